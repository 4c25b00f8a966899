package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import journey.file.Disk;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Refusal;
import journey.layout.Imprint;
import journey.layout.Layout;
import journey.layout.Logo;
import journey.layout.Logos;
import journey.layout.Palette;
import journey.layout.View;
import journey.pages.PagedReport;
import journey.pages.Paper;
import journey.pages.ReportPart;
import journey.paint.Export.Format;
import journey.paint.Export;
import journey.paint.Exported;
import journey.paint.Heading;
import journey.paint.Page;
import journey.paint.PdfBook;
import journey.paint.Watch;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.report.Report;
import journey.text.Words;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class CarriedTest {
    private static final Plan PLAN = Worked.plan("stress-app");
    private static final Map<Medium, byte[]> MADE = new EnumMap<>(Medium.class);

    @TempDir
    Path folder;

    private enum Medium { PNG, SVG, PDF, HTML, REPORT }

    private static byte[] made(Medium medium) {
        return MADE.computeIfAbsent(medium, one -> made(one, PLAN));
    }

    private static byte[] made(Medium medium, Plan plan) {
        return made(medium, plan, Imprint.NONE);
    }

    private static byte[] made(Medium medium, Plan plan, Imprint imprint) {
        var words = Words.of(plan);
        var board = Layout.of(plan, View.in(words).with(imprint));
        var out = new ByteArrayOutputStream();
        try {
            switch (medium) {
                case PNG -> Export.of(new Format.Png(0.25), new Heading(plan.title(), words.locale())).to(out, board, Watch.NONE);
                case SVG -> Export.of(new Format.Svg(), new Heading(plan.title(), words.locale())).to(out, board, Watch.NONE);
                case PDF -> Export.of(new Format.Pdf(Page.A4), new Heading(plan.title(), words.locale())).to(out, board, Watch.NONE);
                case REPORT -> PdfBook.paint(PagedReport.of(plan, View.in(words), Report.of(plan, words), Paper.of(Paper.Size.A4), Set.of(ReportPart.COVER, ReportPart.STAGES)),
                        Palette.LIGHT, out, Watch.NONE);
                case HTML -> HtmlPage.write(Report.of(plan, words), board, new HtmlPage.Dress(Logo.of(imprint, plan, words), Palette.LIGHT), Optional.empty(), words, out,
                        Watch.NONE);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void assertCarries(byte[] plan, byte[] file) {
        assertArrayEquals(plan, Carried.take(file).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource
    void aPlanComesBackByteByByte(Medium medium) {
        for (var seed : Plans.seeds(30).toArray()) assertCarries(PlanFile.write(Plans.some(seed)), Carried.put(made(medium), PlanFile.write(Plans.some(seed))));
    }

    @ParameterizedTest
    @EnumSource
    void anyBytesComeBack(Medium medium) {
        var random = new SplittableRandom(1);
        for (var size : new int[] {0, 1, 2, 255, 70_000}) {
            var bytes = new byte[size];
            random.nextBytes(bytes);
            assertCarries(bytes, Carried.put(made(medium), bytes));
        }
        var ends = "</script></svg>]]>endstream endobj\u0000IEND".getBytes(StandardCharsets.UTF_8);
        assertCarries(ends, Carried.put(made(medium), ends));
    }

    /// A logo of four megabytes, in a file that carries the plan under its own title.
    @ParameterizedTest
    @EnumSource
    void theLargestLogoDoesNotKeepAPlanFromComingBack(Medium medium) {
        var random = new SplittableRandom(1);
        var noise = new BufferedImage(1200, 1100, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < 1200; x++) for (int y = 0; y < 1100; y++) noise.setRGB(x, y, random.nextInt());
        var logo = assertInstanceOf(Chosen.Good.class, PictureFile.read("logo.png", Logos.png(noise))).picture();
        var file = made(medium, PLAN, Imprint.NONE.titled("For the board").with(logo));

        assertEquals(Optional.empty(), Carried.take(file));
        assertCarries(PlanFile.write(PLAN), Carried.put(file, PlanFile.write(PLAN)));
    }

    @ParameterizedTest
    @EnumSource
    void fromWhatCarriesNothingNothingIsTaken(Medium medium) {
        assertEquals(Optional.empty(), Carried.take(made(medium)));
    }

    static Stream<Plan> malice() {
        var packed = Packed.text(new byte[] {1});
        return Stream.concat(Everywhere.malice().stream().map(Everywhere::of), Stream.of("<script type=\"application/json\" id=\"journey-plan\">\"" + packed + "\"</script>",
                "<plan xmlns=\"urn:value-journey:plan\">" + packed + "</plan>",
                "/Type/EmbeddedFile/Subtype/application#2Fvnd.journey-plan/FlateDecode>>stream\n").map(Everywhere::of));
    }

    @ParameterizedTest
    @MethodSource("malice")
    void noTextOfAPlanLooksLikeACarriedPlan(Plan plan) {
        var bytes = PlanFile.write(plan);
        for (var medium : Medium.values()) {
            var made = made(medium, plan);
            assertEquals(Optional.empty(), Carried.take(made), medium.name());
            assertCarries(bytes, Carried.put(made, bytes));
        }
    }

    @Test
    void thePictureIsTheSameWithIt() throws IOException {
        var plain = ImageIO.read(new ByteArrayInputStream(made(Medium.PNG)));
        var carrying = ImageIO.read(new ByteArrayInputStream(Carried.put(made(Medium.PNG), PlanFile.write(PLAN))));

        assertArrayEquals(plain.getRGB(0, 0, plain.getWidth(), plain.getHeight(), null, 0, plain.getWidth()),
                carrying.getRGB(0, 0, plain.getWidth(), plain.getHeight(), null, 0, plain.getWidth()));
    }

    @Test
    void theDrawingIsTheSameButForItsMetadata() throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var root = factory.newDocumentBuilder().parse(new ByteArrayInputStream(Carried.put(made(Medium.SVG), PlanFile.write(PLAN)))).getDocumentElement();
        var metadata = root.getElementsByTagName("metadata");

        assertEquals(1, metadata.getLength());
        assertEquals(root, metadata.item(0).getParentNode());
        assertEquals("urn:value-journey:plan", metadata.item(0).getFirstChild().getNamespaceURI());
    }

    @Test
    void aReaderOfPdfListsItAsAnAttachment() throws IOException {
        var bytes = PlanFile.write(PLAN);
        try (var plain = Loader.loadPDF(made(Medium.PDF)); var carrying = Loader.loadPDF(Carried.put(made(Medium.PDF), bytes))) {
            var names = carrying.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();

            assertEquals(List.of("plan.journey"), List.copyOf(names.keySet()));
            assertEquals("plan.journey", names.get("plan.journey").getFilename());
            assertArrayEquals(bytes, names.get("plan.journey").getEmbeddedFile().toByteArray());
            assertEquals(plain.getNumberOfPages(), carrying.getNumberOfPages());
            assertEquals(plain.getDocumentInformation().getTitle(), carrying.getDocumentInformation().getTitle());
            assertEquals("en", carrying.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void aPdfThatAnotherProgramWroteAnewStillCarriesIt() throws IOException {
        var bytes = PlanFile.write(PLAN);
        var out = new ByteArrayOutputStream();
        try (var document = Loader.loadPDF(Carried.put(made(Medium.PDF), bytes))) {
            document.save(out);
        }
        assertCarries(bytes, out.toByteArray());
    }

    @Test
    void aDrawingThatAnotherProgramWroteAnewStillCarriesIt() {
        var bytes = PlanFile.write(PLAN);
        var written = "<?xml version=\"1.0\"?>\n<!DOCTYPE svg>\n<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:j=\"urn:value-journey:plan\"><metadata>\n  <j:plan >\n"
                + Packed.text(bytes).replaceAll("(.{76})", "$1\n")
                + "\n</j:plan></metadata></svg>";
        assertCarries(bytes, written.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void ofAPictureWhoseTextIsNotPackedItIsTakenToo() {
        var data = "journey-plan\0\0\0en\0plan\0{}".getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        var chunk = ByteBuffer.allocate(12 + data.length).putInt(data.length).put("iTXt".getBytes(StandardCharsets.US_ASCII)).put(data);
        crc.update(chunk.array(), 4, 4 + data.length);
        chunk.putInt((int) crc.getValue());
        var png = made(Medium.PNG);

        assertCarries("{}".getBytes(StandardCharsets.US_ASCII), Carried.with(png, png.length - 12, chunk.array()));
        chunk.put(chunk.position() - 1, (byte) 0);
        assertEquals(Optional.empty(), Carried.take(Carried.with(png, png.length - 12, chunk.array())));
    }

    @ParameterizedTest
    @EnumSource
    void whatUnpacksToMoreThanAPlanMayBeIsLeftAlone(Medium medium) {
        var bomb = Carried.put(made(medium), new byte[(64 << 20) + 1]);

        assertTrue(bomb.length < 4 << 20);
        assertEquals(Optional.empty(), Carried.take(bomb));
    }

    @Test
    void entitiesAndForeignFilesAreNotFollowed() throws IOException {
        var secret = Files.writeString(folder.resolve("secret"), Packed.text("stolen".getBytes(StandardCharsets.UTF_8)));
        var text = "<!DOCTYPE svg [<!ENTITY a SYSTEM \"" + secret.toUri() + "\"><!ENTITY b \"" + Packed.text(new byte[] {1})
                + "\">]><svg xmlns=\"http://www.w3.org/2000/svg\"><plan xmlns=\"urn:value-journey:plan\">&%s;</plan></svg>";

        assertEquals(Optional.empty(), Carried.take(text.formatted("a").getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), Carried.take(text.formatted("b").getBytes(StandardCharsets.UTF_8)));
    }

    /// 500 of each medium.
    @ParameterizedTest
    @EnumSource
    void noDamageEndsInAnException(Medium medium) {
        var plan = PlanFile.write(PLAN);
        var whole = Carried.put(made(medium), plan);
        // Where the plan is, is where damage can matter.
        var from = medium == Medium.PDF || medium == Medium.REPORT ? made(medium).length - 500 : Math.max(0, whole.length - plan.length);
        for (int seed = 0; seed < 500; seed++) {
            var random = new SplittableRandom(seed);
            var damaged = whole.clone();
            for (int i = random.nextInt(8); i >= 0; i--)
                damaged[random.nextInt(3) == 0 ? random.nextInt(damaged.length) : random.nextInt(from, damaged.length)] = (byte) random.nextInt(256);
            if (random.nextInt(4) == 0) damaged = Arrays.copyOf(damaged, random.nextInt(damaged.length));
            if (random.nextInt(4) == 0)
                damaged = Carried.with(damaged, random.nextInt(damaged.length + 1), Arrays.copyOfRange(whole, from, from + random.nextInt(whole.length - from)));
            Carried.take(damaged).ifPresent(taken -> PlanFile.read(taken, Ids.from(new SplittableRandom(1))));
        }
    }

    @Test
    void aFileThatNamesItTimeAndAgainIsReadToItsEnd() {
        var pdf = ("%PDF-1.7\n" + "1 0 obj<</EmbeddedFile/application#2Fvnd.journey-plan/FlateDecode>>stream\nx".repeat(200_000)).getBytes(StandardCharsets.US_ASCII);
        var svg = ("<svg>" + "<a>".repeat(1_000_000)).getBytes(StandardCharsets.US_ASCII);
        var html = ("<html>" + "<script id=\"journey-plan\">".repeat(500_000)).getBytes(StandardCharsets.US_ASCII);

        for (var file : List.of(pdf, svg, html)) assertEquals(Optional.empty(), Carried.take(file));
    }

    @Test
    void whatIsNoneOfTheMediaCarriesNothing() {
        for (var file : List.of(new byte[0], "{}".getBytes(StandardCharsets.UTF_8), "<xml/>".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0x89, 'P', 'N', 'G'})) {
            assertEquals(Optional.empty(), Carried.take(file));
            assertThrows(IllegalArgumentException.class, () -> Carried.put(file, new byte[0]));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsOpenedAsThePlanThatItCarries(Medium medium) throws IOException {
        var ids = Ids.from(new SplittableRandom(1));
        var carrying = Files.write(folder.resolve("carrying"), Carried.put(made(medium), PlanFile.write(PLAN)));
        var plain = Files.write(folder.resolve("plain"), made(medium));
        var kinds = Map.of(Medium.PNG, Refusal.PICTURE, Medium.SVG, Refusal.PICTURE, Medium.PDF, Refusal.PDF, Medium.REPORT, Refusal.PDF, Medium.HTML, Refusal.HTML);

        assertEquals(Optional.of(PLAN), Carried.open(carrying, ids).plan());
        assertEquals(kinds.get(medium), assertInstanceOf(Opened.Refused.class, Carried.open(plain, ids)).refusal());
        assertEquals(new Opened.Inside(PLAN, Phrase.of("exchange.carried", "carrying")), Carried.openToEdit(Disk.local(), carrying, ids));
        assertEquals(Carried.open(plain, ids), Carried.openToEdit(Disk.local(), plain, ids));
    }

    @Test
    void aPlanIsOpenedAsEver() throws IOException {
        var ids = Ids.from(new SplittableRandom(1));
        var file = Files.write(folder.resolve("a.journey"), PlanFile.write(PLAN));

        assertEquals(PlanFile.open(file, ids), Carried.open(file, ids));
        assertEquals(PlanFile.open(file, ids), Carried.openToEdit(Disk.local(), file, ids));
        assertEquals(Refusal.MISSING, assertInstanceOf(Opened.Refused.class, Carried.open(folder.resolve("gone.png"), ids)).refusal());
    }

    @Test
    void aReportWithItsPlanIsWholeOrNotThere() throws IOException {
        var words = Words.of(PLAN);
        var pages = PagedReport.of(PLAN, View.in(words), Report.of(PLAN, words), Paper.of(Paper.Size.A4), ReportPart.USUAL);
        var file = folder.resolve("report.pdf");

        assertEquals(new Exported.Stopped(), Carried.export(file, pages, Palette.LIGHT, PlanFile.write(PLAN), _ -> Watch.Next.STOP));
        assertTrue(Files.notExists(file));
        assertEquals(new Exported.Written(), Carried.export(file, pages, Palette.LIGHT, PlanFile.write(PLAN), Watch.NONE));
        assertCarries(PlanFile.write(PLAN), Files.readAllBytes(file));
        try (var document = Loader.loadPDF(Files.readAllBytes(file))) {
            assertEquals(pages.leaves().size(), document.getNumberOfPages());
            assertTrue(document.getDocumentCatalog().getMarkInfo().isMarked());
            assertTrue(document.getDocumentCatalog().getDocumentOutline().hasChildren());
        }
    }

    @Test
    void anExportWithItsPlanIsWholeOrNotThere() throws IOException {
        var words = Words.of(PLAN);
        var board = Layout.of(PLAN, View.in(words));
        var file = folder.resolve("board.svg");
        var export = Export.of(new Format.Svg(), new Heading(PLAN.title(), words.locale()));

        assertEquals(new Exported.Stopped(), Carried.export(export, file, board, PlanFile.write(PLAN), _ -> Watch.Next.STOP));
        assertTrue(Files.notExists(file));
        assertEquals(new Exported.Written(), Carried.export(export, file, board, PlanFile.write(PLAN), Watch.NONE));
        assertCarries(PlanFile.write(PLAN), Files.readAllBytes(file));
        assertNotEquals(Optional.empty(), Carried.export(Export.of(new Format.Png(16), new Heading("", words.locale())), file, board, new byte[0], Watch.NONE).phrase());
    }
}
