package journey.forecast;

/// How much of a counted share may be luck: between `low` and `high` the true share lies in nineteen of twenty cases. This is Jeffreys'
/// interval, the middle 95 % of Beta(some + 1/2, all - some + 1/2), which reaches down to 0 where nobody did it and up to 1 where all did.
public record Chance(double low, double high) {
    private static final double TAIL = 0.025;
    private static final double FAR = 5;

    public static Chance of(Measurement.Count count) {
        var curve = Curve.of(new Estimate.Counted(count.some(), count.all()));
        return new Chance(count.some() == 0 ? 0 : curve.value(TAIL), count.some() == count.all() ? 1 : curve.value(1 - TAIL));
    }

    public boolean holds(double share) {
        return low <= share && share <= high;
    }

    /// Whether a counted share differs from another by no more than luck would explain.
    public static boolean explains(Measurement.Count count, double share) {
        return !isFar(count, share) && of(count).holds(share);
    }

    /// Whether the two are so far apart that no interval need be drawn up: by many of the widths that a count of this size has anywhere.
    private static boolean isFar(Measurement.Count count, double share) {
        if (share < 0 || share > 1) return true;
        var counted = StrictMath.asin(StrictMath.sqrt((count.some() + 0.5) / (count.all() + 1.0)));
        return Math.abs(StrictMath.asin(StrictMath.sqrt(share)) - counted) > FAR / (2 * StrictMath.sqrt(count.all()));
    }
}
