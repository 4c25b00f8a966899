package journey.paint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.layout.Mark;
import journey.layout.Mark.Step;
import journey.layout.Point;
import journey.layout.Rect;

/// A connector between two shapes, as office programs know it: from the middle of a side of one to the middle of a side of the other, with
/// the bends that the board gives it.
///
/// @param from  the connection site of the first shape, 0 at the top and on against the clock
/// @param bends where it turns, by turns along the axis on which it leaves and across
record PptxElbow(int from, int to, Point start, Point end, Axis axis, List<Double> bends) {
    /// What office programs take as the width of a connector that goes nowhere, so that its bends can be told as shares of it.
    private static final long LEAST = 12_700;
    private static final double SHARE = 100_000;

    enum Axis { LEVEL, UPRIGHT }

    private enum Side {
        TOP, LEFT, BOTTOM, RIGHT;

        static Side nearest(Rect rect, Point point) {
            var apart = new double[] {Math.abs(point.y() - rect.y()), Math.abs(point.x() - rect.x()), Math.abs(point.y() - rect.bottom()), Math.abs(point.x() - rect.right())};
            int best = 0;
            for (int i = 1; i < apart.length; i++) if (apart[i] < apart[best]) best = i;
            return values()[best];
        }

        Point of(Rect rect) {
            return switch (this) {
                case TOP -> new Point(rect.middle(), rect.y());
                case LEFT -> new Point(rect.x(), rect.centre());
                case BOTTOM -> new Point(rect.middle(), rect.bottom());
                case RIGHT -> new Point(rect.right(), rect.centre());
            };
        }

        Axis axis() {
            return this == TOP || this == BOTTOM ? Axis.UPRIGHT : Axis.LEVEL;
        }
    }

    /// @param marks the course, and the head whose tip is its end; empty if they are something else
    static Optional<PptxElbow> of(List<Mark> marks, Rect from, Rect to) {
        if (marks.size() < 2 || !(marks.get(0) instanceof Mark.Shape course) || !(marks.get(1) instanceof Mark.Shape head)
                || !(head.steps().getFirst() instanceof Step.MoveTo(var tipX, var tipY))) return Optional.empty();
        var corners = corners(course);
        var out = Side.nearest(from, corners.getFirst());
        var in = Side.nearest(to, new Point(tipX, tipY));
        var start = out.of(from);
        var end = in.of(to);
        var bends = bends(corners, out.axis());
        var straight = out.axis() == Axis.UPRIGHT ? start.x() == end.x() : start.y() == end.y();
        if (bends.isEmpty() && !straight) bends = List.of(out.axis() == Axis.UPRIGHT ? (start.y() + end.y()) / 2 : (start.x() + end.x()) / 2);
        return Optional.of(new PptxElbow(out.ordinal(), in.ordinal(), start, end, out.axis(), bends));
    }

    /// The start and the corners of a course as they were before they were rounded, without its end.
    private static List<Point> corners(Mark.Shape course) {
        var corners = new ArrayList<Point>();
        var last = new Point(0, 0);
        for (var step : course.steps())
            switch (step) {
                case Step.MoveTo(var x, var y) -> corners.add(last = new Point(x, y));
                case Step.LineTo(var x, var y) -> last = new Point(x, y);
                case Step.CurveTo(_, _, _, _, var x, var y) -> {
                    var level = Math.abs(corners.getLast().y() - last.y()) < Math.abs(corners.getLast().x() - last.x());
                    corners.add(level ? new Point(x, last.y()) : new Point(last.x(), y));
                    last = new Point(x, y);
                }
                case Step.Close() -> {}
            }
        return corners;
    }

    /// A course of four points turns once along its axis, one of six along, across and along again.
    private static List<Double> bends(List<Point> corners, Axis axis) {
        var along = axis == Axis.LEVEL;
        return switch (corners.size()) {
            case 3 -> List.of(along ? corners.get(1).x() : corners.get(1).y());
            case 5 -> List.of(along ? corners.get(1).x() : corners.get(1).y(), along ? corners.get(2).y() : corners.get(2).x(), along ? corners.get(3).x() : corners.get(3).y());
            default -> List.of();
        };
    }

    /// Its place and its preset. A connector that leaves upwards or downwards is a level one turned by a quarter.
    void writeTo(Markup out, PptxScale scale) {
        var x1 = scale.x(start.x());
        var y1 = scale.y(start.y());
        var x2 = scale.x(end.x());
        var y2 = scale.y(end.y());
        var turned = axis == Axis.UPRIGHT && !bends.isEmpty();
        var along = turned ? y2 - y1 : x2 - x1;
        var across = turned ? x1 - x2 : y2 - y1;
        var least = bends.isEmpty() ? 0 : LEAST;
        var width = Math.max(Math.abs(along), least);
        var height = Math.max(Math.abs(across), bends.size() > 1 ? least : 0);
        out.raw("<a:xfrm");
        if (turned) out.raw(" rot=\"5400000\"");
        if (along < 0) out.raw(" flipH=\"1\"");
        if (across < 0) out.raw(" flipV=\"1\"");
        out.raw("><a:off").attribute("x", (x1 + x2 - width) / 2).attribute("y", (y1 + y2 - height) / 2)
                .raw("/><a:ext").attribute("cx", width).attribute("cy", height).raw("/></a:xfrm>");
        out.raw("<a:prstGeom prst=\"" + (bends.isEmpty() ? "straightConnector1" : "bentConnector" + (bends.size() + 2)) + "\"><a:avLst>");
        for (int i = 0; i < bends.size(); i++) {
            var isAlong = i % 2 == 0;
            var at = isAlong != turned ? scale.x(bends.get(i)) - x1 : scale.y(bends.get(i)) - y1;
            var whole = isAlong ? along < 0 ? -width : width : across < 0 ? -height : height;
            out.raw("<a:gd name=\"adj" + (i + 1) + "\" fmla=\"val " + Math.round(SHARE * (isAlong || !turned ? at : -at) / whole) + "\"/>");
        }
        out.raw("</a:avLst></a:prstGeom>");
    }
}
