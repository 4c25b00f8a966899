package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executor;
import journey.file.Disk;
import journey.file.OwnFile;

/// Where the program's own small files stand, and who reads and writes them: never the thread of the window, as the folder may lie on a share
/// that takes its time.
///
/// @param patience how long somebody waits for what is read
/// @param beside reads, each as soon as it is asked
/// @param order  writes, one after the other, so that of two that write the same file the later one wins
record OwnFiles(Path folder, Disk disk, Duration patience, Executor beside, Executor order) {
    static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final System.Logger LOG = System.getLogger("journey");

    TextFile text(String name) {
        return new TextFile(this, name);
    }

    Path templates() {
        return folder.resolve("templates");
    }

    /// The logos that were put on what was handed on.
    Path logos() {
        return folder.resolve("logos");
    }

    /// Takes away what programs that were ended in the middle left half written.
    void sweep(Instant now) {
        for (var place : List.of(folder, templates(), logos()))
            try {
                OwnFile.sweep(disk, place, now);
            } catch (NoSuchFileException none) {
                continue;
            } catch (IOException stays) {
                LOG.log(Level.INFO, "left-over files in " + place + " stay", stays);
            }
    }
}
