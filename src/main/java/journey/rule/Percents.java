package journey.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import journey.plan.Rate;

/// Percent between nothing and all.
final class Percents {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final int SCALE = 2;

    private Percents() {}

    static boolean isOut(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(ALL) > 0;
    }

    static boolean isOut(Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent, _) -> isOut(percent);
            case Rate.Range(var low, _, var high, _) -> isOut(low) || isOut(high);
            case Rate.Count _, Rate.OfMetric _ -> false;
        };
    }

    static BigDecimal within(BigDecimal percent) {
        return percent.signum() < 0 ? BigDecimal.ZERO : percent.min(ALL);
    }

    static Rate within(Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent, var of) -> new Rate.Percent(within(percent), of);
            case Rate.Range(var low, var likely, var high, var of) -> new Rate.Range(within(low), within(likely), within(high), of);
            case Rate.Count _, Rate.OfMetric _ -> rate;
        };
    }

    /// The same share of other people.
    static Rate of(String whom, Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent, _) -> new Rate.Percent(percent, whom);
            case Rate.Range(var low, var likely, var high, _) -> new Rate.Range(low, likely, high, whom);
            case Rate.Count(var count, var outOf, _) -> new Rate.Count(count, outOf, whom);
            case Rate.OfMetric(var metric, var take, _) -> new Rate.OfMetric(metric, take, whom);
        };
    }

    /// The likely value as a part of one; nothing for what a metric holds.
    static double likely(Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent, _) -> percent.doubleValue() / 100;
            case Rate.Range(_, var likely, _, _) -> likely.doubleValue() / 100;
            case Rate.Count(var count, var outOf, _) -> (double) count / outOf;
            case Rate.OfMetric _ -> 0;
        };
    }

    /// A share made smaller, rounded down so that the sum is never too large again. A count that is made smaller is none any more.
    static Rate times(double factor, Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent, var of) -> new Rate.Percent(times(factor, percent), of);
            case Rate.Range(var low, var likely, var high, var of) -> new Rate.Range(times(factor, low), times(factor, likely), times(factor, high), of);
            case Rate.Count(_, _, var of) -> new Rate.Percent(times(factor, BigDecimal.valueOf(100 * likely(rate))), of);
            case Rate.OfMetric _ -> rate;
        };
    }

    private static BigDecimal times(double factor, BigDecimal percent) {
        var scaled = percent.multiply(BigDecimal.valueOf(Math.max(0, factor))).setScale(SCALE, RoundingMode.FLOOR).stripTrailingZeros();
        return scaled.scale() < 0 ? scaled.setScale(0) : scaled;
    }
}
