package journey.plan;

/// How a card in Engage speaks to the people it means; each approach answers one awareness type [S3].
public enum Approach implements Word {
    ENTERTAIN(Awareness.UNAWARE),
    EDUCATE(Awareness.PROBLEM_AWARE),
    CONTRAST(Awareness.SOLUTION_AWARE),
    COMPARE(Awareness.PRODUCT_AWARE),
    URGE(Awareness.MOST_AWARE);

    private final Awareness answers;

    Approach(Awareness answers) {
        this.answers = answers;
    }

    public Awareness answers() {
        return answers;
    }

    /// The approach that people of this awareness need.
    public static Approach to(Awareness awareness) {
        for (var approach : values()) if (approach.answers == awareness) return approach;
        throw new AssertionError(awareness);
    }
}
