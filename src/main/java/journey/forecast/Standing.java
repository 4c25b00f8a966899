package journey.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Word;

/// Where a metric card stands: what was measured of it, what it is to reach, and what the one says about the other.
///
/// @param readings the oldest first
/// @param target   in the unit of the metric, as the readings are
/// @param better   which way is better: as the card says, else as it is for what it measures, else more
/// @param percent  whether its numbers are percent
public record Standing(List<Measurement> readings, Optional<BigDecimal> target, Better better, boolean percent) {
    public Standing {
        readings = List.copyOf(readings);
    }

    /// What can be said of the last reading and the target. It is missed only where chance does not explain the difference: of what was
    /// counted, where the target lies outside of Jeffreys' interval; of a value without a count nobody can tell, so that it counts as it stands.
    public enum State implements Word {
        NO_TARGET, NO_READING, REACHED, WITHIN_CHANCE, MISSED
    }

    /// Between which values what was counted lies in nineteen of twenty cases, in the unit of the metric.
    public record Interval(double low, double high) {
        public boolean holds(BigDecimal value) {
            return low <= value.doubleValue() && value.doubleValue() <= high;
        }
    }

    /// How the last reading differs from the one before.
    ///
    /// @param by    in the unit of the metric
    /// @param noise whether it lies within the interval of what was counted, so that nothing need have changed
    public record Turn(BigDecimal by, boolean noise) {}

    public static Standing of(Card.Metric metric) {
        return new Standing(Measurement.all(metric), metric.fields().get(CardFields.TARGET), better(metric), Measurement.isPercent(metric));
    }

    /// Which way is better for a metric.
    public static Better better(Card.Metric metric) {
        return metric.fields().get(CardFields.BETTER).or(() -> Measure.of(metric).map(Measure::better)).orElse(Better.HIGHER);
    }

    public Optional<Measurement> last() {
        return readings.isEmpty() ? Optional.empty() : Optional.of(readings.getLast());
    }

    public Optional<Measurement> before() {
        return readings.size() < 2 ? Optional.empty() : Optional.of(readings.get(readings.size() - 2));
    }

    public State state() {
        if (target.isEmpty()) return State.NO_TARGET;
        if (readings.isEmpty()) return State.NO_READING;
        if (isReached(readings.getLast().value())) return State.REACHED;
        return isWithinChance() ? State.WITHIN_CHANCE : State.MISSED;
    }

    private boolean isReached(BigDecimal value) {
        return switch (better) {
            case HIGHER -> value.compareTo(target.orElseThrow()) >= 0;
            case LOWER -> value.compareTo(target.orElseThrow()) <= 0;
        };
    }

    private boolean isWithinChance() {
        return readings.getLast().count().filter(count -> Chance.explains(count, share(target.orElseThrow()))).isPresent();
    }

    private double share(BigDecimal value) {
        return percent ? value.doubleValue() / 100 : value.doubleValue();
    }

    /// How much of the target is reached, from 0 to 1; absent where the target or a reading is.
    public Optional<Double> progress() {
        return target.flatMap(want -> last().map(have -> better == Better.LOWER ? part(want, have.value()) : part(have.value(), want)));
    }

    private static double part(BigDecimal part, BigDecimal whole) {
        if (part.compareTo(whole) >= 0) return 1;
        return part.signum() <= 0 || whole.signum() <= 0 ? 0 : part.divide(whole, MathContext.DECIMAL32).doubleValue();
    }

    /// Jeffreys' interval of the last reading, where it was counted.
    public Optional<Interval> interval() {
        return last().flatMap(this::interval);
    }

    /// Jeffreys' interval of one of the readings, where it was counted.
    public Optional<Interval> interval(Measurement reading) {
        var unit = percent ? 100 : 1;
        return reading.count().map(Chance::of).map(chance -> new Interval(unit * chance.low(), unit * chance.high()));
    }

    /// What became of it since the reading before. It is noise where the older one lies within the interval of the newer, or where the
    /// newer was not counted, that one within the interval of the older; of two that were not counted nobody can tell.
    public Optional<Turn> turn() {
        return before().flatMap(old -> last().map(now -> new Turn(now.value().subtract(old.value()), interval(now).map(range -> range.holds(old.value()))
                .or(() -> interval(old).map(range -> range.holds(now.value()))).orElse(false))));
    }
}
