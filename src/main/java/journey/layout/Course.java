package journey.layout;

import java.util.ArrayList;
import java.util.List;

/// The points that a drawn line goes by. Round corners are cut, by less than a pointer can tell.
final class Course {
    private Course() {}

    /// Of the first outline of a figure; empty if it has none.
    static List<Point> of(Figure figure) {
        for (var mark : figure.marks()) if (mark instanceof Mark.Shape shape) return points(shape);
        return List.of();
    }

    private static List<Point> points(Mark.Shape shape) {
        var points = new ArrayList<Point>(shape.steps().size());
        for (var step : shape.steps())
            switch (step) {
                case Mark.Step.MoveTo(var x, var y) -> points.add(new Point(x, y));
                case Mark.Step.LineTo(var x, var y) -> points.add(new Point(x, y));
                case Mark.Step.CurveTo(_, _, _, _, var x, var y) -> points.add(new Point(x, y));
                case Mark.Step.Close() -> points.add(points.getFirst());
            }
        return points;
    }
}
