package journey.app.surface;

import java.util.Arrays;
import journey.layout.Rect;
import journey.paint.Pixels;

/// A rectangle of pixels; `right` and `bottom` are the first column and row outside of it.
record Area(int left, int top, int right, int bottom) {
    static final Area NONE = new Area(0, 0, 0, 0);

    static Area of(int width, int height) {
        return new Area(0, 0, width, height);
    }

    /// The pixels of an image that a rectangle of the board touches, one more on each side for smooth edges.
    static Area of(Rect rect, Spot spot, int width, int height) {
        return new Area(
                (int) Math.clamp(Math.floor(rect.x() * spot.scale()) - spot.left() - 1, 0, width),
                (int) Math.clamp(Math.floor(rect.y() * spot.scale()) - spot.top() - 1, 0, height),
                (int) Math.clamp(Math.ceil(rect.right() * spot.scale()) - spot.left() + 1, 0, width),
                (int) Math.clamp(Math.ceil(rect.bottom() * spot.scale()) - spot.top() + 1, 0, height));
    }

    boolean isEmpty() {
        return left >= right || top >= bottom;
    }

    boolean holds(int x, int y) {
        return x >= left && x < right && y >= top && y < bottom;
    }

    int width() {
        return right - left;
    }

    int height() {
        return bottom - top;
    }

    Area and(Area other) {
        return new Area(Math.max(left, other.left), Math.max(top, other.top), Math.min(right, other.right), Math.min(bottom, other.bottom));
    }

    /// The smallest rectangle around both.
    Area or(Area other) {
        if (other.isEmpty()) return this;
        if (isEmpty()) return other;
        return new Area(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    Pixels.Clip clip() {
        return new Pixels.Clip(left, top, right, bottom);
    }

    void fill(Pixels image, int argb) {
        if (isEmpty()) return;
        for (var y = top; y < bottom; y++) Arrays.fill(image.argb(), y * image.width() + left, y * image.width() + right, argb);
    }

    /// Copies it from one image to the same place of another.
    void copy(Pixels from, Pixels to) {
        if (!isEmpty()) copy(from, to, 0, 0);
    }

    /// Copies to it what stands `dx`, `dy` pixels further in another image, or in the same: rows go in the order in which none is
    /// overwritten before it is read.
    void copy(Pixels from, Pixels to, int dx, int dy) {
        for (var i = 0; i < height(); i++) {
            var row = dy >= 0 ? top + i : bottom - 1 - i;
            System.arraycopy(from.argb(), (row + dy) * from.width() + left + dx, to.argb(), row * to.width() + left, width());
        }
    }
}
