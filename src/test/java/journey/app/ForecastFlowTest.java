package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import journey.app.canvas.Canvas;
import journey.app.surface.Surface;
import journey.edit.Edit;
import journey.forecast.Measure;
import journey.forecast.Scenario;
import journey.gesture.Selection;
import journey.layout.Scale;
import journey.plan.Amount;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The forecast in its window: what would be if.
@Tag("windows")
class ForecastFlowTest {
    @TempDir
    Path folder;

    private static void open(Stand stand, String worked) {
        stand.click("#worked-" + worked);
        stand.run(() -> ((ToggleButton) stand.find("#tab-forecast")).fire());
        stand.until(() -> stand.on(() -> stand.workspace().foreseenProperty().get().isPresent()));
        stand.settle();
    }

    private static <N extends Node> List<N> all(Stand stand, String style, Class<N> type) {
        return stand.on(() -> stand.window().stage().getScene().getRoot().lookup(".forecast-pane").lookupAll(style).stream().filter(type::isInstance).map(type::cast).toList());
    }

    private static String text(Stand stand, String selector) {
        return stand.on(() -> {
            Labeled label = stand.find(selector);
            return label.isVisible() ? label.getText() : "";
        });
    }

    /// The first slider: how many people enter Aware.
    private static Slider entering(Stand stand) {
        return all(stand, ".slider", Slider.class).getFirst();
    }

    private static void slide(Stand stand, double value) {
        stand.run(() -> entering(stand).setValue(value));
        stand.settle();
    }

    private static void fire(Stand stand, String id) {
        stand.run(() -> ((Button) stand.find("#" + id)).fire());
        stand.settle();
    }

    private static MenuItem item(Stand stand, String id) {
        return stand.on(() -> ((MenuButton) stand.find("#trial-more")).getItems().stream().filter(one -> id.equals(one.getId())).findFirst().orElseThrow());
    }

    private static Plan plan(Stand stand) {
        return stand.workspace().plan();
    }

    private static List<Settings.Scenario> scenarios(Stand stand) {
        return plan(stand).settings().list(Settings.SCENARIOS);
    }

    private static Optional<Amount> enters(Stand stand) {
        return plan(stand).stage(Stage.AWARE).fields().get(StagePlan.ENTERS);
    }

    @Test
    void aSliderChangesNothingUntilItIsAppliedAsOneStep() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app");
            var before = plan(stand);
            assertEquals("", text(stand, "#trial-then"));

            slide(stand, 300_000);
            slide(stand, 400_000);
            assertEquals(before, plan(stand), "it is only tried");
            assertFalse(text(stand, "#trial-then").isEmpty());
            assertEquals("1 number differs from the plan.", text(stand, "#trial-state"));

            fire(stand, "trial-apply");
            assertEquals(Optional.of("400000"), enters(stand).map(amount -> amount.likely().toPlainString()));
            assertTrue(enters(stand).orElseThrow() instanceof Amount.Range, "it is as uncertain as it was");
            assertEquals("", text(stand, "#trial-then"), "what was tried is the plan now");

