package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// A small file of the program's own, such as the list of recent plans. Anybody may have written to it: one that cannot be understood is
/// set aside under another name, and the program goes on as if there had been none.
final class TextFile {
    private static final System.Logger LOG = System.getLogger("journey");
    private static final long LARGEST = 1 << 18;
    private final Path path;

    TextFile(Path path) {
        this.path = path;
    }

    /// @param meaning of the lines; throws `IllegalArgumentException` for what it cannot understand
    <T> Optional<T> read(Function<List<String>, T> meaning) {
        if (!Files.exists(path)) return Optional.empty();
        try {
            if (Files.size(path) > LARGEST) throw new IllegalArgumentException("larger than anything that is written here");
            return Optional.of(meaning.apply(Files.readAllLines(path, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException broken) {
            LOG.log(Level.WARNING, path + " cannot be read and is set aside: " + broken.getMessage());
            setAside();
            return Optional.empty();
        }
    }

    /// Writes it whole or not at all. That it cannot be written costs no plan and is only logged.
    void write(List<String> lines) {
        try {
            Files.createDirectories(path.getParent());
            var fresh = path.resolveSibling(path.getFileName() + ".new");
            Files.write(fresh, lines, StandardCharsets.UTF_8);
            Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            LOG.log(Level.WARNING, path + " cannot be written", failed);
        }
    }

    private void setAside() {
        try {
            Files.move(path, path.resolveSibling(path.getFileName() + ".broken"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException stays) {
            LOG.log(Level.WARNING, path + " cannot be set aside", stays);
        }
    }
}
