package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    @TempDir
    private Path folder;

    @Test
    void severalAtOnceIntoOneFolderTakeNothingFromEachOther() throws Exception {
        try (var hands = Executors.newFixedThreadPool(4)) {
            var all = IntStream.range(0, 2_000).mapToObj(at -> hands.submit(() -> WholeFile.export(folder.resolve("file" + at), out -> out.write(at)))).toList();
            for (var one : all) assertEquals(new Exported.Written(), one.get());
        }
        assertEquals(2_000, folder.toFile().list().length);
    }
}
