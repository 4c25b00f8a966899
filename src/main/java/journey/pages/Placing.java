package journey.pages;

import java.util.List;
import journey.layout.Face;
import journey.layout.Figure;
import journey.layout.Mark.Step;
import journey.layout.Mark;
import journey.layout.Rect;
import journey.layout.Stroke;

/// Puts figures elsewhere, and makes them larger or smaller.
///
/// @param scale what one unit becomes
/// @param x     where what was at 0 comes to be
record Placing(double scale, double x, double y) {
    static Placing at(double x, double y) {
        return new Placing(1, x, y);
    }

    Figure of(Figure figure) {
        return of(figure, of(figure.marks()));
    }

    /// With these of its marks, which are in their place already.
    Figure of(Figure figure, List<Mark> marks) {
        return new Figure(figure.subject(), figure.role(), of(figure.bounds()), figure.spoken(), figure.order(), figure.href(), figure.alpha(), marks);
    }

    Rect of(Rect rect) {
        return new Rect(x + scale * rect.x(), y + scale * rect.y(), scale * rect.width(), scale * rect.height());
    }

    List<Mark> of(List<? extends Mark> marks) {
        return marks.stream().map(this::of).toList();
    }

    Mark of(Mark mark) {
        return switch (mark) {
            case Mark.Box(var rect, var radius, var fill, var stroke) -> new Mark.Box(of(rect), scale * radius, fill, of(stroke));
            case Mark.Shape(var steps, var fill, var stroke) -> new Mark.Shape(steps.stream().map(this::of).toList(), fill, of(stroke));
            case Mark.Picture(var rect, var picture) -> new Mark.Picture(of(rect), picture);
            case Mark.Text(var left, var baseline, var text, var face, var ink, var width) ->
                    new Mark.Text(x + scale * left, y + scale * baseline, text, Face.of(scale * face.size(), face.weight()), ink, scale * width);
        };
    }

    private Stroke of(Stroke stroke) {
        return new Stroke(stroke.ink(), scale * stroke.width(), scale * stroke.dash(), scale * stroke.gap());
    }

    private Step of(Step step) {
        return switch (step) {
            case Step.MoveTo(var left, var top) -> new Step.MoveTo(x + scale * left, y + scale * top);
            case Step.LineTo(var left, var top) -> new Step.LineTo(x + scale * left, y + scale * top);
            case Step.CurveTo(var x1, var y1, var x2, var y2, var left, var top) ->
                    new Step.CurveTo(x + scale * x1, y + scale * y1, x + scale * x2, y + scale * y2, x + scale * left, y + scale * top);
            case Step.Close() -> step;
        };
    }
}
