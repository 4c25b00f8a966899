package journey.bench;

import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import journey.compare.Comparison;
import journey.compare.Side;
import journey.edit.Edits;
import journey.layout.Board;
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

/// What it takes to set two plans beside each other, warm, in milliseconds: one of them is the other after 60 edits. Findings of both are
/// most of it.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CompareBench {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    @Param({"50", "500", "5000"})
    int cards;

    private Side before;
    private Side after;
    private Comparison compared;

    @Setup
    public void edit() {
        var plan = Plans.plain(cards, 42);
        before = new Side(plan, "before");
        var random = new SplittableRandom(1);
        for (int i = 0; i < 60; i++) plan = Edits.some(plan, random).apply(plan);
        after = new Side(plan, "after");
        compared = compare();
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of(before, after, TODAY);
    }

    @Benchmark
    public Board board() {
        return compared.board();
    }
}
