package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SplittableRandom;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import journey.plan.Ids;
import journey.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StartPageTest {
    @TempDir
    Path folder;

    @Test
    void aBlankPlanTakesThePlaceOfTheStartPage() {
        try (var stand = new Stand(folder)) {
            stand.click("#window-start-blank");

            assertEquals(List.of("Untitled plan"), titles(stand));
        }
    }

    @Test
    void aRecentFileThatIsGoneSaysSoAndCanBeForgotten() throws IOException {
        var gone = folder.resolve("gone.journey").toAbsolutePath();
        Files.writeString(folder.resolve("recent.txt"), gone + "\n");
        try (var stand = new Stand(folder)) {
            assertTrue(stand.<Labeled>find("#recent .missing").isVisible());

            stand.click("#recent");
            assertTrue(stand.banner().orElseThrow().contains("gone.journey"), stand.banner()::toString);

            stand.click("#banner-forget");
            assertEquals(List.of(), Files.readAllLines(folder.resolve("recent.txt")));
        }
    }

    @Test
    void aListOfRecentFilesThatMakesNoSenseIsSetAside() throws IOException {
        Files.writeString(folder.resolve("recent.txt"), "\0not a path\n");
        try (var stand = new Stand(folder)) {
            assertEquals(List.of(), stand.on(() -> List.copyOf(stand.desk.recents().pathsProperty())));
            assertEquals("\0not a path\n", Files.readString(folder.resolve("recent.txt.broken")));
        }
    }

    @Test
    void aTemplateIsRenamedAndDeletedFromItsTile() throws IOException {
        new Templates(Own.in(folder), Ids.from(new SplittableRandom(1))).add(Plans.plain(3, 1), "Launch");
        try (var stand = new Stand(folder)) {
            press(stand, KeyCode.F2);
            stand.until(() -> stand.on(() -> stand.dialog("#dialog-line").isPresent()));
            stand.run(() -> ((TextField) stand.dialog("#dialog-line").orElseThrow()).setText("Autumn"));
            stand.answer("dialog-template-rename-yes");
            assertEquals("Autumn", stand.on(() -> stand.<Labeled>find("#template .plan-name").getText()));

            press(stand, KeyCode.DELETE);
            stand.answer("dialog-template-delete-yes");
            assertEquals(0, stand.on(() -> stand.window().stage().getScene().getRoot().lookupAll("#template").size()));
            assertEquals(List.of(), stand.desk.templates().all());
        }
    }

    /// On the tile of a template. What it opens waits for an answer.
    private static void press(Stand stand, KeyCode key) {
        Platform.runLater(() -> stand.find("#template").fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false)));
    }

    private static List<String> titles(Stand stand) {
        return stand.on(() -> stand.desk.windows().stream().map(one -> one.workspace().map(w -> w.plan().title()).orElse("start")).toList());
    }
}
