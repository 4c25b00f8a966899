package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import journey.layout.Board;
import journey.layout.Palette;
import journey.layout.Tone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PngPainterTest {
    private static byte[] png(Board board, double scale) throws IOException {
        var out = new ByteArrayOutputStream();
        PngPainter.paint(board, new Heading("Größe", Locale.ENGLISH), scale, Palette.LIGHT, out, Watch.NONE);
        return out.toByteArray();
    }

    private static BufferedImage read(byte[] png) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(png));
    }

    /// The chunks by their types, each with a checksum that is right.
    private static Map<String, ByteBuffer> chunks(byte[] png) {
        var found = new LinkedHashMap<String, ByteBuffer>();
        var file = ByteBuffer.wrap(png);
        for (var at = 8; at < png.length; ) {
            var length = file.getInt(at);
            var crc = new CRC32();
            crc.update(png, at + 4, length + 4);
            assertEquals((int) crc.getValue(), file.getInt(at + 8 + length));
            found.put(new String(png, at + 4, 4, StandardCharsets.US_ASCII), file.slice(at + 8, length));
            at += length + 12;
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 1.5, 2, 4})
    void hasThePixelsAndTheDensityOfItsScale(double scale) throws IOException {
        var png = png(Sketch.everything(), scale);
        var image = read(png);

        assertEquals((int) (680 * scale), image.getWidth());
        assertEquals((int) (400 * scale), image.getHeight());
        var density = chunks(png).get("pHYs");
        assertEquals(96 * scale, density.getInt(0) * 0.0254, 0.02);
        assertEquals(density.getInt(0), density.getInt(4));
        assertEquals(1, density.get(8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1, 2, 3})
    void hasTheColoursOfItsTones(double scale) throws IOException {
        var image = read(png(Sketch.everything(), scale));

        assertEquals(Palette.LIGHT.rgb(Tone.GROUND), image.getRGB((int) (5 * scale), (int) (5 * scale)) & 0xFFFFFF);
        assertEquals(Palette.LIGHT.rgb(Tone.AWARE), image.getRGB((int) (150 * scale), (int) (110 * scale)) & 0xFFFFFF);
        assertEquals(Palette.LIGHT.rgb(Tone.PAPER), image.getRGB((int) (100 * scale), (int) (155 * scale)) & 0xFFFFFF);
        assertEquals(Palette.LIGHT.rgb(Tone.ERROR), image.getRGB((int) (582 * scale), (int) (86 * scale)) & 0xFFFFFF);
    }

    @Test
    void stripsMeetWithoutASeam() throws IOException {
        var board = Sketch.many(60);
        var image = read(png(board, 2));
        var whole = Pixels.of(image.getWidth(), image.getHeight());
        var painter = new PixelPainter();
        painter.ground(whole, whole.whole(), Palette.LIGHT);
        painter.paint(board.figures(), whole, new Sight(2, 0, 0), whole.whole(), Palette.LIGHT);

        for (var i = 0; i < whole.argb().length; i++)
            if (whole.argb()[i] != (image.getRGB(i % whole.width(), i / whole.width()) | 0xFF000000))
                assertEquals(whole.argb()[i], image.getRGB(i % whole.width(), i / whole.width()), "pixel " + i);
    }

    @Test
    void carriesItsTitle() throws IOException {
        var text = chunks(png(Sketch.everything(), 1)).get("iTXt");

        assertEquals("Title\0\0\0\0\0Größe", StandardCharsets.UTF_8.decode(text).toString());
    }
}
