package journey.bench;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import journey.edit.Edits;
import journey.merge.Difference;
import journey.merge.Merge;
import journey.merge.Merged;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
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

/// What joining two people's work and telling it apart takes, warm, in milliseconds: each of them made 60 edits of one plan.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class MergeBench {
    @Param({"50", "500", "5000"})
    int cards;

    private final Ids ids = Ids.from(new SplittableRandom(1));
    private Plan base;
    private Plan mine;
    private Plan theirs;

    @Setup
    public void edit() {
        base = Plans.plain(cards, 42);
        mine = edited(base, 1);
        theirs = edited(base, 2);
    }

    private static Plan edited(Plan base, long seed) {
        var random = new SplittableRandom(seed);
        var plan = base;
        for (int i = 0; i < 60; i++) plan = Edits.some(plan, random).apply(plan);
        return plan;
    }

    @Benchmark
    public Merged merge() {
        return Merge.of(base, mine, theirs, ids);
    }

    @Benchmark
    public Difference compare() {
        return Difference.of(base, mine);
    }
}
