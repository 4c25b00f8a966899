package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.cli.Terminal.Said;
import journey.guide.WorkedPlan;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CliTest {
    @TempDir
    private Path folder;

    private static Stream<Command> commands() {
        return Command.ALL.stream();
    }

    @Test
    void commandsOptionsAndSlipsAreForTheCommandLine() {
        for (var first : List.of("check", "diff", "export", "forecast", "git-setup", "import", "merge", "new", "rules", "show", "--help", "-h", "--version", "-V", "--nonsense", "chekc", "exprot"))
            assertTrue(Cli.isFor(List.of(first, "a.journey")), first);
    }

    @Test
    void filesAreForTheWindow() throws IOException {
        var likeACommand = Files.createFile(folder.resolve("chekc"));

        assertFalse(Cli.isFor(List.of()));
        assertFalse(Cli.isFor(List.of("launch.journey", "check")));
        assertFalse(Cli.isFor(List.of(likeACommand.toString())));
    }

    @Test
    void theVersionIsThatOfTheBuild() {
        var said = Terminal.run("--version");

        assertEquals(new Said(Exit.FINE, "Value Journey " + Version.NUMBER + " (Java " + Runtime.version() + ")" + System.lineSeparator(), ""), said);
        assertTrue(Version.NUMBER.matches("[0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?"), Version.NUMBER);
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theManualNamesEveryCommand(Command command) {
        assertTrue(Terminal.run("--help").out().contains("journey " + command.name() + " "));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void aCommandsManualNamesEachOfItsOptionsAndFitsATerminal(Command command) {
        var said = Terminal.run(command.name(), "--help");

        assertEquals(new Said(Exit.FINE, said.out(), ""), said);
        for (var option : command.options()) assertTrue(said.out().contains("\n  " + option.name() + " "), option.name());
        for (var line : said.lines()) assertTrue(line.length() <= 130, line);
    }

    @Test
    void theManualOfNewNamesEveryTemplate() {
        for (var template : WorkedPlan.ALL) assertTrue(Terminal.run("new", "--help").out().contains(template.id()), template.id());
    }

    static Stream<Command> commandsOverFiles() {
        return commands().filter(command -> !(command instanceof ListRules) && !(command instanceof GitSetup));
    }

    @ParameterizedTest
    @MethodSource("commandsOverFiles")
    void aCommandWithoutFilesIsRefusedInOneLine(Command command) {
        var said = Terminal.run(command.name());

        assertEquals(Exit.FAILED, said.exit());
        assertEquals("", said.out());
        assertEquals(1, said.err().lines().count());
        assertTrue(said.err().contains("\"journey " + command.name() + " --help\""), said.err());
    }

    @Test
    void whatMakesNoSenseIsExplained() {
        assertEquals(new Said(Exit.FAILED, "", line("There is no command \"exprot\"; \"export\" is one. \"journey --help\" explains what can be asked.")),
                Terminal.run("exprot", "a.journey"));
        assertEquals(new Said(Exit.FAILED, "", line("There is no option \"--nonsense\" here. \"journey --help\" explains what can be asked.")),
                Terminal.run("--nonsense"));
        assertEquals(new Said(Exit.FAILED, "", line("\"--format\" cannot be \"xml\": it takes one of text, json, sarif. \"journey check --help\" explains what can be asked.")),
                Terminal.run("check", "a.journey", "--format", "xml"));
    }

    @Test
    void anAnswerThatCannotBeWrittenIsAFailure() {
        var err = new ByteArrayOutputStream();

        assertEquals(Exit.FAILED, helpInto("No space left on device", err));
        assertEquals(line("The answer could not be written in full."), err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void whoeverStopsReadingIsNotToldSo() {
        var err = new ByteArrayOutputStream();

        assertEquals(Exit.FINE, helpInto("Broken pipe", err));
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    private static Exit helpInto(String failure, OutputStream err) {
        var full = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        var console = Console.on(full, err, StandardCharsets.UTF_8, StandardCharsets.UTF_8, Words.in(Locale.ENGLISH), () -> false);
        return console.closed(Cli.run(List.of("--help"), console));
    }

    @Test
    void theWorseOfTwoEndsCounts() {
        assertEquals(Exit.FAILED, Exit.FOUND.and(Exit.FAILED));
        assertEquals(Exit.FOUND, Exit.FOUND.and(Exit.FINE));
        assertEquals(List.of(0, 1, 2, 3, 70), Stream.of(Exit.values()).map(Exit::code).toList());
    }

    private static String line(String text) {
        return text + System.lineSeparator();
    }
}
