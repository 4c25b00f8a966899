package journey.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.keep.Journal;
import journey.keep.Page;
import journey.keep.Running;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
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

/// What it takes to write a plan down in the journal, in milliseconds: made, written aside, forced to the disk, moved, read back. In memory
/// it is the work; on a disk it is mostly the wait for it, twice.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class JournalBench {
    @Param({"50", "500", "5000"})
    int cards;

    /// A folder of this kind of disk.
    @Param({"/dev/shm", "/var/tmp"})
    String on;

    private final Plan[] plans = new Plan[2];
    private Page page;
    private int turn;

    @Setup
    public void begin() throws IOException {
        plans[0] = Plans.plain(cards, 42);
        plans[1] = plans[0].withSettings(plans[0].settings().with(Settings.TITLE, "Edited"));
        var data = new DataFolder(Files.createTempDirectory(Path.of(on), "journal"));
        page = new Journal(Disk.local(), data, Running.here("bench"), Clock.systemUTC(), Ids.from(new SplittableRandom(1))).page();
    }

    @Benchmark
    public void write() throws IOException {
        page.write(plans[turn++ & 1], Optional.empty());
    }
}
