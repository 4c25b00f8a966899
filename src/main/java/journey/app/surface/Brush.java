package journey.app.surface;

import journey.paint.Pixels;
import journey.paint.Sight;

/// Paints all that there is to see onto a part of an image, ground and all.
@FunctionalInterface
interface Brush {
    void paint(Pixels pixels, Sight sight, Pixels.Clip clip);
}
