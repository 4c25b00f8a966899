package journey.rule;

import static journey.plan.Severity.ERROR;
import static journey.plan.Severity.WARNING;

import java.util.List;

/// Whether offers come where and when people are ready for them [S1 S2 S3].
final class OrderRules {
    static final Rule WRONG_STAGE = Rule.of(ERROR, "wrong-stage", WrongPlaces::awayFromHome);
    static final Rule SELLS_TOO_EARLY = Rule.of(ERROR, "sells-too-early", WrongPlaces::tooEarly);
    static final Rule EXCITE_SELLS = Rule.of(ERROR, "excite-sells", WrongPlaces::inExcite);
    static final List<Rule> ALL = List.of(
            WRONG_STAGE,
            SELLS_TOO_EARLY,
            Rule.of(ERROR, "core-before-entry", OfferOrder::coreBeforeEntry).hintWhenFlexible(),
            Rule.of(WARNING, "upsell-before-core", OfferOrder::upsellBeforeCore),
            EXCITE_SELLS,
            Rule.of(WARNING, "excite-asks", WrongPlaces::asksInExcite),
            Rule.of(WARNING, "upsell-not-more", OfferOrder::upsellNotMore),
            Rule.of(WARNING, "closeness-jump", Closeness::jumps),
            Rule.of(WARNING, "trust-missing", Closeness::trust));

    private OrderRules() {}
}
