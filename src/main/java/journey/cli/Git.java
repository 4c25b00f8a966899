package journey.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The git program, run in one folder.
///
/// @param program     its name, to be looked for on the path, or where it is
/// @param environment beside that of this program
record Git(String program, Path folder, Map<String, String> environment) {
    Git {
        environment = Map.copyOf(environment);
    }

    /// Git says what went wrong on its own stream of errors, which is kept for whoever asks.
    record Said(int code, String out, String err) {
        /// What it printed without the end of the line, if it ended well and printed something.
        Optional<String> line() {
            return code == 0 && !out.isBlank() ? Optional.of(out.strip()) : Optional.empty();
        }

        boolean isWell() {
            return code == 0;
        }
    }

    static Git here() {
        return new Git("git", Path.of("").toAbsolutePath(), Map.of());
    }

    boolean isThere() {
        return attempt(List.of("--version")).filter(Said::isWell).isPresent();
    }

    /// @throws IllegalStateException where there is no git; ask [#isThere] before
    Said run(String... words) {
        return attempt(List.of(words)).orElseThrow(() -> new IllegalStateException(program));
    }

    private Optional<Said> attempt(List<String> words) {
        var command = new ArrayList<>(List.of(program));
        command.addAll(words);
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().putAll(environment);
        try {
            var process = builder.start();
            process.getOutputStream().close();
            // What it prints here is a line or two, so neither stream can fill up while the other is read.
            var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            return Optional.of(new Said(process.waitFor(), out, err));
        } catch (IOException missing) {
            return Optional.empty();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
