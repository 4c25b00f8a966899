package journey.app.dialogs;

import javafx.scene.image.ImageView;
import journey.app.surface.PaintedImage;
import journey.paint.Pixels;

/// Painted pixels as a node.
public final class Picture {
    private Picture() {}

    /// @param density how many pixels stand on one of the window's
    public static ImageView of(Pixels pixels, double density) {
        var view = new ImageView(PaintedImage.of(pixels));
        view.setFitWidth(pixels.width() / density);
        view.setFitHeight(pixels.height() / density);
        return view;
    }
}
