package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import journey.layout.Board;
import journey.layout.Face.Weight;
import journey.layout.Figure;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.TextMeasure;
import journey.layout.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgPainterTest {
    private static String svg(Board board) throws IOException {
        var out = new ByteArrayOutputStream();
        SvgPainter.paint(board, new Heading("Launch & <more>", Locale.forLanguageTag("en-GB")), Palette.LIGHT, out, Watch.NONE);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Document parsed(String svg) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<Element> all(Document document, String tag) {
        var found = document.getElementsByTagName(tag);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
    }

    @Test
    void drawsOneOfEverything() throws IOException {
        Golden.check("everything.svg", svg(Sketch.everything()).replaceAll("base64,[^)]*", "base64,"));
    }

    @Test
    void saysItsTitleAndLanguage() throws Exception {
        var root = parsed(svg(Sketch.everything())).getDocumentElement();

        assertEquals("en-GB", root.getAttribute("lang"));
        assertEquals("Launch & <more>", root.getElementsByTagName("title").item(0).getTextContent());
    }

    @Test
    void givesEveryLineTheWidthThatWasMeasured() throws Exception {
        var text = Sketch.text(10, 20, "AVATAR To Wavy 3x4 ->", 24, Weight.BOLD, Tone.INK);
        var drawn = all(parsed(svg(new Sketch(300, 40).figure(Role.TITLE, new Rect(0, 0, 300, 40), "", text).board())), "text").getFirst();

        assertEquals("AVATAR To Wavy 3x4 ->", drawn.getTextContent());
        assertEquals(text.width(), Double.parseDouble(drawn.getAttribute("textLength")), 0.001);
        assertEquals("700", drawn.getAttribute("font-weight"));
    }

    @Test
    void everyFigureHasItsSpokenNameAndEveryAddressItsLink() throws Exception {
        var document = parsed(svg(Sketch.everything()));

        assertEquals(List.of("https://example.org/?a=1&b=2"), all(document, "a").stream().map(a -> a.getAttribute("href")).toList());
        var names = all(document, "g").stream().map(g -> g.getElementsByTagName("title").item(0).getTextContent()).toList();
        assertEquals(Sketch.everything().figures().stream().map(Figure::spoken).toList(), names);
    }

    @Test
    void whatHasNoSpokenNameIsHiddenFromScreenReaders() throws Exception {
        var board = new Sketch(10, 10).figure(Role.LANE, new Rect(0, 0, 9, 9), "").board();

        assertEquals("true", all(parsed(svg(board)), "g").getFirst().getAttribute("aria-hidden"));
    }

    @Test
    void embedsOnlyWhatIsUsed() throws IOException {
        var svg = svg(new Sketch(300, 40).title("Launch").board());

        assertEquals(1, svg.split("@font-face", -1).length - 1);
        assertTrue(svg.length() < 10_000, () -> "" + svg.length());
    }

    @Test
    void textFromTheRightStartsAtItsRightEnd() throws Exception {
        var text = Sketch.text(10, 20, "שלום עולם 12", 12, Weight.REGULAR, Tone.INK);
        var drawn = all(parsed(svg(new Sketch(300, 40).figure(Role.TITLE, new Rect(0, 0, 300, 40), "", text).board())), "text").getFirst();

        assertEquals("rtl", drawn.getAttribute("direction"));
        assertEquals(10 + text.width(), Double.parseDouble(drawn.getAttribute("x")), 0.001);
    }

    static List<String> hostile() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void isXmlWhateverAPersonTypes(String typed) throws Exception {
        var board = new Sketch(300, 40).figure(Role.CARD, new Rect(0, 0, 300, 40), typed, "https://example.org/" + typed, 1,
                Sketch.raw(5, 20, typed), Sketch.text(5, 30, typed, 12.5, Weight.BOLD, Tone.INK)).board();
        var lines = all(parsed(svg(board)), "text");

        assertEquals(2, lines.size());
        assertEquals(TextMeasure.shown(typed), lines.get(1).getTextContent());
    }
}
