package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"https://example.org/a?b=c", "http://example.org", "mailto:anna@example.org", " https://example.org "})
    void webAndMailAddressesMayBeOpened(String address) {
        assertEquals(Optional.of(URI.create(address.strip())), Links.address(address));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "example.org", "file:///etc/passwd", "javascript:alert(1)", "\\\\server\\share", "https:", "https:///x", "mailto:",
        "ftp://example.org", "https://exa mple.org", "data:text/html,x"})
    void nothingElseMay(String address) {
        assertEquals(Optional.empty(), Links.address(address));
    }

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
            stand.run(() -> links.open("https://example.org/b"));
            stand.run(() -> links.open("file:///etc/passwd"));

            assertEquals(List.of("https://example.org/a", "https://example.org/b"), stand.visited);
        }
    }
}
