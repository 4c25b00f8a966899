package journey.keep;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.InMemory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettledCopiesTest {
    @TempDir(factory = InMemory.class)
    private Path folder;

    private SettledCopies copies() {
        return new SettledCopies(Disk.local(), new DataFolder(folder.resolve("data")));
    }

    @Test
    void whatWasSettledIsKnownByWhatItHeldAndOfWhichFile() throws IOException {
        var file = folder.resolve("plan.journey");
        copies().add(file, new byte[] {1});
        copies().add(file, new byte[] {2});

        assertTrue(copies().has(file, new byte[] {1}));
        assertTrue(copies().has(file, new byte[] {2}));
        assertFalse(copies().has(file, new byte[] {3}));
        assertFalse(copies().has(folder.resolve("other.journey"), new byte[] {1}));
    }

    @Test
    void ofVeryManyTheOldestIsForgotten() throws IOException {
        var file = folder.resolve("plan.journey");
        for (int i = 0; i <= 1000; i++) copies().add(file, new byte[] {(byte) i, (byte) (i >> 8)});

        assertFalse(copies().has(file, new byte[] {0, 0}));
        assertTrue(copies().has(file, new byte[] {1, 0}));
    }
}
