package journey.paint;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import journey.layout.Mark;
import journey.layout.Picture;
import journey.layout.Rect;

/// Paints pictures into pixels. Their edges stand on whole pixels. It keeps the last few as they were last drawn: a board is painted in
/// parts, and again and again.
final class PicturePainter {
    private static final int KEPT = 4;

    private final Map<Drawn, Optional<Pixels>> drawn = new LinkedHashMap<>(8, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Drawn, Optional<Pixels>> eldest) {
            return size() > KEPT;
        }
    };

    /// @param width in pixels of the screen, as the height
    private record Drawn(Picture picture, int width, int height) {
        Optional<Pixels> pixels() {
            return Bitmap.of(picture).map(bitmap -> Resized.of(bitmap, width, height));
        }
    }

    void paint(Mark.Picture mark, PixelPainter.Target target, double strength) {
        var at = target.sight().of(mark.rect());
        var left = (int) Math.round(at.x());
        var top = (int) Math.round(at.y());
        var width = Math.max(1, (int) Math.round(at.width()));
        var height = Math.max(1, (int) Math.round(at.height()));
        if (!target.clip().meets(new Rect(left, top, width, height))) return;
        drawn.computeIfAbsent(new Drawn(mark.picture(), width, height), Drawn::pixels).ifPresent(pixels -> lay(pixels, left, top, target, strength));
    }

    private static void lay(Pixels picture, int left, int top, PixelPainter.Target target, double strength) {
        var clip = target.clip();
        var pixels = target.pixels();
        var full = (int) Math.round(strength * 255);
        for (int y = Math.max(top, clip.top()); y < Math.min(top + picture.height(), clip.bottom()); y++)
            for (int x = Math.max(left, clip.left()); x < Math.min(left + picture.width(), clip.right()); x++)
                pixels.lay(y * pixels.width() + x, picture.argb()[(y - top) * picture.width() + x - left], full);
    }
}
