package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.file.PlanFile;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// What the system does to programs: it tells them to end, and gives them no more memory. Each runs in a process of its own.
@DisabledOnOs(OS.WINDOWS)
class EndTest {
    private static final Plan PLAN = Plans.plain(6, 1);
    private static final Plan EDITED = PLAN.withSettings(PLAN.settings().with(Settings.PROMISE, "mine"));

    @TempDir
    private Path folder;
    private Path file;
    private Optional<Process> running = Optional.empty();

    @BeforeEach
    void aFile() throws IOException {
        file = folder.resolve("plan.journey");
        Files.write(file, PlanFile.write(PLAN));
    }

    @AfterEach
    void end() {
        running.ifPresent(Process::destroyForcibly);
    }

    private Process start(String then, String... options) throws IOException {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xshare:auto",
                "-Dglass.platform=Headless", "-Dprism.order=sw", "-Djava.awt.headless=true", "--enable-native-access=ALL-UNNAMED"));
        command.addAll(Arrays.asList(options));
        command.addAll(List.of("-cp", classPath(), "journey.app.Bystander", data().toString(), file.toString(), then));
        var process = new ProcessBuilder(command).redirectError(folder.resolve("said.txt").toFile()).start();
        running = Optional.of(process);
        assertEquals("edited", process.inputReader().readLine(), () -> said());
        return process;
    }

    /// All that this process was given, as modules or not; tests that are patched into a module stand in neither list.
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path", ""), System.getProperty("jdk.module.path", ""), "target/test-classes").filter(part -> !part.isEmpty())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String said() {
        try {
            return Files.readString(folder.resolve("said.txt"));
        } catch (IOException silent) {
            return silent.toString();
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private List<Plan> left() {
        return Left.in(data(), Clock.systemUTC());
    }

    /// The system says: end.
    private Duration terminated(Process process) throws InterruptedException {
        var begin = Instant.now();
        process.destroy();
        assertTrue(process.waitFor(30, TimeUnit.SECONDS), "it does not end");
        assertEquals(143, process.exitValue(), this::said);
        return Duration.between(begin, Instant.now());
    }

    @Test
    void whoIsToldToEndWritesTheJournalWithinASecondAndAsksNothing() throws Exception {
        var took = terminated(start("wait"));

        assertEquals(List.of(EDITED), left());
        assertEquals(PLAN, PlanFile.open(file, Ids.from(new SplittableRandom(1))).plan().orElseThrow());
        assertTrue(took.toMillis() < 1000 * patience(), took::toString);
    }

    /// Where many builds share a machine, a second is not a second.
    private static int patience() {
        return Integer.getInteger("journey.patience", 5);
    }

    /// Whether the program lives on depends on whose thread wanted the memory.
    @Test
    @Tag("long")
    void whenMemoryEndsTheJournalIsWritten() throws Exception {
        start("hog", "-Xmx64m");
        awaitJournal();
    }

    private void awaitJournal() throws InterruptedException {
        var last = Instant.now().plusSeconds(60);
        while (!Files.exists(data().resolve("journal")) || left().isEmpty()) {
            assertTrue(Instant.now().isBefore(last), this::said);
            Thread.sleep(50);
        }
        assertEquals(List.of(EDITED), left());
    }

    @Test
    @Tag("long")
    void atWhateverMomentItIsToldToEnd() throws Exception {
        var random = new SplittableRandom(19);
        for (int i = 0; i < 200; i++) {
            var process = start("type");
            var last = process.inputReader().readLine();
            Thread.sleep(random.nextInt(500));
            // What is typed while it ends may be lost.
            while (process.inputReader().ready()) last = process.inputReader().readLine();
            terminated(process);
            var kept = left().getFirst().settings().text(Settings.PROMISE);
            assertTrue(Integer.parseInt(kept) >= Integer.parseInt(last), "round " + i + ": " + kept + " of " + last);
            Files.delete(Files.list(data().resolve("journal")).filter(one -> one.toString().endsWith(".entry")).findFirst().orElseThrow());
        }
    }
}
