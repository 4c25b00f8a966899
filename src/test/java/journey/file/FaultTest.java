package journey.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.keep.Backing;
import journey.keep.Figures;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Every operation that a save does to the disk, made to fail or to be the last one: in the middle of a write, before it, after it.
@Execution(ExecutionMode.CONCURRENT)
class FaultTest {
    private Plan old = Plans.plain(8, 1);
    private Plan fresh = old.withSettings(old.settings().with(Settings.TITLE, "Newer"));

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
        Figures.count("faults-save", "save: %,d faults at operations of the disk, in this process, old or new", at);
    }

    @Test
    @Tag("long")
    void theSameForManyPlans() throws IOException {
        var runs = 0;
        for (long seed = 2; seed <= 50; seed++) {
            old = seed % 2 == 0 ? Plans.plain((int) seed, seed) : Plans.sized((int) seed % 12, seed);
            fresh = old.withSettings(old.settings().with(Settings.TITLE, "Newer"));
            for (var way : Way.values())
                for (var fault : FaultyDisk.Fault.values()) {
                    int at = 0;
                    while (!run(way, fault, at)) at++;
                    runs += at;
                }
            remove();
        }
        Figures.note("faults-save-long", "save of 49 plans: %,d faults at operations of the disk, in this process, old or new", runs);
    }

    private void remove() throws IOException {
        try (var all = Files.walk(folder)) {
            for (var one : all.sorted(Comparator.reverseOrder()).toList()) if (!one.equals(folder)) Files.delete(one);
        }
    }

    /// @return whether the save was over before the fault
    private boolean run(Way way, FaultyDisk.Fault fault, int at) throws IOException {
        var here = Files.createDirectory(folder.resolve(way + "-" + fault + "-" + at));
        var file = here.resolve("plan.journey");
        var data = new DataFolder(here.resolve("data"));
        var before = PlanFile.write(old);
        var isFresh = way == Way.FRESH || way == Way.FRESH_UNMOVED;
        if (!isFresh) Files.write(file, before);
        if (way == Way.WRITTEN_OVER) Files.createLink(here.resolve("second"), file);
        var basis = isFresh ? new Basis.Nothing() : new Basis.Same(new Stored(old, before, Finding.Cost.KEPT));
        var disk = new FaultyDisk(fault, at, way == Way.FRESH_UNMOVED ? file : here);

        var done = false;
        try {
            done = new Save(disk, Backing.backups(disk, data)).save(fresh, file, basis) instanceof Saved.Done;
        } catch (FaultyDisk.Killed e) {
            assertEquals(FaultyDisk.Fault.KILLED, fault);
        }

        var name = way + ", " + fault + " at " + at;
        var now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        var isOld = isFresh ? now.length == 0 : Arrays.equals(before, now);
        var isNew = Arrays.equals(PlanFile.write(fresh), now);
        var tidies = fault != FaultyDisk.Fault.KILLED && fault != FaultyDisk.Fault.AWAY;
        if (way == Way.FRESH_UNMOVED && !tidies && !isOld && !isNew) return false; // nothing was there, and nothing can be kept in one step
        if (way == Way.WRITTEN_OVER && !isOld && !isNew)
            assertArrayEquals(before, Files.readAllBytes(Backing.lastOf(file, data)), name);
        else assertTrue(isOld || isNew, name);
        if (done) assertTrue(isNew, name);
        if (tidies && isOld) assertEquals(isFresh ? List.of() : List.of("plan.journey"), names(here), name);
        Backing.last(file, data).ifPresent(kept -> assertEquals(old, PlanFile.open(kept, Ids.from(new SplittableRandom(1))).plan().orElseThrow(), name));
        return disk.isOver();
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).filter(one -> !one.equals("data") && !one.equals("second")).toList();
        }
    }
}
