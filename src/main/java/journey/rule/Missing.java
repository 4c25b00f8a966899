package journey.rule;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.guide.Suggestions;
import journey.plan.Capture;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// The offer that a stage cannot do without [S1 S2 S4]. Of an empty stage the coverage rules speak; where the offer is there but stands in
/// another stage, the rules about places do.
///
/// That Convert lacks its entry offer is told beside `core-before-entry`, as a missing gate is beside a skipped stage: the one says what
/// Convert lacks, the other what follows for the core offer, and only the first stays an error where people may enter anywhere.
final class Missing {
    private Missing() {}

    static Stream<Finding> magnet(View view) {
        return asked("no-incentive", OfferKind.LEAD_MAGNET, view);
    }

    static Stream<Finding> entry(View view) {
        return asked("no-entry-offer", OfferKind.ENTRY_OFFER, view);
    }

    static Stream<Finding> program(View view) {
        return asked("no-program", OfferKind.REFERRAL_PROGRAM, view);
    }

    private static Stream<Finding> asked(String rule, OfferKind kind, View view) {
        return lacking(kind, view).map(stage -> made(kind, Set.of(), finding(rule, calls(stage, view), stage, view), view)
                .fixed(Draft.of(view).fill(stage).fix(SkippedStages.fillTitle(stage))));
    }

    /// What people buy again and again may well be the core offer, under the name of a subscription or an upsell.
    static Stream<Finding> core(View view) {
        return lacking(OfferKind.CORE_OFFER, view).map(stage -> {
            var upsells = offers(stage, view).filter(offer -> offer.is(OfferKind.UPSELL)).toList();
            return made(OfferKind.CORE_OFFER, Set.of(OfferKind.SUBSCRIPTION, OfferKind.UPSELL), finding("no-core-offer", upsells, stage, view), view)
                    .fixed(Draft.of(view).add(Suggestions.complete(stage), firstOffer(stage, view)).fix(SkippedStages.fillTitle(stage)));
        });
    }

    /// @param asking the cards that ask for what is not there, or build on it
    private static Finding finding(String rule, List<? extends Card> asking, Stage stage, View view) {
        return asking.isEmpty() ? Finding.of(stage, Phrase.of("rule." + rule + ".message"))
                : Finding.of(stage, Phrase.of("rule." + rule + ".message.asked", view.named(asking.getFirst()))).with(asking);
    }

    /// The home of a kind, if it holds cards, but none of this or an equal kind, and none stands elsewhere of which that is told.
    private static Stream<Stage> lacking(OfferKind kind, View view) {
        var stage = kind.home();
        var sort = Tally.sort(kind).orElseThrow();
        return view.holds(stage) && !view.tally().has(stage, sort) && view.offers().noneMatch(offer -> isOf(sort, offer) && WrongPlaces.isTold(offer, view))
                ? Stream.of(stage) : Stream.empty();
    }

    private static boolean isOf(Tally.Sort sort, Card.Offer offer) {
        return offer.kind().flatMap(Tally::sort).filter(one -> one == sort).isPresent();
    }

    /// An offer may be there whose kind nobody has chosen yet, or which goes by a kind that is close.
    private static Finding made(OfferKind kind, Set<OfferKind> close, Finding finding, View view) {
        var candidate = offers(kind.home(), view).filter(offer -> offer.kind().isEmpty()).findFirst()
                .or(() -> offers(kind.home(), view).filter(offer -> offer.kind().filter(close::contains).isPresent()).findFirst());
        return finding.fixed(candidate.filter(offer -> couldBe(kind, offer)).flatMap(offer ->
                Draft.of(view).change(offer, completed(kind, offer).fields()).fix(Phrase.of("rule.fix.make." + kind.word(), view.named(offer)))));
    }

    /// No gift is made of what has a price, and no entry offer of what asks for nothing.
    private static boolean couldBe(OfferKind kind, Card.Offer offer) {
        return kind == OfferKind.LEAD_MAGNET ? !offer.isPriced() : kind != OfferKind.ENTRY_OFFER || EntryOffers.asksForSomething(offer);
    }

    private static Card.Offer completed(OfferKind kind, Card.Offer offer) {
        var made = offer.with(offer.fields().with(CardFields.KIND, kind));
        return kind != OfferKind.LEAD_MAGNET || made.fields().has(CardFields.CAPTURES) ? made
                : made.with(made.fields().with(CardFields.CAPTURES, List.of(Capture.EMAIL)).with(CardFields.CONSENT, true));
    }

    private static Stream<Card.Offer> offers(Stage stage, View view) {
        return view.in(stage).stream().filter(Card.Offer.class::isInstance).map(Card.Offer.class::cast);
    }

    private static Optional<Id> firstOffer(Stage stage, View view) {
        return offers(stage, view).findFirst().map(Card::id);
    }

    private static List<Card> calls(Stage stage, View view) {
        return view.in(stage).stream().filter(Card.CallToAction.class::isInstance).toList();
    }
}
