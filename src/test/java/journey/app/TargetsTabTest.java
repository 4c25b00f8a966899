package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The table of targets in its window.
class TargetsTabTest {
    @TempDir
    Path folder;

    private static void open(Stand stand) {
        stand.click("#worked-stress-app-faulty");
        stand.choose("menu-tab.targets");
    }

    private static TableView<?> table(Stand stand) {
        return stand.find("#targets");
    }

    private static void chooseSecond(Stand stand) {
        stand.run(table(stand)::requestFocus);
        stand.robot.type(KeyCode.DOWN);
        stand.settle();
    }

    private static Id named(Stand stand, String title) {
        return stand.workspace().plan().cards().stream().filter(card -> card.title().equals(title)).findFirst().orElseThrow().id();
    }

    @Test
    void enterOnATitleShowsItsCardThoughTheTabsHaveTheRoomOfTheBoard() {
        try (var stand = new Stand(folder)) {
            open(stand);
            stand.choose("menu-pane-full");
            chooseSecond(stand);
            assertEquals(Selection.NONE, stand.workspace().selection(), "a row selects nothing by itself");

            stand.robot.type(KeyCode.ENTER);
            stand.settle();

            assertTrue(stand.<Node>find(".canvas").isVisible());
            assertEquals(Selection.of(new Place.Of(named(stand, "Store visits"))), stand.workspace().selection());
        }
    }

    @Test
    void theTargetsAreWrittenToATable() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            open(stand);
            var file = folder.resolve("targets.csv");
            stand.toSave.add(file);
            stand.run(() -> ((Button) stand.find("#targets-export")).fire());
            stand.settle();

            var lines = Files.readAllLines(file);
            assertEquals(8, lines.size(), "a head and seven metrics");
            assertTrue(lines.get(1).contains("Ad click-through"), lines.get(1));
            assertEquals(Optional.of("Exported to " + file + "."), stand.banner());
        }
    }

    @Test
    void aTableThatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            open(stand);
            stand.toSave.add(folder.resolve("nowhere").resolve("targets.csv"));
            stand.run(() -> ((Button) stand.find("#targets-export")).fire());
            stand.settle();

            assertTrue(stand.banner().orElseThrow().contains("nowhere"), stand.banner()::toString);
            assertFalse(Files.exists(folder.resolve("nowhere")));
        }
    }

    @Test
    void aTargetThatIsChangedIsFollowedByTheForecastAndUndoneByTheWindow() {
        try (var stand = new Stand(folder)) {
            open(stand);
            var before = stand.workspace().plan();
            chooseSecond(stand);
            stand.robot.type(KeyCode.F2);
            stand.robot.write("31.5", 0).type(KeyCode.ENTER);
            stand.settle();

            var visits = named(stand, "Store visits");
            assertEquals(Optional.of(new BigDecimal("31.5")), stand.workspace().plan().card(visits).orElseThrow().fields().get(CardFields.TARGET));
            stand.until(() -> stand.on(() -> stand.workspace().foreseenProperty().get().map(foreseen -> foreseen.draws().prospects().get(visits).likelihood() < 0.5).orElse(false)));

            stand.robot.press(KeyCode.CONTROL).type(KeyCode.Z).release(KeyCode.CONTROL);
            stand.settle();
            assertEquals(before, stand.workspace().plan());
        }
    }

    @Test
    void theFoldedRowSaysHowManyMiss() {
        try (var stand = new Stand(folder)) {
            open(stand);
            stand.run(() -> ((javafx.scene.control.ToggleButton) stand.find("#pane-fold")).fire());
            assertEquals("1 missed", stand.<Label>find("#targets-summary").getText());
        }
    }

    @Test
    void aPlanWithoutMetricsOffersTheLibrary() {
        try (var stand = new Stand(folder)) {
            open(stand);
            var metrics = stand.workspace().plan().cards().stream().filter(Card.Metric.class::isInstance).map(Card::id).toList();
            stand.run(() -> stand.workspace().perform(new Edit.Delete(Set.copyOf(metrics))));
            assertFalse(table(stand).isVisible());

            Button add = stand.find("#targets-add-metric");
            Platform.runLater(add::fire);
            stand.until(() -> stand.on(() -> stand.dialog("#metrics").isPresent()));
            stand.run(() -> ((TextField) stand.dialog("#metrics-find").orElseThrow()).setText("churn"));
            stand.run(() -> ((ListView<?>) stand.dialog("#metrics").orElseThrow()).getSelectionModel().select(0));
            stand.answer("dialog-metrics-add");

            assertEquals(List.of("Churn"), stand.workspace().plan().cards().stream().filter(Card.Metric.class::isInstance).map(Card::title).toList());
            assertTrue(stand.on(() -> table(stand).isVisible()));
            assertEquals(1, stand.on(() -> table(stand).getItems().size()));
        }
    }
}
