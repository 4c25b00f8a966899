package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import journey.forecast.Standing;

/// The last readings of a metric as a small line, the newest at its right end. The target is a dashed level in it where it lies near
/// enough to leave the line its shape.
///
/// @param place  from the place of the card's text
/// @param values the oldest first, two at least
record Trend(Rect place, List<Double> values, OptionalDouble target) {
    private static final int MOST = 12;
    private static final double DOT = 2;
    private static final double LEVEL = 0.55;

    static Optional<Trend> of(Standing standing, Rect place) {
        var all = standing.readings().stream().map(reading -> reading.value().doubleValue()).filter(Double::isFinite).toList();
        var values = all.subList(Math.max(0, all.size() - MOST), all.size());
        if (values.size() < 2) return Optional.empty();
        var low = values.stream().mapToDouble(one -> one).min().orElseThrow();
        var high = values.stream().mapToDouble(one -> one).max().orElseThrow();
        var target = standing.target().map(want -> want.doubleValue()).filter(want -> Double.isFinite(want) && want >= 2 * low - high && want <= 2 * high - low && high > low);
        return Optional.of(new Trend(place, values, target.map(OptionalDouble::of).orElseGet(OptionalDouble::empty)));
    }

    /// @param tone of the dot at the last reading
    List<Mark> marks(double left, double top, Tone tone, double alpha) {
        var marks = new ArrayList<Mark>(3);
        var at = place.moved(left, top);
        target.ifPresent(level -> marks.add(Pen.open(new Stroke(new Ink(Tone.SOFT, LEVEL * alpha), 1, 2, 2), at.x(), y(at, level), at.right(), y(at, level))));
        var points = new double[2 * values.size()];
        for (int i = 0; i < values.size(); i++) {
            points[2 * i] = at.x() + DOT + i * (at.width() - 2 * DOT) / (values.size() - 1);
            points[2 * i + 1] = y(at, values.get(i));
        }
        marks.add(Pen.open(new Stroke(new Ink(Tone.MUTED, alpha), 1.5, 0, 0), points));
        var end = points.length - 2;
        marks.add(new Mark.Box(new Rect(points[end], points[end + 1], 0, 0).grown(DOT), DOT, new Ink(tone, alpha), Stroke.NONE));
        return marks;
    }

    private double y(Rect at, double value) {
        var low = Math.min(values.stream().mapToDouble(one -> one).min().orElseThrow(), target.orElse(Double.POSITIVE_INFINITY));
        var high = Math.max(values.stream().mapToDouble(one -> one).max().orElseThrow(), target.orElse(Double.NEGATIVE_INFINITY));
        // halves: the span of the largest numbers is more than a number can be
        var share = high > low ? (value / 2 - low / 2) / (high / 2 - low / 2) : 0.5;
        return at.bottom() - DOT - share * (at.height() - 2 * DOT);
    }
}
