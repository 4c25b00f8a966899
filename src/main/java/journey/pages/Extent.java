package journey.pages;

import java.util.stream.Stream;
import journey.layout.Mark.Step;
import journey.layout.Mark;
import journey.layout.Point;
import journey.layout.Rect;

/// How far a mark reaches: never less than it does.
final class Extent {
    /// Of the size of letters, over and under the baseline.
    private static final double ASCENT = 1.2;
    private static final double DESCENT = 0.4;

    private Extent() {}

    static Rect of(Mark mark) {
        return switch (mark) {
            case Mark.Box box -> box.rect().grown(box.stroke().width() / 2);
            case Mark.Shape shape -> of(shape).grown(shape.stroke().width());
            case Mark.Picture picture -> picture.rect();
            case Mark.Text text -> new Rect(text.x(), text.baseline() - ASCENT * text.face().size(), text.width(), (ASCENT + DESCENT) * text.face().size());
        };
    }

    /// A curve stays within its handles.
    private static Rect of(Mark.Shape shape) {
        var points = shape.steps().stream().flatMap(Extent::points).toList();
        if (points.isEmpty()) return new Rect(0, 0, 0, 0);
        var first = points.getFirst();
        return points.stream().map(point -> Rect.between(point.x(), point.y(), point.x(), point.y())).reduce(new Rect(first.x(), first.y(), 0, 0), Rect::joined);
    }

    private static Stream<Point> points(Step step) {
        return switch (step) {
            case Step.MoveTo(var x, var y) -> Stream.of(new Point(x, y));
            case Step.LineTo(var x, var y) -> Stream.of(new Point(x, y));
            case Step.CurveTo(var x1, var y1, var x2, var y2, var x, var y) -> Stream.of(new Point(x1, y1), new Point(x2, y2), new Point(x, y));
            case Step.Close() -> Stream.empty();
        };
    }
}
