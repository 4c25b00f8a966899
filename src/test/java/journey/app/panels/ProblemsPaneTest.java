package journey.app.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import journey.app.Theme;
import journey.app.inspector.Sample;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.Card;
import journey.plan.Place;
import journey.plan.Severity;
import journey.rule.Problem;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ProblemsPaneTest {
    private static final Words WORDS = Words.in(Locale.ENGLISH);
    private final Workspace workspace = Sample.workspace();
    private final List<Place> revealed = new ArrayList<>();
    private ProblemsPane pane;

    @Start
    void start(Stage stage) {
        pane = new ProblemsPane(workspace, WORDS, problem -> revealed.add(problem.place()));
        var scene = new Scene(new VBox(pane.tools(), pane), 980, 500);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @SuppressWarnings("unchecked")
    private ListView<Problem> list() {
        return (ListView<Problem>) pane.lookup("#problems");
    }

    private List<String> rules() {
        return list().getItems().stream().map(Problem::rule).toList();
    }

    private void select(FxRobot robot, String rule) {
        robot.interact(() -> {
            list().requestFocus();
            list().getSelectionModel().select(rules().indexOf(rule));
            list().scrollTo(rules().indexOf(rule));
        });
    }

    private Node find(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    @Test
    void itListsWhatTheValidatorFindsAndFollowsThePlan(FxRobot robot) {
        assertEquals(workspace.findings().problems().stream().map(Problem::rule).toList(), rules());
        assertTrue(rules().contains("stage-skipped"));

        robot.interact(() -> workspace.perform(new Edit.Delete(java.util.Set.copyOf(workspace.plan().cards().stream().map(card -> card.id()).toList()))));

        assertEquals(List.of("begin"), rules());
        assertEquals("0 errors   0 warnings   1 hint", ProblemsPane.counts(workspace, WORDS).getValue());
    }

    @Test
    void theFirstFixIsAButtonAndOneStepToUndo(FxRobot robot) {
        select(robot, "stage-skipped");
        var problem = list().getSelectionModel().getSelectedItem();
        robot.push(KeyCode.ALT, KeyCode.ENTER);

        assertFalse(workspace.findings().problems().stream().anyMatch(one -> one.rule().equals(problem.rule()) && one.place().equals(problem.place())));
        assertEquals(1, workspace.selection().cards().size(), "what the fix brought is selected");

        robot.interact(workspace::undo);
        assertEquals(Sample.plan(), workspace.plan());
    }

    @Test
    void aClickOnTheButtonMends(FxRobot robot) {
        select(robot, "stage-skipped");
        WaitForAsyncUtils.waitForFxEvents();
        var button = robot.lookup(".problem-row").<ProblemRow>queryAll().stream().filter(row -> row.isSelected() && !row.isEmpty())
                .map(row -> (Button) row.lookup(".problem-fix")).findFirst().orElseThrow();
        robot.clickOn(button);

        assertEquals(Sample.plan().cards().size() + 1, workspace.plan().cards().size());
        assertEquals(List.of(), revealed, "the finding that moved under the pointer was not clicked on");
        var brought = workspace.plan().cards().stream().map(Card::id).filter(id -> !Sample.plan().cards().has(id)).toList();
        assertEquals(Selection.ofCards(brought), workspace.selection(), "what the fix brought is selected");
    }

    @Test
    void enterSelectsAndShowsThePlace(FxRobot robot) {
        select(robot, "stage-skipped");
        var place = list().getSelectionModel().getSelectedItem().place();
        robot.push(KeyCode.ENTER);

        assertEquals(List.of(place), revealed);
        assertEquals(Selection.of(place), workspace.selection());
    }

    @Test
    void aFindingIsPutAsideWithAReasonAndTakenBack(FxRobot robot) {
        select(robot, "stage-skipped");
        var problem = list().getSelectionModel().getSelectedItem();
        robot.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(((Button) find(robot, "#ask-done")).isDisabled(), "blanks are no reason");
        robot.write("We sell on the first visit", 0);
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        var aside = workspace.plan().putAside().getFirst();
        assertEquals(List.of(problem.rule(), problem.place(), "We sell on the first visit"), List.of(aside.rule(), aside.at(), aside.reason()));
        assertFalse(list().getItems().stream().anyMatch(one -> one.rule().equals(problem.rule()) && one.place().equals(problem.place())));

        robot.interact(() -> ((ToggleButton) find(robot, "#problems-aside")).fire());
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> ((Button) pane.lookup("#asides").lookup(".problem-fix")).fire());

        assertEquals(Sample.plan(), workspace.plan());
    }

    @Test
    void escapeTakesTheQuestionBack(FxRobot robot) {
        select(robot, "stage-skipped");
        robot.push(KeyCode.DELETE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("because", 0);
        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();

        assertEquals(Sample.plan(), workspace.plan());
        assertTrue(robot.lookup("#ask-answer").tryQuery().filter(Node::isVisible).map(Node::getScene).isEmpty());
    }

    @Test
    void severitiesAndLettersFilter(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) find(robot, "#problems-warning")).fire());
        assertTrue(list().getItems().stream().noneMatch(one -> one.severity() == Severity.WARNING));
        assertTrue(list().getItems().stream().anyMatch(one -> one.severity() == Severity.ERROR));

        robot.interact(() -> ((TextField) find(robot, "#problem-find")).setText("engage"));
        assertFalse(list().getItems().isEmpty());
        for (var problem : list().getItems())
            assertTrue((WORDS.say(problem.message()) + problem.stage()).toLowerCase(Locale.ENGLISH).contains("engage"), problem::toString);

        robot.interact(() -> ((TextField) find(robot, "#problem-find")).setText("zzz"));
        assertTrue(list().getItems().isEmpty());
        assertEquals(WORDS.say("panel.problems.filtered"), ((Label) pane.lookup(".problems-nothing")).getText());
    }

    @Test
    void aPlanWithNothingToMendSaysSo(FxRobot robot) {
        robot.interact(() -> {
            while (!workspace.findings().problems().isEmpty()) {
                var one = workspace.findings().problems().getFirst();
                new Mending(workspace).putAside(one, "as planned");
            }
        });
        assertEquals(WORDS.say("panel.problems.none-but-aside"), ((Label) pane.lookup(".problems-nothing")).getText());
        assertTrue(pane.lookup(".problems-nothing").getParent().isVisible());
    }

    @Test
    void theSelectedFindingStaysSelectedWhileOthersComeAndGo(FxRobot robot) {
        select(robot, "core-before-entry");
        robot.interact(() -> workspace.perform(new Edit.Put<>(Place.PLAN, journey.plan.Settings.TITLE, "Other")));
        assertEquals("core-before-entry", list().getSelectionModel().getSelectedItem().rule());
    }

    @Test
    void everyRowSpeaksForItself(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var rows = robot.lookup(".problem-row").<ProblemRow>queryAll().stream().filter(row -> !row.isEmpty()).toList();
        assertFalse(rows.isEmpty());
        for (var row : rows) assertTrue(row.getAccessibleText().contains(WORDS.say(row.getItem().message())), row::getAccessibleText);
    }
}
