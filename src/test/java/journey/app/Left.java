package journey.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.keep.Journal;
import journey.keep.Running;
import journey.keep.Unsaved;
import journey.plan.Ids;
import journey.plan.Plan;

/// What a program leaves in its journal, as one on another machine finds it days later: whether the first still runs makes no difference then.
final class Left {
    private static final Running LATER = new Running("elsewhere", 1, Instant.EPOCH);

    private Left() {}

    /// @param folder of the program's own files
    /// @param clock  of the program that left it
    static List<Plan> in(Path folder, Clock clock) {
        var later = Clock.offset(clock, Duration.ofDays(3));
        try {
            return new Journal(Disk.local(), new DataFolder(folder), LATER, later, Ids.from(new SplittableRandom(1))).unsaved().stream().map(Unsaved::plan).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
