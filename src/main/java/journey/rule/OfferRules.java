package journey.rule;

import static journey.plan.Severity.WARNING;

import java.util.List;

/// Whether each offer does its job in its stage [S1 S2 S3 S4].
final class OfferRules {
    static final Rule NO_BRIDGE = Rule.of(WARNING, "no-bridge", Bridge::missing);
    static final List<Rule> ALL = List.of(NO_BRIDGE);

    private OfferRules() {}
}
