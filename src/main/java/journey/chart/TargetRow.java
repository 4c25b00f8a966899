package journey.chart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.forecast.Measurement;
import journey.forecast.Standing;
import journey.forecast.Standing.State;
import journey.plan.Card;
import journey.plan.CardFields;

/// What is told of one target: what was measured last of what was aimed at, how sure that is, and how likely the forecast reaches it.
///
/// @param range between which values what was counted lies; to find it takes a while
record TargetRow(Outlook outlook, Card.Metric metric, Standing standing, Optional<Standing.Interval> range) {
    private static final MathContext COUNTED = new MathContext(3, RoundingMode.HALF_UP);
    /// A longer unit would leave no room for the figures.
    private static final int LONGEST_UNIT = 12;
    private static final String SPOKEN = "forecast.interval";
    /// The worst first.
    private static final List<State> ORDER = List.of(State.MISSED, State.WITHIN_CHANCE, State.NO_READING, State.REACHED, State.NO_TARGET);

    /// Of all metric cards with a target that are not retired, what is missed first.
    static List<TargetRow> all(Outlook outlook) {
        return outlook.plan().cards().stream().filter(Card::counts).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast)
                .filter(metric -> metric.fields().has(CardFields.TARGET)).map(metric -> of(outlook, metric))
                .sorted(Comparator.comparing(row -> ORDER.indexOf(row.standing().state()))).toList();
    }

    private static TargetRow of(Outlook outlook, Card.Metric metric) {
        var standing = Standing.of(metric);
        return new TargetRow(outlook, metric, standing, standing.interval());
    }

    String title() {
        return Names.of(metric, outlook.words());
    }

    /// "12 % of 15 %".
    String value() {
        var target = measured(standing.target().orElseThrow());
        return standing.last().map(last -> outlook.say("of", said(last), target)).orElseGet(() -> outlook.say("target", target));
    }

    private String said(Measurement last) {
        if (last.count().isEmpty()) return measured(last.value());
        return standing.percent() ? outlook.says().share(last.value().doubleValue() / 100) : measured(last.value().round(COUNTED).stripTrailingZeros());
    }

    private String measured(BigDecimal value) {
        if (standing.percent()) return outlook.words().percent(value);
        var plain = value.scale() < 0 ? value.setScale(0) : value;
        var unit = metric.fields().text(CardFields.UNIT).strip();
        var number = outlook.words().number(plain);
        return unit.isEmpty() || unit.length() > LONGEST_UNIT ? number : outlook.say("measured", number, unit);
    }

    /// Between which values what was counted lies.
    Optional<String> interval() {
        return interval("forecast.range");
    }

    private Optional<String> interval(String key) {
        return range.map(ends -> outlook.words().say(key, end(ends.low()), end(ends.high())));
    }

    private String end(double value) {
        return standing.percent() ? outlook.says().share(value / 100) : outlook.words().number(new BigDecimal(value).round(COUNTED).stripTrailingZeros());
    }

    /// "below", "within chance".
    String state() {
        var state = standing.state();
        var key = "forecast.state." + state.word();
        return outlook.words().say(state == State.MISSED ? key + "." + standing.better().name().toLowerCase(Locale.ROOT) : key);
    }

    Optional<String> likely() {
        return chance().map(chance -> outlook.say("likely", chance));
    }

    /// In what share of its draws the forecast reaches the target.
    private Optional<String> chance() {
        return outlook.draws().flatMap(draws -> Optional.ofNullable(draws.prospects().get(metric.id()))).map(prospect -> outlook.says().likelihood(prospect.likelihood()));
    }

    String spoken() {
        var parts = new ArrayList<String>(List.of(value(), state()));
        interval(SPOKEN).ifPresent(ends -> parts.add(outlook.say("spoken.interval", ends)));
        likely().ifPresent(parts::add);
        return outlook.words().say("chart.is", title(), outlook.listed(parts));
    }

    Optional<String> tip() {
        var sentences = new ArrayList<String>();
        interval(SPOKEN).ifPresent(ends -> sentences.add(outlook.say("tip.interval", ends)));
        chance().ifPresent(chance -> sentences.add(outlook.say("tip.likely", chance)));
        return sentences.isEmpty() ? Optional.empty() : Optional.of(outlook.told(sentences));
    }
}
