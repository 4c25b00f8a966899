package journey.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.plan.Better;

/// What a metric's card shows of how it stands: a sign at the end of its second line, a bar of how much of the target is reached, and a
/// line of its last readings, beside the second line if that leaves room, else beside the bar. All measures are from the place of the
/// card's text.
///
/// @param width of the card's text
/// @param base  of the second line
/// @param row   where the bar begins, below all texts
/// @param trend where the line of readings stands, if there are enough of them
record Gauge(Progress progress, double width, double base, double row, Optional<Trend> trend) {
    private static final double SIGN = 12;
    private static final double TREND = 46;
    private static final double TREND_HEIGHT = 14;
    private static final double APART = 8;
    private static final double BAR = 4;
    private static final double RISE = 2;
    private static final double LOWER = 2.5;
    private static final double FADED = 0.45;

    /// How much of the second line the sign takes.
    static double sign(Progress progress) {
        return progress.isJudged() ? SIGN : 0;
    }

    /// @param beside how wide the second line is
    static Gauge of(Progress progress, double width, double beside, double base, double row) {
        var right = width - sign(progress) - (progress.isJudged() ? 4 : 0);
        var fits = beside + APART + TREND <= right;
        return new Gauge(progress, width, base, row, Trend.of(progress.standing(), fits
                ? new Rect(right - TREND, base - TREND_HEIGHT + 3, TREND, TREND_HEIGHT)
                : new Rect(width - TREND, row - RISE, TREND, TREND_HEIGHT - 1)));
    }

    /// Where all that stands below the texts ends, if anything does.
    Optional<Double> bottom() {
        if (isTrendBelow()) return Optional.of(row - RISE + TREND_HEIGHT - 1);
        return progress.reached().map(_ -> row + BAR);
    }

    private boolean isTrendBelow() {
        return trend.filter(line -> line.place().y() > base).isPresent();
    }

    List<Mark> marks(double left, double top) {
        var marks = new ArrayList<Mark>();
        var alpha = progress.isOld() ? FADED : 1;
        progress.reached().ifPresent(share -> {
            var place = new Rect(left, top + row + (isTrendBelow() ? LOWER : 0), isTrendBelow() ? width - TREND - APART : width, BAR);
            marks.add(Pen.box(place, BAR / 2, Tone.LINE));
            if (share > 0) marks.add(new Mark.Box(new Rect(place.x(), place.y(), Math.max(BAR, place.width() * share), BAR), BAR / 2, new Ink(progress.tone(), alpha), Stroke.NONE));
        });
        trend.ifPresent(line -> marks.addAll(line.marks(left, top, progress.tone(), alpha)));
        if (progress.isJudged()) marks.add(sign(progress, left + width - 8, top + base - 8));
        return marks;
    }

    /// The sign of how a metric stands, from its upper left corner.
    static Mark sign(Progress progress, double x, double y) {
        return switch (progress.standing().state()) {
            case REACHED -> Pen.tick(x, y, progress.tone());
            case MISSED -> progress.standing().better() == Better.LOWER ? Pen.up(x, y + 0.5, progress.tone()) : Pen.down(x, y + 0.5, progress.tone());
            case WITHIN_CHANCE, NO_TARGET, NO_READING -> Pen.wave(x, y + 4, progress.tone());
        };
    }
}
