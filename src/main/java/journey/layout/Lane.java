package journey.layout;

import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Word;

/// The rows of the board, one for each type of card; notes stand last, with the cards of unknown types.
public enum Lane implements Word {
    TOUCHPOINTS(CardType.TOUCHPOINT),
    OFFERS(CardType.OFFER),
    CALLS_TO_ACTION(CardType.CALL_TO_ACTION),
    METRICS(CardType.METRIC),
    NOTES(CardType.NOTE);

    private final CardType type;

    Lane(CardType type) {
        this.type = type;
    }

    public CardType type() {
        return type;
    }

    public static Lane of(CardType type) {
        return switch (type) {
            case TOUCHPOINT -> TOUCHPOINTS;
            case OFFER -> OFFERS;
            case CALL_TO_ACTION -> CALLS_TO_ACTION;
            case METRIC -> METRICS;
            case NOTE -> NOTES;
        };
    }

    public static Lane of(Card card) {
        return card.type().map(Lane::of).orElse(NOTES);
    }
}
