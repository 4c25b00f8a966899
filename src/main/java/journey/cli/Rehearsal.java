package journey.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import journey.text.Words;

/// Runs every command once, so that the JVM that watches can keep what starting them takes (JEP 514). Run by the build, when it
/// lays the program out; a command that fails fails the rehearsal.
public final class Rehearsal {
    private Rehearsal() {}

    public static void main(String[] arguments) {
        var nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        var console = new Console(nowhere, System.err, Words.in(Locale.getDefault()));
        for (var words : List.of(List.of("--version"), List.of("--help"))) {
            var exit = Cli.isFor(words) ? Cli.run(words, console) : Exit.BROKEN;
            if (exit != Exit.FINE) throw new IllegalStateException(words + " ended with " + exit);
        }
    }
}
