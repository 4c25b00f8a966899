package journey.rule;

import static journey.plan.Severity.ERROR;
import static journey.plan.Severity.HINT;
import static journey.plan.Severity.WARNING;

import java.util.List;

/// Targets, readings and the inputs of the forecast. What mends them is a decision each time: none is made for all at once.
final class NumberRules {
    static final Rule TARGET_MISSED = Rule.of(WARNING, "target-missed", Goals::missed).oneByOne();
    static final Rule RATE_OUT_OF_RANGE = Rule.of(ERROR, "rate-out-of-range", Shares::outOfRange).oneByOne();
    static final Rule NO_DENOMINATOR = Rule.of(ERROR, "no-denominator", Denominators::missing).oneByOne();

    static final List<Rule> ALL = List.of(
            Rule.of(WARNING, "no-target", Goals::missing).oneByOne(),
            TARGET_MISSED,
            Rule.of(HINT, "metric-stale", Readings::stale).oneByOne(),
            RATE_OUT_OF_RANGE,
            NO_DENOMINATOR,
            Rule.of(WARNING, "target-unlikely", Goals::unlikely).oneByOne(),
            Rule.of(HINT, "forecast-incomplete", ForecastGaps::first).oneByOne());

    private NumberRules() {}
}
