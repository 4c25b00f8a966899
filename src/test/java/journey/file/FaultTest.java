package journey.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every operation that a save does to the disk, made to fail or to be the last one: in the middle of a write, before it, after it.
class FaultTest {
    private static final Plan OLD = Plans.plain(8, 1);
    private static final Plan NEW = OLD.withSettings(OLD.settings().with(Settings.TITLE, "Newer"));

    @TempDir
    private Path folder;

    /// What goes wrong at one operation.
    enum Fault {
        /// The process is killed before it, or in the middle of a write: nothing is done any more, not even tidying up.
        KILLED,
        /// The disk is full, half of a write is on it.
        FULL,
        /// The disk or the network fails.
        BROKEN
    }

    /// Stands for the end of the process: no code of ours catches it.
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1;
    }

    /// Lets one operation fail, by number; counts them.
    private static final class Faulty extends Disks {
        private final Fault fault;
        private final int at;
        private final Path unmoved;
        private int count;
        private boolean isDead;

        /// @param unmoved the file onto which nothing can be moved in one step
        Faulty(Fault fault, int at, Path unmoved) {
            super(Disk.local());
            this.unmoved = unmoved;
            this.fault = fault;
            this.at = at;
        }

        private boolean isNow() {
            if (isDead) throw new Killed();
            return count++ == at;
        }

        private void fail() throws IOException {
            switch (fault) {
                case KILLED -> {
                    isDead = true;
                    throw new Killed();
                }
                case FULL -> throw new FileSystemException("x", null, "No space left on device");
                case BROKEN -> throw new IOException("Input/output error");
            }
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

    /// How the save goes: by a move, over a file with two names, to a new file, or to a new file where nothing can be moved.
    enum Way { MOVED, WRITTEN_OVER, FRESH, FRESH_UNMOVED }

    static Stream<Arguments> all() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(Fault.values()).map(fault -> Arguments.of(way, fault)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("all")
    void theFileIsTheOldOneOrTheNewOneWherever(Way way, Fault fault) throws IOException {
        int at = 0;
        while (!run(way, fault, at)) at++;

        assertTrue(at >= 8, "only " + at + " operations");
    }

    /// @return whether the save was over before the fault
    private boolean run(Way way, Fault fault, int at) throws IOException {
        var here = Files.createDirectory(folder.resolve(way + "-" + fault + "-" + at));
        var file = here.resolve("plan.journey");
        var data = new DataFolder(here.resolve("data"));
        var old = PlanFile.write(OLD);
        var isFresh = way == Way.FRESH || way == Way.FRESH_UNMOVED;
        if (!isFresh) Files.write(file, old);
        if (way == Way.WRITTEN_OVER) Files.createLink(here.resolve("second"), file);
        var basis = isFresh ? new Basis.Nothing() : new Basis.Same(new Stored(OLD, old, Finding.Cost.KEPT));
        var disk = new Faulty(fault, at, way == Way.FRESH_UNMOVED ? file : here);

        var done = false;
        try {
            done = new Save(disk, data).save(NEW, file, basis) instanceof Saved.Done;
        } catch (Killed e) {
            assertEquals(Fault.KILLED, fault);
        }

        var name = way + ", " + fault + " at " + at;
        var now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        var isOld = isFresh ? now.length == 0 : Arrays.equals(old, now);
        var isNew = Arrays.equals(PlanFile.write(NEW), now);
        if (way == Way.FRESH_UNMOVED && fault == Fault.KILLED && !isOld && !isNew) return false; // nothing was there, and nothing can be kept in one step
        if (way == Way.WRITTEN_OVER && !isOld && !isNew)
            assertArrayEquals(old, Files.readAllBytes(new Previous(Disk.local(), data).of(file).orElseThrow()), name);
        else assertTrue(isOld || isNew, name);
        if (done) assertTrue(isNew, name);
        if (fault != Fault.KILLED && isOld) assertEquals(isFresh ? List.of() : List.of("plan.journey"), names(here), name);
        new Previous(Disk.local(), data).of(file).ifPresent(kept -> assertEquals(OLD, PlanFile.open(kept, Ids.from(new SplittableRandom(1))).plan().orElseThrow(), name));
        return disk.count <= at;
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).filter(one -> !one.equals("data") && !one.equals("second")).toList();
        }
    }
}
