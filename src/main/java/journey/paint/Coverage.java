package journey.paint;

import java.util.Arrays;

/// Fills outlines of straight lines, smooth at their edges: how much of each pixel lies inside is found exactly, from the signed area
/// that each line leaves to its right. Overlapping parts of one direction count once. After the method of Raph Levien's font-rs.
final class Coverage {
    private float[] cells = new float[0];
    private int[] first = new int[0];
    private int[] last = new int[0];
    private int left;
    private int top;
    private int columns;
    private int rows;
    private int stride;

    /// Begins an outline of which only what lies inside of the clip is wanted.
    void begin(Pixels.Clip clip) {
        left = clip.left();
        top = clip.top();
        columns = Math.max(0, clip.right() - left);
        rows = Math.max(0, clip.bottom() - top);
        stride = columns + 2;
        if (cells.length < stride * rows) cells = new float[stride * rows];
        if (first.length < rows) {
            first = new int[rows];
            last = new int[rows];
        }
        Arrays.fill(first, 0, rows, Integer.MAX_VALUE);
        Arrays.fill(last, 0, rows, -1);
    }

    void line(double fromX, double fromY, double toX, double toY) {
        if (fromY == toY) return;
        var down = fromY < toY;
        var x = (down ? fromX : toX) - left;
        var y0 = (down ? fromY : toY) - top;
        var y1 = (down ? toY : fromY) - top;
        if (y1 <= 0 || y0 >= rows) return;
        var slope = (toX - fromX) / (toY - fromY);
        if (y0 < 0) {
            x -= y0 * slope;
            y0 = 0;
        }
        var end = Math.min(rows, (int) Math.ceil(y1));
        for (var row = (int) y0; row < end; row++) {
            var height = Math.min(row + 1, y1) - Math.max(row, y0);
            var next = x + slope * height;
            inRow(row, Math.min(x, next), Math.max(x, next), down ? height : -height);
            x = next;
        }
    }

    /// A line that crosses one row from `x0` to `x1`; `d` is its height, negative when it runs upwards.
    private void inRow(int row, double x0, double x1, double d) {
        if (x0 >= columns) return;
        var start = row * stride;
        if (x1 <= 0) {
            touch(row, 0, 0);
            cells[start] += (float) d;
            return;
        }
        if (x0 < 0) {
            var outside = -x0 / (x1 - x0);
            cells[start] += (float) (d * outside);
            touch(row, 0, 0);
            d -= d * outside;
            x0 = 0;
        }
        if (x1 > columns) {
            d *= (columns - x0) / (x1 - x0);
            x1 = columns;
        }
        var from = (int) x0;
        var to = (int) Math.ceil(x1);
        touch(row, from, Math.max(to, from + 1));
        if (to <= from + 1) {
            var middle = (x0 + x1) / 2 - from;
            cells[start + from] += (float) (d - d * middle);
            cells[start + from + 1] += (float) (d * middle);
        } else {
            slanted(start, from, to, x0, x1, d);
        }
    }

    private void slanted(int start, int from, int to, double x0, double x1, double d) {
        var s = 1 / (x1 - x0);
        var before = 1 - (x0 - from);
        var after = x1 - (to - 1);
        var a0 = s * before * before / 2;
        var am = s * after * after / 2;
        cells[start + from] += (float) (d * a0);
        if (to == from + 2) {
            cells[start + from + 1] += (float) (d * (1 - a0 - am));
        } else {
            var a1 = s * (0.5 + before);
            cells[start + from + 1] += (float) (d * (a1 - a0));
            for (var x = from + 2; x < to - 1; x++) cells[start + x] += (float) (d * s);
            cells[start + to - 1] += (float) (d * (1 - (a1 + (to - from - 3) * s) - am));
        }
        cells[start + to] += (float) (d * am);
    }

    private void touch(int row, int from, int to) {
        if (from < first[row]) first[row] = from;
        if (to > last[row]) last[row] = to;
    }

    /// Ends the outline and lays its colour over the image, with a strength of 0 to 1.
    void fill(Pixels pixels, int rgb, double strength) {
        var full = (float) (255 * strength);
        for (var row = 0; row < rows; row++) {
            var start = row * stride;
            var target = (top + row) * pixels.width() + left;
            var sum = 0f;
            for (var x = first[row]; x <= last[row]; x++) {
                sum += cells[start + x];
                cells[start + x] = 0;
                var value = (int) (Math.min(1f, Math.abs(sum)) * full + 0.5f);
                if (value > 0 && x < columns) pixels.dot(target + x, rgb, value);
            }
            // What the outline covers beyond the clip's right edge was not followed: from its last line on, the row stays as it is.
            if (last[row] >= 0 && last[row] < columns - 1)
                pixels.span(target + last[row] + 1, target + columns, rgb, (int) (Math.min(1f, Math.abs(sum)) * full + 0.5f));
        }
    }

    /// Ends the outline; how much of each pixel is covered, 0 to 255, row by row.
    byte[] mask() {
        var mask = new byte[columns * rows];
        for (var row = 0; row < rows; row++) {
            var sum = 0f;
            for (var x = first[row]; x <= last[row]; x++) {
                sum += cells[row * stride + x];
                cells[row * stride + x] = 0;
                if (x < columns) mask[row * columns + x] = (byte) (Math.min(1f, Math.abs(sum)) * 255 + 0.5f);
            }
        }
        return mask;
    }
}
