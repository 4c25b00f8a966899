package journey.app.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import journey.app.Theme;
import journey.app.inspector.Sample;
import journey.app.workspace.Workspace;
import journey.gesture.Selection;
import journey.plan.Id;
import journey.plan.Place;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class OutlineTest {
    private final Workspace workspace = Sample.workspace();
    private final List<Place> revealed = new ArrayList<>();
    private Outline outline;

    @Start
    void start(Stage stage) {
        outline = new Outline(workspace, Words.in(Locale.ENGLISH), revealed::add);
        var scene = new Scene(outline, 300, 900);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private TreeView<Branch.Key> tree() {
        return (TreeView<Branch.Key>) outline.lookup("#outline");
    }

    private void select(FxRobot robot, Id card) {
        robot.interact(() -> {
            tree().requestFocus();
            workspace.select(Selection.of(new Place.Of(card)));
        });
    }

    private Set<Branch.Key> chosen() {
        return tree().getSelectionModel().getSelectedItems().stream().map(TreeItem::getValue).collect(Collectors.toSet());
    }

    @Test
    void theSelectionIsTheSameHereAndOnTheBoard(FxRobot robot) {
        select(robot, Sample.CHECK);
        assertEquals(Set.of(new Branch.Key.OfCard(Sample.CHECK)), chosen());

        robot.interact(() -> workspace.select(Selection.ofCards(List.of(Sample.AD, Sample.ACCESS))));
        assertEquals(Set.of(new Branch.Key.OfCard(Sample.AD), new Branch.Key.OfCard(Sample.ACCESS)), chosen());

        robot.interact(() -> tree().getSelectionModel().clearAndSelect(tree().getRow(item(tree().getRoot(), new Branch.Key.OfStage(journey.plan.Stage.ENGAGE)))));
        assertEquals(Selection.of(new Place.OfStage(journey.plan.Stage.ENGAGE)), workspace.selection());
    }

    private static TreeItem<Branch.Key> item(TreeItem<Branch.Key> from, Branch.Key key) {
        if (key.equals(from.getValue())) return from;
        return from.getChildren().stream().map(one -> item(one, key)).filter(java.util.Objects::nonNull).findFirst().orElse(null);
    }

    @Test
    void f2EditsATitleInOneStep(FxRobot robot) {
        select(robot, Sample.CHECK);
        robot.push(KeyCode.F2);
        robot.write("Quick check\n", 0);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals("Quick check", workspace.plan().card(Sample.CHECK).orElseThrow().title());
        robot.interact(workspace::undo);
        assertEquals(Sample.plan(), workspace.plan());
    }

    @Test
    void escapeLeavesATitleAsItWas(FxRobot robot) {
        select(robot, Sample.CHECK);
        robot.push(KeyCode.F2);
        robot.write("Quick", 0);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Sample.plan(), workspace.plan());
    }

    @Test
    void deleteTakesCardsAway(FxRobot robot) {
        select(robot, Sample.CHECK);
        robot.push(KeyCode.DELETE);
        assertTrue(workspace.plan().card(Sample.CHECK).isEmpty());
    }

    @Test
    void controlAndTheArrowsMoveACard(FxRobot robot) {
        select(robot, Sample.CHECK);
        robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(journey.plan.Stage.CONVERT, workspace.plan().card(Sample.CHECK).orElseThrow().stage());
        assertEquals(Set.of(new Branch.Key.OfCard(Sample.CHECK)), chosen());
    }

    @Test
    void enterShowsThePlaceOnTheBoard(FxRobot robot) {
        select(robot, Sample.CHECK);
        robot.push(KeyCode.ENTER);
        assertEquals(List.of(new Place.Of(Sample.CHECK)), revealed);
    }

    @Test
    void whatIsShutStaysShutWhenThePlanChanges(FxRobot robot) {
        var ascend = item(tree().getRoot(), new Branch.Key.OfStage(journey.plan.Stage.ASCEND));
        robot.interact(() -> ascend.setExpanded(false));
        robot.interact(() -> workspace.perform(new journey.edit.Edit.Delete(Set.of(Sample.AD))));

        assertEquals(ascend, item(tree().getRoot(), new Branch.Key.OfStage(journey.plan.Stage.ASCEND)));
        assertTrue(!ascend.isExpanded());
    }
}
