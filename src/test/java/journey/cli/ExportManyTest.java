package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.cli.Terminal.Said;
import journey.file.PlanFile;
import journey.handout.Medium;
import journey.handout.Order;
import journey.handout.Size;
import journey.plan.Plans;
import journey.text.Words;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Many plans and several media in one call of `journey export`.
class ExportManyTest {
    private static final String ALL = "pdf,png,svg,pptx,html,md,csv,canvas";
    private static final Said FINE = new Said(Exit.FINE, "", "");

    @TempDir
    private Path folder;

    private Path plan(String name) throws IOException {
        return Files.copy(Path.of("assets/plans/stress-app.journey"), Files.createDirectories(folder.resolve("in")).resolve(name + ".journey"));
    }

    private Path broken(String name) throws IOException {
        return Files.writeString(Files.createDirectories(folder.resolve("in")).resolve(name + ".journey"), "<<<<<<< mine\n");
    }

    private Path out() {
        return folder.resolve("out");
    }

    private Set<String> made() throws IOException {
        try (var files = Files.list(out())) {
            return new TreeSet<>(files.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    void aPlanBecomesEachMediumThatIsNamedOnce() throws IOException {
        assertEquals(FINE, Terminal.run("export", plan("launch").toString(), "--as", "md,SVG,md, pdf", "--to", out().toString()));

        assertEquals(Set.of("launch.md", "launch.svg", "launch.pdf"), made());
    }

    @Test
    void withoutAPlaceAllStandBesideTheirPlans() throws IOException {
        var one = plan("one");
        var two = Files.copy(one, folder.resolve("two.journey"));

        assertEquals(FINE, Terminal.run("export", one.getParent().toString(), two.toString(), "--as", "md,csv"));

        assertTrue(Stream.of("in/one.md", "in/one.csv", "two.md", "two.csv").allMatch(name -> Files.exists(folder.resolve(name))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "pdf,pgn     | \"--as\" cannot be \"pgn\"; \"png\" is one.",
            "pdf,gif,doc | \"--as\" cannot be \"gif\": it takes one or more of pdf, png, svg, pptx, html, md, csv, canvas, parted by commas."})
    void aMediumThatThereIsNotIsNamedWithWhatWasMeant(String media, String why) throws IOException {
        assertEquals(new Said(Exit.FAILED, "", why + " \"journey export --help\" explains what can be asked." + System.lineSeparator()),
                Terminal.run("export", plan("launch").toString(), "--as", media, "--to", out().toString()));
        assertTrue(Files.notExists(out()));
    }

    @Test
    void manyAtOnceAreByteByByteWhatEachIsAlone() throws IOException {
        var names = IntStream.range(0, 30).mapToObj(at -> "plan%02d".formatted(at)).toList();
        for (int at = 0; at < names.size(); at++) {
            var file = Files.createDirectories(folder.resolve("in")).resolve(names.get(at) + ".journey");
            if (at % 10 == 0) Files.copy(Path.of("assets/plans/outdoor-gear.journey"), file);
            else Files.write(file, PlanFile.write(Plans.sized(at, at)));
        }

        assertEquals(FINE, Terminal.run("export", folder.resolve("in").toString(), "--as", ALL, "--scale", "0.3", "--to", out().toString()));

        assertEquals(30 * 8, made().size());
        for (var name : names) {
            var alone = folder.resolve("alone");
            assertEquals(FINE, Terminal.run("export", folder.resolve("in").resolve(name + ".journey").toString(), "--as", ALL, "--scale", "0.3", "--to", alone.toString()));
            for (var medium : Medium.values())
                assertArrayEquals(Files.readAllBytes(alone.resolve(name + "." + medium.word())), Files.readAllBytes(out().resolve(name + "." + medium.word())), name + "." + medium.word());
        }
    }

    @Test
    void aBadPlanIsAMessageAndEndsWithOneAndTheOthersAreMade() throws IOException {
        var files = List.of(plan("a"), broken("b"), plan("c"), folder.resolve("in/gone.journey"), plan("d"));

        var said = Terminal.run(Stream.concat(Stream.concat(Stream.of("export"), files.stream().map(Path::toString)), Stream.of("--as", "svg,md", "--to", out().toString())).toArray(String[]::new));

        assertEquals(new Said(Exit.FOUND, "", said.err()), said);
        assertEquals(List.of(files.get(1).toString(), files.get(3).toString()), said.err().lines().map(line -> line.substring(0, line.indexOf(": "))).toList());
        assertEquals(Set.of("a.md", "a.svg", "c.md", "c.svg", "d.md", "d.svg"), made());
    }

    @Test
    void whereNothingIsMadeItEndsWithTwo() throws IOException {
        assertEquals(Exit.FAILED, Terminal.run("export", broken("a").toString(), broken("b").toString(), "--as", "svg", "--to", out().toString()).exit());
        assertEquals(Set.of(), made());
    }

    @Test
    void messagesStandInTheOrderOfTheCommandLineWhateverIsDoneFirst() throws IOException {
        var names = new ArrayList<String>();
        for (int at = 0; at < 20; at++) {
            // Large ones among those that are refused at once.
            if (at % 5 == 0) Files.write(plan("p%02d".formatted(at)), PlanFile.write(Plans.sized(100, at)));
            else names.add(broken("p%02d".formatted(at)).toString());
        }

        var said = Terminal.run("export", folder.resolve("in").toString(), "--as", "svg,html", "--to", out().toString());

        assertEquals(names, said.err().lines().map(line -> line.substring(0, line.indexOf(": "))).toList());
    }

    @Test
    void twoPlansOfOneNameAreToldForEachMedium() throws IOException {
        var first = plan("launch");
        Files.createDirectories(folder.resolve("in/other"));
        var second = plan("other/launch");

        var said = Terminal.run("export", first.toString(), second.toString(), "--as", "svg,md", "--to", out().toString());

        assertEquals(new Said(Exit.FOUND, "", Stream.of("launch.svg", "launch.md").map(name -> second + ": not exported, because " + out().resolve(name) + " is the export of " + first + " already."
                + System.lineSeparator()).reduce("", String::concat)), said);
        assertEquals(Set.of("launch.md", "launch.svg"), made());
    }

    @Test
    void aTerminalShowsEachFileAndAMessageOnALineOfItsOwn() throws IOException {
        var said = Terminal.watched("export", plan("a").toString(), broken("b").toString(), plan("c").toString(), "--as", "md,csv", "--to", out().toString());

        assertEquals(Exit.FOUND, said.exit());
        for (int done = 1; done <= 6; done++) assertTrue(said.err().contains("\r\u001b[K" + done + " of 6, "), said.err());
        for (var name : List.of("a.md", "a.csv", "b.md", "c.csv")) assertTrue(said.err().contains(" of 6, " + name), said.err());
        assertTrue(said.err().contains("\r\u001b[K" + folder.resolve("in/b.journey") + ": "), said.err());
        assertTrue(said.err().endsWith("\r\u001b[K") || said.err().endsWith(System.lineSeparator()), said.err());
        assertEquals("", said.out());
    }

    @Test
    void aPipeGetsNothingButWhatWentWrong() throws IOException {
        assertEquals(FINE, Terminal.run("export", plan("a").toString(), plan("b").toString(), "--as", ALL, "--to", out().toString()));
        assertEquals(FINE, Terminal.watched("export", plan("c").toString(), "--to", folder.resolve("one.svg").toString()));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatCannotBeWrittenIsToldForEachFile() throws IOException {
        Files.createDirectories(out());
        Files.setPosixFilePermissions(out(), PosixFilePermissions.fromString("r-xr-xr-x"));
        // Whoever may write anywhere still makes no files there.
        var locked = Files.isWritable(out()) ? Path.of("/proc") : out();
        Assumptions.assumeTrue(Files.isDirectory(locked));
        var plan = plan("launch");

        var said = Terminal.run("export", plan.toString(), "--as", "svg,md", "--to", locked.toString());

        assertEquals(Exit.FAILED, said.exit());
        assertEquals(2, said.err().lines().filter(line -> line.startsWith(plan + ": ")).count());
    }

    @Test
    void aFolderInTheWayOfOneFileKeepsTheOthersFromNothing() throws IOException {
        Files.createDirectories(out().resolve("a.svg"));
        var first = plan("a");

        var said = Terminal.run("export", first.toString(), plan("b").toString(), "--as", "svg,md", "--to", out().toString());

        assertEquals(Exit.FOUND, said.exit());
        assertTrue(said.err().startsWith(first + ": ") && said.err().lines().count() == 1, said.err());
        assertEquals(Set.of("a.md", "a.svg", "b.md", "b.svg"), made());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoeverStopsReadingAPipeDoesNotStopTheProgram() throws Exception {
        var pipe = folder.resolve("pipe.svg");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        var reader = new ProcessBuilder("head", "-c", "10", pipe.toString()).start();
        var plan = plan("launch");

        var said = Terminal.run("export", plan.toString(), "--to", pipe.toString());

        assertTrue(reader.waitFor(10, TimeUnit.SECONDS));
        assertEquals(Exit.FAILED, said.exit());
        assertTrue(said.err().startsWith(plan + ": ") && said.err().lines().count() == 1, said.err());
    }

    @Test
    void messagesThatNobodyReadsKeepNothingFromBeingMade() throws IOException {
        var closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        var console = Console.on(OutputStream.nullOutputStream(), closed, StandardCharsets.UTF_8, StandardCharsets.UTF_8, Words.in(Locale.ENGLISH), () -> true);

        assertEquals(Exit.FOUND, Cli.run(List.of("export", broken("a").toString(), plan("b").toString(), "--as", "svg,md", "--to", out().toString()), console));
        assertEquals(Set.of("b.md", "b.svg"), made());
    }

    /// A picture that carries a plan can be the only copy of it.
    @ParameterizedTest
    @ValueSource(strings = {"png", "svg", "pdf", "html"})
    void whatCarriesAPlanIsNotReplacedByItsOwnExport(String ending) throws IOException {
        var carrier = folder.resolve("launch." + ending);
        assertEquals(FINE, Terminal.run("export", plan("launch").toString(), "--carry", "plan", "--to", carrier.toString()));
        var before = Files.readAllBytes(carrier);

        assertEquals(new Said(Exit.FAILED, "", carrier + ": not exported, because " + carrier + " would take the place of the plan " + carrier + ". Choose another file or folder with \"--to\"."
                + System.lineSeparator()), Terminal.run("export", carrier.toString(), "--to", carrier.toString()));
        assertArrayEquals(before, Files.readAllBytes(carrier));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPlanIsNotReplacedThroughALink() throws IOException {
        var plan = plan("launch");
        var before = Files.readAllBytes(plan);
        var link = Files.createSymbolicLink(folder.resolve("link.pdf"), plan);
        var second = Files.createLink(folder.resolve("second.svg"), plan);

        assertEquals(Exit.FAILED, Terminal.run("export", plan.toString(), "--to", link.toString()).exit());
        // One of two names of a file: the other stays what it is.
        assertEquals(FINE, Terminal.run("export", plan.toString(), "--to", second.toString()));
        assertArrayEquals(before, Files.readAllBytes(plan));
        assertArrayEquals(before, Files.readAllBytes(link));
    }

    @Test
    void whatOneOfSeveralPlansBecomesReplacesNoneOfTheOthers() throws IOException {
        var first = plan("launch");
        var other = Files.copy(first, folder.resolve("in/launch.md"));

        assertEquals(FINE, Terminal.run("export", first.toString(), other.toString(), "--as", "md,svg", "--to", out().toString()));
        var beside = Terminal.run("export", first.toString(), other.toString(), "--as", "md,svg");

        assertEquals(Exit.FOUND, beside.exit());
        assertTrue(beside.err().startsWith(first + ": not exported, because " + other + " would take the place of the plan " + other + "."), beside.err());
        assertArrayEquals(Files.readAllBytes(first), Files.readAllBytes(other));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void twoTargetsThatAreOneFileAreWrittenOnce() throws IOException {
        var first = plan("launch");
        var second = Files.copy(first, Files.createDirectories(folder.resolve("other")).resolve("launch.journey"));
        var linked = Files.createSymbolicLink(folder.resolve("linked"), first.getParent());
        var third = linked.resolve("launch.journey");
        Files.createSymbolicLink(folder.resolve("other/launch.svg"), folder.resolve("in/launch.svg"));

        var said = Terminal.run("export", first.toString(), second.toString(), third.toString(), "--as", "svg");

        assertEquals(new Said(Exit.FOUND, "", Stream.of(second, third).map(plan -> plan + ": not exported, because " + plan.resolveSibling("launch.svg") + " is the export of " + first + " already."
                + System.lineSeparator()).reduce("", String::concat)), said);
    }

    /// No picture can be made in no size; nothing on the command line asks for that.
    private static final Order IMPOSSIBLE = Order.of(Medium.PNG).at(new Size.Times(0));

    @Test
    void whatNobodyThoughtOfKeepsNothingElseFromBeingMade() throws IOException {
        var plans = Stream.of(plan("a"), plan("b"), plan("c")).<Found>map(Found.Plan::new).toList();
        var media = List.of(Medium.PNG, Medium.MD);
        var err = new ByteArrayOutputStream();
        var console = Console.on(OutputStream.nullOutputStream(), err, StandardCharsets.UTF_8, StandardCharsets.UTF_8, Words.in(Locale.ENGLISH), () -> false);

        var exit = new Exporting(List.of(IMPOSSIBLE, Order.of(Medium.MD)), new Targets.Several(media, Optional.of(out())), Optional.empty(), LocalDate.of(2027, 2, 3), console).run(plans);

        assertEquals(Exit.BROKEN, exit);
        assertEquals(Set.of("a.md", "b.md", "c.md"), made());
        var lines = err.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(Stream.of("a", "b", "c").map(name -> folder.resolve("in/" + name + ".journey") + ": A mistake in the program kept something from being made.").toList(), lines.subList(0, 3));
        assertEquals("A mistake in the program stopped this (version " + Version.NUMBER + "); please report it with the lines below.", lines.get(3));
        assertEquals("java.lang.IllegalArgumentException: scale 0.0", lines.get(4));
        assertEquals(1, lines.stream().filter(lines.get(4)::equals).count());
    }

    @Test
    void aDashIsNoFolder() throws IOException {
        var said = Terminal.run("export", plan("launch").toString(), "--as", "md", "--to", "-");

        assertEquals(Exit.FAILED, said.exit());
        assertTrue(said.err().startsWith("\"-\" is no name of a file here: "), said.err());
        assertTrue(Files.notExists(Path.of("-")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        var notes = Files.writeString(folder.resolve("notes"), "mine");

        assertEquals(new Said(Exit.FAILED, "", notes + " is a file and no folder. Name a folder with \"--to\", or a file that ends in what it becomes." + System.lineSeparator()),
                Terminal.run("export", plan("launch").toString(), "--as", "md", "--to", notes.toString()));
        assertEquals("mine", Files.readString(notes));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aPipeOfAnyNameGetsWhatItIsSaidToBe() throws Exception {
        var pipe = folder.resolve("pipe");
        var read = folder.resolve("read");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        var reader = new ProcessBuilder("cat", pipe.toString()).redirectOutput(read.toFile()).start();
        var plan = plan("launch");

        assertEquals(FINE, Terminal.run("export", plan.toString(), "--as", "md", "--to", pipe.toString()));

        assertTrue(reader.waitFor(10, TimeUnit.SECONDS));
        assertEquals(FINE, Terminal.run("export", plan.toString(), "--to", folder.resolve("whole.md").toString()));
        assertEquals(Files.readString(folder.resolve("whole.md")), Files.readString(read));
    }
}
