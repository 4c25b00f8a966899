package journey.plan;

/// How far along a card is. Retired cards are drawn faded and count for nothing.
public enum Status implements Word {
    IDEA, PLANNED, LIVE, RETIRED
}
