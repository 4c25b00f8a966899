package journey.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;

/// Whether anything in Ascend earns money [S1]. What is not decided yet is not judged: an offer without a price may still earn, and one
/// without a cost too, unless it is free.
final class Margins {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private Margins() {}

    static Stream<Finding> none(View view) {
        var sold = view.in(Stage.ASCEND).stream().filter(Card.Offer.class::isInstance).map(Card.Offer.class::cast).filter(Margins::isSold).toList();
        if (sold.isEmpty() || sold.stream().anyMatch(Margins::mayEarn)) return Stream.empty();
        var first = sold.stream().filter(offer -> offer.is(OfferKind.CORE_OFFER)).findFirst().orElse(sold.getFirst());
        return Stream.of(asking(first, Finding.of(Stage.ASCEND, Phrase.of("rule.no-margin.message", view.named(first), sold.size())).with(sold), view));
    }

    private static boolean isSold(Card.Offer offer) {
        return offer.kind().filter(kind -> kind.home() != Stage.CONVERT && kind.home() != Stage.ASCEND).isEmpty();
    }

    private static boolean mayEarn(Card.Offer offer) {
        var price = Prices.of(offer);
        if (price.isEmpty()) return true;
        if (price.get().signum() <= 0) return false;
        var cost = Prices.cost(offer);
        return offer.is(OfferKind.PARTNER_OFFER)
                ? share(offer).filter(share -> price.get().multiply(share).divide(ALL).compareTo(cost.orElse(BigDecimal.ZERO)) <= 0).isEmpty()
                : cost.filter(sum -> price.get().compareTo(sum) <= 0).isEmpty();
    }

    private static Optional<BigDecimal> share(Card.Offer offer) {
        return offer.fields().get(CardFields.SHARE);
    }

    /// Of a partner's offer the share is agreed, not the price.
    private static Finding asking(Card.Offer offer, Finding finding, View view) {
        if (offer.is(OfferKind.PARTNER_OFFER)) return finding;
        var cost = Prices.cost(offer).orElse(BigDecimal.ZERO);
        var price = Prices.of(offer).orElseThrow();
        return finding
                .fixed(Prices.asking("rule.fix.earning-price", offer, sum -> sum.signum() > 0 && sum.compareTo(cost) > 0, Phrase.of("rule.fix.earning-price.wrong", cost), view))
                .fixed(Optional.of(Prices.asking("rule.fix.cost", offer, CardFields.COST, sum -> sum.compareTo(price) < 0, Phrase.of("rule.fix.cost.wrong", price), view))
                        .filter(_ -> price.signum() > 0));
    }
}
