package journey.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.deck.Slide.Form;
import journey.layout.Board;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.paint.Export.Format;
import journey.paint.Export.Measure;
import journey.plan.Phrase;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ExportTest {
    private static final Heading HEADING = new Heading("CalmTrack launch", Locale.ENGLISH);

    @TempDir
    Path folder;

    static List<Format> formats() {
        return List.of(new Format.Png(1), new Format.Svg(), new Format.Pdf(Page.A4));
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("formats")
    void aFileHoldsTheBytesThatAStreamGets(Format format) throws IOException {
        var file = folder.resolve("out");
        var stream = new ByteArrayOutputStream();

        assertEquals(new Exported.Written(), Export.of(format, HEADING).to(file, Sketch.everything(), Watch.NONE));
        assertEquals(new Exported.Written(), Export.of(format, HEADING).to(stream, Sketch.everything(), Watch.NONE));

        assertArrayEquals(stream.toByteArray(), Files.readAllBytes(file));
        assertEquals(List.of("out"), names());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void anExportThatIsStoppedLeavesTheFileAsItWas(Format format) throws IOException {
        var file = Files.writeString(folder.resolve("out"), "before");

        var result = Export.of(format, HEADING).to(file, Sketch.everything(), _ -> Watch.Next.STOP);

        assertEquals(new Exported.Stopped(), result);
        assertEquals("before", Files.readString(file));
        assertEquals(List.of("out"), names());
    }

    @ParameterizedTest
    @MethodSource("formats")
    void tellsHowFarItIs(Format format) {
        var heard = new ArrayList<Double>();
        Export.of(format, HEADING).to(folder.resolve("out"), Sketch.many(300), fraction -> {
            heard.add(fraction);
            return Watch.Next.GO_ON;
        });

        assertEquals(heard.stream().sorted().toList(), heard);
        assertEquals(1, heard.getLast());
    }

    private static Deck deck() {
        return new Deck("Launch", Locale.ENGLISH, List.of(new Slide(Form.PICTURE, "Launch", Sketch.everything(), Map.of(), "")));
    }

    @Test
    void aDeckIsWrittenAsBoardsAre() throws IOException {
        var file = folder.resolve("out");
        var stream = new ByteArrayOutputStream();
        PptxPainter.paint(deck(), Palette.DARK, stream, Watch.NONE);

        assertEquals(new Exported.Written(), Export.to(file, deck(), Palette.DARK, Watch.NONE));
        assertArrayEquals(stream.toByteArray(), Files.readAllBytes(file));
        assertEquals(new Exported.Stopped(), Export.to(file, deck(), Palette.LIGHT, _ -> Watch.Next.STOP));
        assertArrayEquals(stream.toByteArray(), Files.readAllBytes(file));
        assertEquals(new Exported.NotWritten(Phrase.of("paint.is-folder", folder.toString())), Export.to(folder, deck(), Palette.LIGHT, Watch.NONE));
        assertEquals(List.of("out"), names());
    }

    @Test
    void anInterruptStopsIt() {
        Thread.currentThread().interrupt();
        var result = Export.of(new Format.Svg(), HEADING).to(folder.resolve("out"), Sketch.everything(), Watch.NONE);

        assertTrue(Thread.interrupted());
        assertEquals(new Exported.Stopped(), result);
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissions() throws IOException {
        var file = Files.writeString(folder.resolve("out"), "before");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw----"));

        Export.of(new Format.Svg(), HEADING).to(file, Sketch.everything(), Watch.NONE);

        assertEquals("rw-rw----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void aLinkKeepsPointingToWhatIsReplaced() throws IOException {
        var file = Files.writeString(folder.resolve("real"), "before");
        var link = Files.createSymbolicLink(folder.resolve("link"), file);

        Export.of(new Format.Svg(), HEADING).to(link, Sketch.everything(), Watch.NONE);

        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.size(file) > 1000);
    }

    @Test
    void whatAnotherLeftBehindIsNotTouched() throws IOException {
        Files.writeString(folder.resolve(".journey-export-1.part"), "another's");

        Export.of(new Format.Svg(), HEADING).to(folder.resolve("out"), Sketch.everything(), Watch.NONE);

        assertEquals(List.of(".journey-export-1.part", "out"), names());
        assertEquals("another's", Files.readString(folder.resolve(".journey-export-1.part")));
    }

    @Test
    void saysWhichFolderIsMissing() {
        var missing = folder.resolve("nowhere");

        assertEquals(new Exported.NotWritten(Phrase.of("paint.no-folder", missing.toString())),
                Export.of(new Format.Svg(), HEADING).to(missing.resolve("out.svg"), Sketch.everything(), Watch.NONE));
    }

    @Test
    void aFolderIsNotOverwritten() {
        assertEquals(new Exported.NotWritten(Phrase.of("paint.is-folder", folder.toString())),
                Export.of(new Format.Svg(), HEADING).to(folder, Sketch.everything(), Watch.NONE));
    }

    @Test
    void aFullDiskIsToldByTheSystemsReason() {
        var full = Path.of("/dev/full");
        assumeTrue(Files.exists(full));

        var result = Export.of(new Format.Svg(), HEADING).to(full, Sketch.everything(), Watch.NONE);

        assertEquals(new Exported.NotWritten(Phrase.of("paint.not-written", "/dev/full", "No space left on device")), result);
    }

    @Test
    void aPictureOfTooManyPixelsIsRefusedWithTheLargestScaleThatFits() throws IOException {
        var board = new Sketch(10_000, 5_000).board();
        var result = Export.of(new Format.Png(4), HEADING).to(folder.resolve("out.png"), board, Watch.NONE);

        assertEquals(new Exported.TooLarge(800_000_000, Measure.SCALE, 1.41), result);
        assertEquals(List.of(), names());
        assertEquals(Optional.of("The picture would have 800 megapixels, and 100 are the most that it may have. The largest scale that fits is 1.41."),
                result.phrase().map(Words.in(Locale.ENGLISH)::say));
    }

    @Test
    void theLargestScaleIsNotRefused() {
        for (var side : List.of(new Board(10_000, 5_000, whole(), whole(), new Sketch(1, 1).board().grid(), List.of()), new Sketch(33_333, 77_777).board(), Sketch.many(5000))) {
            assertTrue(PngPainter.pixels(side, PngPainter.largestScale(side)) <= PngPainter.MOST_PIXELS);
            assertFalse(PngPainter.pixels(side, PngPainter.largestScale(side) + 0.02) <= PngPainter.MOST_PIXELS);
        }
    }

    @Test
    void theLargestWidthFitsAndOneMorePixelDoesNot() {
        for (var board : List.of(new Sketch(180, 194).board(), new Sketch(33_333, 77_777).board(), Sketch.many(5000))) {
            var width = PngPainter.largestWidth(board);
            assertTrue(PngPainter.pixels(board, width / board.width()) <= PngPainter.MOST_PIXELS);
            assertFalse(PngPainter.pixels(board, (width + 1) / board.width()) <= PngPainter.MOST_PIXELS);
        }
    }

    private static Rect whole() {
        return new Rect(0, 0, 1, 1);
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void everyPageHasAName(Page page) {
        assertFalse(Words.in(Locale.ENGLISH).name(page).isEmpty());
    }

    @Test
    void everyBadEndingHasItsSentence() {
        var words = Words.in(Locale.ENGLISH);
        var endings = List.of(new Exported.TooLarge(1, Measure.SCALE, 1), new Exported.TooLarge(1, Measure.WIDTH, 1), new Exported.Stopped(), Exported.NotWritten.because(new IOException("no luck"), Path.of("a")),
                Exported.NotWritten.because(new AccessDeniedException("a"), Path.of("a")));

        assertEquals(5, endings.stream().map(ending -> words.say(ending.phrase().orElseThrow())).distinct().count());
        assertEquals("a could not be written: no luck. What was there before is unchanged.", words.say(endings.get(3).phrase().orElseThrow()));
    }

    @Test
    void darkIsDrawnOnlyWhenAskedFor() throws IOException {
        var light = new ByteArrayOutputStream();
        var dark = new ByteArrayOutputStream();
        Export.of(new Format.Svg(), HEADING).to(light, Sketch.everything(), Watch.NONE);
        new Export(new Format.Svg(), Palette.DARK, HEADING).to(dark, Sketch.everything(), Watch.NONE);

        assertTrue(light.toString().contains("fill=\"#F6F7F9\""));
        assertTrue(dark.toString().contains("fill=\"#0B1220\""));
        assertInstanceOf(Format.Svg.class, Export.of(new Format.Svg(), HEADING).format());
    }
}
