package journey.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = Console.on(out, err, StandardCharsets.UTF_8, StandardCharsets.UTF_8, Words.in(Locale.ENGLISH));
        var exit = console.closed(Cli.run(List.of(words), console));
        console.err().flush();
        return new Said(exit, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
