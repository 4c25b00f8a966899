package journey.keep;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import journey.file.Disk;
import journey.file.Stored;

/// Sees what others do to a file, by its bytes alone: a touch, a sync client that writes the same again and a save of our own are no
/// change. What somebody is still writing does not count until it is the same in two looks.
public final class Watch {
    /// No plan's file is larger.
    private static final int LARGEST = 64 << 20;
    private final Disk disk;
    private final Path file;
    private Optional<byte[]> last = Optional.empty();

    /// What a look can find.
    public sealed interface Seen {
        /// What was opened or saved last.
        record Same() implements Seen {}

        /// Something else, and somebody may still be writing it: look again soon.
        record Unsettled() implements Seen {}

        /// Something else.
        record Changed(byte[] bytes) implements Seen {}

        /// The file is deleted or renamed; its folder is there.
        record Gone() implements Seen {}

        /// The disk or the share does not answer as it should.
        record Unreachable(String reason) implements Seen {}
    }

    public Watch(Disk disk, Path file) {
        this.disk = disk;
        this.file = file;
    }

    /// @param known what was opened or saved last
    public Seen look(Stored known) {
        try {
            var bytes = disk.read(file, LARGEST);
            if (known.holds(bytes)) {
                last = Optional.empty();
                return new Seen.Same();
            }
            var isSettled = last.filter(before -> Arrays.equals(before, bytes)).isPresent();
            last = Optional.of(bytes);
            return isSettled ? new Seen.Changed(bytes) : new Seen.Unsettled();
        } catch (NoSuchFileException gone) {
            return folder();
        } catch (IOException unreachable) {
            return unreachable(unreachable);
        }
    }

    private Seen folder() {
        try {
            return disk.entry(file.getParent()) instanceof Disk.Entry.Nothing ? new Seen.Unreachable(file.getParent().toString()) : new Seen.Gone();
        } catch (IOException unreachable) {
            return unreachable(unreachable);
        }
    }

    private static Seen unreachable(IOException why) {
        return new Seen.Unreachable(why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage());
    }
}
