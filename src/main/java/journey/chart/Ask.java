package journey.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Capture;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.OfferKind;

/// What one card asks of the customer. A card that asks for several things does so in several asks, for money, minutes and data
/// cannot be summed.
sealed interface Ask {
    Card card();

    /// Money for one payment; absent while the price is not decided.
    record Money(Card.Offer card, Optional<Amount> price) implements Ask {}

    /// Time; absent while it is not decided.
    record Minutes(Card card, Optional<Integer> minutes) implements Ask {}

    /// Personal data.
    record Data(Card card, List<Capture> captures) implements Ask {}

    /// How far a bar for it reaches, in its own unit; absent while it is not known.
    default Optional<BigDecimal> size() {
        return switch (this) {
            case Money(_, var price) -> price.map(Amount::likely);
            case Minutes(_, var minutes) -> minutes.map(BigDecimal::valueOf);
            case Data(_, var captures) -> Optional.of(BigDecimal.valueOf(captures.size()));
        };
    }

    /// All that a card asks for; empty for one that asks for nothing.
    static List<Ask> of(Card card) {
        var asks = new ArrayList<Ask>(2);
        if (card instanceof Card.Offer offer && (offer.isPriced() || offer.price().isEmpty() && isSold(offer))) asks.add(new Money(offer, offer.price()));
        var minutes = card.fields().get(CardFields.MINUTES).filter(some -> some > 0);
        if (minutes.isPresent() || card instanceof Card.Offer offer && offer.is(OfferKind.TIME_COMMITMENT)) asks.add(new Minutes(card, minutes));
        var captures = card.fields().list(CardFields.CAPTURES).stream().distinct().toList();
        if (!captures.isEmpty()) asks.add(new Data(card, captures));
        return asks;
    }

    /// Whether an offer of its kind is there to be bought, so that its price is only not decided yet.
    private static boolean isSold(Card.Offer offer) {
        return offer.kind().filter(kind -> switch (kind) {
            case ENTRY_OFFER, CORE_OFFER, UPSELL, ADD_ON, SUBSCRIPTION, PARTNER_OFFER -> true;
            case FREE_CONTENT, LEAD_MAGNET, TIME_COMMITMENT, BONUS, QUICK_WIN, REVIEW_REQUEST, STORY_REQUEST, THANK_YOU, REFERRAL_PROGRAM,
                    AFFILIATE_PROGRAM, PARTNER_PROGRAM -> false;
        }).isPresent();
    }
}
