package journey.forecast;

import java.util.function.DoubleUnaryOperator;

/// What one input would have to be so that an outcome comes to a wanted value, all else as it is.
public sealed interface GoalSeek {
    /// With this value the outcome is as wanted. Where several would do, it is the one nearest to the value of now.
    record Reached(double value) implements GoalSeek {}

    /// No value that the input can have does it.
    record Never() implements GoalSeek {}

    /// Steps over which a crossing is looked for, on either side of the value of now.
    int STEPS = 400;
    /// An amount is sought up to this many times the value of now, or up to this many where that is nothing.
    double MOST_TIMES = 1e6;
    int HALVINGS = 200;

    /// @param input one of those inputs
    static GoalSeek of(Inputs inputs, Input input, Measure outcome, double wanted) {
        var number = inputs.all().indexOf(input);
        if (number < 0) throw new IllegalArgumentException("no input of this plan: " + input);
        var sums = new Arithmetic(inputs);
        DoubleUnaryOperator off = value -> {
            sums.set(number, value);
            sums.reckon();
            return sums.outcome(outcome) - wanted;
        };
        var now = input.estimate().likely();
        if (off.applyAsDouble(now) == 0) return new Reached(now);
        var most = input.unit() == Unit.SHARE ? 1 : MOST_TIMES * Math.max(1, now);
        var down = crossing(off, now, 0);
        var up = crossing(off, now, most);
        if (Double.isNaN(down) && Double.isNaN(up)) return new Never();
        return new Reached(Double.isNaN(up) || !Double.isNaN(down) && now - down <= up - now ? down : up);
    }

    /// The first value on the way from one to the other at which the outcome is as wanted; NaN if there is none. Steps towards an end far
    /// away grow as they go.
    private static double crossing(DoubleUnaryOperator off, double from, double to) {
        var at = from;
        var before = off.applyAsDouble(from);
        for (int step = 1; step <= STEPS; step++) {
            var next = between(from, to, (double) step / STEPS);
            var after = off.applyAsDouble(next);
            if (after == 0) return next;
            if (before < 0 != after < 0 && !Double.isNaN(before) && !Double.isNaN(after)) {
                var found = halved(off, at, next, before < 0);
                if (isContinuous(off, found, before, after)) return found;
            }
            at = next;
            before = after;
        }
        return Double.NaN;
    }

    private static double between(double from, double to, double part) {
        var far = to > 1 && to > 2 * from;
        return far ? from + StrictMath.expm1(part * StrictMath.log1p(to - from)) : from + (to - from) * part;
    }

    private static double halved(DoubleUnaryOperator off, double a, double b, boolean risesFromA) {
        var low = a;
        var high = b;
        for (int i = 0; i < HALVINGS && low != high; i++) {
            var middle = low + (high - low) / 2;
            if (middle == low || middle == high) break;
            if (off.applyAsDouble(middle) < 0 == risesFromA) low = middle;
            else high = middle;
        }
        return high;
    }

    /// Whether the outcome really comes near the wanted value there, rather than jumping over it.
    private static boolean isContinuous(DoubleUnaryOperator off, double found, double before, double after) {
        return Math.abs(off.applyAsDouble(found)) <= 1e-6 * (1 + Math.min(Math.abs(before), Math.abs(after)));
    }
}
