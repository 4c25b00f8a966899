package journey.chart;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import journey.layout.Face;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Point;
import journey.layout.Rect;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.plan.Stage;

/// Finds for the number of a dot a place beside it: above it where that is free, else beside or below, where fewest lines and stops are in the way. A number
/// stays in the column of its stage, so that it never meets another.
final class Numbers {
    private static final Face FACE = Faces.FIGURE;
    /// How high figures are.
    private static final double HEIGHT = 9;
    private static final double OFF = 3.5;
    private static final double ASIDE = 3;
    private static final double EDGE = 2;
    private static final double STOP = 6;

    private final Plot plot;
    private final List<List<Point>> lines;

    Numbers(Plot plot, List<List<Point>> lines) {
        this.plot = plot;
        this.lines = lines;
    }

    /// @param radius of the dot
    /// @param brief  what to say where there is no room for all of it
    Mark of(Stage stage, Point dot, double radius, String number, String brief) {
        var room = plot.stages().column() - 2 * EDGE;
        var whole = Line.of(number, FACE);
        var line = whole.width() <= room ? whole : Wrap.line(brief, FACE, room);
        var best = places(stage, dot, radius + OFF, line.width()).min(Comparator.comparingInt(this::crossed)).orElseThrow();
        return Pen.text(line, best.x(), best.bottom(), FACE, Tone.INK);
    }

    private Stream<Rect> places(Stage stage, Point dot, double off, double width) {
        var column = plot.column(stage, 0);
        var least = column.x() + EDGE;
        var most = column.right() - EDGE - width;
        var across = Stream.of(dot.x() - width / 2, Math.min(most, dot.x() + ASIDE), Math.max(least, dot.x() - ASIDE - width));
        var lefts = across.toList();
        var above = lefts.stream().map(left -> new Rect(left, dot.y() - off - HEIGHT, width, HEIGHT));
        var below = lefts.stream().map(left -> new Rect(left, dot.y() + off, width, HEIGHT)).filter(place -> place.bottom() < plot.bottom() - EDGE);
        return Stream.concat(above, below);
    }

    /// How many lines go through a place, and how many of their stops lie in it.
    private int crossed(Rect place) {
        var crossing = lines.stream().filter(line -> crosses(line, place.grown(1))).count();
        return (int) (crossing + lines.stream().flatMap(List::stream).filter(stop -> place.grown(STOP).holds(stop.x(), stop.y())).count());
    }

    private static boolean crosses(List<Point> line, Rect place) {
        for (int i = 1; i < line.size(); i++) {
            var from = line.get(i - 1);
            var to = line.get(i);
            var left = Math.max(from.x(), place.x());
            var right = Math.min(to.x(), place.right());
            if (left <= right && Rect.between(left, y(from, to, left), right, y(from, to, right)).grown(1e-6).meets(place)) return true;
        }
        return false;
    }

    private static double y(Point from, Point to, double x) {
        return from.y() + (to.y() - from.y()) * (x - from.x()) / (to.x() - from.x());
    }
}
