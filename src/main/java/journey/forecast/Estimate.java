package journey.forecast;

/// How well a number is known. Shares stand here as parts of one, not in percent.
public sealed interface Estimate {
    /// The value to reckon with where one is needed: the exact or the likely one, or the share that was counted.
    double likely();

    /// One value that is taken for certain.
    record Exact(double likely) implements Estimate {}

    /// A range; the values in it are spread as in PERT, a Beta that leans to the likely one.
    record Between(double low, double likely, double high) implements Estimate {}

    /// A share that was counted, `count` out of `outOf`: the fewer were asked, the less is known. It is spread as
    /// Beta(count + 1/2, outOf - count + 1/2).
    record Counted(int count, int outOf) implements Estimate {
        @Override
        public double likely() {
            return (double) count / outOf;
        }
    }
}
