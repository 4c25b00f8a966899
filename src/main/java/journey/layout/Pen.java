package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Mark.Step;

/// Draws the few outlines that boards and charts are made of.
public final class Pen {
    /// How far a curve's handle reaches, of its radius, to look like a quarter of a circle.
    private static final double ROUND = 0.5523;

    private Pen() {}

    public static Mark.Text text(Line line, double x, double baseline, Face face, Tone tone) {
        return new Mark.Text(x, baseline, line.text(), face, Ink.of(tone), line.width());
    }

    public static Mark.Text centred(Line line, double middle, double baseline, Face face, Tone tone) {
        return text(line, middle - line.width() / 2, baseline, face, tone);
    }

    public static Mark.Box box(Rect rect, double radius, Tone fill) {
        return new Mark.Box(rect, radius, Ink.of(fill), Stroke.NONE);
    }

    public static Mark.Box disc(double x, double y, double radius, Tone fill, Stroke stroke) {
        return new Mark.Box(new Rect(x - radius, y - radius, 2 * radius, 2 * radius), radius, Ink.of(fill), stroke);
    }

    /// A closed outline through corners, given as x and y by turns.
    public static Mark.Shape closed(Ink fill, Stroke stroke, double... corners) {
        var steps = lines(corners);
        steps.add(new Step.Close());
        return new Mark.Shape(steps, fill, stroke);
    }

    public static Mark.Shape open(Stroke stroke, double... corners) {
        return new Mark.Shape(lines(corners), Ink.NONE, stroke);
    }

    private static List<Step> lines(double... corners) {
        var steps = new ArrayList<Step>(corners.length / 2 + 1);
        steps.add(new Step.MoveTo(corners[0], corners[1]));
        for (int i = 2; i < corners.length; i += 2) steps.add(new Step.LineTo(corners[i], corners[i + 1]));
        return steps;
    }

    /// A line along level and upright pieces, its corners rounded as far as the pieces have room for it.
    public static Mark.Shape rounded(List<Point> points, double radius, Stroke stroke) {
        var steps = new ArrayList<Step>(2 * points.size());
        steps.add(new Step.MoveTo(points.getFirst().x(), points.getFirst().y()));
        for (int i = 1; i < points.size() - 1; i++) {
            var corner = points.get(i);
            var before = points.get(i - 1);
            var after = points.get(i + 1);
            var r = Math.min(radius, Math.min(before.distance(corner), corner.distance(after)) / 2);
            var in = corner.towards(before, r);
            var out = corner.towards(after, r);
            var inHandle = corner.towards(before, r * (1 - ROUND));
            var outHandle = corner.towards(after, r * (1 - ROUND));
            steps.add(new Step.LineTo(in.x(), in.y()));
            steps.add(new Step.CurveTo(inHandle.x(), inHandle.y(), outHandle.x(), outHandle.y(), out.x(), out.y()));
        }
        steps.add(new Step.LineTo(points.getLast().x(), points.getLast().y()));
        return new Mark.Shape(steps, Ink.NONE, stroke);
    }

    /// An arrow's head, its tip at a point, seen along the way that leads there.
    public static Mark.Shape head(Point from, Point tip, double length, Tone tone) {
        var back = tip.towards(from, length);
        var half = length * 0.5;
        var dx = (tip.y() - back.y()) / length * half;
        var dy = (back.x() - tip.x()) / length * half;
        return closed(Ink.of(tone), Stroke.NONE, tip.x(), tip.y(), back.x() + dx, back.y() + dy, back.x() - dx, back.y() - dy);
    }

    /// A triangle that points down, eight units wide, from its upper left corner.
    public static Mark.Shape down(double x, double y, Tone tone) {
        return closed(Ink.of(tone), Stroke.NONE, x, y, x + 8, y, x + 4, y + 6.5);
    }

    /// The same, pointing up.
    public static Mark.Shape up(double x, double y, Tone tone) {
        return closed(Ink.of(tone), Stroke.NONE, x, y + 6.5, x + 8, y + 6.5, x + 4, y);
    }

    /// The sign for "about", eight units wide, around a height.
    public static Mark.Shape wave(double x, double y, Tone tone) {
        return new Mark.Shape(List.of(new Step.MoveTo(x, y + 1.5), new Step.CurveTo(x + 1.5, y - 2.5, x + 3, y - 2, x + 4, y),
                new Step.CurveTo(x + 5, y + 2, x + 6.5, y + 2.5, x + 8, y - 1.5)), Ink.NONE, Stroke.solid(tone, 1.5));
    }

    public static Mark.Shape tick(double x, double y, Tone tone) {
        return open(Stroke.solid(tone, 1.5), x, y + 3.5, x + 2.5, y + 6, x + 7, y + 1);
    }
}
