package journey.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// All that a save does to a disk, one operation a method, so that tests can make each of them fail or be the last.
public interface Disk {

    /// What stands at a path.
    sealed interface Entry {
        record Nothing() implements Entry {}

        /// A plain file.
        ///
        /// @param names how many names (hard links) it has
        record File(long size, int names, Access access) implements Entry {}

        /// A folder or a device.
        record Other() implements Entry {}
    }

    /// Whether a file may be written.
    enum Access { WRITABLE, READ_ONLY }

    /// A file that is being written, from its beginning.
    interface Output extends Closeable {
        void write(byte[] bytes) throws IOException;

        /// Cuts off what the file held beyond what was written, and waits until all of it is on the disk.
        void force() throws IOException;
    }

    /// The file that a path means, links followed; also where the last link leads nowhere yet.
    Path resolve(Path path) throws IOException;

    Entry entry(Path path) throws IOException;

    /// The bytes of a file, one more than `atMost` where it is larger.
    byte[] read(Path file, int atMost) throws IOException;

    /// A new file with the rights that new files get.
    Output create(Path file) throws IOException;

    /// A new file that nobody else may read.
    Output createPrivate(Path file) throws IOException;

    /// Writes over a file as it stands, keeping its names and rights.
    Output overwrite(Path file) throws IOException;

    /// Gives one file the owner, group and rights of another, as far as the system has them and allows it.
    void copyRights(Path from, Path to) throws IOException;

    /// Puts a file in the place of another in one step.
    void move(Path from, Path to) throws IOException;

    /// Waits until the names in a folder are on the disk.
    void forceFolder(Path folder) throws IOException;

    void delete(Path file) throws IOException;

    void makeFolders(Path folder) throws IOException;

    List<Path> list(Path folder) throws IOException;

    Instant lastChange(Path file) throws IOException;

    void pause(Duration time);

    /// The disk of this machine.
    static Disk local() {
        return new LocalDisk();
    }
}
