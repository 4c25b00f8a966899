package journey.keep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Arrays;
import java.util.SplittableRandom;
import journey.file.Basis;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.InMemory;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Save;
import journey.file.Saved;
import journey.file.Stored;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class WatchTest {
    private static final Plan PLAN = Plans.plain(5, 1);
    private static final byte[] OTHER = PlanFile.write(Plans.plain(6, 2));

    @TempDir(factory = InMemory.class)
    private Path folder;

    private Path file;
    private Stored known;
    private Watch watch;

    @BeforeEach
    void open() throws IOException {
        file = Files.createDirectory(folder.resolve("share")).resolve("plan.journey");
        Files.write(file, PlanFile.write(PLAN));
        known = assertInstanceOf(Opened.Whole.class, PlanFile.open(file, Ids.from(new SplittableRandom(1)))).stored();
        watch = new Watch(Disk.local(), file);
    }

    @Test
    void aThousandSavesOfOurOwnAndAThousandTouchesAreNoChange() throws IOException {
        var save = new Save(Disk.local(), Backing.backups(Disk.local(), new DataFolder(folder.resolve("data"))));
        for (int i = 0; i < 1000; i++) {
            if (i % 10 == 0) {
                var next = PLAN.withSettings(PLAN.settings().with(Settings.TITLE, "Version " + i));
                known = assertInstanceOf(Saved.Done.class, save.save(next, file, new Basis.Same(known))).stored();
            } else known = assertInstanceOf(Saved.Done.class, save.save(known.plan(), file, new Basis.Same(known))).stored();
            assertEquals(new Watch.Seen.Same(), watch.look(known));
            Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(i)));
            assertEquals(new Watch.Seen.Same(), watch.look(known));
        }
        Figures.note("false-changes", "false changes seen in 1,000 saves and 1,000 touches: 0");
    }

    @Test
    void theSameBytesWrittenAgainAreNoChange() throws IOException {
        Files.write(file, PlanFile.write(PLAN));

        assertEquals(new Watch.Seen.Same(), watch.look(known));
    }

    @Test
    void whatSomebodyIsStillWritingCountsWhenItStandsStill() throws IOException {
        Files.write(file, Arrays.copyOf(OTHER, 100));
        assertEquals(new Watch.Seen.Unsettled(), watch.look(known));
        Files.write(file, OTHER);
        assertEquals(new Watch.Seen.Unsettled(), watch.look(known));

        assertArrayEquals(OTHER, assertInstanceOf(Watch.Seen.Changed.class, watch.look(known)).bytes());
    }

    @Test
    void aChangeThatIsTakenBackIsNone() throws IOException {
        Files.write(file, OTHER);
        assertEquals(new Watch.Seen.Unsettled(), watch.look(known));
        Files.write(file, PlanFile.write(PLAN));

        assertEquals(new Watch.Seen.Same(), watch.look(known));
    }

    @Test
    void aDeletedFileIsToldFromAShareThatIsAway() throws IOException {
        Files.delete(file);
        assertEquals(new Watch.Seen.Gone(), watch.look(known));

        Files.delete(file.getParent());
        assertInstanceOf(Watch.Seen.Unreachable.class, watch.look(known));
    }
}
