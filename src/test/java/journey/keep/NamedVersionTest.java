package journey.keep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.FaultyDisk;
import journey.file.InMemory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Faults while somebody gives a version a name, and while one is read to be restored.
class NamedVersionTest {
    private static final byte[] FIRST = "first".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SHOWN = "shown".getBytes(StandardCharsets.UTF_8);

    @TempDir(factory = InMemory.class)
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aVersionWhoseNameCouldNotBeWrittenIsWholeAndHasNoName(FaultyDisk.Fault fault) throws IOException {
        var isOver = false;
        var at = 0;
        for (; !isOver; at++) {
            var data = new DataFolder(folder.resolve("data-" + at));
            var file = folder.resolve("plan.journey");
            Backing.backups(Disk.local(), data).keep(file, FIRST, Instant.EPOCH);
            var disk = new FaultyDisk(fault, at);
            var isNamed = false;
            try {
                Backing.backups(disk, data).keepNamed(file, SHOWN, "Shown to the board");
                isNamed = true;
            } catch (FaultyDisk.Killed | IOException stopped) {
                isNamed = false;
            }
            isOver = disk.isOver();

            var all = Backing.backups(Disk.local(), data);
            var name = fault + " at " + at;
            assertArrayEquals(FIRST, all.bytes(all.of(file).getLast()).orElseThrow(), name);
            if (all.of(file).size() == 2) assertArrayEquals(SHOWN, all.bytes(all.of(file).getFirst()).orElseThrow(), name);
            for (var one : all.of(file)) assertTrue(one.name().isEmpty() || one.name().equals(Optional.of("Shown to the board")), name);
            if (isNamed) assertEquals(Optional.of("Shown to the board"), all.of(file).getFirst().name(), name);
        }
        Figures.count("faults-named", "naming a version: %,d faults at operations of the disk, in this process, old or new", at);
    }

    @ParameterizedTest
    @EnumSource
    void readingAVersionThatFailsLeavesAllVersionsAsTheyWere(FaultyDisk.Fault fault) throws IOException {
        var data = new DataFolder(folder.resolve("data"));
        var file = folder.resolve("plan.journey");
        var kept = Backing.backups(Disk.local(), data).keep(file, FIRST, Instant.EPOCH);
        var isOver = false;
        for (var at = 0; !isOver; at++) {
            var disk = new FaultyDisk(fault, at);
            var all = Backing.backups(disk, data);
            try {
                assertArrayEquals(FIRST, all.bytes(all.of(file).getFirst()).orElseThrow());
            } catch (FaultyDisk.Killed | IOException stopped) {
                assertArrayEquals(FIRST, Files.readAllBytes(kept));
            }
            isOver = disk.isOver();
        }
    }
}
