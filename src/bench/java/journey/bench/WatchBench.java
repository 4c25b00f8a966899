package journey.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import journey.file.Disk;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.keep.Watch;
import journey.plan.Ids;
import journey.plan.Plans;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a look at the disk takes by which a window sees what others did, in milliseconds, and what share of a core that is at a look every two seconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WatchBench {
    private static final double EVERY = 2e9;

    @Param({"50", "500", "5000"})
    int cards;

    private Watch watch;
    private Stored known;
    private long begin;
    private long looks;

    @Setup
    public void write() throws IOException {
        var file = Files.write(Files.createTempDirectory("watch").resolve("plan.journey"), PlanFile.write(Plans.plain(cards, 42)));
        known = switch (PlanFile.open(file, Ids.from(new SplittableRandom(1)))) {
            case Opened.Whole(var stored) -> stored;
            case Opened other -> throw new IllegalStateException(other.toString());
        };
        watch = new Watch(Disk.local(), file);
    }

    @Setup(Level.Iteration)
    public void count() {
        begin = System.nanoTime();
        looks = 0;
    }

    @Benchmark
    public Watch.Seen look() {
        looks++;
        return watch.look(known);
    }

    @TearDown(Level.Iteration)
    public void tell() {
        System.out.printf("%.4f %% of a core, ", 100.0 * (System.nanoTime() - begin) / looks / EVERY);
    }
}
