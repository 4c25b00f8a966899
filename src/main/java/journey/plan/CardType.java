package journey.plan;

/// The types of card that this program knows, in the order of their lanes on the board.
public enum CardType implements Word {
    TOUCHPOINT, OFFER, CALL_TO_ACTION, METRIC, NOTE
}
