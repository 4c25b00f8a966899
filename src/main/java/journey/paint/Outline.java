package journey.paint;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import journey.layout.Mark;

/// An outline as runs of straight lines in pixels, curves being followed to a tenth of one.
final class Outline {
    private static final double TOLERANCE = 0.1;

    /// Some points, x and y in turn, and whether the last joins the first.
    record Run(double[] points, boolean closed) {
        int count() {
            return points.length / 2;
        }
    }

    private final List<Run> runs = new ArrayList<>();
    private double[] points = new double[32];
    private int size;

    static List<Run> of(List<Mark.Step> steps, Sight sight) {
        var outline = new Outline();
        for (var step : steps) outline.add(step, sight);
        outline.end(false);
        return outline.runs;
    }

    private void add(Mark.Step step, Sight sight) {
        switch (step) {
            case Mark.Step.MoveTo(var x, var y) -> {
                end(false);
                point(sight.x(x), sight.y(y));
            }
            case Mark.Step.LineTo(var x, var y) -> point(sight.x(x), sight.y(y));
            case Mark.Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) ->
                    curve(sight.x(x1), sight.y(y1), sight.x(x2), sight.y(y2), sight.x(x), sight.y(y));
            case Mark.Step.Close() -> end(true);
        }
    }

    private void point(double x, double y) {
        if (size >= 2 && points[size - 2] == x && points[size - 1] == y) return;
        if (size + 2 > points.length) points = Arrays.copyOf(points, size * 2);
        points[size++] = x;
        points[size++] = y;
    }

    private void curve(double x1, double y1, double x2, double y2, double x3, double y3) {
        if (size < 2) return;
        var x0 = points[size - 2];
        var y0 = points[size - 1];
        var bend = Math.max(Math.hypot(x0 - 2 * x1 + x2, y0 - 2 * y1 + y2), Math.hypot(x1 - 2 * x2 + x3, y1 - 2 * y2 + y3));
        var parts = Math.clamp((int) Math.ceil(Math.sqrt(0.75 * bend / TOLERANCE)), 1, 200);
        for (var i = 1; i <= parts; i++) {
            var t = (double) i / parts;
            var u = 1 - t;
            point(u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3,
                    u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3);
        }
    }

    private void end(boolean closed) {
        var last = size;
        if (closed && size > 4 && points[0] == points[size - 2] && points[1] == points[size - 1]) last -= 2;
        if (last >= 4) runs.add(new Run(Arrays.copyOf(points, last), closed));
        size = 0;
    }
}
