package journey.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import journey.cli.Cli;
import journey.cli.Exit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// A hundred worked plans in one call of `journey export`, from files to files, on all processors, warm, in plans a second.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExportBench {
    private static final int PLANS = 100;

    @Param({"pdf", "pdf,png,pptx,html,svg,md,csv,canvas"})
    String media;

    private Path folder;

    @Setup
    public void copy() throws IOException {
        folder = Files.createTempDirectory("bench");
        var plans = Files.createDirectory(folder.resolve("in"));
        try (var files = Files.list(Path.of("assets/plans"))) {
            var worked = files.filter(file -> file.toString().endsWith(".journey")).sorted().toList();
            for (int at = 0; at < PLANS; at++) Files.copy(worked.get(at % worked.size()), plans.resolve("plan" + at + ".journey"));
        }
    }

    @TearDown
    public void tidy() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }

    @Benchmark
    @OperationsPerInvocation(PLANS)
    public Exit export() {
        var exit = Cli.run(List.of("export", folder.resolve("in").toString(), "--as", media, "--to", folder.resolve("out").toString()));
        if (exit != Exit.FINE) throw new IllegalStateException(exit.toString());
        return exit;
    }
}
