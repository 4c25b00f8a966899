package journey.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.forecast.Freshness;
import journey.forecast.Measurement;
import journey.forecast.Prospect;
import journey.forecast.Standing;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.text.FigureWords;
import journey.text.Words;

/// The targets of a plan's metrics, a row for each: what is aimed at, what was read last, how the two stand, and how many of the draws
/// reach it.
record TargetLines(Foretold told, Words words, LocalDate today) {
    private static final int SHARE_DIGITS = 1;
    private static final int DIGITS = 2;

    /// With a heading.
    List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(Stream.of("targets", "target", "last", "state", "likely").map(column -> words.say("cli.forecast." + column)).toList());
        told.plan().cards().stream().filter(Card::counts).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast).forEach(metric ->
                metric.fields().get(CardFields.TARGET).ifPresent(target -> rows.add(row(metric, target))));
        return rows;
    }

    private List<String> row(Card.Metric metric, BigDecimal target) {
        var standing = Standing.of(metric);
        var title = metric.title().isBlank() ? words.say("forecast.untitled") : metric.title();
        return List.of(title, measured(target, metric), standing.last().map(Measurement::value).map(value -> measured(rounded(value, metric), metric)).orElse(""),
                state(standing), likely(Optional.ofNullable(told.draws().prospects().get(metric.id()))));
    }

    private String measured(BigDecimal value, Card.Metric metric) {
        var unit = metric.fields().text(CardFields.UNIT).strip();
        if (Measurement.isPercent(metric)) return words.percent(value);
        return unit.isEmpty() ? words.number(value) : words.say("cli.forecast.measured", words.number(value), unit);
    }

    /// A count comes to a share with as many digits as it takes; nobody reads more than these.
    private static BigDecimal rounded(BigDecimal value, Card.Metric metric) {
        var digits = Measurement.isPercent(metric) ? SHARE_DIGITS : DIGITS;
        return value.scale() > digits ? value.setScale(digits, RoundingMode.HALF_UP) : value;
    }

    private String state(Standing standing) {
        var state = standing.state();
        var said = words.say("forecast.state." + state.word() + (state == Standing.State.MISSED ? "." + standing.better().word() : ""));
        return standing.last().filter(reading -> Freshness.isStale(reading, told.plan(), today)).isEmpty() ? said : words.say("cli.forecast.state-old", said);
    }

    private String likely(Optional<Prospect> prospect) {
        return prospect.map(one -> new FigureWords(words, told.plan()).likelihood(one.likelihood())).orElse("");
    }
}