            stand.run(stand.workspace()::undo);
            assertEquals(before, plan(stand));
            assertEquals(Optional.empty(), stand.workspace().undoesProperty().get());
        }
    }

    @Test
    void whatIsTypedBesideASliderReachesFurther() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app");
            var field = all(stand, ".trial-input .text-field", TextField.class).getFirst();

            stand.run(() -> {
                field.requestFocus();
                field.selectAll();
            });
            stand.robot.write("1,5x", 0).type(KeyCode.ENTER);
            stand.settle();
            assertTrue(stand.on(() -> field.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("wrong"))));
            assertEquals("", text(stand, "#trial-then"), "what makes no sense is not tried");

            stand.run(field::selectAll);
            stand.robot.write("5000000", 0).type(KeyCode.ENTER);
            stand.settle();
            assertEquals(5_000_000, stand.on(() -> entering(stand).getValue()));

            fire(stand, "trial-reset");
            assertEquals(200_000, stand.on(() -> entering(stand).getValue()));
        }
    }

    @Test
    void aScenarioIsKeptChosenChangedRenamedAndDeletedEachAsOneStep() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app");
            var before = plan(stand);
            slide(stand, 400_000);

            javafx.application.Platform.runLater(() -> ((Button) stand.window().stage().getScene().getRoot().lookup("#trial-keep")).fire());
            stand.until(() -> stand.on(() -> stand.dialog("#dialog-line").isPresent()));
            stand.on(() -> {
                ((TextField) stand.dialog("#dialog-line").orElseThrow()).setText("Good season");
                return true;
            });
            stand.answer("dialog-scenario-yes");
            assertEquals("Good season", scenarios(stand).getLast().fields().text(Settings.Scenario.NAME));
            assertEquals(before.settings().list(Settings.SCENARIOS), scenarios(stand).subList(0, scenarios(stand).size() - 1));
            assertEquals(before.stages(), plan(stand).stages(), "the plan itself is as it was");

            ComboBox<Scenario> choice = stand.find("#trial-scenario");
            assertEquals("Good season", stand.on(() -> choice.getConverter().toString(choice.getValue())));
            stand.run(() -> choice.setValue(choice.getItems().getFirst()));
            assertEquals("", text(stand, "#trial-then"));
            stand.run(() -> choice.setValue(choice.getItems().getLast()));
            assertEquals(400_000, stand.on(() -> entering(stand).getValue()));

            slide(stand, 500_000);
            stand.run(item(stand, "trial-store")::fire);
            assertTrue(scenarios(stand).getLast().fields().text(Settings.Scenario.CHANGES).contains("500000"));

            stand.run(item(stand, "trial-delete")::fire);
            assertEquals(before.settings().list(Settings.SCENARIOS), scenarios(stand));
            assertEquals(500_000, stand.on(() -> entering(stand).getValue()), "its numbers are still tried");

            for (int i = 0; i < 3; i++) stand.run(stand.workspace()::undo);
            assertEquals(before, plan(stand));
        }
    }

    @Test
    void aGoalNamesTheValueThatReachesItAndTriesIt() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app");
            ComboBox<Measure> outcome = stand.find("#trial-outcome");
            stand.run(() -> outcome.setValue(new Measure.People(Stage.CONVERT)));
            TextField wanted = stand.find("#goal-wanted");

            stand.run(() -> wanted.setText("1000"));
            assertTrue(text(stand, "#goal-answer").startsWith("People entering Aware would have to be "), text(stand, "#goal-answer"));
            fire(stand, "goal-try");
            assertTrue(text(stand, "#trial-then").startsWith("1,000 with those tried here"), text(stand, "#trial-then"));

            stand.run(() -> wanted.setText("no number"));
            assertFalse(stand.on(() -> stand.find("#goal-try").isVisible()));
        }
    }

    @Test
    void theForecastOfAStageOnTheBoardLeadsToItsNumbers() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            stand.run(() -> stand.workspace().select(Selection.of(new Place.OfStage(Stage.ENGAGE))));
            stand.run(() -> stand.window().stage().getScene().getRoot().lookupAll(".canvas").stream().map(Canvas.class::cast).findFirst().orElseThrow()
                    .showNumbers(Stage.ENGAGE));

            assertTrue(stand.on(() -> ((TitledPane) stand.find("#field-forecast")).isExpanded()));
            assertTrue(stand.on(() -> stand.window().stage().getScene().getFocusOwner() instanceof TextField field
                    && field.getText().equals("Last reading of Store visits")));
        }
    }

    @Test
    void theScaleIsOneForThePicturesAndTheBoard() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app");
            var before = stand.on(() -> ((Surface) stand.find("#forecast-charts")).board());

            stand.run(() -> ((ToggleButton) stand.find("#scale-linear")).fire());
            assertEquals(Scale.LINEAR, stand.workspace().scaleProperty().get());
            assertFalse(before.equals(stand.on(() -> ((Surface) stand.find("#forecast-charts")).board())));

            stand.fire("menu-scale");
            assertEquals(Scale.LOGARITHMIC, stand.workspace().scaleProperty().get());
        }
    }

    @Test
    void aPlanWithoutAForecastSaysHowToBeginAndHasNothingToTry() {
        try (var stand = new Stand(folder)) {
            open(stand, "stress-app");
            for (var stage : Stage.ALL)
                for (var field : List.of(StagePlan.ENTERS, StagePlan.ONWARD, StagePlan.BACK))
                    stand.run(() -> stand.workspace().perform(new Edit.Put<>(new Place.OfStage(stage), field, Optional.empty())));
            stand.settle();

            assertFalse(stand.on(() -> stand.window().stage().getScene().getRoot().lookup(".trial").isVisible()));
            assertEquals(Optional.empty(), stand.workspace().foreseenProperty().get());
            assertTrue(stand.on(() -> !((Surface) stand.find("#forecast-charts")).board().figures().isEmpty()));
        }
    }
}
