package journey.exchange;

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
import journey.file.FaultyDisk;
import journey.file.FaultyFiles;
import journey.file.InMemory;
import journey.keep.Figures;
import journey.paint.Exported;
import journey.paint.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every operation that an export does to the disk, made to fail or to be the last one. All media are written through [WholeFile], so what
/// counts is how much is written and in how many pieces, and what stands at the place.
class ExportFaultTest {
    private static final byte[] OLD = bytes(5_000, 1);
    /// More than one buffer holds, as pictures and documents are.
    private static final byte[] NEW = bytes(300_000, 2);

    @TempDir(factory = InMemory.class)
    private Path folder;

    /// What stands at the place.
    enum Place { NOTHING, FILE, LINK }

    private static byte[] bytes(int count, long seed) {
        var bytes = new byte[count];
        new SplittableRandom(seed).nextBytes(bytes);
        return bytes;
    }

    @Test
    void theFileIsTheOldOneOrTheNewOneWherever() throws IOException {
        var runs = 0;
        for (var place : Place.values())
            for (var fault : FaultyDisk.Fault.values()) {
                var at = 0;
                while (!isOver(place, fault, at)) at++;
                assertTrue(at >= 10, () -> place + ", " + fault + ": too few operations");
                runs += at;
            }
        Figures.note("faults-export", "export: %d faults at operations of the disk, in this process", runs);
    }

    /// @return whether the export was over before the fault
    private boolean isOver(Place place, FaultyDisk.Fault fault, int at) throws IOException {
        var name = place + ", " + fault + " at " + at;
        var here = Files.createDirectory(folder.resolve(place + "-" + fault + "-" + at));
        var real = Files.createDirectory(here.resolve("elsewhere")).resolve("board.pdf");
        var file = here.resolve("board.pdf");
        switch (place) {
            case NOTHING -> {}
            case FILE -> Files.write(file, OLD);
            case LINK -> Files.createSymbolicLink(file, Files.write(real, OLD));
        }
        var files = new FaultyFiles(fault, at);

        var said = false;
        try {
            said = WholeFile.export(files.of(file), out -> {
                for (int from = 0; from < NEW.length; from += 10_000) out.write(NEW, from, Math.min(10_000, NEW.length - from));
            }) instanceof Exported.Written;
        } catch (FaultyDisk.Killed end) {
            assertEquals(FaultyDisk.Fault.KILLED, fault, name);
        }

        var now = Files.exists(file) ? Files.readAllBytes(file) : new byte[0];
        var isOld = place == Place.NOTHING ? now.length == 0 : Arrays.equals(OLD, now);
        assertTrue(isOld || Arrays.equals(NEW, now), name);
        if (said) assertArrayEquals(NEW, now, name);
        if (place == Place.LINK && Files.isSymbolicLink(file)) assertArrayEquals(now, Files.readAllBytes(real), name);
        if (fault != FaultyDisk.Fault.KILLED && fault != FaultyDisk.Fault.AWAY) assertEquals(List.of(), left(here, real), name);
        return files.isOver();
    }

    /// What is neither the file nor what it leads to.
    private static List<Path> left(Path here, Path real) throws IOException {
        try (var all = Files.walk(here)) {
            return all.filter(Files::isRegularFile).filter(one -> Stream.of(here.resolve("board.pdf"), real).noneMatch(one::equals)).toList();
        }
    }
}
