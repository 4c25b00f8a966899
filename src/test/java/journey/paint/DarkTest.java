package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import javax.imageio.ImageIO;
import journey.layout.Board;
import journey.layout.Palette;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;
import journey.paint.Export.Format;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Who asks for dark gets dark, to the edge, in every medium.
class DarkTest {
    private static final int GROUND = Palette.DARK.rgb(Tone.GROUND);
    private static final Board BOARD = new Sketch(200, 100).figure(Role.CARD, new Rect(50, 20, 100, 60), "",
            Sketch.box(50, 20, 100, 60, 0, Tone.ACCENT, Stroke.NONE)).board();

    private static byte[] dark(Format format) throws IOException {
        var out = new ByteArrayOutputStream();
        new Export(format, Palette.DARK, new Heading("Launch", Locale.UK)).to(out, BOARD, Watch.NONE);
        return out.toByteArray();
    }

    private static void check(BufferedImage image) {
        for (var x : new int[] {1, image.getWidth() / 3, image.getWidth() - 2})
            for (var y : new int[] {1, image.getHeight() - 2}) assertEquals(GROUND, image.getRGB(x, y) & 0xFFFFFF, x + " " + y);
        var accents = Arrays.stream(image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
                .filter(pixel -> (pixel & 0xFFFFFF) == Palette.DARK.rgb(Tone.ACCENT)).count();
        assertTrue(accents > 100);
    }

    @Test
    void aPngIsDark() throws IOException {
        check(ImageIO.read(new ByteArrayInputStream(dark(new Format.Png(1)))));
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void thePageOfAPdfIsDarkToItsEdges(Page page) throws IOException {
        try (var document = Loader.loadPDF(dark(new Format.Pdf(page)))) {
            check(new PDFRenderer(document).renderImageWithDPI(0, 72, ImageType.RGB));
        }
    }

    @ParameterizedTest
    @EnumSource(Page.class)
    void soIsThePreview(Page page) {
        var pixels = Preview.of(BOARD, new Format.Pdf(page), Palette.DARK, 300, 300);
        var image = new BufferedImage(pixels.width(), pixels.height(), BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, pixels.width(), pixels.height(), pixels.argb(), 0, pixels.width());
        check(image);
    }

    @Test
    void anSvgIsDark() throws IOException {
        var svg = new String(dark(new Format.Svg()), StandardCharsets.UTF_8);
        assertTrue(svg.contains("<rect width=\"200\" height=\"100\" fill=\"#0B1220\"/>") && svg.contains("fill=\"#60A5FA\""), svg);
    }
}
