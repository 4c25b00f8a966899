package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final String CLEAR = "\r\u001b[K";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private Console console(Locale language, boolean isTerminal) {
        return Console.on(new ByteArrayOutputStream(), err, StandardCharsets.UTF_8, StandardCharsets.UTF_8, Words.in(language), () -> isTerminal);
    }

    private String said() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void eachFileWritesTheLineAnewAndTheLastOneClearsIt() {
        try (var progress = Progress.over(2, console(Locale.ENGLISH, true))) {
            progress.past(Path.of("out", "launch.pdf"));
            progress.past(Path.of("spring.pdf"));
        }

        assertEquals(CLEAR + "1 of 2, launch.pdf" + CLEAR + "2 of 2, spring.pdf" + CLEAR, said());
    }

    @Test
    void aPipeGetsNothing() {
        try (var progress = Progress.over(2, console(Locale.ENGLISH, false))) {
            progress.past(Path.of("launch.pdf"));
            progress.aside(() -> {});
        }

        assertEquals("", said());
    }

    @Test
    void ofASingleFileNothingIsTold() {
        try (var progress = Progress.over(1, console(Locale.ENGLISH, true))) {
            progress.past(Path.of("launch.pdf"));
        }

        assertEquals("", said());
    }

    @Test
    void aMessageStandsOnALineOfItsOwn() {
        var console = console(Locale.ENGLISH, true);
        try (var progress = Progress.over(2, console)) {
            progress.past(Path.of("launch.pdf"));
            progress.aside(() -> console.complain("cli.output-lost"));
        }

        assertEquals(CLEAR + "1 of 2, launch.pdf" + CLEAR + "The answer could not be written in full." + System.lineSeparator(), said());
    }

    @Test
    void numbersAreThoseOfTheLanguageOfWhoeverAsked() {
        try (var progress = Progress.over(12_000, console(Locale.GERMANY, true))) {
            progress.past(Path.of("launch.pdf"));
        }

        assertEquals(CLEAR + "1 of 12.000, launch.pdf" + CLEAR, said());
    }

    @Test
    void aNameNeitherSteersTheTerminalNorFillsMoreThanALine() {
        try (var progress = Progress.over(2, console(Locale.ENGLISH, true))) {
            progress.past(Path.of("a\u001b[2J\nb" + "c".repeat(200) + ".pdf"));
        }

        assertEquals(CLEAR + "1 of 2, a [2J b" + "c".repeat(63) + "…" + CLEAR, said());
    }
}
