package journey.app;

import java.nio.file.Path;
import journey.file.Disk;

/// The program's own files as tests without a window use them: read and written at once.
final class Own {
    private Own() {}

    static OwnFiles in(Path folder) {
        return new OwnFiles(folder, Disk.local(), Runnable::run, Runnable::run);
    }
}
