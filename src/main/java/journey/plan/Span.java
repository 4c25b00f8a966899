package journey.plan;

/// How often a price is paid, or how long a period is; a period is never `once`.
public enum Span implements Word {
    ONCE, DAY, WEEK, MONTH, QUARTER, YEAR
}
