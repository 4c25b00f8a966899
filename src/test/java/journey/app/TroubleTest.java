package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TroubleTest {
    @TempDir
    Path folder;

    @Test
    void whatWasNotForeseenIsToldOverThePlanWhichStays() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            var plan = stand.workspace().plan();
            var trouble = stand.on(() -> new Trouble(stand.desk));

            trouble.met(new IllegalStateException("a cog fell off"));
            trouble.met(new IllegalStateException("and another"));
            stand.until(() -> stand.on(() -> stand.dialog("#details").isPresent()));

            var details = stand.on(() -> ((TextArea) stand.dialog("#details").orElseThrow()).getText());
            assertTrue(details.contains("a cog fell off"), details);
            stand.answer("dialog-close");
            stand.until(() -> stand.on(() -> stand.dialog("#details").isEmpty()));
            assertEquals(plan, stand.workspace().plan());
        }
    }

    @Test
    void theNameOfTheHomeFolderStaysOut() {
        var home = System.getProperty("user.home");
        assertFalse(Trouble.details(new IllegalStateException(home + "/plans")).contains(home + "/plans"));
    }
}
