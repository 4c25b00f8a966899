package journey.paint;

import java.util.List;
import journey.layout.Mark;
import journey.layout.Mark.Step.Close;
import journey.layout.Mark.Step.CurveTo;
import journey.layout.Mark.Step.LineTo;
import journey.layout.Mark.Step.MoveTo;
import journey.layout.Rect;

/// A box as an outline, for media and pens that have none: clockwise from the left end of its upper edge, as SVG has it.
final class Steps {
    /// How far the handles of a curve reach that looks like a quarter of a circle.
    private static final double QUARTER = 0.5522847498;

    private Steps() {}

    static List<Mark.Step> of(Rect box, double radius) {
        var r = Math.min(radius, Math.min(box.width(), box.height()) / 2);
        var l = box.x();
        var t = box.y();
        var e = box.right();
        var b = box.bottom();
        if (r <= 0) return List.of(new MoveTo(l, t), new LineTo(e, t), new LineTo(e, b), new LineTo(l, b), new Close());
        var k = r * (1 - QUARTER);
        return List.of(new MoveTo(l + r, t), new LineTo(e - r, t), new CurveTo(e - k, t, e, t + k, e, t + r),
                new LineTo(e, b - r), new CurveTo(e, b - k, e - k, b, e - r, b),
                new LineTo(l + r, b), new CurveTo(l + k, b, l, b - k, l, b - r),
                new LineTo(l, t + r), new CurveTo(l, t + k, l + k, t, l + r, t), new Close());
    }
}
