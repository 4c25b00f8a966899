package journey.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import journey.exchange.Carried;
import journey.file.PlanFile;
import journey.handout.Medium;
import journey.layout.Logos;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The dialog that hands a plan on, from the menu to the file.
class ExportFlowTest {
    @TempDir
    Path folder;

    private static void open(Stand stand) {
        Platform.runLater(() -> stand.fire("menu-export"));
        stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isPresent()));
        stand.settle();
    }

    private static void press(Stand stand, String id) {
        stand.run(() -> ((ButtonBase) stand.dialog("#" + id).orElseThrow()).fire());
    }

    private void write(Stand stand, Path file) {
        stand.toSave.add(file);
        stand.answer("dialog-export-write");
        stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isEmpty()));
    }

    @Test
    void everyKindIsWrittenToAFileOfItsOwn() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            for (var kind : List.of("report", "poster", "slides", "page", "document", "cards", "calls-to-action", "calendar", "canvas")) {
                open(stand);
                stand.run(() -> stand.kind(kind));
                write(stand, folder.resolve(kind));
                assertTrue(Files.size(folder.resolve(kind)) > 300, kind);
            }
        }
    }

    @Test
    void whatIsReadIsSeenAsItWillStandInTheFile() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.run(() -> stand.kind("document"));
            stand.run(() -> ((TextField) stand.dialog("#export-title").orElseThrow()).setText("For the agency"));
            var seen = stand.on(() -> ((TextArea) stand.dialog("#export-text").orElseThrow()).getText());

            assertTrue(seen.startsWith("# For the agency\n"), seen);
            write(stand, folder.resolve("plan.md"));
            assertTrue(Files.readString(folder.resolve("plan.md")).startsWith(seen.substring(0, Math.min(seen.length(), 15_000))));
        }
    }

    @Test
    void aPageIsSeenInTheBrowserBeforeItIsWritten() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            assertFalse(stand.on(() -> stand.dialog("#export-browse").orElseThrow().isVisible()));
            stand.run(() -> stand.kind("page"));
            press(stand, "export-browse");

            assertTrue(Files.readString(Path.of(URI.create(stand.visited.getLast()))).contains("<title>CalmTrack launch</title>"));
            stand.answer("dialog-cancel");
        }
    }

    @Test
    void theFileCarriesThePlanOnlyWhereThatIsTickedEachTimeAnew() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.run(() -> ((CheckBox) stand.dialog("#export-carry").orElseThrow()).setSelected(true));
            write(stand, folder.resolve("with.pdf"));
            open(stand);
            assertFalse(stand.on(() -> ((CheckBox) stand.dialog("#export-carry").orElseThrow()).isSelected()));
            write(stand, folder.resolve("without.pdf"));

            assertArrayEquals(PlanFile.write(stand.workspace().plan()), Carried.take(Files.readAllBytes(folder.resolve("with.pdf"))).orElseThrow());
            assertTrue(Carried.take(Files.readAllBytes(folder.resolve("without.pdf"))).isEmpty());
        }
    }

    @Test
    void aLogoIsChosenOnceAndIsThereTheNextTime() throws IOException {
        var logo = Files.write(folder.resolve("logo.png"), Logos.png().bytes());
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.run(() -> stand.kind("drawing"));
            stand.toOpen.add(logo);
            press(stand, "export-logo-choose");
            write(stand, folder.resolve("first.svg"));
        }
        Files.delete(logo);
        try (var again = new Stand(folder.resolve("data"))) {
            again.click("#worked-stress-app");
            open(again);
            write(again, folder.resolve("second.svg"));
            open(again);
            press(again, "export-logo-remove");
            write(again, folder.resolve("third.svg"));
        }
        assertTrue(Files.readString(folder.resolve("first.svg")).contains("data:image/png"));
        assertTrue(Files.readString(folder.resolve("second.svg")).contains("data:image/png"));
        assertFalse(Files.readString(folder.resolve("third.svg")).contains("data:image/png"));
    }

    @Test
    void aFileThatIsNoPictureIsRefusedWithWhatItIs() throws IOException {
        var fake = Files.writeString(folder.resolve("logo.png"), "GIF89a, but not really");
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.toOpen.add(fake);
            press(stand, "export-logo-choose");
            var said = stand.on(() -> ((Label) stand.dialog("#export-logo-refused").orElseThrow()).getText());

            assertTrue(said.contains("GIF"), said);
            stand.answer("dialog-cancel");
        }
    }

    @Test
    void everyMediumHasANameInTheFileDialog() {
        for (var medium : Medium.values()) assertFalse(Words.in(Locale.UK).say("dialog.files." + medium.word()).isBlank());
    }
}
