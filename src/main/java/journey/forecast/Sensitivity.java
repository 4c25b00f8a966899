package journey.forecast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How much an outcome depends on one input.
///
/// @param down how the outcome changes if the input is a tenth smaller
/// @param up   how it changes if the input is a tenth larger; a share stays at 100 % at most
public record Sensitivity(Input input, double down, double up) {
    private static final double STEP = 0.1;

    /// Each input of a plan moved by a tenth while all others stay as they are; what changes the outcome most comes first. An input
    /// after whose move there is nothing to tell, because the journey grows or the figure is absent, is left out.
    public static List<Sensitivity> of(Inputs inputs, Measure outcome) {
        var sums = new Arithmetic(inputs);
        sums.reckon();
        var now = sums.outcome(outcome);
        var all = new ArrayList<Sensitivity>();
        for (int i = 0; i < inputs.all().size(); i++) {
            var input = inputs.all().get(i);
            var likely = sums.value(i);
            var down = moved(i, likely * (1 - STEP), outcome, sums);
            var up = moved(i, input.unit() == Unit.SHARE ? Math.min(1, likely * (1 + STEP)) : likely * (1 + STEP), outcome, sums);
            sums.set(i, likely);
            if (Double.isFinite(down - now) && Double.isFinite(up - now)) all.add(new Sensitivity(input, down - now, up - now));
        }
        all.sort(Comparator.comparingDouble(Sensitivity::roughly).reversed());
        return List.copyOf(all);
    }

    /// The larger of its two changes, whichever way it goes.
    public double weight() {
        return Math.max(Math.abs(down), Math.abs(up));
    }

    /// Equal for what is equal but for the last digits, so that the order of the plan decides and not the rounding.
    private double roughly() {
        return (float) weight();
    }

    private static double moved(int input, double value, Measure outcome, Arithmetic sums) {
        sums.set(input, value);
        sums.reckon();
        return sums.outcome(outcome);
    }
}
