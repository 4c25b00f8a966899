package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import journey.app.canvas.Canvas;
import journey.gesture.Selection;
import journey.guide.Lens;
import journey.layout.Role;
import journey.plan.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LensChoiceTest {
    @TempDir
    Path folder;

    private static List<String> ruler(Stand stand) {
        var canvas = (Canvas) stand.find(".canvas");
        return stand.on(() -> canvas.surface().board().figures().stream().filter(figure -> figure.role() == Role.RULER).map(figure -> figure.spoken()).toList());
    }

    private static String shown(Stand stand) {
        return stand.on(() -> ((Labeled) stand.find("#tool-lens")).getText());
    }

    private static List<String> chosen(Stand stand) {
        return stand.on(() -> ((MenuButton) stand.find("#tool-lens")).getItems().stream().filter(item -> ((RadioMenuItem) item).isSelected())
                .map(item -> item.getId()).toList());
    }

    @Test
    void aLensIsChosenInTheToolbarAndChangesNothingOfThePlan() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            var card = stand.workspace().plan().cards().getFirst();
            stand.run(() -> stand.workspace().select(Selection.of(new Place.Of(card.id()))));
            assertEquals(List.of(), ruler(stand));

            stand.click("#tool-lens");
            stand.robot.clickOn("Inbound phases");
            stand.settle();

            assertEquals(List.of("Inbound phases", "Inbound phase Attract: Aware, Engage", "Inbound phase Convert: Subscribe, Convert",
                    "Inbound phase Close: Excite, Ascend", "Inbound phase Delight: Advocate, Promote"), ruler(stand));
            assertEquals("Inbound phases", shown(stand));
            assertFalse(stand.workspace().editedProperty().get());
            assertEquals(Optional.empty(), stand.workspace().undoesProperty().get());
            assertEquals(Selection.of(new Place.Of(card.id())), stand.workspace().selection());
        }
    }

    @Test
    void theMenuAndTheToolbarSayTheSame() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");

            stand.choose("lens-closeness-steps");
            assertEquals(13, ruler(stand).size());
            assertEquals(List.of("lens-closeness-steps"), chosen(stand));

            stand.choose("lens-value-journey");
            assertEquals(List.of(), ruler(stand));
            assertEquals("Value journey", shown(stand));
            assertEquals(List.of("lens-value-journey"), chosen(stand));
        }
    }

    @Test
    void theNextWindowLooksThroughTheSameLens() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            stand.choose("lens-customer-states");
        }
        try (var again = new Stand(folder)) {
            again.click("#worked-dating-advice");
            assertEquals("Customer states", shown(again));
            assertEquals(8, ruler(again).size());
        }
    }

    @Test
    @SuppressWarnings("unchecked")
    void anExportBeginsWithTheLensOfTheWindowAndMayTakeAnother() throws IOException {
        var file = folder.resolve("out.svg");
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            stand.choose("lens-customer-states");
            Platform.runLater(() -> stand.fire("menu-export"));
            stand.until(() -> stand.on(() -> stand.dialog("#export-lens").isPresent()));
            var lens = (ComboBox<Lens>) stand.dialog("#export-lens").orElseThrow();
            assertEquals(Lens.CUSTOMER_STATES, lens.getValue());

            stand.run(() -> {
                lens.setValue(Lens.VALUE_OPTIMIZATION);
                stand.kind("drawing");
            });
            stand.toSave.add(file);
            stand.answer("dialog-export-write");
            stand.until(() -> Files.exists(file));

            assertTrue(Files.readString(file).contains(">Return path<"));
            assertEquals("Customer states", shown(stand));
        }
    }
}
