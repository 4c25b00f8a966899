package journey.rule;

import java.util.List;

/// Whether each offer does its job in its stage [S1 S2 S3 S4].
final class OfferRules {
    static final List<Rule> ALL = List.of();

    private OfferRules() {}
}
