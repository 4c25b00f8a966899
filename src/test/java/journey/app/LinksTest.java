package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinksTest {
    @TempDir
    Path folder;

    @Test
    void charactersThatTurnTextAroundAreNotShown() {
        assertEquals("https://example.org/gpj.exe", Links.shown("https://example.org/\u202egpj.exe\n"));
    }

    @Test
    void theFirstAddressOfAPlaceIsShownBeforeItOpens() {
        try (var stand = new Stand(folder)) {
            var links = stand.on(() -> new Links(stand.desk.windows().getFirst()));
            Platform.runLater(() -> links.open("https://example.org/a"));
            stand.answer("dialog-cancel");
            assertEquals(List.of(), stand.visited);

            Platform.runLater(() -> links.open("https://example.org/a"));
            stand.answer("dialog-link-yes");
            stand.run(() -> links.open(" https://example.org/b|ü "));
            for (var bad : List.of("", "example.org", "file:///etc/passwd", "javascript:alert(1)", "\\\\server\\share", "https:///x", "https://exa mple.org"))
                stand.run(() -> links.open(bad));

            assertEquals(List.of("https://example.org/a", "https://example.org/b%7C%C3%BC"), stand.visited);
        }
    }
}
