package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import journey.file.Disk;
import journey.file.Disks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFileTest {
    @TempDir
    private Path folder;
    /// What is to be written, until the test lets it be.
    private final Queue<Runnable> order = new ArrayDeque<>();

    private TextFile file() {
        return file(Disk.local());
    }

    private TextFile file(Disk disk) {
        return new OwnFiles(folder, disk, Duration.ofMinutes(1), Runnable::run, order::add).text("list.txt");
    }

    private List<String> onDisk() throws IOException {
        return Files.readAllLines(folder.resolve("list.txt"));
    }

    @Test
    void ofWhatIsWrittenFasterThanADiskTakesItTheLastCounts() throws IOException {
        var file = file();
        file.write(List.of("one"));
        file.write(List.of("two"));
        file.write(List.of("three"));
        assertEquals(1, order.size());
        order.remove().run();
        assertEquals(List.of("three"), onDisk());

        file.write(List.of("four"));
        order.remove().run();
        assertEquals(List.of("four"), onDisk());
    }

    @Test
    void whatMakesNoSenseIsSetAsideBeforeTheFileIsWrittenAnew() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "nonsense");
        var file = file();
        assertEquals(Optional.empty(), file.read(lines -> Integer.valueOf(lines.getFirst())));
        file.write(List.of("7"));
        order.forEach(Runnable::run);

        assertEquals(List.of("7"), onDisk());
        assertEquals("nonsense", Files.readString(folder.resolve("list.txt.broken")));
        assertEquals(Optional.of(7), file().read(lines -> Integer.valueOf(lines.getFirst())));
    }

    @Test
    void whatTheDiskDoesNotGiveIsNotWrittenOver() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "7");
        var file = file(new Disks(Disk.local()) {
            @Override
            public byte[] read(Path path, int atMost) throws IOException {
                throw new IOException("Input/output error");
            }
        });
        assertEquals(Optional.empty(), file.read(lines -> Integer.valueOf(lines.getFirst())));
        file.write(List.of("8"));
        order.forEach(Runnable::run);

        assertEquals(List.of("7"), onDisk());
    }

    @Test
    void whoWaitsForASlowDiskWaitsALittleOnly() throws IOException {
        Files.writeString(folder.resolve("list.txt"), "7");
        var late = new ArrayDeque<Runnable>();
        var file = new OwnFiles(folder, Disk.local(), Duration.ofMillis(1), late::add, order::add).text("list.txt");
        assertEquals(Optional.empty(), file.read(lines -> Integer.valueOf(lines.getFirst())));
        late.forEach(Runnable::run);
        file.write(List.of("8"));
        order.forEach(Runnable::run);

        assertEquals(List.of("7"), onDisk());
    }
}
