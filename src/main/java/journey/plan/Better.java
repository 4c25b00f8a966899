package journey.plan;

/// Which way a metric ought to move.
public enum Better implements Word {
    HIGHER, LOWER
}
