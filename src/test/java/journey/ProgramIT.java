package journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as it was laid out, run as people run it.
class ProgramIT {
    private static final Path HOME = Path.of(System.getProperty("journey.home"));

    @TempDir
    private Path folder;

    private record Ended(int code, String out, String err) {}

    @Test
    void saysItsVersion() throws Exception {
        var ended = run("--version");

        assertEquals(new Ended(0, ended.out(), ""), ended);
        assertTrue(ended.out().matches("Value Journey [0-9.]+ \\(Java 2[5-9].*\\)\\R"), ended.out());
    }

    @Test
    void withoutAScreenItSaysSoAndHowToDoWithoutOne() throws Exception {
        var sentence = "There is no screen to open a window on; without one, \"journey check\", \"diff\", \"export\", \"forecast\", \"git-setup\", \"import\", \"merge\", \"new\", \"rules\" and \"show\" do their work, "
                + "and \"journey --help\" explains them.\n";

        assertEquals(new Ended(3, "", sentence), run(Map.of("DISPLAY", "", "WAYLAND_DISPLAY", "")));
        // A display that does not answer: the toolkit itself gives up.
        assertEquals(new Ended(3, "", sentence), run(Map.of("DISPLAY", ":4711", "WAYLAND_DISPLAY", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"board.svg", "board.pdf", "board.png", "deck.pptx", "page.html", "plan.md", "cards.csv", "plan.canvas"})
    void anExportTakesItsClassesFromTheCacheAndNoneFromJavaFxOrAwt(String picture) throws Exception {
        assertEquals(new Ended(0, "", ""), run("new", "--template", "stress-app", "plan.journey"));

        assertAllFromTheCache("export", "plan.journey", "--to", picture);
    }

    @Test
    void anExportOfManyPlansInAllMediaTakesItsClassesFromTheCacheToo() throws Exception {
        for (var name : List.of("stress-app", "outdoor-gear")) assertEquals(new Ended(0, "", ""), run("new", "--template", name, name + ".journey"));

        assertAllFromTheCache("export", ".", "--as", "pdf,png,svg,pptx,html,md,csv,canvas", "--to", "made");
    }

    private void assertAllFromTheCache(String... command) throws IOException, InterruptedException {
        var loaded = folder.resolve("loaded.txt");

        var ended = run(Map.of("JDK_JAVA_OPTIONS", "-Xlog:class+load:file=" + loaded), command);

        assertEquals(new Ended(0, "", ""), ended);
        var classes = Files.readAllLines(loaded);
        assertEquals(List.of(), classes.stream().filter(line -> line.matches(".* (javafx|com\\.sun\\.javafx|java\\.awt|sun\\.awt|sun\\.java2d)\\..*")).toList());
        assertEquals(List.of(), classes.stream()
                .filter(line -> line.contains(" journey.") && !line.contains("$$Lambda") && !line.contains("shared objects file")).toList());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoeverEndsAnExportFindsNoHalfFile() throws Exception {
        assertEquals(new Ended(0, "", ""), run("new", "--template", "outdoor-gear", "plan.journey"));
        var in = Files.createDirectory(folder.resolve("in"));
        for (int at = 0; at < 200; at++) Files.copy(folder.resolve("plan.journey"), in.resolve("plan" + at + ".journey"));
        var out = folder.resolve("made");

        var process = new ProcessBuilder(HOME.resolve("bin/journey").toString(), "export", in.toString(), "--as", "png", "--scale", "4", "--to", out.toString()).inheritIO().start();
        while (process.isAlive() && (Files.notExists(out) || made(out).isEmpty())) Thread.sleep(5);
        // The same to the program as Ctrl+C, which a shell may have told its jobs to pass over.
        process.destroy();

        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
        assertEquals(143, process.exitValue());
        assertTrue(made(out).size() < 200, "it was done before");
        for (var file : made(out)) {
            assertTrue(file.toString().endsWith(".png"), file.toString());
            assertEquals("IEND", new String(Files.readAllBytes(file), (int) Files.size(file) - 8, 4, StandardCharsets.US_ASCII), file.toString());
        }
    }

    private static List<Path> made(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aTerminalIsShownHowFarAnExportIsAndAPipeIsNot() throws Exception {
        for (var name : List.of("stress-app", "outdoor-gear")) assertEquals(new Ended(0, "", ""), run("new", "--template", name, name + ".journey"));
        assertEquals(new Ended(0, "", ""), run("export", ".", "--as", "md", "--to", "made"));

        // A program that stands in for a terminal; not everybody has it.
        var terminal = new ProcessBuilder("script", "-qec", HOME.resolve("bin/journey") + " export . --as md --to made", "/dev/null").directory(folder.toFile()).redirectErrorStream(true);
        terminal.environment().put("TERM", "xterm");
        Assumptions.assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")));
        var said = new String(terminal.start().getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertTrue(said.contains("\r\u001b[K1 of 2, ") && said.endsWith("\r\u001b[K"), said);
    }

    @Test
    void inAPlainCLocaleFilesStillHaveAllTheirLetters() throws Exception {
        var plain = Map.of("LC_ALL", "C");

        assertEquals(new Ended(0, "", ""), run(plain, "new", "--title", "Début 東京", "plan é 日.journey"));
        assertEquals("Début 東京", run(plain, "show", "plan é 日.journey").out().lines().findFirst().orElseThrow());
    }

    @Test
    void checkEndsWithOneAfterAnErrorAndWithTwoAfterAFileThatIsNotThere() throws Exception {
        assertEquals(0, run("new", "--template", "stress-app-faulty", "faulty.journey").code());

        assertEquals(1, run("check", "faulty.journey").code());
        assertEquals(new Ended(2, "", "gone.journey: There is no such file. It may have been moved, renamed or deleted.\n"), run("check", "gone.journey"));
    }

    @Test
    void aCommandThatIsMistypedIsExplained() throws Exception {
        assertEquals(new Ended(2, "", "There is no command \"chekc\"; \"check\" is one. \"journey --help\" explains what can be asked.\n"),
                run(Map.of("DISPLAY", ""), "chekc", "a.journey"));
    }

    private Ended run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    private Ended run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        var out = folder.resolve("out");
        var err = folder.resolve("err");
        var command = new ArrayList<>(List.of(HOME.resolve("bin/journey").toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(err.toFile());
        builder.environment().putAll(environment);
        var process = builder.start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES), "it does not end");
        return new Ended(process.exitValue(), Files.readString(out), without(Files.readString(err)));
    }

    /// Java itself says that it takes options from the environment.
    private static String without(String text) {
        return text.replaceAll("NOTE: Picked up JDK_JAVA_OPTIONS:.*\\R", "");
    }
}
