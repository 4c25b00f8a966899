package journey.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.Capture;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;

/// Whether lead magnets do what they are there for: something of value against a real address [S1 S2 S3]. What a call to action takes to
/// which a magnet leads, the magnet takes.
final class LeadMagnets {
    private LeadMagnets() {}

    /// Of one with a price where nothing may be sold, the rules about places speak.
    static Stream<Finding> priced(View view) {
        return magnets(view).filter(Card.Offer::isPriced).filter(magnet -> !WrongPlaces.isToldToSell(magnet, view)).map(magnet ->
                Finding.of(magnet, Phrase.of("rule.magnet-priced.message", view.named(magnet)))
                        .fixed(Draft.of(view).put(magnet, CardFields.PRICE, Optional.of(Amount.FREE)).fix(Phrase.of("rule.fix.free")))
                        .fixed(sold(magnet, view)));
    }

    private static Optional<Fix> sold(Card.Offer magnet, View view) {
        var entry = magnet.with(CardFields.KIND, OfferKind.ENTRY_OFFER);
        var draft = Draft.of(view).change(magnet, entry.fields());
        return (magnet.stage() == Stage.CONVERT ? draft : draft.move(entry, Stage.CONVERT, Optional.empty())).fix(Phrase.of("rule.fix.make-entry"));
    }

    static Stream<Finding> capturingNothing(View view) {
        return magnets(view).filter(magnet -> takers(magnet, view).stream().noneMatch(card -> card.fields().has(CardFields.CAPTURES))).map(magnet ->
                Finding.of(magnet, Phrase.of("rule.magnet-captures-nothing.message", view.named(magnet)))
                        .with(calls(magnet, view))
                        .fixed(Draft.of(view).change(magnet, magnet.fields().with(CardFields.CAPTURES, List.of(Capture.EMAIL)).with(CardFields.CONSENT, true))
                                .fix(Phrase.of("rule.fix.take-email"))));
    }

    static Stream<Finding> withoutConsent(View view) {
        return magnets(view).flatMap(magnet -> {
            var takers = takers(magnet, view);
            var taker = takers.stream().filter(card -> card.fields().list(CardFields.CAPTURES).contains(Capture.EMAIL)).findFirst();
            return taker.isEmpty() || takers.stream().anyMatch(card -> card.fields().is(CardFields.CONSENT)) ? Stream.empty()
                    : Stream.of(Finding.of(magnet, Phrase.of("rule.magnet-without-consent.message", view.named(magnet)))
                            .with(taker.filter(card -> card != magnet).stream().toList())
                            .fixed(Draft.of(view).put(taker.get(), CardFields.CONSENT, Optional.of(true)).fix(Phrase.of("rule.fix.consent"))));
        });
    }

    static Stream<Finding> promisingNothing(View view) {
        return magnets(view).filter(magnet -> magnet.fields().text(CardFields.PROMISE).isBlank() && !magnet.fields().has(CardFields.GIVES)).map(magnet ->
                Finding.of(magnet, Phrase.of("rule.magnet-promises-nothing.message", view.named(magnet)))
                        .fixed(Draft.asking("rule.fix.promise", new Place.Of(magnet.id()), CardFields.PROMISE)));
    }

    /// Whether a lead magnet needs what a card takes from people.
    static boolean relyOn(Card card, View view) {
        return switch (card) {
            case Card.Offer offer -> offer.is(OfferKind.LEAD_MAGNET);
            case Card.CallToAction call -> view.ways().to(call).stream().map(view.ways()::card)
                    .anyMatch(from -> from instanceof Card.Offer offer && offer.is(OfferKind.LEAD_MAGNET));
            case Card.Touchpoint _, Card.Metric _, Card.Note _, Card.Foreign _ -> false;
        };
    }

    private static List<Card> takers(Card magnet, View view) {
        var takers = new ArrayList<Card>(List.of(magnet));
        takers.addAll(calls(magnet, view));
        return takers;
    }

    private static List<Card> calls(Card magnet, View view) {
        return view.ways().from(magnet).stream().flatMap(link -> view.ways().target(link).stream()).filter(Card.CallToAction.class::isInstance).toList();
    }

    private static Stream<Card.Offer> magnets(View view) {
        return view.offers().filter(offer -> offer.is(OfferKind.LEAD_MAGNET));
    }
}
