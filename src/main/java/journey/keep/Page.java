package journey.keep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import journey.file.Disk;
import journey.file.OwnFile;
import journey.plan.Plan;

/// Where the plan of one window is journalled while it differs from its file.
public final class Page {
    private final Disk disk;
    private final Running process;
    private final Clock clock;
    private final Path file;

    Page(Disk disk, Running process, Clock clock, Path file) {
        this.disk = disk;
        this.process = process;
        this.clock = clock;
        this.file = file;
    }

    /// Puts the plan in the place of what stood here; whatever happens, the one or the other is there.
    ///
    /// @param origin the file of the plan, if it has one
    public void write(Plan plan, Optional<Origin> origin) throws IOException {
        OwnFile.put(disk, file, Entry.of(process, clock.instant(), origin, plan).bytes());
    }

    /// There is nothing any more that would be lost.
    public void clear() throws IOException {
        disk.delete(file);
    }
}
