package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import journey.layout.Scale;

/// The upright axis of people: from nothing, or from some power of ten, to the most that there are.
///
/// @param least what stands at the ground of a logarithmic axis
/// @param most  what stands at the top
record PeopleAxis(Scale scale, double least, double most) {
    /// Parts of a person that are still worth a line.
    private static final double SMALLEST = 0.01;
    private static final int MOST_LINES = 7;

    /// An axis that all of these numbers fit on.
    static PeopleAxis over(Scale scale, DoubleStream numbers) {
        var all = numbers.filter(number -> number > 0 && Double.isFinite(number)).sorted().toArray();
        if (all.length == 0) return new PeopleAxis(scale, 1, 10);
        var least = Math.clamp(power(Math.floor(Math.log10(all[0]) + 1e-9)), SMALLEST, 1);
        var most = all[all.length - 1];
        return new PeopleAxis(scale, least, scale == Scale.LINEAR ? most : Math.max(most, 10 * least));
    }

    /// From 0 at the ground to 1 at the top.
    double height(double people) {
        return scale.height(people, least, most);
    }

    /// The numbers that get a line and a label: powers of ten, or round steps.
    List<Double> lines() {
        return switch (scale) {
            case LOGARITHMIC -> powers();
            case LINEAR -> steps();
        };
    }

    private List<Double> powers() {
        var from = Math.round(Math.log10(least));
        var count = (long) Math.floor(Math.log10(most) + 1e-9) - from + 1;
        var by = (count + MOST_LINES) / (MOST_LINES + 1);
        var lines = new ArrayList<Double>();
        for (long power = from; power < from + count; power += by) lines.add(power(power));
        return lines;
    }

    private List<Double> steps() {
        var step = step(most / MOST_LINES);
        var lines = new ArrayList<Double>();
        for (int i = 0; i * step <= most * (1 + 1e-9); i++) lines.add(i * step);
        return lines;
    }

    /// The smallest of 1, 2 and 5, or of these times a power of ten, that is no smaller than this.
    private static double step(double least) {
        var power = power(Math.floor(Math.log10(least)));
        for (var round : new double[] {1, 2, 5}) if (round * power >= least * (1 - 1e-9)) return round * power;
        return 10 * power;
    }

    /// Exact as far as numbers are: what is a tenth is said to be one.
    private static double power(double exponent) {
        return Double.parseDouble("1e" + (long) exponent);
    }
}
