package journey.keep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import journey.file.Disk;
import journey.file.InMemory;
import journey.file.PlanFile;
import journey.file.Save;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Kills a process at each system call by which it saves, journals or exports, and makes each of them fail as on a full disk and on a broken one: from
/// outside, by strace, so that nothing of the program takes part in it. `mvn -q verify -Pfaults`
@Tag("faults")
class OutsideFaultTest {
    private static final byte[] OLD = PlanFile.write(Sufferer.OLD);
    private static final byte[] NEW = PlanFile.write(Sufferer.NEW);

    @TempDir(factory = InMemory.class)
    private Path folder;

    /// What is done to a system call.
    private enum Fault {
        KILL("signal=KILL"), FULL("error=ENOSPC"), BROKEN("error=EIO");

        private final String injected;

        Fault(String injected) {
            this.injected = injected;
        }
    }

    /// How one run ended.
    private enum Ended { OLD, NEW, MISSED }

    @BeforeAll
    static void needStrace() throws InterruptedException {
        assumeTrue(isThere(), "Faults from outside need strace, which is for Linux: \"apt install strace\". They are not run.");
    }

    private static boolean isThere() throws InterruptedException {
        try {
            return new ProcessBuilder("strace", "-V").redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource
    void whateverSystemCallFailsOrIsTheLastTheFileIsTheOldOneOrTheNewOne(Sufferer.Writing writing) throws Exception {
        var trial = trial(writing);
        var runs = new ArrayList<Callable<Ended>>();
        for (var call : trial.during()) for (var fault : Fault.values()) runs.add(() -> ended(writing, call, fault));

        var ends = new ArrayList<Ended>();
        try (var hands = Executors.newFixedThreadPool(2)) {
            for (var end : hands.invokeAll(runs)) ends.add(end.get());
        }

        var missed = ends.stream().filter(Ended.MISSED::equals).count();
        Figures.note("outside-" + writing.name().toLowerCase(Locale.ROOT), "%s, from outside: %d system calls × killed, disk full, disk broken = %d runs hit; old file %d, new file %d, torn 0",
                writing.name().toLowerCase(Locale.ROOT), trial.during().size(), ends.size() - missed,
                ends.stream().filter(Ended.OLD::equals).count(), ends.stream().filter(Ended.NEW::equals).count());
        assertTrue(missed * 20 <= ends.size(), () -> missed + " of " + ends.size() + " missed");
    }

    @Test
    void eachFileIsOnTheDiskBeforeItsNameIs() throws Exception {
        var calls = trial(Sufferer.Writing.SAVE).during().stream().map(Trace.Call::name).filter(List.of("write", "fsync", "rename")::contains).toList();

        // The path of the file beside its versions, the version, the file; each with its folder.
        var one = List.of("write", "fsync", "rename", "fsync");
        assertEquals(Stream.of(one, one, one).flatMap(List::stream).toList(), calls);
    }

    /// A run in which nothing goes wrong.
    private Trace trial(Sufferer.Writing writing) throws Exception {
        var here = Files.createTempDirectory(folder, "trial");
        writing.prepare(here.resolve("plan"));
        assertEquals(0, run(writing, here, "-e", "trace=%file,%desc"));
        var trace = Trace.of(here.resolve("trace"));
        assertEquals(Trace.Reached.END, trace.reached());
        return trace;
    }

    private Ended ended(Sufferer.Writing writing, Trace.Call call, Fault fault) throws Exception {
        var name = writing + ", " + fault + " at " + call.name() + " " + call.number() + ": " + call.line();
        var here = Files.createTempDirectory(folder, "run");
        var plan = here.resolve("plan");
        writing.prepare(plan);
        var exit = run(writing, here, "-e", "trace=" + call.name() + ",access", "-e", "inject=" + call.name() + ":" + fault.injected + ":when=" + call.number());
        var trace = Trace.of(here.resolve("trace"));
        if (!(fault == Fault.KILL ? trace.isKilledMeanwhile() : trace.isFailedMeanwhile())) return Ended.MISSED;

        assertTrue(fault == Fault.KILL || exit == 0 || exit == 3, () -> name + ": exit " + exit + "\n" + said(here));
        var isNew = switch (writing) {
            case SAVE, EXPORT -> isNew(Files.readAllBytes(plan.resolve(Sufferer.Writing.FILE)), name);
            case JOURNAL -> isNew(journalled(plan, name), name);
        };
        if (exit == 0) assertTrue(isNew, name);
        if (fault != Fault.KILL) assertEquals(List.of(), left(plan), name);
        if (writing == Sufferer.Writing.SAVE) assertTheVersionBeforeIsWhole(plan, name);
        return isNew ? Ended.NEW : Ended.OLD;
    }

    private static boolean isNew(byte[] bytes, String name) {
        if (!Arrays.equals(OLD, bytes)) assertArrayEquals(NEW, bytes, name);
        return Arrays.equals(NEW, bytes);
    }

    private static byte[] journalled(Path plan, String name) throws IOException {
        var offered = new Journal(Disk.local(), Sufferer.Writing.data(plan), Running.here("here"), Clock.systemUTC(), Sufferer.ids()).unsaved();
        assertEquals(1, offered.size(), name);
        return PlanFile.write(offered.getFirst().plan());
    }

    private static void assertTheVersionBeforeIsWhole(Path plan, String name) throws IOException {
        var backups = new Backups(Disk.local(), Sufferer.Writing.data(plan), Clock.systemUTC());
        for (var version : backups.of(plan.resolve(Sufferer.Writing.FILE).toRealPath())) assertArrayEquals(OLD, backups.bytes(version).orElseThrow(), name);
    }

    /// What is neither the plan nor what is kept of it.
    private static List<Path> left(Path plan) throws IOException {
        try (var all = Files.walk(plan)) {
            return all.filter(one -> one.toString().endsWith(".tmp") || one.toString().endsWith(".part")).toList();
        }
    }

    private static String said(Path here) {
        try {
            return Files.readString(here.resolve("said"));
        } catch (IOException nothing) {
            return "";
        }
    }

    /// @return how it exited
    private static int run(Sufferer.Writing writing, Path here, String... asked) throws Exception {
        var words = new ArrayList<>(List.of("strace", "-f", "-o", here.resolve("trace").toString()));
        words.addAll(List.of(asked));
        words.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData", "-Xshare:auto",
                "-cp", classPath(), Sufferer.class.getName(), writing.name(), here.resolve("practice").toString(), here.resolve("plan").toString()));
        var process = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(here.resolve("said").toFile()).start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it hangs");
        return process.exitValue();
    }

    private static String classPath() throws URISyntaxException {
        var places = new ArrayList<String>();
        for (var one : List.of(Save.class, Sufferer.class, JsonFactory.class)) places.add(Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        places.add(Path.of("target", "test-classes").toAbsolutePath().toString());
        return String.join(File.pathSeparator, places);
    }
}
