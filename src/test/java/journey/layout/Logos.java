package journey.layout;

import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Small pictures for tests: the left half is red, the right half blue, and of those with transparency the lower half is not there.
public final class Logos {
    public static final int WIDTH = 24;
    public static final int HEIGHT = 16;

    private Logos() {}

    public static Picture png() {
        return new Picture(Picture.Kind.PNG, WIDTH, HEIGHT, png(BufferedImage.TYPE_INT_RGB));
    }

    public static Picture transparent() {
        return new Picture(Picture.Kind.PNG, WIDTH, HEIGHT, png(BufferedImage.TYPE_INT_ARGB));
    }

    public static Picture jpeg() {
        return new Picture(Picture.Kind.JPEG, WIDTH, HEIGHT, jpeg(BufferedImage.TYPE_INT_RGB));
    }

    /// As a designer sends it: far larger than it is ever drawn, of one colour on nothing.
    public static Picture large() {
        var image = new BufferedImage(1200, 400, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(new Color(0x0F766E));
        pen.fillOval(20, 20, 360, 360);
        for (int i = 0; i < 3; i++) pen.fillRoundRect(440, 60 + 110 * i, 720 - 180 * i, 60, 60, 60);
        pen.dispose();
        return new Picture(Picture.Kind.PNG, 1200, 400, png(image));
    }

    /// A PNG of a type of [BufferedImage], of which some have palettes, some grey, some transparency.
    public static byte[] png(int type) {
        return written(halves(type, WIDTH, HEIGHT), "png", ImageWriteParam.MODE_DISABLED);
    }

    public static byte[] png(BufferedImage image) {
        return written(image, "png", ImageWriteParam.MODE_DISABLED);
    }

    public static byte[] interlaced() {
        return written(halves(BufferedImage.TYPE_INT_ARGB, WIDTH, HEIGHT), "png", ImageWriteParam.MODE_DEFAULT);
    }

    public static byte[] withPalette() {
        var colours = new byte[] {(byte) 0xFF, 0, 0, 0, 0, (byte) 0xFF};
        return written(halves(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(1, 2, colours, 0, false))), "png",
                ImageWriteParam.MODE_DISABLED);
    }

    /// With one colour of its palette not there.
    public static byte[] withHoles() {
        var colours = new byte[] {(byte) 0xFF, 0, 0, 0, 0, (byte) 0xFF};
        return written(halves(new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_BINARY, new IndexColorModel(1, 2, colours, 0, false, 1))), "png",
                ImageWriteParam.MODE_DISABLED);
    }

    public static byte[] jpeg(int type) {
        return written(halves(type, WIDTH, HEIGHT), "jpeg", ImageWriteParam.MODE_DISABLED);
    }

    public static byte[] progressive() {
        return written(halves(BufferedImage.TYPE_INT_RGB, WIDTH, HEIGHT), "jpeg", ImageWriteParam.MODE_DEFAULT);
    }

    public static BufferedImage halves(int type, int width, int height) {
        return halves(new BufferedImage(width, height, type));
    }

    private static BufferedImage halves(BufferedImage image) {
        for (int x = 0; x < image.getWidth(); x++)
            for (int y = 0; y < image.getHeight(); y++)
                if (!image.getColorModel().hasAlpha() || image.getColorModel() instanceof IndexColorModel || y < image.getHeight() / 2)
                    image.setRGB(x, y, (x < image.getWidth() / 2 ? Color.RED : Color.BLUE).getRGB());
        return image;
    }

    private static byte[] written(BufferedImage image, String format, int progressive) {
        var out = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName(format).next();
        try (var stream = new MemoryCacheImageOutputStream(out)) {
            var choice = writer.getDefaultWriteParam();
            choice.setProgressiveMode(progressive);
            writer.setOutput(stream);
            writer.write(null, new IIOImage(image, null, null), choice);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }

    public static BufferedImage read(byte[] file) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(file));
    }
}
