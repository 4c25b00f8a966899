package journey.paint;

import java.util.List;
import journey.layout.Mark;
import journey.layout.Rect;

/// Paints rectangles with round corners straight into the image: what most of a board consists of. Straight edges are put on whole
/// pixels, so that borders and bars are sharp at every scale; discs stay where they are.
final class Boxes {
    private static final Corners NOTHING = new Corners(0, 0, 0, 0, 0);

    private final Pixels pixels;
    private final Pixels.Clip clip;

    Boxes(Pixels pixels, Pixels.Clip clip) {
        this.pixels = pixels;
        this.clip = clip;
    }

    /// A rectangle in pixels, with round corners.
    record Corners(double left, double top, double right, double bottom, double radius) {
        static Corners of(double left, double top, double right, double bottom, double radius) {
            var fitting = Math.min(radius, Math.min(right - left, bottom - top) / 2);
            return new Corners(left, top, right, bottom, Math.max(0, fitting));
        }

        /// With its edges on whole pixels, unless it is a disc; never thinner than a pixel.
        Corners sharp() {
            if (radius > 0 && right - left <= 2 * radius && bottom - top <= 2 * radius) return this;
            double l = Math.round(left);
            double t = Math.round(top);
            return of(l, t, Math.max(l + 1, Math.round(right)), Math.max(t + 1, Math.round(bottom)), radius);
        }

        /// The middle of a border of some width along the edges, for a pen: one of an odd number of pixels runs through their middle.
        List<Mark.Step> line(double width) {
            var at = sharp();
            var middle = at == this ? at : at.grown(Math.max(1, Math.round(width)) % 2 == 0 ? 0 : -0.5);
            return Steps.of(new Rect(middle.left, middle.top, middle.right - middle.left, middle.bottom - middle.top), radius);
        }

        Corners grown(double by) {
            return of(left - by, top - by, right + by, bottom + by, radius == 0 ? 0 : radius + by);
        }

        boolean isEmpty() {
            return right <= left || bottom <= top;
        }

        /// How much of the pixel in this column and row lies inside, from 0 to 1.
        double covers(int column, int row) {
            var across = Math.min(column + 1, right) - Math.max(column, left);
            var down = Math.min(row + 1, bottom) - Math.max(row, top);
            if (across <= 0 || down <= 0) return 0;
            var dx = Math.max(left + radius - column - 0.5, column + 0.5 - (right - radius));
            var dy = Math.max(top + radius - row - 0.5, row + 0.5 - (bottom - radius));
            if (dx <= 0 || dy <= 0) return Math.min(1, across) * Math.min(1, down);
            return Math.clamp(radius + 0.5 - Math.sqrt(dx * dx + dy * dy), 0, 1);
        }
    }

    void fill(Corners box, int rgb, double strength) {
        between(box, NOTHING, 1, rgb, strength);
    }

    /// A border along the edge of a box, half inside and half outside of it. On straight edges it is a whole number of pixels wide,
    /// one that is thinner than a pixel being fainter instead.
    void border(Corners box, double width, int rgb, double strength) {
        var sharp = box.sharp();
        if (sharp == box) {
            ring(box.grown(width / 2), box.grown(-width / 2), rgb, strength);
            return;
        }
        var whole = Math.max(1, Math.round(width));
        // Of an odd number of pixels, the one in the middle lies inside.
        var outside = whole / 2;
        ring(sharp.grown(outside), sharp.grown(outside - whole), rgb, strength * Math.clamp(width, 0.5, 1));
    }

    private void ring(Corners outer, Corners inner, int rgb, double strength) {
        if (inner.isEmpty()) fill(outer, rgb, strength);
        else between(outer, inner, (int) Math.ceil(inner.left - outer.left) + 1, rgb, strength);
    }

    /// Fills what lies inside of the one and outside of the other, which is at least `edge` columns narrower at either side.
    private void between(Corners outer, Corners inner, int edge, int rgb, double strength) {
        var part = clip.and(outer.left, outer.top, outer.right, outer.bottom);
        var curved = Math.max(edge, (int) Math.ceil(outer.radius) + 1);
        var from = (int) Math.ceil(outer.top + Math.max(outer.radius, edge));
        var to = (int) Math.floor(outer.bottom - Math.max(outer.radius, edge));
        for (var row = part.top(); row < part.bottom(); row++)
            row(part, row, row >= from && row < to ? edge : curved, outer, inner, rgb, strength);
    }

    /// One row: each pixel of a zone near the left and the right edge by itself, all between them as the first of them.
    private void row(Pixels.Clip part, int row, int zone, Corners outer, Corners inner, int rgb, double strength) {
        var from = Math.min(part.right(), Math.max(part.left(), (int) Math.floor(outer.left) + zone));
        var to = Math.max(from, Math.min(part.right(), (int) Math.ceil(outer.right) - zone));
        var start = row * pixels.width();
        for (var x = part.left(); x < from; x++) dot(start, x, row, outer, inner, rgb, strength);
        if (from < to) pixels.span(start + from, start + to, rgb, strength(from, row, outer, inner, strength));
        for (var x = to; x < part.right(); x++) dot(start, x, row, outer, inner, rgb, strength);
    }

    private void dot(int start, int x, int row, Corners outer, Corners inner, int rgb, double strength) {
        var value = strength(x, row, outer, inner, strength);
        if (value > 0) pixels.dot(start + x, rgb, value);
    }

    private static int strength(int x, int row, Corners outer, Corners inner, double strength) {
        return (int) ((outer.covers(x, row) - inner.covers(x, row)) * strength * 255 + 0.5);
    }
}
