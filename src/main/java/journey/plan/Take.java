package journey.plan;

/// Which of a metric's values a rate takes: its target, or its reading of the latest date.
public enum Take implements Word {
    TARGET, LAST
}
