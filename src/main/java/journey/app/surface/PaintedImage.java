package journey.app.surface;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import journey.paint.Pixels;

/// Painted pixels as an image of the window. It shows these very pixels and copies none, so whoever made them is not to paint on them again.
public final class PaintedImage {
    private PaintedImage() {}

    public static Image of(Pixels pixels) {
        return new WritableImage(new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance()));
    }
}
