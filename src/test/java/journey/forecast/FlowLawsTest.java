package journey.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Stage;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every journey, shown on random ones.
@Execution(ExecutionMode.CONCURRENT)
class FlowLawsTest {
    static LongStream seeds() {
        return Plans.seeds(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nobodyAppearsFromNowhereAndNobodyIsLost(long seed) {
        var journey = new RandomJourney(seed);
        if (!(Forecast.of(journey.plan()) instanceof Forecast.Settled settled)) return;
        var entering = journey.enters().values().stream().mapToDouble(one -> one).sum();
        var fans = settled.people().get(Stage.PROMOTE);
        var referred = journey.brings().values().stream().mapToDouble(many -> many * fans).sum();
        var left = Stage.ALL.stream().filter(stage -> stage != Stage.PROMOTE)
                .mapToDouble(stage -> settled.people().get(stage) * (1 - journey.step(stage).onward() - journey.step(stage).back())).sum();
        var remaining = fans * (1 - journey.step(Stage.PROMOTE).back());

        assertEquals(entering + referred, left + remaining, 1e-6 * (1 + entering));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theClosedFormIsTheSumOfAllCycles(long seed) {
        var inputs = Inputs.of(new RandomJourney(seed).plan());
        if (!(Forecast.of(inputs) instanceof Forecast.Settled settled)) return;
        var cycles = Forecast.cycles(inputs, 20_000);

        for (var stage : Stage.ALL)
            assertEquals(cycles.stream().mapToDouble(cycle -> cycle.get(stage)).sum(), settled.people().get(stage), 1e-6 * (1 + settled.people().get(stage)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void growthIsToldJustWhereCyclesDoNotDieOut(long seed) {
        var inputs = Inputs.of(new RandomJourney(seed).plan());
        var last = Forecast.cycles(inputs, 20_000).getLast().values().stream().mapToDouble(one -> one).sum();

        assertEquals(last > 1e-3, Forecast.of(inputs) instanceof Forecast.Growing);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void morePeopleAndLargerSharesNeverMeanFewer(long seed) {
        var plan = new RandomJourney(seed).plan();
        if (!(Forecast.of(plan) instanceof Forecast.Settled before)) return;
        var random = new SplittableRandom(~seed);
        var stage = Stage.ALL.get(random.nextInt(7));
        var step = new RandomJourney(seed).step(stage);
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
