package journey.paint;

import journey.layout.Rect;

/// Where the board lies in an image: a board's unit is `scale` pixels, and its corner stands at the pixel `left`, `top`.
/// A window that moves by whole pixels may keep the pixels that it has: painting gives the same ones again.
public record Sight(double scale, double left, double top) {
    double x(double x) {
        return x * scale + left;
    }

    double y(double y) {
        return y * scale + top;
    }

    Rect of(Rect rect) {
        return new Rect(x(rect.x()), y(rect.y()), rect.width() * scale, rect.height() * scale);
    }
}
