package journey.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The program's version, as the build wrote it.
final class Version {
    static final String NUMBER = read();

    private Version() {}

    private static String read() {
        try (var file = Objects.requireNonNull(Version.class.getResourceAsStream("/journey/version.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
