package journey.cli;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// How other programs start this one: by the start script beside its jar, or by its name where it was not laid out.
final class Installed {
    private static final String NAME = "journey";
    private static final String SCRIPT = System.getProperty("os.name").startsWith("Windows") ? NAME + ".bat" : NAME;

    private Installed() {}

    static String program() {
        return jar().flatMap(jar -> script(jar, SCRIPT)).map(Path::toString).orElse(NAME);
    }

    private static Optional<Path> jar() {
        try {
            return Optional.of(Path.of(Installed.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException nowhere) {
            return Optional.empty();
        }
    }

    /// `bin/journey` for `lib/value-journey.jar`.
    static Optional<Path> script(Path jar, String name) {
        return Optional.ofNullable(jar.getParent()).map(Path::getParent).map(home -> home.resolve("bin").resolve(name)).filter(Files::isRegularFile);
    }
}
