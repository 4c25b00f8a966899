package journey.report;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;

/// A week as ISO 8601 counts it: from Monday to Sunday.
public record Week(LocalDate monday) {
    static Week of(LocalDate day) {
        return new Week(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)));
    }

    public LocalDate sunday() {
        return monday.plusDays(6);
    }

    /// "2027-W09". The year is that of the week, which around New Year may be another than the day's.
    public String name() {
        return monday.get(IsoFields.WEEK_BASED_YEAR) + (number() < 10 ? "-W0" : "-W") + number();
    }

    /// From 1 to 53.
    public int number() {
        return monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    Week next() {
        return new Week(monday.plusWeeks(1));
    }
}
