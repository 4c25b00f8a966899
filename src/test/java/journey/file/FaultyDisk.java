package journey.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// The disk of this machine on which one operation goes wrong, or all from that one on.
public final class FaultyDisk extends Disks {
    private final Fault fault;
    private final int at;
    private final Path unmoved;
    private int count;
    private boolean isDead;

    /// What goes wrong at one operation.
    public enum Fault {
        /// The process is killed before it, or in the middle of a write: nothing is done any more, not even tidying up.
        KILLED,
        /// The disk is full, half of a write is on it.
        FULL,
        /// The disk or the network fails once.
        BROKEN,
        /// The disk or the network fails, and stays away.
        AWAY;

        IOException thrown() {
            return switch (this) {
                case KILLED -> throw new Killed();
                case FULL -> new FileSystemException("x", null, "No space left on device");
                case BROKEN, AWAY -> new IOException("Input/output error");
            };
        }
    }

    /// Stands for the end of the process: no code of ours catches it.
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /// @param at the number of the operation, from 0
    public FaultyDisk(Fault fault, int at) {
        this(fault, at, Path.of(""));
    }

    /// @param unmoved the file onto which nothing can be moved in one step
    FaultyDisk(Fault fault, int at, Path unmoved) {
        super(Disk.local());
        this.unmoved = unmoved;
        this.fault = fault;
        this.at = at;
    }

    /// Whether all was over before the fault.
    public boolean isOver() {
        return count <= at;
    }

    private boolean isNow() {
        if (isDead) throw new Killed();
        var number = count++;
        return number == at || fault == Fault.AWAY && number > at;
    }

    private void fail() throws IOException {
        isDead = fault == Fault.KILLED;
        throw fault.thrown();
    }

    private void step() throws IOException {
        if (isNow()) fail();
    }

    @Override
    public Path resolve(Path path) throws IOException {
        step();
        return super.resolve(path);
    }

    @Override
    public Entry entry(Path path) throws IOException {
        step();
        return super.entry(path);
    }

    @Override
    public byte[] read(Path file, int atMost) throws IOException {
        step();
        return super.read(file, atMost);
    }

    @Override
    public Output create(Path file) throws IOException {
        step();
        return watched(super.create(file));
    }

    @Override
    public Output createPrivate(Path file) throws IOException {
        step();
        return watched(super.createPrivate(file));
    }

    @Override
    public Output overwrite(Path file) throws IOException {
        step();
        return watched(super.overwrite(file));
    }

    @Override
    public void copyRights(Path from, Path to) throws IOException {
        step();
        super.copyRights(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        step();
        if (to.equals(unmoved)) throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
        super.move(from, to);
    }

    @Override
    public void forceFolder(Path path) throws IOException {
        step();
        super.forceFolder(path);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        super.delete(file);
    }

    @Override
    public void makeFolders(Path path) throws IOException {
        step();
        super.makeFolders(path);
    }

    @Override
    public List<Path> list(Path folder) throws IOException {
        step();
        return super.list(folder);
    }

    @Override
    public Instant lastChange(Path file) throws IOException {
        step();
        return super.lastChange(file);
    }

    private Output watched(Output out) {
        return new Output() {
            @Override
            public void write(byte[] bytes) throws IOException {
                if (isNow()) {
                    out.write(Arrays.copyOf(bytes, bytes.length / 2));
                    fail();
                }
                out.write(bytes);
            }

            @Override
            public void force() throws IOException {
                step();
                out.force();
            }

            @Override
            public void close() throws IOException {
                out.close(); // the system closes what a dead process left open
                if (!isDead) step();
            }
        };
    }
}
