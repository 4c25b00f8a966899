package journey.chart;

import java.math.BigDecimal;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Span;

/// What an offer earns with one customer who takes it: price less cost, for each payment. A partner offer earns its share of the price, less
/// what it costs us.
sealed interface Earning {

    /// Over the whole time that it is kept. Below 0 it is a loss.
    record Whole(BigDecimal margin) implements Earning {}

    /// With each payment of one that is paid again and again, and nobody has said for how long.
    record Each(BigDecimal margin) implements Earning {}

    /// Nothing, because it is given away: it costs so much each time, 0 where nobody has said.
    record Gift(BigDecimal cost) implements Earning {}

    /// Nobody can say, because this is not decided yet.
    record Open(Missing missing) implements Earning {}

    enum Missing { PRICE, COST, SHARE }

    static Earning of(Card.Offer offer) {
        var price = offer.price().map(Amount::likely);
        if (price.isEmpty()) return new Open(Missing.PRICE);
        var cost = offer.cost().map(Amount::likely);
        if (offer.is(OfferKind.PARTNER_OFFER)) return offer.fields().get(CardFields.SHARE)
                .<Earning>map(share -> over(offer, price.get().multiply(share).movePointLeft(2).subtract(cost.orElse(BigDecimal.ZERO)))).orElseGet(() -> new Open(Missing.SHARE));
        if (price.get().signum() == 0 && !offer.is(OfferKind.ENTRY_OFFER)) return new Gift(cost.orElse(BigDecimal.ZERO));
        return cost.map(sum -> over(offer, price.get().subtract(sum))).orElseGet(() -> new Open(Missing.COST));
    }

    private static Earning over(Card.Offer offer, BigDecimal payment) {
        if (offer.every() == Span.ONCE) return new Whole(payment);
        return keptFor(offer).<Earning>map(periods -> new Whole(payment.multiply(BigDecimal.valueOf(periods)))).orElseGet(() -> new Each(payment));
    }

    /// How many of its periods an offer that is paid again and again is kept; absent where it is paid once or nobody has said.
    static Optional<Integer> keptFor(Card.Offer offer) {
        return offer.every() == Span.ONCE ? Optional.empty() : offer.fields().get(CardFields.KEPT_FOR);
    }

    /// The loss, as a number over 0; absent where there is none.
    default Optional<BigDecimal> loss() {
        return switch (this) {
            case Whole(var margin) -> margin.signum() < 0 ? Optional.of(margin.negate()) : Optional.empty();
            case Each(var margin) -> margin.signum() < 0 ? Optional.of(margin.negate()) : Optional.empty();
            case Gift _, Open _ -> Optional.empty();
        };
    }
}
