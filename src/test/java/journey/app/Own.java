package journey.app;

import java.nio.file.Path;
import java.time.Duration;
import journey.file.Disk;

/// The program's own files as tests without a window use them: read and written at once.
final class Own {
    private Own() {}

    static OwnFiles in(Path folder) {
        return new OwnFiles(folder, Disk.local(), Duration.ofMinutes(1), Runnable::run, Runnable::run);
    }
}
