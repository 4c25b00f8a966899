package journey.rule;

import static journey.plan.Severity.ERROR;
import static journey.plan.Severity.HINT;
import static journey.plan.Severity.WARNING;

import java.util.List;

/// Whether each offer does its job in its stage [S1 S2 S3 S4].
final class OfferRules {
    static final Rule NO_BRIDGE = Rule.of(WARNING, "no-bridge", Bridge::missing);
    static final Rule NO_CORE_OFFER = Rule.of(ERROR, "no-core-offer", Missing::core);
    static final Rule NOBODY_ASKED = Rule.of(WARNING, "nobody-asked", Advocacy::nobodyAsked);
    static final Rule SAME_AS_ADVOCATE = Rule.of(WARNING, "same-as-advocate", Programs::sameAsAdvocate);
    static final List<Rule> ALL = List.of(
            Rule.of(ERROR, "no-incentive", Missing::magnet),
            Rule.of(ERROR, "magnet-priced", LeadMagnets::priced),
            Rule.of(ERROR, "magnet-captures-nothing", LeadMagnets::capturingNothing),
            Rule.of(WARNING, "magnet-without-consent", LeadMagnets::withoutConsent),
            Rule.of(WARNING, "magnet-promises-nothing", LeadMagnets::promisingNothing),
            Rule.of(ERROR, "no-entry-offer", Missing::entry),
            Rule.of(ERROR, "entry-asks-nothing", EntryOffers::askingNothing),
            Rule.of(WARNING, "entry-not-small", EntryOffers::tooBig),
            Rule.of(HINT, "entry-high-risk", EntryOffers::risky),
            Rule.of(WARNING, "no-victory", FirstSuccess::noVictory),
            Rule.of(WARNING, "no-follow-up", FirstSuccess::noFollowUp),
            NO_BRIDGE,
            NO_CORE_OFFER,
            Rule.of(WARNING, "no-margin", Margins::none),
            NOBODY_ASKED,
            Rule.of(HINT, "no-permission", Advocacy::withoutPermission).oneByOne(),
            Rule.of(HINT, "proof-not-used", Advocacy::notUsed),
            Rule.of(ERROR, "no-program", Missing::program),
            Rule.of(WARNING, "one-sided", Programs::oneSided),
            SAME_AS_ADVOCATE);

    private OfferRules() {}
}
