package journey.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.guide.Suggestions;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;

/// Whether the first yes is one: it asks for something, for little, and without risk [S1 S3].
final class EntryOffers {
    private static final BigDecimal PART = BigDecimal.valueOf(4);
    private static final int FEW_MINUTES = Suggestions.complete(Stage.CONVERT).fields().get(CardFields.MINUTES).orElseThrow();

    private EntryOffers() {}

    /// A price that is not decided yet asks for nothing yet.
    static boolean asksForSomething(Card.Offer offer) {
        return offer.isPriced() || offer.fields().get(CardFields.MINUTES).orElse(0) > 0;
    }

    static Stream<Finding> askingNothing(View view) {
        return of(OfferKind.ENTRY_OFFER, view).filter(entry -> !asksForSomething(entry)).map(entry ->
                Finding.of(entry, Phrase.of("rule.entry-asks-nothing.message", view.named(entry)))
                        .fixed(Optional.of(Prices.asking("rule.fix.price", entry, price -> price.signum() > 0, Phrase.of("rule.fix.price.wrong"), view))
                                .filter(_ -> WrongPlaces.maySell(entry.stage())))
                        .fixed(Draft.of(view).put(entry, CardFields.MINUTES, Optional.of(FEW_MINUTES)).fix(Phrase.of("rule.fix.minutes", FEW_MINUTES))));
    }

    /// Measured by the dearest core offer: where there are several, people are led to any of them. A time commitment may have a price too.
    static Stream<Finding> tooBig(View view) {
        var dearest = of(OfferKind.CORE_OFFER, view).filter(Card.Offer::isPriced).max(Comparator.comparing(EntryOffers::price));
        return dearest.stream().flatMap(core -> Stream.concat(of(OfferKind.ENTRY_OFFER, view), of(OfferKind.TIME_COMMITMENT, view))
                .filter(Card.Offer::isPriced).filter(entry -> !isSmall(price(entry), core))
                .map(entry -> Finding.of(entry, Phrase.of("rule.entry-not-small.message", view.named(entry), view.named(core)))
                        .with(List.of(core))
                        .fixed(Prices.asking("rule.fix.small-price", entry, price -> price.signum() > 0 && isSmall(price, core),
                                Phrase.of("rule.fix.small-price.wrong", price(core).divide(PART).setScale(2, RoundingMode.DOWN)), view))));
    }

    private static boolean isSmall(BigDecimal price, Card.Offer core) {
        return price.multiply(PART).compareTo(price(core)) <= 0;
    }

    /// What is given for nothing risks nothing.
    static Stream<Finding> risky(View view) {
        return of(OfferKind.ENTRY_OFFER, view)
                .filter(entry -> entry.price().filter(price -> !price.isMore()).isEmpty() && entry.fields().text(CardFields.GUARANTEE).isBlank())
                .map(entry -> Finding.of(entry, Phrase.of("rule.entry-high-risk.message", view.named(entry)))
                        .fixed(Draft.asking("rule.fix.guarantee", new Place.Of(entry.id()), CardFields.GUARANTEE)));
    }

    private static BigDecimal price(Card.Offer offer) {
        return offer.price().map(Amount::likely).orElseThrow();
    }

    private static Stream<Card.Offer> of(OfferKind kind, View view) {
        return view.offers().filter(offer -> offer.is(kind));
    }
}
