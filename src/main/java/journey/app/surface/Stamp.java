package journey.app.surface;

import java.util.List;
import javafx.scene.image.Image;
import journey.layout.Figure;
import journey.layout.Palette;
import journey.paint.PixelPainter;
import journey.paint.Pixels;
import journey.paint.Sight;

/// A figure of a board as an image of its own, which a pointer can carry out of the window.
final class Stamp {
    private Stamp() {}

    static Image of(Figure figure, Palette palette, double scale) {
        var place = figure.bounds();
        var pixels = Pixels.of((int) Math.max(1, Math.ceil(place.width() * scale)), (int) Math.max(1, Math.ceil(place.height() * scale)));
        var painter = new PixelPainter();
        painter.ground(pixels, pixels.whole(), palette);
        painter.paint(List.of(figure), pixels, new Sight(scale, -place.x() * scale, -place.y() * scale), pixels.whole(), palette);
        return PaintedImage.of(pixels);
    }
}
