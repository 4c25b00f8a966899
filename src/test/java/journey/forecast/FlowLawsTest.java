package journey.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import journey.plan.Amount;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every journey, shown on random ones.
class FlowLawsTest {
    static LongStream seeds() {
        return Plans.seeds(200);
    }

    private record Step(double onward, double back, Stage to) {}

    /// A random journey: people enter at several stages, step back here and there, and some bring others.
    private static final class Journey {
        private final Map<Stage, Double> enters = new EnumMap<>(Stage.class);
        private final Map<Stage, Step> steps = new EnumMap<>(Stage.class);
        private final Map<Stage, Double> brings = new EnumMap<>(Stage.class);

        Journey(long seed) {
            var random = new SplittableRandom(seed);
            for (var stage : Stage.ALL) {
                if (stage == Stage.AWARE || random.nextInt(3) == 0) enters.put(stage, (double) random.nextInt(10_000));
                var onward = random.nextInt(101);
                var back = stage != Stage.AWARE && random.nextInt(3) == 0 ? random.nextInt(101 - onward) : 0;
                steps.put(stage, new Step(onward / 100.0, back / 100.0, Stage.ALL.get(random.nextInt(Math.max(1, stage.ordinal())))));
            }
            for (var stage : Stage.ALL) if (random.nextInt(6) == 0) brings.put(stage, random.nextInt(60) / 100.0);
        }

        Plan plan() {
            var ride = new Ride(Plan.blank("Random"));
            for (var stage : Stage.ALL) {
                var step = steps.get(stage);
                ride = ride.onward(stage, percent(step.onward()));
                if (step.back() > 0) ride = ride.back(stage, step.to(), percent(step.back()));
                if (enters.containsKey(stage)) ride = ride.with(stage, StagePlan.ENTERS, new Amount.Exact(BigDecimal.valueOf(enters.get(stage))));
            }
            var people = new HashMap<Stage, String>();
            brings.forEach((stage, many) -> people.put(stage, many.toString()));
            return ride.offer(OfferKind.REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", people).plan();
        }

        private static Rate percent(double part) {
            return new Rate.Percent(BigDecimal.valueOf(Math.round(part * 100)), "");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyAppearsFromNowhereAndNobodyIsLost(long seed) {
        var journey = new Journey(seed);
        if (!(Forecast.of(journey.plan()) instanceof Forecast.Settled settled)) return;
        var entering = journey.enters.values().stream().mapToDouble(one -> one).sum();
        var fans = settled.people().get(Stage.PROMOTE);
        var referred = journey.brings.values().stream().mapToDouble(many -> many * fans).sum();
        var left = Stage.ALL.stream().filter(stage -> stage != Stage.PROMOTE)
                .mapToDouble(stage -> settled.people().get(stage) * (1 - journey.steps.get(stage).onward() - journey.steps.get(stage).back())).sum();
        var remaining = fans * (1 - journey.steps.get(Stage.PROMOTE).back());

        assertEquals(entering + referred, left + remaining, 1e-6 * (1 + entering));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theClosedFormIsTheSumOfAllCycles(long seed) {
        var inputs = Inputs.of(new Journey(seed).plan());
        if (!(Forecast.of(inputs) instanceof Forecast.Settled settled)) return;
        var cycles = Forecast.cycles(inputs, 20_000);

        for (var stage : Stage.ALL)
            assertEquals(cycles.stream().mapToDouble(cycle -> cycle.get(stage)).sum(), settled.people().get(stage), 1e-6 * (1 + settled.people().get(stage)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void growthIsToldJustWhereCyclesDoNotDieOut(long seed) {
        var inputs = Inputs.of(new Journey(seed).plan());
        var last = Forecast.cycles(inputs, 20_000).getLast().values().stream().mapToDouble(one -> one).sum();

        assertEquals(last > 1e-3, Forecast.of(inputs) instanceof Forecast.Growing);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void morePeopleAndLargerSharesNeverMeanFewer(long seed) {
        var plan = new Journey(seed).plan();
        if (!(Forecast.of(plan) instanceof Forecast.Settled before)) return;
        var random = new SplittableRandom(~seed);
        var stage = Stage.ALL.get(random.nextInt(7));
        var step = new Journey(seed).steps.get(stage);
        var more = random.nextBoolean()
                ? new Ride(plan).entering("20000", stage)
                : new Ride(plan).onward(stage, new Rate.Percent(BigDecimal.valueOf(100 - Math.round(step.back() * 100)), ""));
        if (!(Forecast.of(more.plan()) instanceof Forecast.Settled after)) return;

        for (var one : Stage.ALL) assertTrue(after.people().get(one) >= before.people().get(one) - 1e-9, one::word);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noPlanMakesItThrowOrSayInfinity(long seed) {
        var plan = Plans.some(seed);
        var inputs = Inputs.of(plan);
        switch (Forecast.of(inputs)) {
            case Forecast.Settled settled -> {
                assertTrue(settled.people().values().stream().allMatch(people -> Double.isFinite(people) && people >= 0), () -> settled.people().toString());
                assertTrue(settled.figures().values().stream().allMatch(Double::isFinite), () -> settled.figures().toString());
            }
            case Forecast.Growing growing -> assertTrue(growing.cycles().getFirst().values().stream().allMatch(Double::isFinite));
        }
        for (var input : inputs.all()) {
            assertTrue(Double.isFinite(input.estimate().likely()));
            for (var field : input.usedBy()) assertEquals(input, inputs.at(field).orElseThrow());
        }
        Sensitivity.of(inputs, new Measure.Whole(Figure.PROFIT)).forEach(one -> assertTrue(Double.isFinite(one.weight())));
        for (var gap : inputs.gaps()) assertTrue(plan.has(gap.place()));
    }
}
