package journey.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import journey.plan.Id;
import journey.plan.Stage;

/// What may come of a plan: every uncertain input thrown ten thousand times, and each time the whole journey reckoned.
///
/// @param seed      the same seed and plan give the same draws, everywhere
/// @param people    for the stages that can be reckoned
/// @param figures   for the figures that are there in any draw
/// @param prospects how each target stands that the forecast can judge, by its card
/// @param growing   the share of draws in which the journey grows without bound; they have no figures
public record Draws(long seed, Map<Stage, Spread> people, Map<Figure, Spread> figures, Map<Id, Prospect> prospects, double growing) {
    public static final int COUNT = 10_000;
    /// Where nobody asks for another.
    public static final long SEED = 1;
    /// So many draws are thrown at once, input by input, and then reckoned; between them somebody may say that it is enough.
    private static final int AT_ONCE = 250;

    public Draws {
        people = Collections.unmodifiableMap(people);
        figures = Collections.unmodifiableMap(figures);
        prospects = Collections.unmodifiableMap(prospects);
    }

    /// @param cancelled asked now and then whether anybody still wants to know
    /// @return nothing if it was cancelled
    public static Optional<Draws> of(Inputs inputs, long seed, BooleanSupplier cancelled) {
        return new Throwing(inputs, seed).draws(cancelled);
    }

    /// All that the draws need and write to, made before the first.
    private static final class Throwing {
        private final Inputs inputs;
        private final long seed;
        private final Arithmetic sums;
        private final int[] uncertain;
        private final Curve[] curves;
        private final Dice[] dice;
        private final double[][] thrown;
        private final int count;
        private final double[][] people;
        private final double[][] figures;
        private final int[] reached;
        private int growing;

        Throwing(Inputs inputs, long seed) {
            this.inputs = inputs;
            this.seed = seed;
            sums = new Arithmetic(inputs);
            uncertain = uncertain(inputs.all());
            curves = new Curve[uncertain.length];
            dice = new Dice[uncertain.length];
            for (int i = 0; i < uncertain.length; i++) {
                var input = inputs.all().get(uncertain[i]);
                curves[i] = Curve.of(input.estimate());
                dice[i] = Dice.of(seed, input.source().path());
            }
            thrown = new double[uncertain.length][AT_ONCE];
            count = uncertain.length == 0 ? 1 : COUNT;
            people = new double[inputs.known()][count];
            figures = new double[Figure.COUNT][count];
            reached = new int[inputs.targets().size()];
        }

        private static int[] uncertain(List<Input> all) {
            var numbers = new ArrayList<Integer>();
            for (int i = 0; i < all.size(); i++) if (!(all.get(i).estimate() instanceof Estimate.Exact)) numbers.add(i);
            return numbers.stream().mapToInt(i -> i).toArray();
        }

        Optional<Draws> draws(BooleanSupplier cancelled) {
            for (int from = 0; from < count; from += AT_ONCE) {
                if (cancelled.getAsBoolean()) return Optional.empty();
                var some = Math.min(AT_ONCE, count - from);
                for (int i = 0; i < uncertain.length; i++)
                    for (int j = 0; j < some; j++) thrown[i][j] = curves[i].value(dice[i].next());
                for (int j = 0; j < some; j++) draw(from + j, j);
            }
            return Optional.of(summed());
        }

        private void draw(int draw, int place) {
            for (int i = 0; i < uncertain.length; i++) sums.set(uncertain[i], thrown[i][place]);
            sums.reckon();
            if (sums.flow.grows()) growing++;
            for (int stage = 0; stage < people.length; stage++) people[stage][draw] = sums.flow.people(stage);
            for (var figure : FIGURES) figures[figure.ordinal()][draw] = sums.till.figure(figure);
            for (int i = 0; i < reached.length; i++) {
                var target = inputs.targets().get(i);
                if (target.isReachedBy(sums.outcome(target.measure()))) reached[i]++;
            }
        }

        private Draws summed() {
            var inStages = new EnumMap<Stage, Spread>(Stage.class);
            for (int stage = 0; stage < people.length; stage++) inStages.put(Stage.ALL.get(stage), Spread.of(people[stage]).orElseThrow());
            var inSum = new EnumMap<Figure, Spread>(Figure.class);
            for (var figure : FIGURES) Spread.of(figures[figure.ordinal()]).ifPresent(spread -> inSum.put(figure, spread));
            var prospects = new LinkedHashMap<Id, Prospect>();
            for (int i = 0; i < reached.length; i++) {
                var target = inputs.targets().get(i);
                var middle = middle(target.measure(), inStages, inSum).filter(Double::isFinite).map(value -> target.measure().isShare() ? 100 * value : value);
                prospects.put(target.card(), new Prospect((double) reached[i] / count, middle));
            }
            return new Draws(seed, inStages, inSum, prospects, (double) growing / count);
        }

        private Optional<Double> middle(Measure measure, Map<Stage, Spread> inStages, Map<Figure, Spread> inSum) {
            return switch (measure) {
                case Measure.People(var stage) -> Optional.ofNullable(inStages.get(stage)).map(Spread::p50);
                case Measure.Whole(var figure) -> Optional.ofNullable(inSum.get(figure)).map(Spread::p50);
                case Measure.Onward _, Measure.Back _, Measure.Taken _ ->
                        inputs.wiring().share(measure).map(input -> Curve.of(inputs.all().get(input).estimate()).value(0.5));
            };
        }
    }

    private static final Figure[] FIGURES = Figure.values();
}
