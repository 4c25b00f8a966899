package journey.exchange;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import journey.forecast.Measurement;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;

/// Some programs write a share as a part of one, 0.5623 for 56.23 %, and nothing in their tables says so. What is aimed at does: a column of
/// shares with more digits than people write is read in the way that brings them nearer to the target. Of a metric without one they are
/// taken as they stand. What was read before does not decide, for then the same table could come to something else the second time.
final class Parts {
    private static final int PLACES = 2;
    private static final int DIGITS = 3;

    private Parts() {}

    /// What was found of one metric, in the unit of the metric.
    static List<Found> inItsUnit(Collection<Found> found, Card.Metric metric) {
        return areParts(found, metric) ? found.stream().map(Parts::inPercent).toList() : List.copyOf(found);
    }

    private static boolean areParts(Collection<Found> found, Card.Metric metric) {
        if (!Measurement.isPercent(metric)) return false;
        var values = found.stream().map(Parts::value).flatMap(Optional::stream).sorted().toList();
        var isBare = values.size() == found.size() && found.stream().allMatch(one -> one.writing() == Found.Writing.BARE);
        if (!isBare || values.getFirst().signum() < 0 || values.getLast().compareTo(BigDecimal.ONE) > 0) return false;
        var parts = values.stream().filter(value -> value.signum() > 0).toList();
        var under = parts.stream().filter(value -> value.compareTo(BigDecimal.ONE) < 0).toList();
        if (under.isEmpty() || under.stream().anyMatch(value -> value.scale() < DIGITS)) return false;
        var middle = parts.get(parts.size() / 2).doubleValue();
        return metric.fields().get(CardFields.TARGET).filter(target -> target.signum() > 0 && isNearer(middle, target.doubleValue())).isPresent();
    }

    /// Whether a hundred times the value is nearer, as factors go.
    private static boolean isNearer(double value, double target) {
        return Math.abs(Math.log(100 * value / target)) < Math.abs(Math.log(value / target));
    }

    private static Optional<BigDecimal> value(Found found) {
        return found.reading().fields().get(Reading.VALUE);
    }

    private static Found inPercent(Found found) {
        var value = value(found).orElseThrow().movePointRight(PLACES);
        return new Found(found.line(), new Reading(found.reading().fields().with(Reading.VALUE, value)), found.writing());
    }
}
