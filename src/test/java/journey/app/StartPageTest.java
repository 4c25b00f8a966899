package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
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

    private static List<String> titles(Stand stand) {
        return stand.on(() -> stand.desk.windows().stream().map(one -> one.workspace().map(w -> w.plan().title()).orElse("start")).toList());
    }
}
