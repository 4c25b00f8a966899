package journey.report;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import journey.forecast.Measurement;
import journey.forecast.Standing;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Plan;
import journey.report.Table.Column;
import journey.report.Table.Holds;
import journey.text.Words;

/// Where each metric stands that counts: its last reading, its target, and whether the one reaches the other.
record MetricsTable(Plan plan, Words words) {
    private static final int DECIMALS_OF_PERCENT = 1;
    private static final int DECIMALS = 3;

    Optional<Table> table() {
        var rows = plan.cards().stream().filter(Card::counts).filter(Card.Metric.class::isInstance).map(card -> row((Card.Metric) card)).toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Table(words.say("report.metrics"), List.of(
                column("metric", Holds.WORDS), column("stage", Holds.WORDS), column("last", Holds.FIGURES), column("on", Holds.WORDS), column("target", Holds.FIGURES),
                column("state", Holds.WORDS)), rows));
    }

    private Column column(String name, Holds holds) {
        return new Column(words.say("report.metrics." + name), holds);
    }

    private List<String> row(Card.Metric metric) {
        var standing = Standing.of(metric);
        return List.of(metric.title().isBlank() ? words.say("board.untitled") : metric.title(), words.name(metric.stage()),
                standing.last().map(last -> measured(rounded(last, standing), metric)).orElse(""),
                standing.last().flatMap(Measurement::on).map(words::date).orElse(""),
                standing.target().map(target -> measured(target, metric)).orElse(""), state(standing));
    }

    private String state(Standing standing) {
        var state = standing.state();
        return words.say("forecast.state." + (state == Standing.State.MISSED ? state.word() + "." + standing.better().word() : state.word()));
    }

    /// A share that was counted has more digits than say anything.
    private static BigDecimal rounded(Measurement last, Standing standing) {
        if (last.count().isEmpty()) return last.value();
        var most = standing.percent() ? DECIMALS_OF_PERCENT : DECIMALS;
        var value = last.value().scale() > most ? last.value().setScale(most, RoundingMode.HALF_UP).stripTrailingZeros() : last.value();
        return value.scale() < 0 ? value.setScale(0) : value;
    }

    private String measured(BigDecimal value, Card.Metric metric) {
        var unit = metric.fields().text(CardFields.UNIT);
        return unit.isBlank() ? words.number(value) : words.say("board.measured", words.number(value), unit);
    }
}
