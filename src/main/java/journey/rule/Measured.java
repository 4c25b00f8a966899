package journey.rule;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import journey.forecast.Measurement;
import journey.forecast.Standing;
import journey.forecast.Measure;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Phrase;
import journey.text.Typed;
import journey.text.Typing;

/// What the numbers of a metric card mean, and how they are said.
final class Measured {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int DIGITS = 2;

    private Measured() {}

    /// Whether its numbers are shares of people: percent of somebody, or something that was counted out of all.
    static boolean isShare(Card.Metric metric) {
        return Measurement.isPercent(metric) || Measurement.last(metric).flatMap(Measurement::count).isPresent();
    }

    /// Whether a number is none that a share in percent can be. What is worked out by taking away may be less than nothing.
    static boolean isOutOfRange(BigDecimal value, Card.Metric metric) {
        return Measurement.isPercent(metric) && isNamed(metric) && (value.compareTo(ALL) > 0 || value.signum() < 0 && !isDifference(metric));
    }

    /// Whether the card says of what it is a share.
    private static boolean isNamed(Card.Metric metric) {
        return !metric.fields().text(CardFields.OF).isBlank() || Measure.of(metric).filter(Measure::isShare).isPresent();
    }

    private static boolean isDifference(Card.Metric metric) {
        var formula = metric.fields().text(CardFields.FORMULA);
        return formula.contains(" - ") || formula.contains("−") || formula.contains(" – ");
    }

    /// A number in the unit of the card, as precise as anybody wants to read it.
    static Phrase said(BigDecimal value, Card.Metric metric) {
        var shown = readable(value);
        var unit = metric.fields().text(CardFields.UNIT).strip();
        return Measurement.isPercent(metric) ? Phrase.of("rule.value.percent", shown) : unit.isEmpty() ? Phrase.of("rule.value", shown) : Phrase.of("rule.value.unit", shown, unit);
    }

    /// As it was written if it is short, else with three digits that count, or all before the point.
    private static BigDecimal readable(BigDecimal value) {
        if (value.precision() <= 6) return value;
        var rounded = value.round(new MathContext(Math.max(3, value.precision() - value.scale()), RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// A round number that this one reaches, as a target to set.
    static BigDecimal modest(BigDecimal value, Card.Metric metric) {
        var rounding = switch (Standing.better(metric)) {
            case HIGHER -> RoundingMode.FLOOR;
            case LOWER -> RoundingMode.CEILING;
        };
        var rounded = value.round(new MathContext(DIGITS, rounding)).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    /// A number for the card, as somebody typed it.
    static Typed<BigDecimal> read(Typing typing, String typed, Card.Metric metric) {
        var read = typing.decimal(typed);
        return read instanceof Typed.Understood<BigDecimal>(var value) && value.filter(one -> isOutOfRange(one, metric)).isPresent()
                ? Typed.wrong("typed.wrong.share") : read;
    }
}
