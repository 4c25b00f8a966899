package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import journey.app.surface.Surface;
import journey.compare.Changed;
import journey.compare.Side;
import journey.file.PlanFile;
import journey.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompareFlowTest {
    @TempDir
    Path folder;

    private Path plan(String name, Plan plan) throws IOException {
        return Files.write(folder.resolve(name), PlanFile.write(plan));
    }

    private static String text(Stand stand, String id) {
        return stand.on(() -> ((Label) stand.dialog("#" + id).orElseThrow()).getText());
    }

    private static boolean isOpen(Stand stand) {
        return stand.on(() -> stand.dialog("#compare-list").isPresent());
    }

    @Test
    void aFileIsComparedSwappedAndLeftByEscape() throws IOException {
        try (var stand = new Stand(folder.resolve("home"), plan("launch.journey", Changed.AFTER))) {
            stand.toOpen.add(plan("anna.journey", Changed.BEFORE));
            stand.choose("menu-compare");
            stand.settle();

            assertTrue(text(stand, "compare-title").startsWith("launch.journey now, compared with anna.journey ("));
            assertEquals("2 new, 2 gone, 1 moved, 2 changed", text(stand, "compare-summary"));
            stand.run(() -> ((Button) stand.dialog("#compare-swap").orElseThrow()).fire());
            assertTrue(text(stand, "compare-title").endsWith(", compared with launch.journey now"));
            assertEquals("2 new, 2 gone, 1 moved, 2 changed", text(stand, "compare-summary"));

            stand.robot.type(KeyCode.ESCAPE);
            stand.settle();
            assertFalse(isOpen(stand));
            assertEquals(Changed.AFTER, stand.workspace().plan());
        }
    }

    @Test
    void aChosenLineShowsItsCardAndTheListIsHandedOn() throws IOException {
        try (var stand = new Stand(folder.resolve("home"), plan("launch.journey", Changed.AFTER))) {
            stand.run(() -> Comparing.open(stand.window(), new Side(Changed.BEFORE, "before", "before, 3 March 2027"), new Side(Changed.AFTER, "after")));
            stand.settle();
            var list = stand.on(() -> (ListView<?>) stand.dialog("#compare-list").orElseThrow());
            var surface = stand.on(() -> (Surface) stand.dialog("#charts").orElseThrow());
            stand.run(() -> surface.zoom(0, 0, 4));
            var before = stand.on(surface::camera);
            stand.run(() -> list.getSelectionModel().select(IntStream.range(0, list.getItems().size()).filter(i -> list.getItems().get(i).toString().contains("“Forum” is new")).findFirst().orElseThrow()));
            stand.until(() -> !stand.on(surface::camera).equals(before));

            var file = folder.resolve("differs.md");
            stand.toSave.add(file);
            stand.run(() -> ((MenuButton) stand.dialog("#compare-export").orElseThrow()).getItems().getLast().fire());
            stand.until(() -> !text(stand, "compare-status").isEmpty());
            assertTrue(Files.readString(file).startsWith("# after, compared with before, 3 March 2027\n"), "another day knows no today");
            assertTrue(Files.readString(file).contains("\n## 6 Ascend\n\n- Core offer: price €99 to €79\n- The touchpoint “Forum” is new in Ascend\n"));
        }
    }

    @Test
    void aFileThatCannotBeReadIsToldInTheWindow() throws IOException {
        try (var stand = new Stand(folder.resolve("home"), plan("launch.journey", Changed.AFTER))) {
            stand.toOpen.add(Files.writeString(folder.resolve("torn.journey"), "{\"cards\": ["));
            stand.choose("menu-compare");
            stand.settle();

            assertTrue(stand.banner().orElse("").startsWith("“torn.journey” cannot be opened."), stand.banner()::toString);
        }
    }
}
