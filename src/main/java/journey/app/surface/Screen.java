package journey.app.surface;

import java.nio.IntBuffer;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import journey.paint.Pixels;

/// The image that the window shows, over an array that painters write to. It keeps some room to grow, so that dragging a window's
/// edge does not make a new image at each step.
final class Screen {
    private static final int STEP = 128;

    private final ImageView view = new ImageView();
    private PixelBuffer<IntBuffer> buffer = new PixelBuffer<>(1, 1, IntBuffer.wrap(new int[1]), PixelFormat.getIntArgbPreInstance());
    private int[] argb = new int[1];
    private int width;
    private int height;

    Screen() {
        view.setSmooth(false);
        view.setMouseTransparent(true);
    }

    ImageView node() {
        return view;
    }

    /// The array as an image; its rows may be longer than the part that is shown.
    Pixels pixels() {
        return new Pixels(argb, buffer.getWidth(), buffer.getHeight());
    }

    /// Shows so many pixels, `density` of them to a unit of the window.
    ///
    /// @return whether the image is a new one, with nothing in it
    boolean resize(int columns, int rows, double density) {
        var fresh = columns > buffer.getWidth() || rows > buffer.getHeight() || buffer.getWidth() > 2 * columns + STEP
                || buffer.getHeight() > 2 * rows + STEP;
        if (fresh) {
            var w = (columns + STEP - 1) / STEP * STEP;
            var h = (rows + STEP - 1) / STEP * STEP;
            argb = new int[w * h];
            buffer = new PixelBuffer<>(w, h, IntBuffer.wrap(argb), PixelFormat.getIntArgbPreInstance());
            view.setImage(new WritableImage(buffer));
        }
        if (fresh || columns != width || rows != height) {
            width = columns;
            height = rows;
            view.setViewport(new Rectangle2D(0, 0, columns, rows));
        }
        view.setFitWidth(columns / density);
        view.setFitHeight(rows / density);
        return fresh;
    }

    /// Hands the pixels of a part on to the window.
    void flush(Pixels.Clip part) {
        if (part.left() >= part.right() || part.top() >= part.bottom()) return;
        buffer.updateBuffer(_ -> new Rectangle2D(part.left(), part.top(), part.right() - part.left(), part.bottom() - part.top()));
    }
}
