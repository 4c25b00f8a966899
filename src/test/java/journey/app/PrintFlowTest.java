package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import journey.pages.Paper;
import journey.paint.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Printing, from the menu to the sheets that a printer is given.
@Tag("windows")
class PrintFlowTest {
    @TempDir
    Path folder;

    private static void open(Stand stand, String kind) {
        stand.click("#worked-stress-app");
        Platform.runLater(() -> stand.fire("menu-print"));
        stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isPresent()));
        stand.run(() -> stand.kind(kind));
    }

    @Test
    void theBoardIsPrintedOnOneSheetThatLies() {
        try (var stand = new Stand(folder)) {
            open(stand, "board");
            stand.answer("dialog-print-write");
            stand.until(() -> stand.press.ends.size() == 1);

            var paper = Paper.of(Paper.Size.A4).landscape();
            assertEquals(List.of("CalmTrack launch"), stand.press.names);
            assertEquals(List.of(paper), stand.press.papers);
            assertEquals(Math.round(paper.width() * PaperPress.DOTS / 96), stand.press.sheets.getFirst().width(), 1);
            assertEquals(List.of("end"), stand.press.ends);
            stand.until(() -> stand.banner().isPresent());
            assertEquals("Gave 1 sheet to the printer.", stand.banner().orElseThrow());
        }
    }

    @Test
    void aReportIsPrintedPageByPageAsItIsSeen() {
        try (var stand = new Stand(folder)) {
            open(stand, "report");
            var said = stand.on(() -> ((Label) stand.dialog("#export-page-said").orElseThrow()).getText());
            stand.answer("dialog-print-write");
            stand.until(() -> stand.press.ends.size() == 1);

            assertEquals("1 of " + stand.press.sheets.size(), said);
            assertEquals(List.of(Paper.of(Paper.Size.A4), Paper.of(Paper.Size.A4).landscape()), stand.press.papers.stream().distinct().toList());
            assertTrue(stand.press.sheets.stream().allMatch(sheet -> Arrays.stream(sheet.argb()).distinct().count() > 2));
        }
    }

    @Test
    @SuppressWarnings("unchecked") // the dialog's own box
    void aReportLiesOnA4WhateverKindWasLookedAtBefore() {
        try (var stand = new Stand(folder)) {
            stand.click("#worked-stress-app");
            Platform.runLater(() -> stand.fire("menu-export"));
            stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isPresent()));
            var page = (ComboBox<Page>) stand.dialog("#export-page").orElseThrow();
            for (var kind : List.of("report", "board", "poster", "slides", "report")) {
                stand.run(() -> stand.kind(kind));
                assertEquals(Page.A4, stand.on(page::getValue), kind);
            }
            assertEquals(List.of(Page.A4, Page.A3, Page.LETTER), page.getItems());
            stand.answer("dialog-cancel");
        }
    }

    @Test
    void onlyTheWantedSheetsOfAReportArePrinted() {
        try (var stand = new Stand(folder)) {
            stand.press.wanted = number -> number >= 2 && number <= 4;
            open(stand, "report");
            stand.answer("dialog-print-write");
            stand.until(() -> stand.press.ends.size() == 1);

            assertEquals(3, stand.press.sheets.size());
            stand.until(() -> stand.banner().isPresent());
            assertEquals("Gave 3 sheets to the printer.", stand.banner().orElseThrow());
        }
    }

    @Test
    void aPrintThatIsCancelledStopsAfterTheSheetAtHand() {
        try (var stand = new Stand(folder)) {
            open(stand, "report");
            stand.press.then = () -> ((ButtonBase) stand.dialog("#dialog-cancel").orElseThrow()).fire();
            stand.answer("dialog-print-write");
            stand.until(() -> stand.press.ends.size() == 1);
            stand.settle();

            assertEquals(1, stand.press.sheets.size());
            assertEquals(List.of("cancel"), stand.press.ends);
            assertTrue(stand.on(() -> ((Label) stand.dialog("#export-said").orElseThrow()).getText()).startsWith("Stopped;"));
            stand.answer("dialog-cancel");
        }
    }

    @Test
    void aSheetThatThereIsNotIsSaidToBeNone() {
        try (var stand = new Stand(folder)) {
            stand.press.wanted = number -> number > 900;
            open(stand, "board");
            stand.answer("dialog-print-write");

            assertEquals("There is no sheet of that number: there is one.", stand.on(() -> ((Label) stand.dialog("#export-said").orElseThrow()).getText()));
            assertEquals(List.of("cancel"), stand.press.ends);
            stand.answer("dialog-cancel");
        }
    }

    @Test
    void withoutAPrinterTheDialogSaysWhatToDo() {
        try (var stand = new Stand(folder)) {
            stand.press.isThere = false;
            open(stand, "board");
            stand.answer("dialog-print-write");

            var said = stand.on(() -> ((Label) stand.dialog("#export-said").orElseThrow()).getText());
            assertTrue(said.startsWith("There is no printer."), said);
            stand.answer("dialog-cancel");
        }
    }

    @Test
    void aPrinterThatStopsTakingSheetsIsToldOffAndTheDialogStays() {
        try (var stand = new Stand(folder)) {
            stand.press.takes = 2;
            open(stand, "report");
            stand.answer("dialog-print-write");
            stand.until(() -> stand.press.ends.size() == 1);

            assertEquals(List.of("cancel"), stand.press.ends);
            stand.until(() -> stand.on(() -> ((Label) stand.dialog("#export-said").orElseThrow()).getText().startsWith("The printer did not take")));
            stand.answer("dialog-cancel");
        }
    }
}
