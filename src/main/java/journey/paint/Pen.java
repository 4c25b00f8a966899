package journey.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Draws along outlines: ends are cut straight, corners pointed (or cut, where the point would stand out further than twice the
/// width), as SVG and PDF do unless told otherwise.
final class Pen {
    private static final double MITER_LIMIT = 4;

    private final Coverage coverage;
    private final double half;

    Pen(Coverage coverage, double width) {
        this.coverage = coverage;
        half = width / 2;
    }

    void draw(Outline.Run run) {
        var p = run.points();
        var n = run.count();
        var segments = run.closed() ? n : n - 1;
        for (var i = 0; i < segments; i++) {
            var a = 2 * i;
            var b = 2 * ((i + 1) % n);
            segment(p[a], p[a + 1], p[b], p[b + 1]);
            if (i + 1 < segments || run.closed()) {
                var c = 2 * ((i + 2) % n);
                corner(p[a], p[a + 1], p[b], p[b + 1], p[c], p[c + 1]);
            }
        }
    }

    private void segment(double x0, double y0, double x1, double y1) {
        var length = Math.hypot(x1 - x0, y1 - y0);
        var nx = -(y1 - y0) / length * half;
        var ny = (x1 - x0) / length * half;
        shape(x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny);
    }

    /// The wedge at the outer side of a corner, wound like the segments so that it joins them.
    private void corner(double x0, double y0, double x1, double y1, double x2, double y2) {
        var in = Math.hypot(x1 - x0, y1 - y0);
        var out = Math.hypot(x2 - x1, y2 - y1);
        var ux = (x1 - x0) / in;
        var uy = (y1 - y0) / in;
        var vx = (x2 - x1) / out;
        var vy = (y2 - y1) / out;
        var turn = ux * vy - uy * vx;
        if (Math.abs(turn) < 1e-6) return;
        var side = turn > 0 ? half : -half;
        var ax = x1 + uy * side;
        var ay = y1 - ux * side;
        var bx = x1 + vy * side;
        var by = y1 - vx * side;
        // 1 / sin(half of the angle inside) is the length of the point in widths
        var cosine = ux * vx + uy * vy;
        var pointed = 2 / (1 + cosine) <= MITER_LIMIT * MITER_LIMIT;
        var mx = pointed ? x1 + (uy + vy) * side / (1 + cosine) : bx;
        var my = pointed ? y1 - (ux + vx) * side / (1 + cosine) : by;
        if (turn > 0) shape(x1, y1, bx, by, mx, my, ax, ay);
        else shape(x1, y1, ax, ay, mx, my, bx, by);
    }

    private void shape(double... p) {
        for (var i = 0; i < p.length; i += 2) {
            var next = (i + 2) % p.length;
            coverage.line(p[i], p[i + 1], p[next], p[next + 1]);
        }
    }

    /// The same outline cut into dashes.
    static List<Outline.Run> dashes(Outline.Run run, double dash, double gap) {
        if (dash <= 0 || gap <= 0) return List.of(run);
        var found = new ArrayList<Outline.Run>();
        var p = run.points();
        var n = run.count();
        var piece = new double[4 * n + 4];
        var size = 0;
        var on = true;
        var left = dash;
        for (var i = 0; i < (run.closed() ? n : n - 1); i++) {
            var x = p[2 * i];
            var y = p[2 * i + 1];
            var toX = p[2 * ((i + 1) % n)];
            var toY = p[2 * ((i + 1) % n) + 1];
            var length = Math.hypot(toX - x, toY - y);
            var done = 0.0;
            if (on && size == 0) size = put(piece, size, x, y);
            while (length - done > left) {
                done += left;
                var atX = x + (toX - x) * done / length;
                var atY = y + (toY - y) * done / length;
                if (on) {
                    found.add(new Outline.Run(Arrays.copyOf(piece, put(piece, size, atX, atY)), false));
                    size = 0;
                } else {
                    size = put(piece, 0, atX, atY);
                }
                on = !on;
                left = on ? dash : gap;
            }
            left -= length - done;
            if (on) size = put(piece, size, toX, toY);
        }
        if (on && size >= 4) found.add(new Outline.Run(Arrays.copyOf(piece, size), false));
        return found;
    }

    private static int put(double[] piece, int size, double x, double y) {
        if (size >= 2 && piece[size - 2] == x && piece[size - 1] == y) return size;
        piece[size] = x;
        piece[size + 1] = y;
        return size + 2;
    }
}
