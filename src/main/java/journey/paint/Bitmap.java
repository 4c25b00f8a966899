package journey.paint;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import journey.layout.Picture;

/// The pixels of a picture, rows from the top, each ARGB. The JDK decodes it, which starts no toolkit; boards without pictures load nothing of
/// all that.
public record Bitmap(int[] argb, int width, int height) {
    private static final int OPAQUE = 0xFF;

    /// Empty if the file cannot be decoded, or is not as large as it says.
    public static Optional<Bitmap> of(Picture picture) {
        var reader = ImageIO.getImageReadersByFormatName(picture.kind().ending()).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(picture.bytes()))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != picture.width() || reader.getHeight(0) != picture.height()) return Optional.empty();
            return Optional.of(of(reader.read(0)));
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    /// Takes the values as they stand in the file: the JDK would make grey pictures lighter.
    private static Bitmap of(BufferedImage image) {
        var width = image.getWidth();
        var height = image.getHeight();
        var argb = new int[width * height];
        if (image.getColorModel() instanceof IndexColorModel) {
            image.getRGB(0, 0, width, height, argb, 0, width);
            return new Bitmap(argb, width, height);
        }
        var raster = image.getRaster();
        var bands = raster.getNumBands();
        var shift = raster.getSampleModel().getSampleSize(0) - 8;
        var row = new int[width * bands];
        for (int y = 0; y < height; y++) {
            raster.getPixels(0, y, width, 1, row);
            for (int x = 0; x < width; x++) argb[y * width + x] = argb(row, x * bands, bands, shift);
        }
        return new Bitmap(argb, width, height);
    }

    private static int argb(int[] row, int at, int bands, int shift) {
        var red = row[at] >> shift;
        var green = bands < 3 ? red : row[at + 1] >> shift;
        var blue = bands < 3 ? red : row[at + 2] >> shift;
        var alpha = bands % 2 == 0 ? row[at + bands - 1] >> shift : OPAQUE;
        return alpha << 24 | red << 16 | green << 8 | blue;
    }

    boolean isOpaque() {
        for (var pixel : argb) if (pixel >>> 24 != OPAQUE) return false;
        return true;
    }
}
