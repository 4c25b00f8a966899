package journey.forecast;

import java.time.LocalDate;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Settings.Period;
import journey.plan.Span;

/// How old a reading may be and still say something of a plan: one period, a month where the plan names none. After the time that the plan
/// is about nothing new is to be measured. A reading without a day may be of today.
public final class Freshness {
    private Freshness() {}

    public static boolean isStale(Measurement reading, Plan plan, LocalDate today) {
        var period = plan.settings().get(Settings.PERIOD).map(Period::fields).orElse(Fields.NONE);
        var until = period.get(Period.UNTIL).filter(end -> end.isBefore(today)).orElse(today);
        return reading.on().filter(day -> after(day, length(plan)).isBefore(until)).isPresent();
    }

    /// The length of one period, a month where the plan names none.
    public static Span length(Plan plan) {
        return plan.settings().get(Settings.PERIOD).flatMap(one -> one.fields().get(Period.LENGTH)).filter(span -> span != Span.ONCE).orElse(Span.MONTH);
    }

    private static LocalDate after(LocalDate day, Span length) {
        if (day.getYear() >= 9999) return day;
        return switch (length) {
            case DAY -> day.plusDays(1);
            case WEEK -> day.plusWeeks(1);
            case ONCE, MONTH -> day.plusMonths(1);
            case QUARTER -> day.plusMonths(3);
            case YEAR -> day.plusYears(1);
        };
    }
}
