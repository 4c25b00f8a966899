package journey.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The log of the window, in the folder of the program's own files: what went wrong, for whoever looks for the cause. It holds nothing of a plan,
/// and never grows beyond a few files. Where none can be opened the program runs as well without.
final class Log implements AutoCloseable {
    private static final int FILES = 3;
    static final int LARGEST = 512 << 10;
    /// Held here: Java forgets loggers that nobody holds, and with them who listens.
    private static final Logger ALL = Logger.getLogger("journey");
    private final FileHandler file;

    private Log(FileHandler file) {
        this.file = file;
    }

    /// @param folder of the program's own files
    static Optional<Log> open(Path folder) {
        var place = folder.resolve("log");
        try {
            Files.createDirectories(place);
            // A percent sign in the name of a folder is not one of the handler's signs.
            var file = new FileHandler(place.toString().replace("%", "%%") + "/journey-%g.log", LARGEST, FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new LogLine());
            ALL.addHandler(file);
            return Optional.of(new Log(file));
        } catch (IOException | SecurityException without) {
            ALL.log(Level.WARNING, "no log can be written in " + place, without);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        ALL.removeHandler(file);
        file.close();
    }
}
