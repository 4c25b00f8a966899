package journey.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    @Test
    void whatCrashesLeftBehindBlocksNoFolder() throws IOException {
        for (int at = 1; at <= 100; at++) Files.writeString(folder.resolve(".journey-export-" + at + ".part"), "another's");
        var left = new ArrayList<Path>();

        // The names that come next.
        assertEquals(new Exported.Written(), WholeFile.export(folder.resolve("first"), _ -> {
            var part = part();
            var number = Integer.parseInt(part.substring(part.lastIndexOf('-') + 1, part.lastIndexOf('.')));
            for (int next = number + 1; next <= number + 150; next++) left.add(Files.writeString(folder.resolve(part.substring(0, part.lastIndexOf('-') + 1) + next + ".part"), "another's"));
        }));
        assertEquals(new Exported.Written(), WholeFile.export(folder.resolve("second"), out -> out.write(2)));

        assertEquals(1, Files.size(folder.resolve("second")));
        assertEquals(2 + 100 + 150, folder.toFile().list().length);
        for (var file : left) assertEquals("another's", Files.readString(file));
    }

    /// What is being written at the moment.
    private String part() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(WholeFileTest::isEmpty).map(file -> file.getFileName().toString()).findFirst().orElseThrow();
        }
    }

    private static boolean isEmpty(Path file) {
        return file.toFile().length() == 0;
    }
}
