package journey.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.forecast.Draws;
import journey.forecast.Estimate;
import journey.forecast.Inputs;
import journey.guide.WorkedPlan;
import journey.plan.Amount;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What the forecast of a plan takes, warm, in milliseconds: of plans of so many cards, and of that worked plan in which most is uncertain.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ForecastBench {
    private static final String WORKED = "worked";

    @Param({"50", "500", "5000", WORKED})
    String plan;

    private Plan drawn;
    private Inputs inputs;

    @Setup
    public void draw() {
        drawn = plan.equals(WORKED) ? WorkedPlan.ALL.stream().map(ForecastBench::worked).max(Comparator.comparingLong(ForecastBench::uncertain)).orElseThrow()
                : drawn(Integer.parseInt(plan));
        inputs = Inputs.of(drawn);
    }

    private static Plan worked(WorkedPlan worked) {
        try (var in = WorkedPlan.class.getResourceAsStream(worked.resource())) {
            return ((Opened.Whole) PlanFile.read(in.readAllBytes(), Ids.from(new SplittableRandom(1)))).stored().plan();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static long uncertain(Plan plan) {
        return Inputs.of(plan).all().stream().filter(input -> !(input.estimate() instanceof Estimate.Exact)).count();
    }

    /// A plan whose every stage passes on a share that was counted, so that all of it can be reckoned.
    private static Plan drawn(int cards) {
        var plan = Plans.plain(cards, 42);
        for (var stage : Stage.ALL) plan = plan.withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.ONWARD, new Rate.Count(18, 120, ""))));
        var entering = new Amount.Range(new BigDecimal("9000"), new BigDecimal("10000"), new BigDecimal("12000"));
        return plan.withStage(Stage.AWARE, one -> new StagePlan(one.fields().with(StagePlan.ENTERS, entering)));
    }

    /// After each keystroke.
    @Benchmark
    public Inputs read() {
        return Inputs.of(drawn);
    }

    /// Ten thousand draws.
    @Benchmark
    public Draws draws() {
        return Draws.of(inputs, Draws.SEED, () -> false).orElseThrow();
    }
}
