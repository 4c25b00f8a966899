package journey.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import journey.deck.Deck;
import journey.deck.Slide;
import journey.deck.Slide.Form;
import journey.layout.Board;
import journey.layout.Figure;
import journey.layout.Logos;
import journey.layout.Mark;
import journey.layout.Palette;
import journey.layout.Picture;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Tone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;
import org.w3c.dom.Element;

/// A picture on a board, read back out of each medium.
class PicturesInMediaTest {
    private static final Rect PLACE = new Rect(20, 10, 48, 32);
    private static final String SPOKEN = "Logo of <Acme> & sons";

    static Stream<Picture> pictures() {
        return Stream.concat(pngs().map(file -> new Picture(Picture.Kind.PNG, Logos.WIDTH, Logos.HEIGHT, file)),
                Stream.of(Logos.jpeg(BufferedImage.TYPE_INT_RGB), Logos.jpeg(BufferedImage.TYPE_BYTE_GRAY), Logos.progressive())
                        .map(file -> new Picture(Picture.Kind.JPEG, Logos.WIDTH, Logos.HEIGHT, file)));
    }

    private static Stream<byte[]> pngs() {
        return Stream.of(Logos.png(BufferedImage.TYPE_INT_RGB), Logos.png(BufferedImage.TYPE_INT_ARGB), Logos.png(BufferedImage.TYPE_BYTE_GRAY),
                Logos.png(BufferedImage.TYPE_USHORT_GRAY), Logos.png(BufferedImage.TYPE_BYTE_BINARY), Logos.withPalette(), Logos.withHoles(), Logos.interlaced());
    }

    private static Board board(Picture picture, double alpha) {
        return new Sketch(100, 60).figure(Role.LOGO, PLACE, SPOKEN, "", alpha, new Mark.Picture(PLACE, picture)).board();
    }

    private static byte[] exported(Export.Format format, Board board) throws IOException {
        var out = new ByteArrayOutputStream();
        assertEquals(new Exported.Written(), Export.of(format, new Heading("Launch", Locale.UK)).to(out, board, Watch.NONE));
        return out.toByteArray();
    }

