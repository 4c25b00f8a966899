package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import journey.deck.Deck;
import journey.layout.Board;
import journey.layout.Face.Weight;
import journey.layout.Flags;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Tone;
import journey.layout.View;
import journey.pages.Pages;
import journey.pages.Paper.Size;
import journey.pages.Paper;
import journey.pages.Poster;
import journey.pages.PosterSize;
import journey.paint.Export.Format;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What other people's programs make of our files. Needs poppler, qpdf, librsvg, LibreOffice and Chromium; a test whose program is
/// missing fails.
@Tag("readers")
class ReadersTest {
    private static final long MOST_SECONDS = 180;

    @TempDir
    Path folder;

    private Path export(Board board, Format format, String name) {
        var file = folder.resolve(name);
        assertEquals(new Exported.Written(), Export.of(format, new Heading("CalmTrack launch", Locale.ENGLISH)).to(file, board, Watch.NONE));
        return file;
    }

    /// What a program prints; it must end well.
    private String run(String... command) throws IOException, InterruptedException {
        var log = folder.resolve("log").toFile();
        var process = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).redirectOutput(log).start();
        assertTrue(process.waitFor(MOST_SECONDS, TimeUnit.SECONDS), command[0] + " does not end");
        var said = Files.readString(log.toPath());
        assertEquals(0, process.exitValue(), String.join(" ", command) + ": " + said);
        return said;
    }

    private BufferedImage picture(String name) throws IOException {
        return ImageIO.read(new File(folder.toFile(), name));
    }

    /// The mean difference of a channel, 0 to 255, from what the painter of pixels makes of the board.
    private static double difference(Board board, double scale, BufferedImage image) {
        var pixels = Pixels.of((int) Math.ceil(board.width() * scale), (int) Math.ceil(board.height() * scale));
        var painter = new PixelPainter();
        painter.ground(pixels, pixels.whole(), Palette.LIGHT);
        painter.paint(board.figures(), pixels, new Sight(scale, 0, 0), pixels.whole(), Palette.LIGHT);
        assertEquals(pixels.width(), image.getWidth(), 1);
        assertEquals(pixels.height(), image.getHeight(), 1);
        long sum = 0;
        var width = Math.min(pixels.width(), image.getWidth());
        var height = Math.min(pixels.height(), image.getHeight());
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) {
                var a = new Color(pixels.argb()[y * pixels.width() + x]);
                var b = new Color(image.getRGB(x, y));
                sum += Math.abs(a.getRed() - b.getRed()) + Math.abs(a.getGreen() - b.getGreen()) + Math.abs(a.getBlue() - b.getBlue());
            }
        return sum / 3.0 / width / height;
    }

    private static Board hostile() {
        var sketch = new Sketch(600, 30 + 20 * Hostile.texts().size());
        var y = 20;
        for (var typed : Hostile.texts()) {
            sketch.figure(Role.CARD, new Rect(0, y - 15, 600, 20), typed, "https://example.org/" + typed, 0.9, Sketch.raw(5, y, typed),
                    Sketch.text(305, y, typed, 12.5, Weight.BOLD, Tone.INK));
            y += 20;
        }
        return sketch.board();
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void qpdfFindsNothingWrong(Page page) throws Exception {
        for (var board : List.of(Sketch.everything(), hostile(), new Sketch(30_000, 200).board()))
            assertTrue(run("qpdf", "--check", export(board, new Format.Pdf(page), "a.pdf").toString()).contains("No syntax or stream encoding errors found"));
    }

    @Test
    void popplerDrawsThePdfAsWeDrawThePicture() throws Exception {
        var board = Sketch.everything();
        run("pdftoppm", "-r", "192", "-png", "-singlefile", export(board, new Format.Pdf(Page.BOARD), "a.pdf").toString(), "a");

        var difference = difference(board, 2, picture("a.png"));
        assertTrue(difference < 1, "" + difference);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Free stress check", "Tiếng Việt, Ελληνικά", "Кириллица AV → To", "日本語と한국어 漢字", "مرحبا بالعالم", "שלום עולם", "สวัสดี", "नमस्ते", "𝐛𝐨𝐥𝐝",
            "e\u0328\u0301 x\u0323\u0307"})
    void popplerFindsTheText(String typed) throws Exception {
        var board = new Sketch(400, 40).figure(Role.CARD, new Rect(0, 0, 400, 40), "", Sketch.text(5, 30, typed, 12.5, Weight.REGULAR, Tone.INK)).board();
        var said = run("pdftotext", "-enc", "UTF-8", export(board, new Format.Pdf(Page.BOARD), "a.pdf").toString(), "-");

        assertEquals(Normalizer.normalize(typed, Normalizer.Form.NFC),
                Normalizer.normalize(said.replaceAll("[\\u202A-\\u202E\\u2066-\\u2069\\f]", "").strip(), Normalizer.Form.NFC));
    }

    @Test
    void popplerSeesEmbeddedSubsetsThatCanBeSearched() throws Exception {
        var fonts = run("pdffonts", export(Sketch.everything(), new Format.Pdf(Page.A3), "a.pdf").toString()).lines().skip(2).toList();

        assertTrue(fonts.size() >= 8, fonts.toString());
        for (var font : fonts) assertTrue(font.matches("[A-Z]{6}\\+.* yes yes yes .*"), font);
    }

    @Test
    void popplerReadsEverythingThatCanBeTyped() throws Exception {
        run("pdftoppm", "-r", "96", "-png", "-singlefile", export(hostile(), new Format.Pdf(Page.BOARD), "a.pdf").toString(), "a");
        run("pdftotext", folder.resolve("a.pdf").toString(), "-");
        assertTrue(picture("a.png").getWidth() > 500);
    }

    @Test
    void librsvgDrawsTheSvg() throws Exception {
        for (var board : List.of(Sketch.everything(), hostile())) {
            run("rsvg-convert", "-o", "a.png", export(board, new Format.Svg(), "a.svg").toString());
            assertEquals(board.width(), picture("a.png").getWidth());
        }
        run("rsvg-convert", "-o", "a.png", export(Sketch.everything(), new Format.Svg(), "a.svg").toString());
        // It does not read embedded fonts: shapes are the same, letters are those of another font.
        var difference = difference(Sketch.everything(), 1, picture("a.png"));
        assertTrue(difference < 8, "" + difference);
    }

    private static String chromium() {
        return Stream.of("chromium", "chromium-browser", "google-chrome").filter(name -> Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(path -> Files.isExecutable(Path.of(path, name)))).findFirst().orElse("chromium");
    }

    @Test
    void chromiumDrawsTheSvgAsWeDrawThePicture() throws Exception {
        var board = Sketch.everything();
        var file = export(board, new Format.Svg(), "a.svg");
        run(chromium(), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--force-device-scale-factor=2", "--window-size=680,400",
                "--user-data-dir=" + folder.resolve("profile"), "--screenshot=" + folder.resolve("a.png"), file.toUri().toString());

        var difference = difference(board, 2, picture("a.png"));
        assertTrue(difference < 1.2, "" + difference);
    }

    private Path export(Pages pages, String name) {
        var file = folder.resolve(name);
        assertEquals(new Exported.Written(), Export.to(file, pages, Palette.LIGHT, Watch.NONE));
        return file;
    }

    private static List<Pages> documents() {
        return Stream.of(Plans.plain(60, 3), Plans.some(5), Plans.broken(2)).flatMap(plan -> Stream.of(PdfBookTest.report(plan, Paper.of(Size.A4)),
                Poster.of(plan.title(), Words.of(plan), Layout.of(plan, View.in(Words.of(plan))), Paper.of(Size.A3).landscape(), new PosterSize(2)))).toList();
    }

    @Test
    void qpdfAndPopplerReadReportsAndPosters() throws Exception {
        for (var pages : documents()) {
            var file = export(pages, "a.pdf").toString();
            assertTrue(run("qpdf", "--check", file).contains("No syntax or stream encoding errors found"));
            var about = run("pdfinfo", file);
            assertTrue(about.matches("(?s).*Tagged: +yes.*Pages: +" + pages.leaves().size() + "\n.*"), about);
            assertEquals(pages.leaves().size(), run("pdftotext", "-enc", "UTF-8", file, "-").chars().filter(c -> c == '\f').count());
        }
    }

    @Test
    void popplerReadsTheOutlineOfAReportInItsOrder() throws Exception {
        var pages = PdfBookTest.report(Plans.plain(60, 3), Paper.of(Size.A4));
        var said = run("pdfinfo", "-struct-text", export(pages, "a.pdf").toString());
        int at = 0;
        for (var bookmark : pages.bookmarks()) {
            if (bookmark.text().equals("Board") || bookmark.text().equals("The forecast drawn")) continue;
            var next = said.indexOf("\"" + bookmark.text() + "\"", at);
            assertTrue(next >= at, bookmark.text());
            at = next;
        }
        assertTrue(said.startsWith("Document\n  H1") && said.contains("    TR") && said.contains("    LI"), said);
    }

    /// What LibreOffice makes of a deck: a page for each slide, with its text on it.
    @Test
    void libreOfficeShowsEverySlideOfADeck() throws Exception {
        for (var plan : List.of(Plans.plain(60, 3), Plans.sized(40, 5), Plans.broken(2))) {
            var deck = Deck.of(plan, View.in(Words.of(plan)).with(Flags.of(Rules.check(plan, LocalDate.of(2027, 3, 15)).problems())), List.of());
            var file = folder.resolve("deck.pptx");
            assertEquals(new Exported.Written(), Export.to(file, deck, Palette.LIGHT, Watch.NONE));

            run("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "pdf", "--outdir", folder.toString(), file.toString());

            var pages = run("pdfinfo", folder.resolve("deck.pdf").toString()).lines().filter(line -> line.startsWith("Pages:")).findFirst().orElseThrow();
            assertEquals(deck.slides().size(), Integer.parseInt(pages.substring("Pages:".length()).strip()));
            var said = run("pdftotext", "-enc", "UTF-8", folder.resolve("deck.pdf").toString(), "-");
            for (var stage : Stage.ALL) assertTrue(said.contains(stage.number() + " " + Words.of(plan).name(stage)), said);
            Files.delete(folder.resolve("deck.pdf"));
        }
    }

    @Test
    void libreOfficeOpensTheSvgAndThePdf() throws Exception {
        for (var format : List.of(new Format.Svg(), new Format.Pdf(Page.A4))) {
            var file = export(Sketch.everything(), format, format instanceof Format.Svg ? "a.svg" : "a.pdf");
            run("soffice", "-env:UserInstallation=" + folder.resolve("office").toUri(), "--headless", "--convert-to", "png", "--outdir", folder.toString(), file.toString());
            var image = picture("a.png");
            assertFalse(image.getRGB(image.getWidth() / 5, image.getHeight() / 4) == image.getRGB(1, 1));
            Files.delete(folder.resolve("a.png"));
        }
    }
}
