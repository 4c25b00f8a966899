package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.scene.Node;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ToolbarTest {
    /// A language in which every word is half as long again.
    private static final Words LONG = Words.from(Locale.UK, key -> {
        var text = ResourceBundle.getBundle("journey.text." + key.substring(0, key.indexOf('.')), Locale.ROOT).getString(key);
        return text.contains("{") ? text : text + "nnnnnnnnnn".substring(0, Math.min(10, text.length() / 2));
    });

    @TempDir
    Path folder;

    @Test
    void whereWordsAreLongOneButtonStandsForThoseThatAddCardsAndNothingLeavesTheWindow() {
        try (var stand = new Stand(LONG, folder)) {
            stand.click("#worked-stress-app");
            var row = stand.<Node>find(".tool-bar-row");
            var place = stand.on(() -> row.localToScene(row.getLayoutBounds()));

            assertEquals(0, place.getMinX());
            assertEquals(stand.on(() -> stand.window().stage().getScene().getWidth()), place.getMaxX());
            assertTrue(stand.<Node>find("#tool-add").isVisible());
        }
    }
}
