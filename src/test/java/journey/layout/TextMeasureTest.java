package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextMeasureTest {
    private static final Face TITLE = Face.of(12.5, Face.Weight.SEMI_BOLD);
    private static final Face BODY = Face.of(10, Face.Weight.REGULAR);

    @ParameterizedTest
    @EnumSource(BundledFont.class)
    void everyBundledFontSaysWhatJava2dSaysOfIt(BundledFont font) throws Exception {
        var table = font.table();
        Font other;
        try (var in = font.open()) {
            other = Font.createFont(Font.TRUETYPE_FONT, in).deriveFont((float) table.unitsPerEm());
        }
        var exact = new FontRenderContext(null, true, true);
        for (int c = 0x20; c < 0x20000; c += c < 0x600 ? 1 : 37) {
            // Java2D takes its own way with what is no character by itself, and with the private use area
            if (!Character.isLetter(c) && !Character.isDigit(c) && c != '€' && c != '→') continue;
            var there = other.canDisplay(c);
            assertEquals(there, table.has(c), () -> font + " has " + there);
            if (!there) continue;
            var glyphs = other.createGlyphVector(exact, Character.toString(c));
            assertEquals(glyphs.getGlyphCode(0), table.glyph(c), font + " U+" + Integer.toHexString(c));
            assertEquals(glyphs.getGlyphMetrics(0).getAdvanceX(), table.advance(table.glyph(c)), 0.51, font + " U+" + Integer.toHexString(c));
        }
    }

    @Test
    void aLineOfLatinIsOneRunOfTheWeightThatWasAskedFor() {
        assertEquals(List.of(new Run.Plain(BundledFont.INTER_SEMI_BOLD, "Größe und Preis", 0, TextMeasure.width("Größe und Preis", TITLE))),
                TextMeasure.runs("Größe und Preis", TITLE));
    }

    @Test
    void nothingIsNoRun() {
        assertEquals(List.of(), TextMeasure.runs("", TITLE));
        assertEquals(0, TextMeasure.width("", TITLE));
    }

    @Test
    void eachScriptIsDrawnByItsOwnFont() {
        assertEquals(List.of(BundledFont.INTER_REGULAR, BundledFont.CJK, BundledFont.INTER_REGULAR, BundledFont.EMOJI),
                fonts("Sale セール 특가 促销 now 🎉"));
        assertEquals(List.of(BundledFont.THAI), fonts("สวัสดี"));
        assertEquals(List.of(BundledFont.DEVANAGARI), fonts("नमस्ते"));
        assertEquals(List.of(BundledFont.INTER_REGULAR), fonts("Việt Nam, Москва, Αθήνα"));
    }

    private static List<BundledFont> fonts(String text) {
        return TextMeasure.runs(text, BODY).stream().map(TextMeasureTest::font).toList();
    }

    private static BundledFont font(Run run) {
        return switch (run) {
            case Run.Plain plain -> plain.font();
            case Run.Shaped shaped -> shaped.font();
            case Run.Missing missing -> throw new AssertionError("no font for " + missing);
        };
    }

    @Test
    void arabicIsMeasuredAsItIsJoined() {
        var run = (Run.Shaped) TextMeasure.runs("مرحبا", BODY).getFirst();
        var apart = TextMeasure.advances("مرحبا", BundledFont.ARABIC.table()) * 10;
        assertEquals(BundledFont.ARABIC, run.font());
        assertTrue(run.isRightToLeft());
        assertTrue(run.width() < apart, run.width() + " is not narrower than " + apart);
    }

    @Test
    void runsOfBothDirectionsStandInTheOrderOfSight() {
        var texts = TextMeasure.runs(TextMeasure.shown("Rabatt שלום 20 עולם jetzt"), BODY).stream().map(Run::text).toList();
        assertEquals("Rabatt ", texts.getFirst());
        assertTrue(texts.getLast().endsWith("jetzt"), texts::toString);
        assertTrue(texts.indexOf("20") > 0, texts::toString);
        assertTrue(texts.get(1).contains("עולם"), () -> "what is read last of the Hebrew stands left: " + texts);
    }

    @Test
    void aBlankAfterAnEmojiIsAsWideAsOneBetweenWords() {
        var face = Face.of(12, Face.Weight.REGULAR);

        assertEquals(TextMeasure.width("\uD83D\uDE00", face) + TextMeasure.width(" a", face), TextMeasure.width("\uD83D\uDE00 a", face), 1e-9);
    }

    @Test
    void anEmojiThatIsJoinedOfManyIsOneRun() {
        assertEquals(List.of("👩‍👩‍👧", "é", "👍🏽"), List.of(
                TextMeasure.runs("👩‍👩‍👧", BODY).getFirst().text(), TextMeasure.shown("e\u0301"), TextMeasure.runs("👍🏽", BODY).getFirst().text()));
    }

    @Test
    void aSelectorOfEmojiIsNoGlyph() {
        assertEquals(List.of(new Run.Plain(BundledFont.EMOJI, "❤", 0, TextMeasure.width("❤️", BODY))), TextMeasure.runs("❤️", BODY));
    }

    @Test
    void whatNoFontHasIsABoxForEachCharacter() {
        assertEquals(List.of(new Run.Missing("𒀀𒀁", 2, 0, 12.4)), TextMeasure.runs("𒀀𒀁", BODY));
    }

    @Test
    void textIsShownWithoutWhatHasNoPicture() {
        assertEquals("a b c", TextMeasure.shown("\ta\r\n\u2028b\u0000\u0007 \uFEFFc\u202E "));
        assertEquals("\uFFFDx\uFFFD", TextMeasure.shown("\uD83Dx\uDE00"));
        assertEquals("Zahn\uFFFD", TextMeasure.shown("Za\u00ADhn\uFFFE"));
        assertEquals("", TextMeasure.shown(" \n\t"));
    }

    @Test
    void aLetterCarriesAFewMarksOnly() {
        assertTrue(TextMeasure.shown("x" + "\u0323".repeat(500)).length() < 10);
    }

    @Test
    void runsStandSideBySideAndAreAsWideAsTheLine() {
        for (long seed = 0; seed < 200; seed++) {
            var text = TextMeasure.shown(someText(new Random(seed), 40));
            double x = 0;
            for (var run : TextMeasure.runs(text, TITLE)) {
                assertEquals(x, run.x(), 1e-9, text);
                x += run.width();
            }
            assertEquals(TextMeasure.width(text, TITLE), x, 1e-9, text);
        }
    }

    @Test
    void shortTextsAreLeftAsTheyAre() {
        assertEquals(List.of(new Line("Landing page", TextMeasure.width("Landing page", TITLE))), Wrap.of("Landing page", TITLE, 154, 2));
    }

    @Test
    void linesBreakBetweenWords() {
        assertEquals(List.of("Stress relief searchers", "on a rainy day"), texts(Wrap.of("Stress relief searchers on a rainy day", TITLE, 154, 2)));
    }

    @Test
    void theLastLineEndsInAnEllipsis() {
        assertEquals(List.of("What they see first", "when they open the…"),
                texts(Wrap.of("What they see first when they open the application on Monday", TITLE, 138, 2)));
    }

    @Test
    void aWordLongerThanALineBreaksAtTheEdge() {
        var lines = texts(Wrap.of("Die Donaudampfschifffahrtsgesellschaft", TITLE, 154, 2));
        assertEquals("Die Donaudampfschifffahrtsgesellschaft", String.join("", lines));
        assertTrue(lines.getFirst().startsWith("Die Donaudampf"), lines::toString);
    }

    @Test
    void hanBreaksAnywhereButNotBeforeAFullStop() {
        var lines = texts(Wrap.of("无压力的生活从今天开始。请加入我们", TITLE, 150, 3));
        assertTrue(lines.stream().noneMatch(line -> line.startsWith("。")), lines::toString);
        assertEquals("无压力的生活从今天开始。请加入我们", String.join("", lines));
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream().map(Line::text).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 14, 60, 154})
    void noLineIsWiderThanItsRoomAndNoCharacterIsCut(int width) {
        for (long seed = 0; seed < 300; seed++) {
            var text = someText(new Random(seed), 120);
            var lines = Wrap.of(text, TITLE, width, 2);
            assertTrue(lines.size() <= 2);
            for (var line : lines) {
                if (!line.text().equals("…")) assertTrue(line.width() <= width + 1e-9, () -> line + " in " + width);
                assertEquals(line.text(), TextMeasure.shown(line.text()), "a line is as it is shown");
                assertTrue(beginsAndEndsLike(TextMeasure.shown(text), line.text()), () -> line + " cuts a character of " + text);
            }
        }
    }

    private static boolean beginsAndEndsLike(String whole, String line) {
        var core = line.endsWith("…") ? line.substring(0, line.length() - 1) : line;
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(whole);
        for (int at = whole.indexOf(core); at >= 0; at = whole.indexOf(core, at + 1))
            if (clusters.isBoundary(at) && clusters.isBoundary(at + core.length())) return true;
        return core.isEmpty();
    }

    private static final List<String> PIECES = List.of("Preis", " ", "  ", "Zahnzusatzversicherungsbeitrag", "-", "/", "é", "e\u0301", "👩‍👩‍👧", "👍🏽", "🇩🇪", "中",
            "文", "。", "アー", "한국", "שלום", "مرحبا", "สวัสดี", "नमस्ते", "\uD83D", "\t", "\u0007", "\u202E", "𒀀", "∑", "☑", "❤️", "𝓢", "1,000.50 €", "a\u0323\u0302");

    static String someText(Random random, int pieces) {
        var text = new StringBuilder();
        for (int i = random.nextInt(pieces); i > 0; i--) text.append(PIECES.get(random.nextInt(PIECES.size())));
        return text.toString();
    }
}