    /// What a picture shows at a place of it, on the ground of boards.
    private static int seen(Picture picture, double x, double y, double strength) throws IOException {
        var pixel = Bitmap.of(picture).orElseThrow().argb()[(int) (y * Logos.HEIGHT) * Logos.WIDTH + (int) (x * Logos.WIDTH)];
        var ground = Palette.LIGHT.rgb(Tone.GROUND);
        var share = (pixel >>> 24) / 255.0 * strength;
        var mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8)
            mixed |= (int) Math.round((pixel >> shift & 0xFF) * share + (ground >> shift & 0xFF) * (1 - share)) << shift;
        return mixed;
    }

    /// Compares in the middles of the four quarters.
    private static void check(Picture picture, BufferedImage image, double unit, double strength) throws IOException {
        for (var x : List.of(0.25, 0.75))
            for (var y : List.of(0.25, 0.75)) {
                var wanted = seen(picture, x, y, strength);
                var found = image.getRGB((int) ((PLACE.x() + x * PLACE.width()) * unit), (int) ((PLACE.y() + y * PLACE.height()) * unit));
                for (int shift = 0; shift <= 16; shift += 8)
                    assertEquals(wanted >> shift & 0xFF, found >> shift & 0xFF, 3, () -> picture + " at " + x + " " + y + ": " + Integer.toHexString(found));
            }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPngShowsIt(Picture picture) throws IOException {
        for (var strength : List.of(1.0, 0.5))
            for (var scale : List.of(0.5, 1.0, 3.0))
                check(picture, ImageIO.read(new ByteArrayInputStream(exported(new Export.Format.Png(scale), board(picture, strength)))), scale, strength);
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aPdfHoldsItAndShowsIt(Picture picture) throws IOException {
        for (var strength : List.of(1.0, 0.5))
            try (var document = Loader.loadPDF(exported(new Export.Format.Pdf(Page.BOARD), board(picture, strength)))) {
                var resources = document.getPage(0).getResources();
                var image = assertInstanceOf(PDImageXObject.class, resources.getXObject(resources.getXObjectNames().iterator().next()));
                assertEquals(List.of(Logos.WIDTH, Logos.HEIGHT), List.of(image.getWidth(), image.getHeight()));
                check(picture, new PDFRenderer(document).renderImageWithDPI(0, 288, ImageType.RGB), 3, strength);
            }
    }

    @Test
    void aJpegIsInThePdfAsItIs() throws IOException {
        try (var document = Loader.loadPDF(exported(new Export.Format.Pdf(Page.A4), board(Logos.jpeg(), 1)))) {
            var resources = document.getPage(0).getResources();
            var image = assertInstanceOf(PDImageXObject.class, resources.getXObject(resources.getXObjectNames().iterator().next()));
            assertArrayEquals(Logos.jpeg().bytes(), image.getStream().getCOSObject().createRawInputStream().readAllBytes());
        }
    }

    @Test
    void aPictureDrawnTwiceIsInThePdfOnce() throws IOException {
        var twice = new Sketch(100, 60).figure(Role.LOGO, PLACE, SPOKEN, new Mark.Picture(PLACE, Logos.png()), new Mark.Picture(PLACE, Logos.png())).board();
        try (var document = Loader.loadPDF(exported(new Export.Format.Pdf(Page.A4), twice))) {
            var names = document.getPage(0).getResources().getXObjectNames().iterator();
            names.next();
            assertFalse(names.hasNext());
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void anSvgHoldsTheVeryFileAndSaysWhatItShows(Picture picture) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(exported(new Export.Format.Svg(), board(picture, 1))));
        var image = (Element) document.getElementsByTagNameNS("http://www.w3.org/2000/svg", "image").item(0);
        var address = image.getAttributeNS("http://www.w3.org/1999/xlink", "href");

        assertTrue(address.startsWith("data:image/" + picture.kind().ending() + ";base64,"));
        assertArrayEquals(picture.bytes(), Base64.getDecoder().decode(address.substring(address.indexOf(',') + 1)));
        assertEquals(List.of("20", "10", "48", "32"), Stream.of("x", "y", "width", "height").map(image::getAttribute).toList());
        assertEquals(SPOKEN, ((Element) image.getParentNode()).getElementsByTagName("title").item(0).getTextContent());
    }

    private static Slide slide(Picture picture) {
        return new Slide(Form.PICTURE, "Launch", board(picture, 1), Map.of(), "");
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void aDeckHoldsTheVeryFileAndSaysWhatItShows(Picture picture) throws IOException {
        try (var show = Pptx.of(new Deck("Launch", Locale.UK, List.of(slide(picture)))).show()) {
            var shape = show.getSlides().getFirst().getShapes().stream().filter(XSLFPictureShape.class::isInstance).map(XSLFPictureShape.class::cast).findFirst().orElseThrow();
            assertArrayEquals(picture.bytes(), shape.getPictureData().getData());
            assertEquals("image/" + picture.kind().ending(), shape.getPictureData().getContentType());
            assertEquals(SPOKEN, assertInstanceOf(CTPicture.class, shape.getXmlObject()).getNvPicPr().getCNvPr().getDescr());
            assertEquals(1.5, shape.getAnchor().getWidth() / shape.getAnchor().getHeight(), 0.001);
        }
    }

    @Test
    void slidesShareAPicture() throws IOException {
        var deck = new Deck("Launch", Locale.UK, List.of(slide(Logos.png()), slide(Logos.jpeg()), slide(Logos.png())));
        var parts = Pptx.of(deck).parts().keySet();

        assertEquals(List.of("ppt/media/image1.png", "ppt/media/image2.jpeg"), parts.stream().filter(part -> part.startsWith("ppt/media")).toList());
    }

    /// Every second column is black: seen from afar it is grey, with no pattern in it.
    @Test
    void whatIsMadeSmallerIsMixedAndNotPickedFrom() {
        var argb = new int[90 * 60];
        for (int i = 0; i < argb.length; i++) argb[i] = i % 2 == 0 ? 0xFF000000 : 0xFFFFFFFF;
        for (var pixel : Resized.of(new Bitmap(argb, 90, 60), 30, 20).argb()) assertEquals(0x80, pixel & 0xFF, 16);
    }

    @Test
    void colourThatIsNotSeenDoesNotBleedIn() {
        var argb = new int[] {0xFF0000FF, 0x00FF0000, 0xFF0000FF, 0x00FF0000};
        for (var pixel : Resized.of(new Bitmap(argb, 4, 1), 2, 1).argb()) {
            assertEquals(0, pixel >> 16 & 0xFF);
            assertEquals(pixel >>> 24, pixel & 0xFF);
        }
    }

    @Test
    void atItsOwnSizeAPictureIsUnchanged() {
        var bitmap = Bitmap.of(Logos.png()).orElseThrow();
        assertArrayEquals(bitmap.argb(), Resized.of(bitmap, Logos.WIDTH, Logos.HEIGHT).argb());
    }

    @Test
    void aPartHasThePixelsOfTheWhole() {
        var figures = board(Logos.transparent(), 1).figures();
        var whole = painted(figures, 0, 0);
        var moved = painted(figures, -7, -11);
        for (int y = 0; y < 40; y++)
            assertArrayEquals(Arrays.copyOfRange(whole.argb(), (y + 11) * 100 + 7, (y + 11) * 100 + 100), Arrays.copyOfRange(moved.argb(), y * 100, y * 100 + 93));
    }

    private static Pixels painted(List<Figure> figures, int left, int top) {
        var pixels = Pixels.of(100, 60);
        var painter = new PixelPainter();
        painter.ground(pixels, pixels.whole(), Palette.LIGHT);
        painter.paint(figures, pixels, new Sight(1.3, left, top), pixels.whole(), Palette.LIGHT);
        return pixels;
    }
}
