package journey.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import journey.text.Words;

/// Runs command lines as a terminal would and keeps what was said.
final class Terminal {
    private Terminal() {}

    record Said(Exit exit, String out, String err) {
        List<String> lines() {
            return out.lines().toList();
        }
    }

    static Said run(String... words) {
        return run(() -> false, List.of(words));
    }

    /// On a terminal that shows how far it is.
    static Said watched(String... words) {
        return run(() -> true, List.of(words));
    }

    private static Said run(BooleanSupplier terminal, List<String> words) {
        return run(terminal, console -> Cli.run(words, console));
    }

    /// A part of a command.
    static Said hear(Command.Work work) {
        return run(() -> false, work);
    }

    private static Said run(BooleanSupplier terminal, Command.Work work) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = Console.on(out, err, StandardCharsets.UTF_8, StandardCharsets.UTF_8, Words.in(Locale.ENGLISH), terminal);
        var exit = console.closed(work.run(console));
        console.err().flush();
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
