package journey.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import journey.exchange.Carried;
import journey.file.PlanFile;
import journey.handout.Medium;
import journey.layout.Logos;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
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

    /// What a file of a kind has in it.
    private static final Map<String, String> SIGNS = Map.of("board", "%PDF", "report", "/Outlines", "poster", "/Outlines", "slides", "ppt/slides/slide1.xml", "page", "<!DOCTYPE html>",
            "document", "# CalmTrack launch", "cards", "id,stage,type", "calls-to-action", "utm_", "calendar", "2027-W09", "canvas", "\"nodes\"");

    @Test
    void everyKindIsWrittenToAFileOfItsOwn() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            for (var kind : SIGNS.keySet()) {
                open(stand);
                stand.run(() -> stand.kind(kind));
                write(stand, folder.resolve(kind));
                var written = Files.readString(folder.resolve(kind), StandardCharsets.ISO_8859_1);
                assertTrue(written.contains(SIGNS.get(kind)), kind + written.substring(0, 200));
            }
        }
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no pipes in folders")
    void anExportThatIsCancelledLeavesNothingAndTheDialogCanBeUsedAgain() throws Exception {
        var pipe = folder.resolve("pipe.pdf");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.toSave.add(pipe);
            // Nobody reads the pipe yet: the export waits at its beginning.
            Platform.runLater(() -> ((ButtonBase) stand.dialog("#dialog-export-write").orElseThrow()).fire());
            stand.until(() -> stand.on(() -> stand.dialog("#export-kind").orElseThrow().isDisabled()));
            stand.on(() -> {
                ((ButtonBase) stand.dialog("#dialog-cancel").orElseThrow()).fire();
                return true;
            });
            var came = Files.readAllBytes(pipe);
            stand.settle();

            assertEquals(0, came.length);
            assertEquals("The export was stopped; nothing was written.", stand.on(() -> ((Label) stand.dialog("#export-said").orElseThrow()).getText()));
            assertFalse(stand.on(() -> stand.dialog("#export-kind").orElseThrow().isDisabled()));
            write(stand, folder.resolve("board.pdf"));
            assertTrue(Files.size(folder.resolve("board.pdf")) > 1000);
        }
    }

    @Test
    void whyItFailedStandsThoughThePictureIsDrawnLater() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.toSave.add(folder.resolve("no such folder").resolve("board.png"));
            stand.run(() -> {
                stand.kind("picture");
                ((ButtonBase) stand.dialog("#dialog-export-write").orElseThrow()).fire();
            });
            var said = stand.on(() -> ((Label) stand.dialog("#export-said").orElseThrow()).getText());
            assertTrue(said.contains("no such folder"), said);
            stand.run(() -> stand.kind("drawing"));
            var after = stand.on(() -> ((Label) stand.dialog("#export-said").orElseThrow()).getText());

            assertFalse(after.contains("no such folder"), after);
            stand.answer("dialog-cancel");
        }
    }

    @Test
    void whereThereAreFewerPagesTheLastIsSeen() {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.run(() -> stand.kind("report"));
            var glossary = (CheckBox) stand.dialog("#export-aside-glossary").orElseThrow();
            stand.run(() -> glossary.setSelected(true));
            for (int i = 0; i < 40; i++) press(stand, "export-page-on");
            var all = said(stand).split(" of ");
            assertEquals(all[1], all[0]);
            stand.run(() -> glossary.setSelected(false));
            var fewer = said(stand).split(" of ");

            assertEquals(fewer[1], fewer[0]);
            assertTrue(Integer.parseInt(fewer[1]) < Integer.parseInt(all[1]));
            stand.answer("dialog-cancel");
        }
    }

    private static String said(Stand stand) {
        return stand.on(() -> ((Label) stand.dialog("#export-page-said").orElseThrow()).getText());
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

    /// Exports a drawing with a logo that was chosen for it, and ends the program.
    private void drawWith(Path logo) {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.run(() -> stand.kind("drawing"));
            stand.toOpen.add(logo);
            press(stand, "export-logo-choose");
            write(stand, folder.resolve("first.svg"));
        }
    }

    @Test
    void aLogoIsChosenOnceAndIsThereTheNextTime() throws IOException {
        var logo = Files.write(folder.resolve("logo.png"), Logos.png().bytes());
        drawWith(logo);
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
    void theLogoOfOneBrandDoesNotStandOnThePlanOfAnother() throws IOException {
        var logo = Files.write(folder.resolve("logo.png"), Logos.png().bytes());
        drawWith(logo);
        try (var another = new Stand(folder.resolve("data"))) {
            another.click("#worked-carpet-cleaning");
            open(another);
            write(another, folder.resolve("second.svg"));
        }
        assertTrue(Files.readString(folder.resolve("first.svg")).contains("data:image/png"));
        assertFalse(Files.readString(folder.resolve("second.svg")).contains("data:image/png"));
    }

    @Test
    void enterInTheListOfKindsExports() throws IOException {
        try (var stand = new Stand(folder.resolve("data"))) {
            stand.click("#worked-stress-app");
            open(stand);
            stand.toSave.add(folder.resolve("board.pdf"));
            stand.robot.type(KeyCode.ENTER);
            stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isEmpty()));

            assertTrue(Files.size(folder.resolve("board.pdf")) > 1000);
        }
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
