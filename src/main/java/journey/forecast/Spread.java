package journey.forecast;

import java.util.Arrays;
import java.util.Optional;

/// How wide a figure spreads: one draw in ten lies under `p10`, half of them under `p50`, nine in ten under `p90`. Infinite where so many
/// draws grow without bound.
public record Spread(double p10, double p50, double p90) {

    /// Of values of which some may be absent (NaN); empty if all are. It sorts them where they stand.
    static Optional<Spread> of(double[] values) {
        Arrays.sort(values);
        var count = values.length;
        while (count > 0 && Double.isNaN(values[count - 1])) count--;
        return count == 0 ? Optional.empty() : Optional.of(new Spread(at(0.1, values, count), at(0.5, values, count), at(0.9, values, count)));
    }

    private static double at(double share, double[] sorted, int count) {
        var place = share * (count - 1);
        var low = sorted[(int) place];
        var high = sorted[Math.min((int) place + 1, count - 1)];
        var part = place - (int) place;
        return part == 0 || low == high ? low : low + (high - low) * part;
    }
}
