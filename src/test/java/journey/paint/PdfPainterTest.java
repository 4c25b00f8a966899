package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import journey.layout.Board;
import journey.layout.Face.Weight;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PdfPainterTest {
    private static byte[] pdf(Board board, Page page) throws IOException {
        var out = new ByteArrayOutputStream();
        PdfPainter.paint(board, new Heading("Launch (größer)", Locale.GERMANY), page, Palette.LIGHT, out, Watch.NONE);
        return out.toByteArray();
    }

    private static PDDocument read(Board board, Page page) throws IOException {
        return Loader.loadPDF(pdf(board, page));
    }

    private static Board line(String typed) {
        return new Sketch(400, 40).figure(Role.CARD, new Rect(0, 0, 400, 40), "", Sketch.text(5, 30, typed, 12.5, Weight.REGULAR, Tone.INK)).board();
    }

    private static String text(PDDocument document) throws IOException {
        return new PDFTextStripper().getText(document).strip();
    }

    @Test
    void saysItsTitleAndLanguage() throws IOException {
        try (var document = read(Sketch.everything(), Page.BOARD)) {
            assertEquals("Launch (größer)", document.getDocumentInformation().getTitle());
            assertEquals("de-DE", document.getDocumentCatalog().getLanguage());
            assertTrue(document.getDocumentCatalog().getViewerPreferences().displayDocTitle());
        }
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void isOnePageOfTheSizeThatWasAskedFor(Page page) throws IOException {
        try (var document = read(Sketch.everything(), page)) {
            assertEquals(1, document.getNumberOfPages());
            var box = document.getPage(0).getMediaBox();
            var expected = page == Page.BOARD ? List.of(510.0, 300.0) : List.of(page.width(), page.height());
            assertEquals(expected.get(0), box.getWidth(), 0.01);
            assertEquals(expected.get(1), box.getHeight(), 0.01);
        }
    }

    @ParameterizedTest
    @EnumSource(value = Page.class, mode = EnumSource.Mode.EXCLUDE, names = "BOARD")
    void paperHasAMarginAroundAllThatIsDrawn(Page page) throws IOException {
        for (var board : List.of(Sketch.everything(), Sketch.many(3), Sketch.many(40), line("x"))) {
            try (var document = read(board, page)) {
                var image = new PDFRenderer(document).renderImageWithDPI(0, 36, ImageType.RGB);
                for (var x = 0; x < image.getWidth(); x++)
                    for (var y = 0; y < image.getHeight(); y++)
                        if (x < 13 || y < 13 || x > image.getWidth() - 14 || y > image.getHeight() - 14)
                            assertEquals(0xFFFFFF, image.getRGB(x, y) & 0xFFFFFF, x + " " + y);
            }
        }
    }

    @Test
    void whatNamesTheGroundIsWhiteOnPaper() throws IOException {
        var board = new Sketch(100, 100).figure(Role.STEP_BACK, new Rect(0, 0, 100, 100), "", Sketch.box(10, 10, 80, 80, 0, Tone.GROUND, Stroke.NONE)).board();
        try (var document = read(board, Page.A4)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 36, ImageType.RGB);
            assertEquals(0, IntStream.range(0, image.getWidth() * image.getHeight())
                    .filter(i -> (image.getRGB(i % image.getWidth(), i / image.getWidth()) & 0xFFFFFF) != 0xFFFFFF).count());
        }
    }

    @Test
    void aVeryLargeBoardHasLargerUnits() throws IOException {
        try (var document = read(new Sketch(40_000, 3_000).board(), Page.BOARD)) {
            var page = document.getPage(0);
            assertEquals(3, page.getUserUnit());
            assertEquals(10_000, page.getMediaBox().getWidth(), 0.01);
            assertEquals(750, page.getMediaBox().getHeight(), 0.01);
        }
    }

    @Test
    void everyFontIsASubsetThatIsEmbedded() throws IOException {
        try (var document = read(Sketch.everything(), Page.A4)) {
            var resources = document.getPage(0).getResources();
            var names = new ArrayList<String>();
            for (var name : resources.getFontNames()) {
                var font = (PDType0Font) resources.getFont(name);
                assertTrue(font.isEmbedded(), name.getName());
                assertTrue(font.getName().matches("[A-Z]{6}\\+.*"), font.getName());
                names.add(font.getName().substring(7));
            }
            assertTrue(names.containsAll(List.of("Inter-Regular", "Inter-Bold", "DroidSansFallback", "NotoSansDevanagari-Regular")), names.toString());
        }
    }

    @Test
    void addressesAreLinksWhereTheirFiguresStand() throws IOException {
        try (var document = read(Sketch.everything(), Page.BOARD)) {
            var links = document.getPage(0).getAnnotations();
            assertEquals(1, links.size());
            var link = (PDAnnotationLink) links.getFirst();
            assertEquals("https://example.org/?a=1&b=2", ((PDActionURI) link.getAction()).getURI());
            assertEquals(List.of(171f, 106.5f, 306f, 150f), List.of(link.getRectangle().getLowerLeftX(), link.getRectangle().getLowerLeftY(),
                    link.getRectangle().getUpperRightX(), link.getRectangle().getUpperRightY()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "file:///etc/passwd", "JAVASCRIPT:x", "httpsx://a", "data:text/html,x"})
    void otherAddressesAreNone(String address) throws IOException {
        var board = new Sketch(100, 100).figure(Role.CARD, new Rect(0, 0, 50, 50), "", address, 1).board();
        try (var document = read(board, Page.BOARD)) {
            assertEquals(List.of(), document.getPage(0).getAnnotations());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"mailto:a@example.org", "HTTP://example.org/(a)\\b", "https://example.org/größe ?q=日本"})
    void addressesArePlainCharacters(String address) throws IOException {
        var board = new Sketch(100, 100).figure(Role.CARD, new Rect(0, 0, 50, 50), "", address, 1).board();
        try (var document = read(board, Page.BOARD)) {
            var read = ((PDActionURI) ((PDAnnotationLink) document.getPage(0).getAnnotations().getFirst()).getAction()).getURI();
            assertEquals(address, URLDecoder.decode(read, StandardCharsets.UTF_8));
            assertTrue(read.chars().allMatch(c -> c > ' ' && c < 127), read);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Free stress check", "AV To ßüñ → €9.00", "Tiếng Việt", "Кириллица Ελληνικά", "日本語と한국어 漢字", "𠮷", "שלום עולם", "مرحبا بالعالم",
            "𝒽𝑒𝓁𝓁𝑜"})
    void textIsFoundAgain(String typed) throws IOException {
        try (var document = read(line(typed), Page.BOARD)) {
            assertEquals(typed, Normalizer.normalize(text(document), Normalizer.Form.NFC));
        }
    }

    @Test
    void scriptsThatReorderTheirLettersCarryTheirText() throws IOException {
        for (var typed : List.of("हिन्दी", "क्षत्रिय", "สวัสดี", "👩‍👩‍👧", "\uDBFF\uDFFD"))
            try (var document = read(line(typed), Page.BOARD)) {
                var content = new String(document.getPage(0).getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                var said = new StringBuilder();
                var glyphs = Pattern.compile("ActualText<FEFF([0-9A-F]+)>").matcher(content);
                while (glyphs.find()) said.append(new String(HexFormat.of().parseHex(glyphs.group(1)), StandardCharsets.UTF_16BE));
                var plain = text(document);
                assertTrue(typed.chars().allMatch(c -> said.indexOf(Character.toString((char) c)) >= 0 || plain.indexOf(c) >= 0), typed + ": " + said + ", " + plain);
            }
    }

    @Test
    void everyLetterStandsWhereItWasMeasured() throws IOException {
        try (var document = read(line("Offers that sell, AVATAR"), Page.BOARD)) {
            var last = new ArrayList<TextPosition>();
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition text) {
                    last.add(text);
                }
            }.getText(document);
            var end = last.getLast().getX() + last.getLast().getWidth();
            assertEquals(0.75 * (5 + Sketch.text(0, 0, "Offers that sell, AVATAR", 12.5, Weight.REGULAR, Tone.INK).width()), end, 0.05);
        }
    }

    @Test
    void looksAsThePictureDoes() throws IOException {
        var board = Sketch.everything();
        var pixels = Pixels.of(680, 400);
        var painter = new PixelPainter();
        painter.ground(pixels, pixels.whole(), Palette.LIGHT);
        painter.paint(board.figures(), pixels, new Sight(1, 0, 0), pixels.whole(), Palette.LIGHT);
        try (var document = read(board, Page.BOARD)) {
            var image = new PDFRenderer(document).renderImageWithDPI(0, 96, ImageType.RGB);
            long different = 0;
            for (var i = 0; i < pixels.argb().length; i++)
                for (var shift = 0; shift < 24; shift += 8)
                    different += Math.abs((pixels.argb()[i] >> shift & 0xFF) - (image.getRGB(i % 680, i / 680) >> shift & 0xFF));
            var mean = different / 3.0 / pixels.argb().length;
            assertTrue(mean < 1.5, () -> "mean difference of a channel " + mean);
        }
    }

    static List<String> hostile() {
        return Hostile.texts();
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void nothingThatAPersonCanTypeMakesItFail(String typed) throws IOException {
        var board = new Sketch(300, 40).figure(Role.CARD, new Rect(0, 0, 300, 40), typed, "https://example.org/" + typed, 0.5,
                Sketch.raw(5, 20, typed), Sketch.text(5, 30, typed, 12.5, Weight.BOLD, Tone.INK)).board();
        try (var document = read(board, Page.A4)) {
            new PDFRenderer(document).renderImage(0);
            assertFalse(document.getPage(0).getCOSObject().containsKey(COSName.ROTATE));
            text(document);
        }
    }
}
