package journey.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import journey.file.DataFolder;
import journey.file.Disk;

/// Backups as tests look at them.
public final class Backing {
    private Backing() {}

    /// A clock that goes on by a second each time it is looked at.
    public static Clock ticking() {
        return new Clock() {
            private Instant now = Instant.parse("2027-03-05T10:00:00Z");

            @Override
            public Instant instant() {
                now = now.plus(Duration.ofSeconds(1));
                return now;
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public static Backups backups(Disk disk, DataFolder data) {
        return new Backups(disk, data, ticking());
    }

    /// The version of a file that was kept last, if it is whole.
    public static Optional<Path> last(Path file, DataFolder data) {
        try {
            var backups = backups(Disk.local(), data);
            for (var version : backups.of(Disk.local().resolve(file)))
                if (backups.bytes(version).isPresent()) return Optional.of(version.at());
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public static Path lastOf(Path file, DataFolder data) {
        return last(file, data).orElseThrow();
    }
}
