package journey.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;

/// What a reading of a metric comes to, be it a value or a count.
///
/// @param value in the unit of the metric: percent where that is `%`, else a plain number
/// @param count how many out of how many, where it was counted
public record Measurement(Optional<LocalDate> on, BigDecimal value, Optional<Count> count) {
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    /// Some out of all; `0 <= some <= all`, and `all` is at least 1.
    public record Count(int some, int all) {}

    /// All readings that say something, the oldest first; of several on one day those that stand later come later. Readings without a date
    /// count as older than any.
    public static List<Measurement> all(Card.Metric metric) {
        return metric.readings().stream().flatMap(reading -> read(reading, metric).stream()).sorted(Comparator.comparing(Measurement::day)).toList();
    }

    /// What was measured last.
    public static Optional<Measurement> last(Card.Metric metric) {
        Optional<Measurement> last = Optional.empty();
        for (var reading : metric.readings()) {
            var read = read(reading, metric);
            if (read.isPresent() && last.filter(one -> read.get().day().isBefore(one.day())).isEmpty()) last = read;
        }
        return last;
    }

    private LocalDate day() {
        return on.orElse(LocalDate.MIN);
    }

    private static Optional<Measurement> read(Reading reading, Card.Metric metric) {
        var fields = reading.fields();
        var count = fields.get(Reading.COUNT).flatMap(some -> fields.get(Reading.OUT_OF)
                .filter(all -> all > 0 && some <= all).map(all -> new Count(some, all)));
        var value = fields.get(Reading.VALUE).or(() -> count.map(counted -> share(counted, metric)));
        return value.map(one -> new Measurement(fields.get(Reading.ON), one, count));
    }

    private static BigDecimal share(Count count, Card.Metric metric) {
        var some = BigDecimal.valueOf(count.some());
        return (isPercent(metric) ? some.multiply(PERCENT) : some).divide(BigDecimal.valueOf(count.all()), MathContext.DECIMAL64);
    }

    /// Whether the numbers of a metric are percent.
    public static boolean isPercent(Card.Metric metric) {
        return metric.fields().text(CardFields.UNIT).strip().equals("%");
    }
}
