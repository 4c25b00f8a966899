package journey.app.dialogs;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import journey.paint.Pixels;

/// Painted pixels as a node.
public final class Picture {
    private Picture() {}

    /// @param density how many pixels stand on one of the window's
    public static ImageView of(Pixels pixels, double density) {
        var buffer = new PixelBuffer<>(pixels.width(), pixels.height(), IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        var view = new ImageView(new WritableImage(buffer));
        view.setFitWidth(pixels.width() / density);
        view.setFitHeight(pixels.height() / density);
        return view;
    }
}
