package journey.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// Which version of the program this is, as the build wrote it down.
final class Version {
    private Version() {}

    static String text() {
        try (var in = Objects.requireNonNull(Version.class.getResourceAsStream("/journey/version.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
