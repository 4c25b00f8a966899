package journey.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Files that are being written: `.plan.journey.journey-4711-1.tmp` beside `plan.journey`, with the number of the process that writes.
final class Temp {
    private Temp() {}

    private static final String MARK = ".journey-";
    private static final String ENDING = ".tmp";
    private static final Duration STALE = Duration.ofHours(1);
    private static final AtomicLong COUNT = new AtomicLong();

    static Path beside(Path file) {
        return file.resolveSibling("." + file.getFileName() + MARK + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ENDING);
    }

    /// Takes away a file after a failure, if it can be done; that it cannot is told with the failure.
    static void drop(Disk disk, Path temp, Exception failure) {
        try {
            disk.delete(temp);
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /// Takes away what crashed processes left in a folder: older than an hour, and the process no longer there.
    static void sweep(Disk disk, Path folder, Instant now) throws IOException {
        for (var file : disk.list(folder))
            if (isLeftOver(file) && disk.lastChange(file).isBefore(now.minus(STALE))) disk.delete(file);
    }

    private static boolean isLeftOver(Path file) {
        return process(file.getFileName().toString()).filter(pid -> ProcessHandle.of(pid).isEmpty()).isPresent();
    }

    private static Optional<Long> process(String name) {
        var mark = name.lastIndexOf(MARK);
        var dash = name.lastIndexOf('-');
        if (!name.startsWith(".") || !name.endsWith(ENDING) || mark < 0 || dash < mark + MARK.length()) return Optional.empty();
        return Numbers.whole(name.substring(mark + MARK.length(), dash)).map(Integer::longValue);
    }
}
