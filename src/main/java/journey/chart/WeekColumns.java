package journey.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import journey.report.Calendar;
import journey.report.Week;

/// The weeks of a calendar side by side. In a long one a narrow column stands for a long stretch in which nothing runs; in a short one such a
/// stretch is drawn as it is, since there is room for it and it says something.
final class WeekColumns {
    private static final int LONG = 26;
    private static final int QUIET = 5;
    private static final double FOLDED = 26;

    private final List<Week> weeks;
    private final List<Column> columns = new ArrayList<>();
    private final double left;
    private final double right;

    /// One week, or all of a stretch that is folded.
    ///
    /// @param first its place among the weeks
    record Column(int first, int last, double left, double width) {
        boolean isFolded() {
            return first < last;
        }

        int weeks() {
            return last - first + 1;
        }

        double right() {
            return left + width;
        }
    }

    WeekColumns(Calendar calendar, double left, double right) {
        weeks = calendar.weeks();
        this.left = left;
        this.right = right;
        var stretches = stretches(calendar);
        var folded = stretches.stream().filter(one -> one.length > 1).count();
        var each = (right - left - folded * FOLDED) / Math.max(1, stretches.size() - folded);
        var x = left;
        for (var stretch : stretches) {
            var width = stretch.length > 1 ? FOLDED : each;
            columns.add(new Column(stretch[0], stretch[stretch.length - 1], x, width));
            x += width;
        }
    }

    /// Each week by itself, but long stretches without anything in one.
    private static List<int[]> stretches(Calendar calendar) {
        var count = calendar.weeks().size();
        var busy = new boolean[count];
        for (var owner : calendar.owners())
            for (var run : owner.runs()) for (int week = run.first(); week <= run.last(); week++) busy[week] = true;
        var all = new ArrayList<int[]>();
        for (int week = 0; week < count; week++) {
            var end = week;
            while (end < count && !busy[end]) end++;
            if (count > LONG && end - week >= QUIET) {
                all.add(IntStream.range(week, end).toArray());
                week = end - 1;
            } else all.add(new int[] {week});
        }
        return all;
    }

    List<Column> all() {
        return List.copyOf(columns);
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }

    Week week(int place) {
        return weeks.get(place);
    }

    /// The month that a column is counted to: that of its Monday.
    YearMonth month(Column column) {
        return YearMonth.from(week(column.first()).monday());
    }

    boolean holds(LocalDate day) {
        return !weeks.isEmpty() && !day.isBefore(weeks.getFirst().monday()) && !day.isAfter(weeks.getLast().sunday());
    }

    /// Where a day begins.
    double at(LocalDate day) {
        return after(day, 0);
    }

    /// Where a day is over.
    double past(LocalDate day) {
        return after(day, 1);
    }

    private double after(LocalDate day, int more) {
        var days = ChronoUnit.DAYS.between(weeks.getFirst().monday(), day) + more;
        for (var column : columns) {
            if (days > 7L * (column.last() + 1)) continue;
            return column.left() + column.width() * Math.max(0, days - 7.0 * column.first()) / (7.0 * column.weeks());
        }
        return right;
    }
}
