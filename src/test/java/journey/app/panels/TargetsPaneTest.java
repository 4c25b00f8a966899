package journey.app.panels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import journey.app.Theme;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
@Tag("windows")
class TargetsPaneTest {
    private static final Words WORDS = Words.in(Locale.UK);
    private final Workspace workspace = Metrics.workspace(Metrics.plan());
    private final List<Place> revealed = new ArrayList<>();
    private int asked;
    private int exported;
    private TargetsPane pane;
    private Button elsewhere;

    @Start
    void start(Stage stage) {
        pane = new TargetsPane(workspace, WORDS, revealed::add, () -> asked++, Optional.of(() -> exported++));
        elsewhere = new Button();
        VBox.setVgrow(pane, Priority.ALWAYS);
        var scene = new Scene(new VBox(pane.tools(), pane, elsewhere), 990, 500);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private TargetsTable table() {
        return (TargetsTable) pane.lookup("#targets");
    }

    private List<Id> shown() {
        return table().getItems().stream().map(TargetsRow::id).toList();
    }

    private <T> Optional<T> value(Id metric, Field<T> field) {
        return workspace.plan().card(metric).orElseThrow().fields().get(field);
    }

    private void choose(FxRobot robot, Id metric, TargetsColumn column) {
        robot.interact(() -> {
            table().requestFocus();
            table().choose(new TargetsTable.Spot(metric, column));
        });
    }

    private Optional<TargetsTable.Spot> chosen() {
        return table().chosen();
    }

    private void type(FxRobot robot, String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node find(FxRobot robot, String id) {
        return robot.lookup(id).query();
    }

    private boolean isOpen(FxRobot robot, String id) {
        return robot.lookup(id).tryQuery().isPresent();
    }

    private String note() {
        return pane.lookupAll(".targets-note").stream().filter(Node::isVisible).map(label -> ((Label) label).getText()).findFirst().orElse("");
    }

    private void sort(FxRobot robot, TargetsColumn column) {
        robot.interact(() -> ((Button) find(robot, "#targets-head-" + column.word())).fire());
    }

    @Test
    void aHeadSortsAndTheOrderStaysWhileThePlanChanges(FxRobot robot) {
        sort(robot, TargetsColumn.TARGET);
        assertEquals(List.of(Metrics.CLICKS, Metrics.CHURN, Metrics.DOWNLOADS, Metrics.REVIEWS, Metrics.VIRAL), shown());
        assertEquals("Target, sorted upwards", find(robot, "#targets-head-target").getAccessibleText());
        assertEquals("Stage, sort", find(robot, "#targets-head-stage").getAccessibleText());

        choose(robot, Metrics.CLICKS, TargetsColumn.STATE);
        robot.interact(() -> workspace.perform(new Edit.Put<>(new Place.Of(Metrics.CLICKS), CardFields.TARGET, new BigDecimal("20"))));
        assertEquals(List.of(Metrics.CHURN, Metrics.DOWNLOADS, Metrics.CLICKS, Metrics.REVIEWS, Metrics.VIRAL), shown());
        assertEquals(Optional.of(new TargetsTable.Spot(Metrics.CLICKS, TargetsColumn.STATE)), chosen(), "the cell goes with its row");

        sort(robot, TargetsColumn.TARGET);
        assertEquals(List.of(Metrics.REVIEWS, Metrics.CLICKS, Metrics.DOWNLOADS, Metrics.CHURN, Metrics.VIRAL), shown());
        assertEquals("Target, sorted downwards", find(robot, "#targets-head-target").getAccessibleText());
    }

    @Test
    void theArrowsGoFromHeadToHead(FxRobot robot) {
        robot.interact(() -> find(robot, "#targets-head-stage").requestFocus());
        press(robot, KeyCode.RIGHT);
        assertTrue(find(robot, "#targets-head-reading").isFocused());
        press(robot, KeyCode.SPACE);
        assertEquals(List.of(Metrics.VIRAL, Metrics.CLICKS, Metrics.CHURN, Metrics.DOWNLOADS, Metrics.REVIEWS), shown());
        press(robot, KeyCode.LEFT);
        assertTrue(find(robot, "#targets-head-stage").isFocused());
    }

    @Test
    void aTargetIsTypedInItsPlaceAsOneStep(FxRobot robot) {
        choose(robot, Metrics.DOWNLOADS, TargetsColumn.TARGET);
        press(robot, KeyCode.ENTER);
        assertEquals("15", ((TextField) find(robot, "#target-field")).getText());
        assertEquals("Target of Downloads", find(robot, "#target-field").getAccessibleText());
        type(robot, "11,5");
        press(robot, KeyCode.ENTER);

        assertEquals(Optional.of(new BigDecimal("11.5")), value(Metrics.DOWNLOADS, CardFields.TARGET));
        assertFalse(isOpen(robot, "#target-field"));
        assertTrue(table().isFocused());
        assertEquals(Optional.of(new TargetsTable.Spot(Metrics.DOWNLOADS, TargetsColumn.TARGET)), chosen(), "Enter stays on the row");
        assertEquals("change of Target", WORDS.say(workspace.undoesProperty().get().orElseThrow()));
        assertTrue(table().row().filter(row -> !row.isMissed()).isPresent());

        robot.interact(workspace::undo);
        assertEquals(Metrics.plan(), workspace.plan());
        assertEquals(Optional.empty(), workspace.undoesProperty().get());
    }

    @Test
    void whatCannotBeReadIsSaidAndWhatWasStays(FxRobot robot) {
        choose(robot, Metrics.DOWNLOADS, TargetsColumn.METRIC);
        press(robot, KeyCode.F2);
        type(robot, "much");
        press(robot, KeyCode.ENTER);

        var why = WORDS.say("typed.wrong.number", "1,234.50");
        assertEquals(why, note());
        assertEquals(why, find(robot, "#target-field").getAccessibleHelp());
        assertEquals(Metrics.plan(), workspace.plan());

        type(robot, "x");
        assertEquals("", note(), "the reason goes with what was wrong");
        press(robot, KeyCode.ESCAPE);
        assertEquals(Metrics.plan(), workspace.plan());
        assertFalse(isOpen(robot, "#target-field"));
        assertTrue(table().isFocused());
    }

    @Test
    void whatIsTypedOnATargetBeginsToTypeItAndTurningElsewhereTakesIt(FxRobot robot) {
        choose(robot, Metrics.VIRAL, TargetsColumn.TARGET);
        type(robot, "0.4");
        assertEquals("0.4", ((TextField) find(robot, "#target-field")).getText());
        assertEquals(Metrics.plan(), workspace.plan());

        robot.interact(elsewhere::requestFocus);
        assertEquals(Optional.of(new BigDecimal("0.4")), value(Metrics.VIRAL, CardFields.TARGET));
        assertFalse(isOpen(robot, "#target-field"));
        assertTrue(elsewhere.isFocused());

        choose(robot, Metrics.VIRAL, TargetsColumn.TARGET);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.DELETE);
        press(robot, KeyCode.ENTER);
        assertEquals(Optional.empty(), value(Metrics.VIRAL, CardFields.TARGET), "nothing is no target");
    }

    @Test
    void whichWayIsBetterTurnsOver(FxRobot robot) {
        robot.interact(() -> pane.setMinWidth(1600));
        WaitForAsyncUtils.waitForFxEvents();
        choose(robot, Metrics.DOWNLOADS, TargetsColumn.BETTER);
        press(robot, KeyCode.SPACE);
        assertEquals(Optional.of(Better.LOWER), value(Metrics.DOWNLOADS, CardFields.BETTER));
        assertEquals(Optional.of(new TargetsTable.Spot(Metrics.DOWNLOADS, TargetsColumn.BETTER)), chosen());

        press(robot, KeyCode.ENTER);
        assertEquals(Optional.of(Better.HIGHER), value(Metrics.DOWNLOADS, CardFields.BETTER));
        robot.interact(workspace::undo);
        robot.interact(workspace::undo);
        assertEquals(Metrics.plan(), workspace.plan());
    }

    private static Reading last(Workspace workspace, Id metric) {
        return ((Card.Metric) workspace.plan().card(metric).orElseThrow()).readings().getLast();
    }

    @Test
    void aReadingIsAddedForToday(FxRobot robot) {
        choose(robot, Metrics.REVIEWS, TargetsColumn.METRIC);
        press(robot, KeyCode.INSERT);
        assertEquals("What was measured of Reviews given", find(robot, "#reading-value").getAccessibleText());
        type(robot, "132 of 1100");
        press(robot, KeyCode.ENTER);

        assertEquals(new Reading(Fields.of(Reading.ON, Metrics.TODAY).with(Reading.COUNT, 132).with(Reading.OUT_OF, 1100)), last(workspace, Metrics.REVIEWS));
        assertEquals(Metrics.REVIEWS, table().row().orElseThrow().id(), "Enter stays on the row");
        assertTrue(table().isFocused());
        robot.interact(workspace::undo);
        assertEquals(Metrics.plan(), workspace.plan());
    }

    @Test
    void aReadingOfAnotherDayTakesThePlaceOfTheOneOfThatDay(FxRobot robot) {
        choose(robot, Metrics.CHURN, TargetsColumn.READING);
        type(robot, "7");
        robot.interact(() -> {
            find(robot, "#reading-day").requestFocus();
            ((TextField) find(robot, "#reading-day")).setText("30 Jan 2027");
        });
        assertEquals("", note());
        press(robot, KeyCode.UP);
        assertEquals("31 Jan 2027", ((TextField) find(robot, "#reading-day")).getText());
        assertEquals("In place of 6.7\u00a0%, measured on the same day.", note());
        robot.interact(((Button) find(robot, "#reading-add"))::fire);

        assertEquals(List.of(new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 1, 31)).with(Reading.VALUE, new BigDecimal("7")))),
                ((Card.Metric) workspace.plan().card(Metrics.CHURN).orElseThrow()).readings());
    }

    @Test
    void aReadingThatCannotBeReadIsNone(FxRobot robot) {
        choose(robot, Metrics.CHURN, TargetsColumn.ADD);
        press(robot, KeyCode.ENTER);
        press(robot, KeyCode.ENTER);
        assertEquals(WORDS.say("typed.wrong.reading"), note(), "nothing is no reading");
        type(robot, "5 of 3");
        press(robot, KeyCode.ENTER);
        assertEquals(WORDS.say("typed.wrong.reading"), note());
        robot.interact(() -> ((TextField) find(robot, "#reading-value")).setText("3 of 5"));
        robot.interact(() -> ((TextField) find(robot, "#reading-day")).setText("some day"));
        press(robot, KeyCode.ENTER);
        assertEquals(WORDS.say("typed.wrong.day", LocalDate.of(2027, 3, 31)), note());
        assertTrue(find(robot, "#reading-day").isFocused(), "where it is to be mended");
        press(robot, KeyCode.ESCAPE);

        assertEquals(Metrics.plan(), workspace.plan());
        assertFalse(isOpen(robot, "#reading-value"));
    }

    @Test
    void lettersAndAChoiceFilter(FxRobot robot) {
        assertEquals(List.of("All 5", "Missed 1", "Without target 1", "Old 1"),
                Stream.of("all", "missed", "without-target", "old").map(one -> ((ToggleButton) find(robot, "#targets-" + one)).getText()).toList());
        robot.interact(((ToggleButton) find(robot, "#targets-missed"))::fire);
        assertEquals(List.of(Metrics.DOWNLOADS), shown());

        robot.interact(() -> ((TextField) find(robot, "#targets-find")).setText("churn"));
        assertEquals(List.of(), shown());
        assertFalse(table().isVisible());
        assertEquals(WORDS.say("target.filtered"), ((Label) pane.lookup(".problems-nothing")).getText());

        robot.clickOn(WORDS.say("target.show-all"));
        assertEquals(5, shown().size());
        assertTrue(table().isVisible());
    }

    @Test
    void aRowSelectsNothingByItselfAndEnterShowsItsCard(FxRobot robot) {
        choose(robot, Metrics.DOWNLOADS, TargetsColumn.METRIC);
        assertEquals(Selection.NONE, workspace.selection());
        assertEquals(List.of(), revealed);

        press(robot, KeyCode.ENTER);
        robot.interact(() -> table().choose(new TargetsTable.Spot(Metrics.CLICKS, TargetsColumn.TARGET)));
        robot.doubleClickOn("Downloads");
        assertEquals(List.of(new Place.Of(Metrics.DOWNLOADS), new Place.Of(Metrics.DOWNLOADS)), revealed);
    }

    @Test
    void whatIsEmptySaysWhatToDo(FxRobot robot) {
        robot.interact(() -> workspace.perform(new Edit.Delete(Set.copyOf(workspace.plan().cards().stream().map(Card::id).toList()))));
        assertEquals(WORDS.say("target.none"), ((Label) pane.lookup(".problems-nothing")).getText());
        robot.clickOn("#targets-add-metric");
        assertEquals(1, asked);
    }

    @Test
    void theTableIsCopiedAndHandedOn(FxRobot robot) {
        sort(robot, TargetsColumn.TARGET);
        choose(robot, Metrics.CLICKS, TargetsColumn.METRIC);
        press(robot, KeyCode.CONTROL, KeyCode.C);
        var copied = WaitForAsyncUtils.waitForAsyncFx(2000, () -> Clipboard.getSystemClipboard().getString()).split("\n");
        assertEquals(List.of("Metric", "Ad click-through", "Churn", "Downloads", "Reviews given", "Viral coefficient"), Stream.of(copied).map(line -> line.split("\t")[0]).toList());

        robot.clickOn("#targets-export");
        assertEquals(1, exported);
    }

    @Test
    void aTableThatIsNotSeenDoesNoWorkAndCatchesUp(FxRobot robot) {
        robot.interact(() -> pane.setVisible(false));
        robot.interact(() -> workspace.perform(new Edit.Delete(Set.of(Metrics.CLICKS))));
        assertEquals(5, shown().size());
        robot.interact(() -> pane.setVisible(true));
        assertEquals(4, shown().size());
    }

    @Test
    void theFoldedRowSaysWhatCallsForSomething(FxRobot robot) {
        var counts = TargetsPane.counts(workspace, WORDS);
        assertEquals("1 missed, 1 old", counts.getValue());
        robot.interact(() -> workspace.perform(new Edit.Delete(Set.of(Metrics.DOWNLOADS))));
        assertEquals("1 old", counts.getValue());
        robot.interact(() -> workspace.perform(new Edit.Delete(Set.of(Metrics.CHURN))));
        assertEquals("", counts.getValue());
    }

    @Test
    void everyCellSpeaksForItself(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        var cells = pane.lookupAll(".targets-cell").stream().map(TargetsCell.class::cast).filter(cell -> !cell.isEmpty()).toList();
        assertTrue(cells.size() >= 35, () -> cells.size() + " cells");
        for (var cell : cells)
            assertTrue(cell.getAccessibleText().startsWith(cell.column() == TargetsColumn.ADD ? "Add a reading of " : cell.getItem().card().title()), cell::getAccessibleText);
    }

    @Test
    void columnsGiveWayUntilTheRestHasRoom(FxRobot robot) {
        for (var width : new double[] {990, 800, 640, 520}) {
            robot.interact(() -> {
                pane.setMaxWidth(width);
                pane.setPrefWidth(width);
                pane.getScene().getRoot().layout();
            });
            WaitForAsyncUtils.waitForFxEvents();
            assertTrue(table().getVisibleLeafColumns().stream().mapToDouble(column -> column.getWidth()).sum() <= width - 16, () -> "at " + width);
            assertTrue(Set.of(TargetsColumn.METRIC, TargetsColumn.READING, TargetsColumn.TARGET, TargetsColumn.STATE)
                    .stream().allMatch(one -> table().getVisibleLeafColumns().stream().anyMatch(column -> column.getUserData() == one)), () -> "at " + width);
        }
    }

    @Test
    void ofManyMetricsOnlyThoseInSightAreDrawn(FxRobot robot) {
        robot.interact(() -> workspace.perform(new Edit.Add(Metrics.many(600).cards().stream().toList(), List.of(), Optional.empty())));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(605, shown().size());
        assertTrue(pane.lookupAll(".table-row-cell").size() < 40, () -> "rows: " + pane.lookupAll(".table-row-cell").size());
    }
}
