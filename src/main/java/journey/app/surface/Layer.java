package journey.app.surface;

import journey.layout.Rect;
import journey.paint.Pixels;

/// Pixels of a board that are kept from one frame to the next. Moving copies what stays in sight and paints the strips that come in;
/// a change paints the rectangles that it touches. What stands in it is always what painting all of it afresh would give, pixel for
/// pixel: so it moves by whole pixels only.
final class Layer {
    private Pixels pixels = Pixels.of(0, 0);
    private Spot spot = new Spot(1, 0, 0);
    private boolean painted;

    Pixels pixels() {
        return pixels;
    }

    Spot spot() {
        return spot;
    }

    /// Whether it holds the board at that spot, in an image of that size.
    boolean holds(Spot at, int width, int height) {
        return painted && spot.equals(at) && pixels.width() == width && pixels.height() == height;
    }

    /// Whether there is anything to move or stretch.
    boolean isPainted() {
        return painted;
    }

    /// Forgets what it holds: the next call of [#show] paints all.
    void forget() {
        painted = false;
    }

    /// Takes over an image that was painted elsewhere.
    void adopt(Pixels image, Spot at) {
        pixels = image;
        spot = at;
        painted = true;
    }

    /// Shows the board at a spot, in an image of this size.
    void show(Spot next, int width, int height, Brush brush) {
        if (holds(next, width, height)) return;
        var old = pixels;
        var dx = next.left() - spot.left();
        var dy = next.top() - spot.top();
        var stays = painted && next.scale() == spot.scale() && Math.abs(dx) < Math.min(width, old.width())
                && Math.abs(dy) < Math.min(height, old.height());
        if (width != old.width() || height != old.height()) pixels = Pixels.of(width, height);
        spot = next;
        painted = true;
        var kept = stays ? new Area((int) Math.max(0, -dx), (int) Math.max(0, -dy),
                (int) Math.min(width, old.width() - dx), (int) Math.min(height, old.height() - dy)) : Area.NONE;
        if (stays) kept.copy(old, pixels, (int) dx, (int) dy);
        paint(brush, new Area(0, 0, width, kept.top()));
        paint(brush, new Area(0, kept.bottom(), width, height));
        paint(brush, new Area(0, kept.top(), kept.left(), kept.bottom()));
        paint(brush, new Area(kept.right(), kept.top(), width, kept.bottom()));
    }

    /// Paints again what lies under some rectangles of the board.
    void repaint(Iterable<Rect> parts, Brush brush) {
        if (painted) for (var part : parts) paint(brush, Area.of(part, spot, pixels.width(), pixels.height()));
    }

    private void paint(Brush brush, Area area) {
        if (!area.isEmpty()) brush.paint(pixels, spot.sight(), area.clip());
    }
}
