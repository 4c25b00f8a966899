package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import journey.layout.Logos;
import journey.layout.Picture;
import journey.paint.Bitmap;
import journey.plan.Phrase;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureFileTest {
    private static final byte[] SIGNATURE = latin("\u0089PNG\r\n\u001a\n");
    private static final byte[] END = chunk("IEND");

    static Stream<byte[]> good() {
        return Stream.concat(pngs(), jpegs());
    }

    static Stream<byte[]> pngs() {
        return Stream.of(Logos.png(BufferedImage.TYPE_INT_RGB), Logos.png(BufferedImage.TYPE_INT_ARGB), Logos.png(BufferedImage.TYPE_BYTE_GRAY),
                Logos.png(BufferedImage.TYPE_USHORT_GRAY), Logos.png(BufferedImage.TYPE_BYTE_BINARY), Logos.png(BufferedImage.TYPE_BYTE_INDEXED),
                Logos.withPalette(), Logos.withHoles(), Logos.interlaced());
    }

    static Stream<byte[]> jpegs() {
        return Stream.of(Logos.jpeg(BufferedImage.TYPE_INT_RGB), Logos.jpeg(BufferedImage.TYPE_BYTE_GRAY), Logos.progressive());
    }

    private static byte[] latin(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) all.writeBytes(part);
        return all.toByteArray();
    }

    private static byte[] chunk(String type, byte... bytes) {
        var crc = new CRC32();
        crc.update(joined(latin(type), bytes));
        return ByteBuffer.allocate(12 + bytes.length).putInt(bytes.length).put(latin(type)).put(bytes).putInt((int) crc.getValue()).array();
    }

    private static byte[] header(int width, int height, int depth, int colour, int interlaced) {
        return chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put((byte) depth).put((byte) colour).putShort((short) 0).put((byte) interlaced).array());
    }

    private static byte[] png(byte[] header, byte[] pixels) {
        return joined(SIGNATURE, header, chunk("IDAT", packed(pixels)), END);
    }

    private static byte[] packed(byte[] bytes) {
        try (var deflater = new Deflater()) {
            deflater.setInput(bytes);
            deflater.finish();
            var packed = new byte[bytes.length / 2 + 1000];
            return Arrays.copyOf(packed, deflater.deflate(packed));
        }
    }

    private static byte[] segment(int marker, byte... bytes) {
        return ByteBuffer.allocate(4 + bytes.length).put((byte) 0xFF).put((byte) marker).putShort((short) (2 + bytes.length)).put(bytes).array();
    }

    private static byte[] frame(int height, int width, int depth, int parts) {
        var in = ByteBuffer.allocate(6 + 3 * parts).put((byte) depth).putShort((short) height).putShort((short) width).put((byte) parts);
        for (int i = 1; i <= parts; i++) in.put((byte) i).put((byte) 0x11).put((byte) 0);
        return in.array();
    }

    /// A JPEG as far as its frame.
    private static byte[] jpeg(int marker, byte[] frame) {
        return joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(marker, frame), new byte[] {(byte) 0xFF, (byte) 0xD9});
    }

    private static Picture picture(byte[] file) {
        return assertInstanceOf(Chosen.Good.class, PictureFile.read("logo", file)).picture();
    }

    private static Phrase refusal(byte[] file) {
        return assertInstanceOf(Chosen.Refused.class, PictureFile.read("logo.png", file)).why();
    }

    private static Phrase says(String why, Object... more) {
        return Phrase.of("exchange.picture." + why, Stream.concat(Stream.of("logo.png"), Stream.of(more)).toArray());
    }

    @ParameterizedTest
    @MethodSource("good")
    void whatItReadsLooksAsTheFileDoes(byte[] file) throws IOException {
        var picture = picture(file);
        assertEquals(List.of(Logos.WIDTH, Logos.HEIGHT), List.of(picture.width(), picture.height()));
        var before = Logos.read(file);
        var after = Logos.read(picture.bytes());
        for (int x = 0; x < Logos.WIDTH; x++) for (int y = 0; y < Logos.HEIGHT; y++) assertEquals(before.getRGB(x, y), after.getRGB(x, y), x + " " + y);
    }

    @ParameterizedTest
    @MethodSource("good")
    void readingWhatItReadChangesNothing(byte[] file) {
        assertEquals(picture(file), picture(picture(file).bytes()));
    }

    /// Whatever is cut off, it is told so; what is left of a header never becomes a picture of another size.
    @ParameterizedTest
    @MethodSource("good")
    void aPictureThatIsCutOffAnywhereIsRefused(byte[] file) {
        for (int length = 1; length < file.length; length++) {
            var why = refusal(Arrays.copyOf(file, length)).key();
            assertTrue(length < 12 ? why.matches("exchange.picture.(unknown|cut-off)") : why.equals("exchange.picture.cut-off"), length + " " + why);
        }
    }

    @ParameterizedTest
    @MethodSource("good")
    void whateverIsChangedInAFileItEndsWellAndWithTheSizeOfItsHeader(byte[] file) {
        var random = new SplittableRandom(5);
        for (int round = 0; round < 1500; round++) {
            var broken = file.clone();
            for (int i = 0; i <= round % 3; i++) broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            if (PictureFile.read("logo", broken) instanceof Chosen.Good(var picture)) {
                var bitmap = Bitmap.of(picture).orElseThrow();
                assertEquals(List.of(picture.width(), picture.height()), List.of(bitmap.width(), bitmap.height()));
            }
        }
    }

    @Test
    void whereAPhotographWasTakenStaysBehind() {
        var jpeg = Logos.jpeg(BufferedImage.TYPE_INT_RGB);
        var told = joined(Arrays.copyOf(jpeg, 2), segment(0xE1, latin("Exif\0\0 Berlin")), segment(0xFE, latin("Berlin")), Arrays.copyOfRange(jpeg, 2, jpeg.length), latin("Berlin"));
        var png = Logos.png(BufferedImage.TYPE_INT_RGB);
        var noted = joined(Arrays.copyOf(png, 33), chunk("tEXt", latin("Place\0Berlin")), chunk("eXIf", latin("Berlin")), Arrays.copyOfRange(png, 33, png.length), latin("Berlin"));

        assertEquals(picture(jpeg), picture(told));
        assertEquals(picture(png), picture(noted));
    }

    @Test
    void aPreviewInsideIsLeftOut() {
        var jpeg = Logos.jpeg(BufferedImage.TYPE_INT_RGB);
        var preview = ByteBuffer.allocate(14 + 3 * 4).put(latin("JFIF\0")).put(new byte[] {1, 2, 0, 0, 1, 0, 1, 2, 2}).array();
        var with = joined(Arrays.copyOf(jpeg, 2), segment(0xE0, preview), Arrays.copyOfRange(jpeg, 20, jpeg.length));

        assertEquals(picture(jpeg), picture(with));
    }

    @Test
    void anotherFormatIsNamedWhateverTheFileIsCalled() {
        var formats = List.of("GIF|GIF89a.......", "WebP|RIFF....WEBPVP8 ", "BMP|BM..........", "TIFF|II*\0......", "TIFF|MM\0*......", "AVIF|\0\0\0 ftypavif",
                "HEIC|\0\0\0\u0018ftypheic", "JPEG XL|\u00ff\n....", "JPEG 2000|\0\0\0\u000cjP  ", "ICO|\0\0\1\0\1", "PDF|%PDF-1.7", "PSD|8BPS", "EPS|%!PS-Adobe",
                "SVG|<svg xmlns='http://www.w3.org/2000/svg'/>", "SVG|<?xml version='1.0'?><!-- --><SVG/>", "SVG|\u00ef\u00bb\u00bf <svg/>");
        for (var format : formats) assertEquals(says("other", format.split("\\|")[0]), refusal(latin(format.split("\\|")[1])));
    }

    @ParameterizedTest
    @CsvSource({"hello", "<html><body/></html>", "PNG", "{}"})
    void whatIsNoPictureIsRefused(String text) {
        assertEquals(says("unknown"), refusal(latin(text)));
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertEquals(says("empty"), refusal(new byte[0]));
        assertEquals(says("too-heavy", 5), refusal(joined(Logos.png().bytes(), new byte[5_000_000])));
    }

    @ParameterizedTest
    @CsvSource({"8001,1", "1,8001", "4001,4000", "2147483647,2147483647"})
    void aPngWithTooManyPixelsIsRefusedBeforeAnyIsUnpacked(int width, int height) {
        assertEquals(says("too-large", (long) width, (long) height, 8000, 16), refusal(joined(SIGNATURE, header(width, height, 8, 2, 0))));
    }

    @Test
    void aJpegWithTooManyPixelsIsRefusedBeforeAnyIsUnpacked() {
        assertEquals(says("too-large", 8001L, 1L, 8000, 16), refusal(jpeg(0xC0, frame(1, 8001, 8, 3))));
        assertEquals(says("too-large", 5000L, 4000L, 8000, 16), refusal(jpeg(0xC2, frame(4000, 5000, 8, 1))));
    }

    @Test
    void theLargestSizesAreRead() {
        assertEquals(8000, picture(Logos.png(new BufferedImage(8000, 2, BufferedImage.TYPE_BYTE_GRAY))).width());
        assertEquals(4000, picture(Logos.png(new BufferedImage(4000, 4000, BufferedImage.TYPE_BYTE_BINARY))).height());
    }

    @ParameterizedTest
    @CsvSource({"3,2,0", "16,3,0", "4,6,0", "8,1,0", "8,5,0", "8,7,0", "0,0,0", "8,2,2"})
    void kindsOfPixelsThatThereAreNotAreRefused(int depth, int colour, int interlaced) {
        assertEquals(says("broken"), refusal(png(header(1, 1, depth, colour, interlaced), new byte[4])));
    }

    @Test
    void aHeaderThatLiesIsRefused() {
        assertEquals(says("broken"), refusal(png(header(0, 1, 8, 2, 0), new byte[4])));
        assertEquals(says("broken"), refusal(png(header(1, 1, 8, 3, 0), new byte[2])));
        assertEquals(says("broken"), refusal(png(header(2, 2, 8, 2, 0), new byte[13])));
        assertEquals(says("broken"), refusal(joined(SIGNATURE, header(1, 1, 8, 2, 0), END)));
        assertEquals(says("broken"), refusal(jpeg(0xC0, frame(0, 5, 8, 3))));
        assertEquals(says("broken"), refusal(jpeg(0xC0, frame(5, 5, 8, 2))));
        assertEquals(says("broken"), refusal(jpeg(0xC0, frame(5, 5, 8, 3))));
    }

    @Test
    void aFilterThatThereIsNotIsRefused() {
        assertEquals(says("broken"), refusal(png(header(1, 1, 8, 2, 0), new byte[] {9, 1, 2, 3})));
    }

    /// A gigabyte of nothing in a file that says it is one pixel.
    @Test
    void whatUnfoldsToMoreThanItsHeaderSaysIsRefused() {
        assertEquals(says("broken"), refusal(png(header(1, 1, 8, 2, 0), new byte[64_000_000])));
    }

    @Test
    void textsThatUnfoldAreNotUnfolded() {
        var png = Logos.withPalette();
        var bomb = chunk("zTXt", joined(latin("Comment\0\0"), packed(new byte[64_000_000])));
        assertEquals(picture(png), picture(joined(Arrays.copyOf(png, 33), bomb, Arrays.copyOfRange(png, 33, png.length))));
    }

    @Test
    void whatHasTheColoursOfPrintIsRefused() {
        assertEquals(says("cmyk"), refusal(jpeg(0xC0, frame(5, 5, 8, 4))));
    }

    @Test
    void rareKindsOfJpegAreRefused() {
        for (int marker : new int[] {0xC3, 0xC5, 0xC9, 0xCA, 0xCF}) assertEquals(says("rare-jpeg"), refusal(jpeg(marker, frame(5, 5, 8, 3))));
        assertEquals(says("rare-jpeg"), refusal(jpeg(0xC1, frame(5, 5, 12, 3))));
    }

    /// Each scan goes over the whole picture: a small file could keep a program busy for hours.
    @ParameterizedTest
    @ValueSource(ints = {21, 199, 5000})
    void aJpegOfMoreScansThanProgramsWriteIsRefused(int scans) {
        assertEquals(says("broken"), refusal(scanned(scans)));
    }

    @Test
    void aJpegOfAsManyScansAsThereMayBeIsTaken() {
        assertInstanceOf(Chosen.Good.class, PictureFile.read("logo.jpg", scanned(20)));
    }

    /// A progressive picture whose last scan comes again and again.
    private static byte[] scanned(int scans) {
        var jpeg = Logos.progressive();
        var last = Arrays.copyOfRange(jpeg, lastScan(jpeg), jpeg.length - 2);
        var first = IntStream.range(0, jpeg.length - 1).filter(at -> jpeg[at] == (byte) 0xFF && jpeg[at + 1] == (byte) 0xDA).count();
        var many = new ByteArrayOutputStream();
        many.write(jpeg, 0, jpeg.length - 2);
        for (var scan = first; scan < scans; scan++) many.writeBytes(last);
        many.write(jpeg, jpeg.length - 2, 2);
        return many.toByteArray();
    }

    private static int lastScan(byte[] jpeg) {
        int at = jpeg.length - 2;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) 0xDA) at--;
        return at;
    }

    @Test
    void filesAreReadWhereTheyAre(@TempDir Path folder) throws IOException {
        var file = Files.write(folder.resolve("logo.gif"), Logos.png().bytes());

        assertArrayEquals(Logos.png().bytes(), assertInstanceOf(Chosen.Good.class, PictureFile.open(file)).picture().bytes());
        assertEquals(new Chosen.Refused(Phrase.of("exchange.picture.missing", "none.png")), PictureFile.open(folder.resolve("none.png")));
        assertEquals(new Chosen.Refused(Phrase.of("exchange.picture.no-file", folder.getFileName().toString())), PictureFile.open(folder));
    }

    @ParameterizedTest
    @CsvSource({"missing", "no-file", "unreadable", "empty", "too-heavy", "too-large", "other", "unknown", "cut-off", "broken", "cmyk", "rare-jpeg"})
    void eachRefusalSaysWhatToDo(String why) {
        var said = Words.in(Locale.UK).say(Phrase.of("exchange.picture." + why, "my-logo.png", "one", "two", "three", "four"));

        assertTrue(said.contains("my-logo.png"));
        assertFalse(said.contains("exchange."));
        assertTrue(said.matches(".*\\. .*(Choose|choose|Save|save|Make|Get|Copy).*"), said);
    }
}
