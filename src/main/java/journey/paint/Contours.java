package journey.paint;

import java.nio.ByteBuffer;

/// The contours of one simple glyph: points on the curve, and points between them that pull it.
final class Contours {
    private static final int ON_CURVE = 1;
    private static final int X_IS_BYTE = 2;
    private static final int Y_IS_BYTE = 4;
    private static final int REPEATED = 8;
    private static final int X_SAME_OR_POSITIVE = 16;
    private static final int Y_SAME_OR_POSITIVE = 32;

    private final int[] ends;
    private final byte[] flags;
    private final int[] xs;
    private final int[] ys;

    Contours(ByteBuffer data, int contours) {
        ends = new int[contours];
        for (var i = 0; i < contours; i++) ends[i] = data.getChar(10 + 2 * i);
        var points = contours == 0 ? 0 : ends[contours - 1] + 1;
        flags = new byte[points];
        var at = 10 + 2 * contours;
        at += 2 + data.getChar(at);
        for (var i = 0; i < points; i++) {
            flags[i] = data.get(at++);
            if ((flags[i] & REPEATED) == 0) continue;
            for (var times = data.get(at++) & 0xFF; times > 0; times--, i++) flags[i + 1] = flags[i];
        }
        xs = new int[points];
        ys = new int[points];
        at = coordinates(data, at, xs, X_IS_BYTE, X_SAME_OR_POSITIVE);
        coordinates(data, at, ys, Y_IS_BYTE, Y_SAME_OR_POSITIVE);
    }

    private int coordinates(ByteBuffer data, int at, int[] into, int isByte, int sameOrPositive) {
        var value = 0;
        for (var i = 0; i < into.length; i++) {
            if ((flags[i] & isByte) != 0) {
                var by = data.get(at++) & 0xFF;
                value += (flags[i] & sameOrPositive) != 0 ? by : -by;
            } else if ((flags[i] & sameOrPositive) == 0) {
                value += data.getShort(at);
                at += 2;
            }
            into[i] = value;
        }
        return at;
    }

    void draw(Glyphs.Fit fit, Glyphs.Lines lines) {
        var first = 0;
        for (var end : ends) {
            if (end - first >= 1) new Walk(fit, lines).around(first, end);
            first = end + 1;
        }
    }

    /// Goes once around a contour. Two pulling points in a row have a point on the curve half-way between them, unsaid.
    private final class Walk {
        private final Glyphs.Fit fit;
        private final Glyphs.Lines lines;
        private double x;
        private double y;
        private double pullX;
        private double pullY;
        private boolean pulled;

        Walk(Glyphs.Fit fit, Glyphs.Lines lines) {
            this.fit = fit;
            this.lines = lines;
        }

        void around(int first, int last) {
            var start = first;
            while (start <= last && (flags[start] & ON_CURVE) == 0) start++;
            var count = last - first + 1;
            if (start > last) {
                start = first;
                x = (px(first) + px(last)) / 2;
                y = (py(first) + py(last)) / 2;
            } else {
                x = px(start);
                y = py(start);
            }
            var beginX = x;
            var beginY = y;
            for (var i = 0; i < count; i++) {
                var at = first + (start - first + i) % count;
                if ((flags[at] & ON_CURVE) != 0) to(px(at), py(at));
                else pull(px(at), py(at));
            }
            to(beginX, beginY);
        }

        private double px(int point) {
            return fit.x(xs[point], ys[point]);
        }

        private double py(int point) {
            return fit.y(xs[point], ys[point]);
        }

        private void pull(double toX, double toY) {
            if (pulled) to((pullX + toX) / 2, (pullY + toY) / 2);
            pullX = toX;
            pullY = toY;
            pulled = true;
        }

        private void to(double toX, double toY) {
            if (pulled) curve(toX, toY);
            else lines.line(x, y, toX, toY);
            x = toX;
            y = toY;
            pulled = false;
        }

        private void curve(double toX, double toY) {
            var bend = Math.hypot(x - 2 * pullX + toX, y - 2 * pullY + toY);
            var parts = Math.clamp((int) Math.ceil(Math.sqrt(bend / 0.4)), 1, 50);
            var fromX = x;
            var fromY = y;
            for (var i = 1; i <= parts; i++) {
                var t = (double) i / parts;
                var u = 1 - t;
                var nextX = u * u * x + 2 * u * t * pullX + t * t * toX;
                var nextY = u * u * y + 2 * u * t * pullY + t * t * toY;
                lines.line(fromX, fromY, nextX, nextY);
                fromX = nextX;
                fromY = nextY;
            }
        }
    }
}
