package journey.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.keep.Backing;
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

    @TempDir(factory = InMemory.class)
    private Path folder;

    /// How the save goes: by a move, over a file with two names, to a new file, or to a new file where nothing can be moved.
    enum Way { MOVED, WRITTEN_OVER, FRESH, FRESH_UNMOVED }

    static Stream<Arguments> all() {
        return Stream.of(Way.values()).flatMap(way -> Stream.of(FaultyDisk.Fault.values()).map(fault -> Arguments.of(way, fault)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("all")
    void theFileIsTheOldOneOrTheNewOneWherever(Way way, FaultyDisk.Fault fault) throws IOException {
        int at = 0;
        while (!run(way, fault, at)) at++;

        assertTrue(at >= 8, "only " + at + " operations");
    }

    /// @return whether the save was over before the fault
    private boolean run(Way way, FaultyDisk.Fault fault, int at) throws IOException {
        var here = Files.createDirectory(folder.resolve(way + "-" + fault + "-" + at));
        var file = here.resolve("plan.journey");
        var data = new DataFolder(here.resolve("data"));
        var old = PlanFile.write(OLD);
        var isFresh = way == Way.FRESH || way == Way.FRESH_UNMOVED;
        if (!isFresh) Files.write(file, old);
        if (way == Way.WRITTEN_OVER) Files.createLink(here.resolve("second"), file);
        var basis = isFresh ? new Basis.Nothing() : new Basis.Same(new Stored(OLD, old, Finding.Cost.KEPT));
        var disk = new FaultyDisk(fault, at, way == Way.FRESH_UNMOVED ? file : here);

        var done = false;
        try {
            done = new Save(disk, Backing.backups(disk, data)).save(NEW, file, basis) instanceof Saved.Done;
        } catch (FaultyDisk.Killed e) {
            assertEquals(FaultyDisk.Fault.KILLED, fault);
        }

        var name = way + ", " + fault + " at " + at;
        var now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        var isOld = isFresh ? now.length == 0 : Arrays.equals(old, now);
        var isNew = Arrays.equals(PlanFile.write(NEW), now);
        var tidies = fault != FaultyDisk.Fault.KILLED && fault != FaultyDisk.Fault.AWAY;
        if (way == Way.FRESH_UNMOVED && !tidies && !isOld && !isNew) return false; // nothing was there, and nothing can be kept in one step
        if (way == Way.WRITTEN_OVER && !isOld && !isNew)
            assertArrayEquals(old, Files.readAllBytes(Backing.lastOf(file, data)), name);
        else assertTrue(isOld || isNew, name);
        if (done) assertTrue(isNew, name);
        if (tidies && isOld) assertEquals(isFresh ? List.of() : List.of("plan.journey"), names(here), name);
        Backing.last(file, data).ifPresent(kept -> assertEquals(OLD, PlanFile.open(kept, Ids.from(new SplittableRandom(1))).plan().orElseThrow(), name));
        return disk.isOver();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).filter(one -> !one.equals("data") && !one.equals("second")).toList();
        }
    }
}
