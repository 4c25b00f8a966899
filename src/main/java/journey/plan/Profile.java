package journey.plan;

/// How strictly the validator takes the order of the stages: one after the other, or people may enter anywhere [S1].
public enum Profile implements Word {
    STRICT_SEQUENCE, FLEXIBLE_ENTRY
}
