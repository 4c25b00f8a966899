package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import journey.app.workspace.Workspace;
import journey.gesture.Selection;
import journey.layout.Layout;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.Ids;
import journey.plan.Plans;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CopyFlowTest {
    @TempDir
    private Path folder;

    private Stand open() {
        var stand = new Stand(folder, Path.of("assets/plans/stress-app.journey"));
        stand.run(() -> Clipboard.getSystemClipboard().clear());
        return stand;
    }

    private static void choose(Stand stand, int cards) {
        stand.run(() -> stand.workspace().select(Selection.ofCards(stand.workspace().plan().cards().stream().map(Card::id).limit(cards).toList())));
    }

    private static String said(Stand stand) {
        return stand.on(() -> ((Label) stand.window().stage().getScene().lookup("#status")).getText());
    }

    private static Image picture(Stand stand) {
        return stand.on(() -> Clipboard.getSystemClipboard().getImage());
    }

    @Test
    void chosenCardsAreCopiedAsAPictureTwiceAsFineAsTheScreen() {
        try (var stand = open()) {
            choose(stand, 3);
            stand.choose("menu-copy-picture");
            stand.until(() -> stand.on(() -> Clipboard.getSystemClipboard().hasImage()));
            var picture = picture(stand);

            assertEquals("Copied 3 cards as a picture, " + Words.in(Locale.UK).number((long) picture.getWidth()) + " × "
                    + Words.in(Locale.UK).number((long) picture.getHeight()), said(stand));
            assertTrue(picture.getWidth() % 2 == 0 && picture.getWidth() < whole(stand), picture.getWidth() + " wide");
        }
    }

    /// How wide the whole board is, copied as finely.
    private static double whole(Stand stand) {
        return 2 * stand.on(() -> Layout.of(stand.workspace().plan(), View.in(Words.of(stand.workspace().plan())))).width();
    }

    @Test
    void theWholeBoardIsCopiedWhereNothingIsChosenAndTheSizeIsRemembered() {
        try (var stand = open()) {
            stand.choose("copy-scale-1");
            stand.choose("menu-copy-picture");
            stand.until(() -> stand.on(() -> Clipboard.getSystemClipboard().hasImage()));

            assertEquals(whole(stand) / 2, picture(stand).getWidth(), 1);
            assertTrue(said(stand).startsWith("Copied the whole board as a picture"), said(stand));
            assertEquals(1, Remembered.read(Own.in(folder).text(Remembered.FILE)).orElseThrow().copyScale());
        }
    }

    @Test
    void aCopyIsLightAndWithoutWhatThePlannerOnlySees() {
        try (var stand = open()) {
            stand.run(() -> stand.desk.theme().lookProperty().set(Look.DARK));
            stand.choose("menu-copy-svg");
            stand.until(() -> stand.on(() -> Clipboard.getSystemClipboard().hasString()));
            var svg = stand.on(() -> Clipboard.getSystemClipboard().getString());

            assertTrue(svg.startsWith("<svg"), svg);
            assertTrue(svg.contains("fill=\"#F6F7F9\"") || svg.contains("fill=\"#f6f7f9\""), svg.substring(0, 400));
            assertEquals(svg, stand.on(() -> StandardCharsets.UTF_8.decode((ByteBuffer) Clipboard.getSystemClipboard().getContent(DataFormat.lookupMimeType("image/svg+xml"))).toString()));
            assertEquals("Copied the whole board as SVG", said(stand));
        }
    }

    @Test
    void textReadsAsTextAndAsHtmlAndComesBackAsCards() {
        try (var stand = open()) {
            choose(stand, 2);
            stand.choose("menu-copy-text");
            stand.until(() -> stand.on(() -> Clipboard.getSystemClipboard().hasString()));
            var text = stand.on(() -> Clipboard.getSystemClipboard().getString());

            assertEquals("1 Aware", text.lines().findFirst().orElseThrow());
            assertEquals(2, text.lines().filter(line -> line.startsWith("• ")).count());
            assertTrue(stand.on(() -> Clipboard.getSystemClipboard().getHtml()).startsWith("<h3>1 Aware</h3>"));

            var before = stand.workspace().plan().cards().size();
            stand.choose("menu-paste");
            assertEquals(before + 2, stand.workspace().plan().cards().size());
        }
    }

    @Test
    void aPictureTooLargeForAClipboardSaysWhatToDoAndLeavesItAsItWas() {
        try (var stand = open()) {
            stand.run(() -> stand.window().show(new Workspace(Plans.plain(3_000, 1), Ids.from(new SplittableRandom(1)))));
            stand.choose("copy-scale-4");
            stand.choose("menu-copy-picture");
            assertEquals(Optional.of("The picture would have"), stand.banner().map(text -> text.substring(0, 22)));

            assertFalse(stand.on(() -> Clipboard.getSystemClipboard().hasImage()));
            assertEquals(List.of(), stand.on(() -> List.copyOf(Clipboard.getSystemClipboard().getContentTypes())));
        }
    }

    @Test
    void aChartIsCopiedToo() {
        try (var stand = open()) {
            stand.choose("menu-chart.coverage");
            stand.robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C).release(KeyCode.C, KeyCode.SHIFT, KeyCode.CONTROL);
            stand.settle();
            stand.until(() -> stand.on(() -> Clipboard.getSystemClipboard().hasImage()));

            assertEquals(2400, picture(stand).getWidth());
            assertTrue(said(stand).startsWith("Copied the chart as a picture, 2,400 × "), said(stand));
        }
    }

    @Test
    void aChartInPlaceOfTheBoardIsWhatIsCopied() {
        try (var stand = open()) {
            stand.choose("menu-chart.calendar");
            stand.choose("menu-pane-full");
            stand.run(() -> stand.window().stage().getScene().getRoot().lookup("#tool-open").requestFocus());
            stand.choose("menu-copy-svg");
            stand.until(() -> stand.on(() -> Clipboard.getSystemClipboard().hasString()));

            assertEquals("Copied the chart as SVG", said(stand));
        }
    }
}
