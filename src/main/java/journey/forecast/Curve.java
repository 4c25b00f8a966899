package journey.forecast;


/// How the values of an uncertain number are spread: which share of them lies under a value, and under which value a share lies. A
/// table of the Beta distribution, so that a draw is one throw and one look, and a larger throw always gives a larger value.
///
/// With x = sin² t the density of Beta(a, b) becomes sin^(2a-1) t cos^(2b-1) t: finite from a half on, and nearly a bell of the same
/// width 1 / (2 sqrt(a + b)) wherever it lies. The table reaches over ten such widths to either side of the peak. StrictMath, so that it
/// is the same on every machine.
final class Curve {
    private static final int CELLS = 512;
    private static final double WIDTHS = 10;

    private final double[] under = new double[CELLS + 1];
    private final double[] values = new double[CELLS + 1];
    /// For evenly spread shares, the cell in which each lies: where a look begins that would else halve the table again and again.
    private final short[] places = new short[CELLS + 1];

    private Curve(double a, double b, double low, double high) {
        var sines = 2 * a - 1;
        var cosines = 2 * b - 1;
        var peak = StrictMath.atan2(StrictMath.sqrt(sines), StrictMath.sqrt(cosines));
        var reach = WIDTHS / (2 * StrictMath.sqrt(a + b));
        var from = Math.max(0, peak - reach);
        var to = Math.min(StrictMath.PI / 2, peak + reach);
        var highest = log(peak, sines, cosines);
        var before = 0.0;
        for (int i = 0; i <= CELLS; i++) {
            var t = from + (to - from) * i / CELLS;
            var density = StrictMath.exp(log(t, sines, cosines) - highest);
            under[i] = i == 0 ? 0 : under[i - 1] + (before + density) / 2;
            before = density;
            var sine = StrictMath.sin(t);
            values[i] = low + (high - low) * sine * sine;
        }
        for (int i = 0; i <= CELLS; i++) under[i] /= under[CELLS];
        for (int i = 0, cell = 0; i <= CELLS; i++) places[i] = (short) (cell = cell(cell, (double) i / CELLS));
    }

    /// The last cell, from this one on, that begins at a share or under it.
    private int cell(int from, double share) {
        var cell = from;
        while (cell < CELLS - 1 && under[cell + 1] <= share) cell++;
        return cell;
    }

    /// The logarithm of the density, but for a constant.
    private static double log(double t, double sines, double cosines) {
        return (sines == 0 ? 0 : sines * StrictMath.log(StrictMath.sin(t))) + (cosines == 0 ? 0 : cosines * StrictMath.log(StrictMath.cos(t)));
    }

    /// The curve of an estimate that is not exact.
    static Curve of(Estimate estimate) {
        return switch (estimate) {
            case Estimate.Exact(var value) -> new Curve(1, 1, value, value);
            case Estimate.Counted(var count, var outOf) -> new Curve(count + 0.5, outOf - count + 0.5, 0, 1);
            case Estimate.Between(var low, var likely, var high) -> new Curve(1 + 4 * (likely - low) / (high - low), 1 + 4 * (high - likely) / (high - low), low, high);
        };
    }

    /// The value under which this share of the values lies.
    double value(double share) {
        return interpolated(share, cell(places[(int) (share * CELLS)], share), under, values);
    }

    /// Which share of the values lies under this one.
    double under(double value) {
        return value <= values[0] ? 0 : value >= values[CELLS] ? 1 : interpolated(value, halved(value), values, under);
    }

    private int halved(double value) {
        int low = 0;
        int high = CELLS;
        while (high - low > 1) {
            var middle = (low + high) >>> 1;
            if (values[middle] <= value) low = middle;
            else high = middle;
        }
        return low;
    }

    private static double interpolated(double at, int cell, double[] from, double[] to) {
        var width = from[cell + 1] - from[cell];
        return width > 0 ? to[cell] + (to[cell + 1] - to[cell]) * Math.clamp((at - from[cell]) / width, 0, 1) : to[cell];
    }
}
