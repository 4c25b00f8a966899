package journey.forecast;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Plan;
import journey.plan.Stage;

/// What a plan promises for one period, reckoned in closed form with the likely value of each input.
public sealed interface Forecast {
    /// How many cycles of a journey without bound are shown.
    int CYCLES = 12;

    Inputs inputs();

    /// What a figure comes to: infinite people where the journey grows, NaN where there is nothing to tell.
    default double value(Measure measure) {
        var sums = new Arithmetic(inputs());
        sums.reckon();
        return sums.outcome(measure);
    }

    /// What can be said of people or of a figure; nothing of what cannot be reckoned. Of a journey that grows it is said that people come
    /// without bound, and nothing else. Whoever tells people a figure of a forecast takes it from here, so that it is the same everywhere.
    Optional<Double> said(Measure measure);

    /// A journey that comes to rest.
    ///
    /// @param people  expected people, for the stages that can be reckoned
    /// @param figures what is not absent
    record Settled(Inputs inputs, Map<Stage, Double> people, Map<Figure, Double> figures) implements Forecast {
        public Settled {
            people = Collections.unmodifiableMap(people);
            figures = Collections.unmodifiableMap(figures);
        }

        @Override
        public Optional<Double> said(Measure measure) {
            return switch (measure) {
                case Measure.People(var stage) -> Optional.ofNullable(people.get(stage));
                case Measure.Whole(var figure) -> Optional.ofNullable(figures.get(figure));
                case Measure.Onward _, Measure.Back _, Measure.Taken _ -> Optional.empty();
            };
        }
    }

    /// A journey in which each person brings so many more, or so many step back, that it grows without bound.
    ///
    /// @param cycles people who come to each stage in the first cycles. A cycle is one way through the stages; who steps back or
    ///               is brought goes in the next
    record Growing(Inputs inputs, List<Map<Stage, Double>> cycles) implements Forecast {
        public Growing {
            cycles = List.copyOf(cycles);
        }

        @Override
        public Optional<Double> said(Measure measure) {
            return measure instanceof Measure.People(var stage) && inputs.isKnown(stage)
                    ? Optional.of(cycles.stream().anyMatch(cycle -> cycle.get(stage) > 0) ? Double.POSITIVE_INFINITY : 0.0) : Optional.empty();
        }
    }

    static Forecast of(Plan plan) {
        return of(Inputs.of(plan));
    }

    static Forecast of(Inputs inputs) {
        var sums = new Arithmetic(inputs);
        sums.reckon();
        if (sums.flow.grows()) return new Growing(inputs, cycles(sums, CYCLES));
        var people = new EnumMap<Stage, Double>(Stage.class);
        for (var stage : Stage.ALL) if (inputs.isKnown(stage)) people.put(stage, sums.flow.people(stage.ordinal()));
        var figures = new EnumMap<Figure, Double>(Figure.class);
        for (var figure : Figure.values()) if (!Double.isNaN(sums.till.figure(figure))) figures.put(figure, sums.till.figure(figure));
        return new Settled(inputs, people, figures);
    }

    /// The share of each stage's people who go on to the next, as the sums take it: where those who go on and those who step back would be more
    /// than there are, it is scaled. Absent where nobody said how many, and at the last stage.
    static Map<Stage, Double> onward(Inputs inputs) {
        var sums = new Arithmetic(inputs);
        sums.reckon();
        var shares = new EnumMap<Stage, Double>(Stage.class);
        for (var stage : Stage.ALL)
            if (stage.next().isPresent() && inputs.wiring().onward()[stage.ordinal()] != Wiring.NONE) shares.put(stage, sums.flow.onward(stage.ordinal()));
        return Collections.unmodifiableMap(shares);
    }

    /// People who come to each stage in the first cycles, also of a journey that comes to rest.
    static List<Map<Stage, Double>> cycles(Inputs inputs, int count) {
        var sums = new Arithmetic(inputs);
        sums.reckon();
        return cycles(sums, count);
    }

    private static List<Map<Stage, Double>> cycles(Arithmetic sums, int count) {
        var cycles = new ArrayList<Map<Stage, Double>>();
        for (var cycle : sums.flow.cycles(count)) {
            var people = new EnumMap<Stage, Double>(Stage.class);
            for (var stage : Stage.ALL) people.put(stage, cycle[stage.ordinal()]);
            cycles.add(Collections.unmodifiableMap(people));
        }
        return cycles;
    }
}
