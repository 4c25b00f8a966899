package journey.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import journey.file.Basis;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.Save;
import journey.file.Saved;
import journey.keep.Backups;
import journey.layout.Board;
import journey.layout.Layout;
import journey.layout.View;
import journey.paint.Export;
import journey.paint.Exported;
import journey.paint.Heading;
import journey.paint.Page;
import journey.paint.Watch;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.text.Words;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A plan on its way out: painted for each medium, and saved with all the care of a save, warm, in milliseconds.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class HandOnBench {
    private static final int PICTURE = 3200;

    @Param({"50", "500", "5000"})
    int cards;

    private Plan plan;
    private Board board;
    private Path folder;

    @Setup
    public void draw() throws IOException {
        plan = Plans.plain(cards, 42);
        board = Layout.of(plan, View.in(Words.in(Locale.UK)));
        folder = Files.createTempDirectory("bench");
        System.setProperty("journey.data", folder.resolve("data").toString());
    }

    @TearDown
    public void tidy() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    @Benchmark
    public Exported svg() throws IOException {
        return painted(new Export.Format.Svg());
    }

    @Benchmark
    public Exported pdf() throws IOException {
        return painted(new Export.Format.Pdf(Page.BOARD));
    }

    /// 3 200 pixels wide, whatever the size of the board.
    @Benchmark
    public Exported png() throws IOException {
        return painted(new Export.Format.Png(PICTURE / board.width()));
    }

    @Benchmark
    public Saved save() {
        return new Save(Disk.local(), new Backups(Disk.local(), DataFolder.ofUser(), Clock.systemDefaultZone())).save(plan, folder.resolve("plan.journey"), new Basis.Overwrite());
    }

    private Exported painted(Export.Format format) throws IOException {
        return Export.of(format, new Heading(plan.title(), Locale.UK)).to(OutputStream.nullOutputStream(), board, Watch.NONE);
    }
}
