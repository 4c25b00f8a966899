package journey.paint;

import java.util.Arrays;
import journey.layout.Rect;

/// An image to paint on: rows from the top, each pixel premultiplied ARGB, as JavaFX's `PixelBuffer` and Java2D's
/// `TYPE_INT_ARGB_PRE` keep it. The array is shared, not copied.
public record Pixels(int[] argb, int width, int height) {
    public Pixels {
        if (width < 0 || height < 0 || (long) width * height > argb.length)
            throw new IllegalArgumentException(width + " x " + height + " in " + argb.length);
    }

    public static Pixels of(int width, int height) {
        return new Pixels(new int[Math.multiplyExact(width, height)], width, height);
    }

    /// What may be painted of it.
    ///
    /// @param right the first column that is not painted
    /// @param bottom the first row that is not painted
    public record Clip(int left, int top, int right, int bottom) {
        boolean isEmpty() {
            return left >= right || top >= bottom;
        }

        Clip and(double left, double top, double right, double bottom) {
            return new Clip((int) Math.max(this.left, Math.floor(left)), (int) Math.max(this.top, Math.floor(top)),
                    (int) Math.min(this.right, Math.floor(right) + 1), (int) Math.min(this.bottom, Math.floor(bottom) + 1));
        }

        boolean meets(Rect rect) {
            return rect.x() < right && rect.right() > left && rect.y() < bottom && rect.bottom() > top;
        }
    }

    public Clip whole() {
        return new Clip(0, 0, width, height);
    }

    /// The part of a rectangle that lies inside of the image.
    public Clip clip(int x, int y, int width, int height) {
        return new Clip(Math.max(0, x), Math.max(0, y), Math.min(this.width, x + width), Math.min(this.height, y + height));
    }

    void clear(Clip clip, int rgb) {
        for (var y = clip.top(); y < clip.bottom(); y++) Arrays.fill(argb, y * width + clip.left(), y * width + clip.right(), 0xFF000000 | rgb);
    }

    /// Lays a colour over the pixels from index `from` to before `to` of the array, with a strength of 0 to 255.
    void span(int from, int to, int rgb, int strength) {
        if (strength >= 255) {
            if (from < to) Arrays.fill(argb, from, to, 0xFF000000 | rgb);
        } else if (strength > 0) {
            for (var i = from; i < to; i++) dot(i, rgb, strength);
        }
    }

    /// Lays a pixel, premultiplied as ours are, over another.
    void lay(int index, int over, int strength) {
        var rest = 255 - ((over >>> 24) * strength + 127) / 255;
        var under = argb[index];
        var mixed = 0;
        for (var shift = 24; shift >= 0; shift -= 8)
            mixed |= Math.min(255, ((over >>> shift & 0xFF) * strength + (under >>> shift & 0xFF) * rest + 127) / 255) << shift;
        argb[index] = mixed;
    }

    /// Two channels at a time, each divided by 255 exactly.
    void dot(int index, int rgb, int strength) {
        var under = argb[index];
        var rest = 255 - strength;
        var redBlue = (rgb & 0xFF00FF) * strength + (under & 0xFF00FF) * rest + 0x800080;
        var alphaGreen = (rgb >>> 8 & 0xFF | 0xFF0000) * strength + (under >>> 8 & 0xFF00FF) * rest + 0x800080;
        redBlue = redBlue + (redBlue >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        alphaGreen = alphaGreen + (alphaGreen >>> 8 & 0xFF00FF) & 0xFF00FF00;
        argb[index] = redBlue | alphaGreen;
    }
}
