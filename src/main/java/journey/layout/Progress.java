package journey.layout;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;

/// How far a metric has come: its last reading, its target, and, where it has both, how much of the target is reached, from 0 to 1.
record Progress(Optional<BigDecimal> last, Optional<BigDecimal> target, Optional<Double> reached) {
    private static final double NEAR = 0.75;

    static Progress of(Card.Metric metric) {
        var last = metric.readings().stream().filter(one -> value(one, metric).isPresent())
                .reduce((one, next) -> day(next).isBefore(day(one)) ? one : next)
                .flatMap(one -> value(one, metric));
        var target = metric.fields().get(CardFields.TARGET);
        var lower = metric.fields().get(CardFields.BETTER).filter(better -> better == Better.LOWER).isPresent();
        return new Progress(last, target, last.flatMap(have -> target.map(want -> lower ? reached(want, have) : reached(have, want))));
    }

    private static double reached(BigDecimal part, BigDecimal whole) {
        if (part.compareTo(whole) >= 0) return 1;
        return part.signum() <= 0 || whole.signum() <= 0 ? 0 : part.divide(whole, MathContext.DECIMAL32).doubleValue();
    }

    private static LocalDate day(Reading reading) {
        return reading.fields().get(Reading.ON).orElse(LocalDate.MIN);
    }

    /// The value that was read, or the share that a count is of all: in percent where that is the unit.
    private static Optional<BigDecimal> value(Reading reading, Card.Metric metric) {
        return reading.fields().get(Reading.VALUE).or(() -> reading.fields().get(Reading.COUNT)
                .flatMap(count -> reading.fields().get(Reading.OUT_OF).filter(all -> all > 0).map(all -> share(count, all, metric))));
    }

    private static BigDecimal share(int count, int all, Card.Metric metric) {
        return metric.fields().text(CardFields.UNIT).equals("%")
                ? BigDecimal.valueOf(100L * count).divide(BigDecimal.valueOf(all), 1, RoundingMode.HALF_UP).stripTrailingZeros()
                : BigDecimal.valueOf(count).divide(BigDecimal.valueOf(all), 3, RoundingMode.HALF_UP).stripTrailingZeros();
    }

    Tone tone() {
        return isReached() ? Tone.GOOD : reached.orElse(0.0) >= NEAR ? Tone.WARNING : Tone.ERROR;
    }

    boolean isReached() {
        return reached.filter(share -> share >= 1).isPresent();
    }
}
