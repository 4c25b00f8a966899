package journey.rule;

import java.util.List;

/// Targets, readings and the inputs of the forecast.
final class NumberRules {
    static final List<Rule> ALL = List.of();

    private NumberRules() {}
}
