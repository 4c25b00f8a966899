package journey.forecast;

import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Stage;

/// The step of a journey at which most money is lost: from a stage to the next.
///
/// A step whose share misses the target that a metric card sets for it loses what the target would bring; the one that loses most is the
/// weakest. Where none does, every step is looked at alike: the weakest is the one whose share, were it a tenth larger, would bring most, and
/// of equals the one with the smallest share, for there is most room.
///
/// @param from   the stage from which too few go on
/// @param money  how much more profit there would be in a period, above 0
/// @param wanted the share with which it would, a part of one
/// @param cause  why that share
public record Weakest(Stage from, double money, double wanted, Cause cause) {
    private static final double STEP = 0.1;

    public enum Cause {
        /// It is what a metric card aims at.
        TARGET,
        /// It is a tenth more than now.
        A_TENTH_MORE
    }

    /// Empty where no step can be told to lose money: nothing is earned, or the journey grows, or nobody said how many go on.
    public static Optional<Weakest> of(Inputs inputs) {
        var sums = new Arithmetic(inputs);
        sums.reckon();
        var profit = sums.till.figure(Figure.PROFIT);
        if (Double.isNaN(profit)) return Optional.empty();
        var missed = inputs.targets().stream().filter(target -> target.measure() instanceof Measure.Onward && !target.isReachedBy(sums.outcome(target.measure())))
                .flatMap(target -> step(((Measure.Onward) target.measure()).stage(), target.value(), Cause.TARGET, inputs, sums, profit))
                .max(Comparator.comparingDouble(Weakest::money));
        return missed.or(() -> Stage.ALL.stream().filter(inputs::isKnown)
                .flatMap(stage -> step(stage, Math.min(1, (1 + STEP) * sums.flow.onward(stage.ordinal())), Cause.A_TENTH_MORE, inputs, sums, profit))
                .max(Comparator.comparingDouble(Weakest::roughly).thenComparing(step -> -step.wanted())));
    }

    /// Equal for what is equal but for the last digits, so that the size of the share decides and not the rounding.
    private double roughly() {
        return (float) money;
    }

    private static Stream<Weakest> step(Stage from, double wanted, Cause cause, Inputs inputs, Arithmetic sums, double profit) {
        var input = inputs.wiring().share(new Measure.Onward(from));
        if (input.isEmpty()) return Stream.empty();
        var now = sums.value(input.get());
        sums.set(input.get(), Math.clamp(wanted, 0, 1));
        sums.reckon();
        var more = sums.till.figure(Figure.PROFIT) - profit;
        sums.set(input.get(), now);
        sums.reckon();
        return more > 0 ? Stream.of(new Weakest(from, more, wanted, cause)) : Stream.empty();
    }
}
