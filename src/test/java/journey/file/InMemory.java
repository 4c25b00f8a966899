package journey.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.AnnotatedElementContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.io.TempDirFactory;

/// A folder for tests that save thousands of times, in memory where the system has such a place: there, waiting for the disk takes no time.
public final class InMemory implements TempDirFactory {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final long ENOUGH = 256L << 20;

    @Override
    public Path createTempDirectory(AnnotatedElementContext element, ExtensionContext context) throws IOException {
        return isThere() ? Files.createTempDirectory(MEMORY, "journey") : Files.createTempDirectory("journey");
    }

    /// In containers it is often there and too small.
    private static boolean isThere() throws IOException {
        return Files.isDirectory(MEMORY) && Files.isWritable(MEMORY) && Files.getFileStore(MEMORY).getUsableSpace() >= ENOUGH;
    }
}
