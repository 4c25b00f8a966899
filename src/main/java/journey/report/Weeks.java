package journey.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import journey.plan.Fields;
import journey.plan.Settings.Period;

/// Which weeks a calendar shows: those of the plan's period. An end that it lacks is taken from the days of the cards. Two years are shown at
/// most, and where the days lie further apart those two that hold most of them, so that one old card does not hide what is planned now.
final class Weeks {
    private static final int MOST = 106;

    private Weeks() {}

    /// @param days of the cards, in any order and as often as they are named
    /// @return without a gap; none if there is no day
    static List<Week> of(Fields period, Stream<LocalDate> days) {
        var all = Stream.concat(days, Stream.of(Period.FROM, Period.UNTIL).flatMap(end -> period.get(end).stream())).sorted().toList();
        if (all.isEmpty()) return List.of();
        var first = period.get(Period.FROM).orElseGet(() -> period.get(Period.UNTIL).map(last -> before(last, all)).orElseGet(() -> amongMost(all)));
        var last = period.get(Period.UNTIL).orElse(all.getLast());
        var count = Math.min(MOST, distance(first, last) + 1);
        var weeks = new ArrayList<Week>();
        for (var week = Week.of(first); weeks.size() < count; week = week.next()) weeks.add(week);
        return weeks;
    }

    private static LocalDate before(LocalDate last, List<LocalDate> days) {
        return days.stream().filter(day -> distance(day, last) < MOST).findFirst().orElse(last);
    }

    /// The first of the days that lie most densely; of two such times the later.
    private static LocalDate amongMost(List<LocalDate> days) {
        int best = 0;
        int most = 0;
        for (int from = 0, to = 0; from < days.size(); from++) {
            while (to < days.size() && distance(days.get(from), days.get(to)) < MOST) to++;
            if (to - from < most) continue;
            most = to - from;
            best = from;
        }
        return days.get(best);
    }

    /// From the week of one day to that of another, in weeks.
    private static long distance(LocalDate one, LocalDate other) {
        return ChronoUnit.WEEKS.between(Week.of(one).monday(), Week.of(other).monday());
    }
}
