package journey.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Files that are being written: `.plan.journey.journey-4711-1.tmp` beside `plan.journey`, with the number of the process that writes.
final class Temp {
    private Temp() {}

    private static final String MARK = ".journey-";
    private static final String ENDING = ".tmp";
    private static final Duration STALE = Duration.ofHours(1);
    /// Between tries to move a file that another program holds.
    private static final List<Duration> PAUSES = List.of(Duration.ofMillis(50), Duration.ofMillis(100), Duration.ofMillis(200), Duration.ofMillis(400),
            Duration.ofMillis(500), Duration.ofMillis(750));
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

    /// Moves it into its place, again and again for some two seconds while another program holds the file.
    ///
    /// @return why it cannot be moved at all
    static Optional<FileSystemException> move(Disk disk, Path temp, Path target) throws IOException {
        for (int i = 0; ; i++)
            try {
                disk.move(temp, target);
                return Optional.empty();
            } catch (AtomicMoveNotSupportedException e) {
                return Optional.of(e);
            } catch (AccessDeniedException e) {
                if (i == PAUSES.size()) return Optional.of(e);
                disk.pause(PAUSES.get(i));
            }
    }
}
