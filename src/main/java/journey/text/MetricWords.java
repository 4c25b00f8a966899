package journey.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import journey.forecast.Measurement;
import journey.forecast.Standing.Interval;
import journey.forecast.Standing.State;
import journey.forecast.Standing.Turn;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;

/// Says what was measured of a metric and where it stands, each number in the metric's own unit. What somebody typed stays as it was typed;
/// what comes of a count is as precise as anybody can use it.
public final class MetricWords {
    private static final int LONGEST_UNIT = 12;
    private static final BigDecimal TEN = BigDecimal.TEN;

    private final Words words;

    public MetricWords(Words words) {
        this.words = words;
    }

    /// "12 %", "0.31", "40 days".
    public String said(Card.Metric metric, BigDecimal value) {
        return Measurement.isPercent(metric) ? words.say("word.percent", words.number(readable(value, 2))) : measured(metric, words.number(readable(value, 3)));
    }

    private String measured(Card.Metric metric, String number) {
        var unit = metric.fields().text(CardFields.UNIT).strip();
        return unit.isEmpty() || unit.length() > LONGEST_UNIT ? number : words.say("target.value", number, unit);
    }

    /// As it stands if nobody would call it too exact; else with so many digits that count, or all before the point and one after it.
    private static BigDecimal readable(BigDecimal value, int digits) {
        if (value.scale() <= 2 || value.precision() <= 3) return value;
        return plain(value.abs().compareTo(TEN) >= 0 ? value.setScale(1, RoundingMode.HALF_UP) : value.round(new MathContext(digits, RoundingMode.HALF_UP)));
    }

    private static BigDecimal plain(BigDecimal value) {
        var bare = value.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    /// "132 of 1,100"; empty for a value without a count.
    public Optional<String> counted(Measurement reading) {
        return reading.count().map(count -> words.say("word.rate-count", words.number(count.some()), words.number(count.all())));
    }

    /// How much more or less it is than before, without a sign: "2 points" where its numbers are percent.
    public String change(Card.Metric metric, Turn turn) {
        var by = plain(readable(turn.by().abs(), 2));
        return Measurement.isPercent(metric) ? words.say("target.points", words.number(by), by) : measured(metric, words.number(by));
    }

    /// "10.2 – 14.0 %": as many digits as tell the ends apart.
    public String range(Card.Metric metric, Interval interval) {
        return words.say("target.range", words.number(end(interval.low(), interval)), end(metric, interval.high(), interval));
    }

    /// The same in a sentence: "Between 10.2 % and 14.0 % (of 1,100 counted, 19 of 20 times)".
    public String range(Card.Metric metric, Interval interval, Measurement.Count count) {
        return words.say("target.between", end(metric, interval.low(), interval), end(metric, interval.high(), interval), words.number(count.all()));
    }

    private String end(Card.Metric metric, double value, Interval interval) {
        var number = words.number(end(value, interval));
        return Measurement.isPercent(metric) ? words.say("word.percent", number) : measured(metric, number);
    }

    private static BigDecimal end(double value, Interval interval) {
        var width = interval.high() - interval.low();
        var digits = width > 0 ? Math.clamp(1 - (long) Math.floor(Math.log10(width)), 0, 6) : 1;
        return BigDecimal.valueOf(value).setScale(digits, RoundingMode.HALF_UP);
    }

    /// "reached", "below", "within chance".
    public String state(State state, Better better) {
        return words.say(state == State.MISSED ? "forecast.state.missed." + better.word() : "forecast.state." + state.word());
    }

    /// How likely the forecast reaches a target.
    public String likely(double likelihood) {
        return FigureWords.likelihood(likelihood, words);
    }
}
