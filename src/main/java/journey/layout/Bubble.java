package journey.layout;

import java.util.List;
import journey.layout.Mark.Step;

/// The sign of remarks: a speech bubble that holds how many there are. Findings have filled signs, this one is empty but for its number, so
/// that nobody takes a question of a colleague for a mistake.
final class Bubble {
    private static final double HALF = 7;
    private static final double ROUND = 4;
    private static final double TAIL = 4;
    private static final double PADDING = 5;
    /// How far a curve's handle reaches, of its radius, to look like a quarter of a circle.
    private static final double HANDLE = 0.5523 * ROUND;

    private final Line count;
    private final double left;
    private final double right;
    private final double y;

    /// @param right where it ends
    /// @param y     its middle
    Bubble(String count, double right, double y) {
        this.count = Line.of(count, Measures.SIGN);
        this.right = right;
        this.left = right - width(count);
        this.y = y;
    }

    static double width(String count) {
        return Math.max(2 * HALF + 3, Line.of(count, Measures.SIGN).width() + 2 * PADDING);
    }

    Rect bounds() {
        return new Rect(left, y - HALF, right - left, 2 * HALF + TAIL).grown(2);
    }

    List<Mark> marks() {
        var top = y - HALF;
        var bottom = y + HALF;
        var steps = List.<Step>of(new Step.MoveTo(left + ROUND, top), new Step.LineTo(right - ROUND, top),
                new Step.CurveTo(right - ROUND + HANDLE, top, right, top + ROUND - HANDLE, right, top + ROUND), new Step.LineTo(right, bottom - ROUND),
                new Step.CurveTo(right, bottom - ROUND + HANDLE, right - ROUND + HANDLE, bottom, right - ROUND, bottom),
                new Step.LineTo(left + ROUND + TAIL, bottom), new Step.LineTo(left + ROUND, bottom + TAIL), new Step.LineTo(left + ROUND, bottom),
                new Step.CurveTo(left + ROUND - HANDLE, bottom, left, bottom - ROUND + HANDLE, left, bottom - ROUND), new Step.LineTo(left, top + ROUND),
                new Step.CurveTo(left, top + ROUND - HANDLE, left + ROUND - HANDLE, top, left + ROUND, top), new Step.Close());
        return List.of(new Mark.Shape(steps, Ink.of(Tone.PAPER), Stroke.solid(Tone.MUTED, 1.5)),
                Pen.centred(count, (left + right) / 2, y + 3.6, Measures.SIGN, Tone.INK));
    }
}
