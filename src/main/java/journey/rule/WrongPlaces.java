package journey.rule;

import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Offers that stand where they do harm. Of an offer that sells where nothing should be sold, that is said and not also that
/// it stands away from home.
final class WrongPlaces {
    private static final int MOST_MINUTES = 30;

    private WrongPlaces() {}

    static Stream<Finding> awayFromHome(View view) {
        return view.offers()
                .filter(WrongPlaces::isAway)
                .filter(offer -> !isToldToSell(offer, view))
                .map(offer -> {
                    var kind = offer.kind().orElseThrow();
                    return Finding.of(offer, Phrase.of("rule.wrong-stage.message", view.named(offer), kind, offer.stage(), kind.home()))
                            .fixed(offer.isPriced() && !maySell(kind.home()) ? freeAtHome(offer, kind.home(), view) : home(offer, view));
                });
    }

    static Stream<Finding> tooEarly(View view) {
        return view.offers().filter(WrongPlaces::sellsTooEarly)
                .map(offer -> free(home(Finding.of(offer, Phrase.of("rule.sells-too-early.message", view.named(offer), offer.stage())), offer, view), offer, view));
    }

    static Stream<Finding> inExcite(View view) {
        return view.offers().filter(WrongPlaces::sellsInExcite)
                .map(offer -> free(home(Finding.of(offer, Phrase.of("rule.excite-sells.message", view.named(offer))), offer, view), offer, view));
    }

    /// Whether one of these rules says of an offer that it stands where it should not.
    static boolean isTold(Card.Offer offer, View view) {
        return isAway(offer) && (view.isOn(OrderRules.WRONG_STAGE) || isToldToSell(offer, view));
    }

    /// Whether one of these rules says of an offer that it sells where nothing should be sold.
    static boolean isToldToSell(Card.Offer offer, View view) {
        return sellsTooEarly(offer) && view.isOn(OrderRules.SELLS_TOO_EARLY) || sellsInExcite(offer) && view.isOn(OrderRules.EXCITE_SELLS);
    }

    private static boolean isAway(Card.Offer offer) {
        return offer.kind().filter(kind -> kind.home() != offer.stage()).isPresent();
    }

    private static boolean sellsTooEarly(Card.Offer offer) {
        return offer.isPriced() && offer.stage().isBefore(Stage.SUBSCRIBE);
    }

    private static boolean sellsInExcite(Card.Offer offer) {
        return offer.isPriced() && offer.stage() == Stage.EXCITE;
    }

    private static Optional<Fix> home(Card.Offer offer, View view) {
        var home = offer.kind().orElseThrow().home();
        return Draft.of(view).move(offer, home, Optional.empty()).fix(Phrase.of("rule.fix.move", home));
    }

    private static Finding home(Finding finding, Card.Offer offer, View view) {
        return offer.kind().filter(kind -> maySell(kind.home())).isPresent() ? finding.fixed(home(offer, view)) : finding;
    }

    /// Where offers may have a price: in Subscribe an address is the price.
    static boolean maySell(Stage stage) {
        return stage.isAfter(Stage.SUBSCRIBE) && stage != Stage.EXCITE;
    }

    /// Gifts that got a price by mistake lose it, at home. What is meant to be sold is not given away.
    private static Finding free(Finding finding, Card.Offer offer, View view) {
        var home = offer.kind().map(OfferKind::home).orElse(offer.stage());
        return maySell(home) ? finding : finding.fixed(freeAtHome(offer, home, view));
    }

    private static Optional<Fix> freeAtHome(Card.Offer offer, Stage home, View view) {
        var free = Draft.of(view).put(offer, CardFields.PRICE, Optional.of(Amount.FREE));
        return home == offer.stage()
                ? free.fix(Phrase.of("rule.fix.free"))
                : free.move(offer, home, Optional.empty()).fix(Phrase.of("rule.fix.free-at-home", home));
    }

    static Stream<Finding> asksInExcite(View view) {
        return view.in(Stage.EXCITE).stream().filter(card -> takesData(card) || takesLong(card)).map(card -> {
            var what = !takesLong(card) ? "data" : takesData(card) ? "both" : "time";
            return Finding.of(card, Phrase.of("rule.excite-asks.message." + what, view.named(card), minutes(card)))
                    .fixed(asksLess(card, view, Phrase.of("rule.fix.ask-less." + what, MOST_MINUTES)));
        });
    }

    /// A lead magnet that takes nothing would be none.
    private static Optional<Fix> asksLess(Card card, View view, Phrase title) {
        if (takesData(card) && LeadMagnets.relyOn(card, view)) return Optional.empty();
        var draft = Draft.of(view);
        if (takesData(card)) draft = draft.put(card, CardFields.CAPTURES, Optional.empty());
        if (takesLong(card)) draft = draft.put(card, CardFields.MINUTES, Optional.of(MOST_MINUTES));
        return draft.fix(title);
    }

    private static boolean takesData(Card card) {
        return card.fields().has(CardFields.CAPTURES);
    }

    private static boolean takesLong(Card card) {
        return minutes(card) > MOST_MINUTES;
    }

    private static int minutes(Card card) {
        return card.fields().get(CardFields.MINUTES).orElse(0);
    }
}
