package journey.gesture;

/// How a view scrolls by itself while something is dragged near its edges, or beyond them: the nearer, the faster.
public final class Edges {
    private static final double NEAR = 36;
    private static final double FASTEST = 1400;

    private Edges() {}

    /// The speed on one axis, in pixels a second: negative towards the start.
    ///
    /// @param at   where the pointer is
    /// @param low  where the view begins, behind what stays at its edge
    /// @param high where it ends
    public static double speed(double at, double low, double high) {
        if (high - low < 3 * NEAR) return 0;
        var before = Math.clamp((low + NEAR - at) / NEAR, 0, 1);
        var after = Math.clamp((at - high + NEAR) / NEAR, 0, 1);
        return (after * after - before * before) * FASTEST;
    }
}
