package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import journey.paint.Exported;
import journey.paint.Watch;
import journey.paint.WholeFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StopTest {
    @TempDir
    private Path folder;

    @Test
    void untilTheProgramIsToldToEndAllGoesOn() {
        try (var stop = Stop.listen()) {
            assertFalse(stop.isAsked());
            assertEquals(Watch.Next.GO_ON, stop.reached(0.5));
        }
    }

    @Test
    void theProgramEndsWhenWhatWasBeingWrittenIsGone() throws Exception {
        var file = folder.resolve("board.pdf");
        Files.writeString(file, "before");
        try (var stop = Stop.listen()) {
            var program = new Thread(stop::await);
            var ended = WholeFile.export(file, out -> {
                out.write(1);
                program.start();
                while (!stop.isAsked()) Thread.onSpinWait();
                stop.reached(1, 2);
            });

            assertEquals(new Exported.Stopped(), ended);
            assertTrue(program.isAlive(), "it did not wait");
            stop.close();
            program.join(10_000);
            assertFalse(program.isAlive(), "it waits on");
        }
        assertEquals("before", Files.readString(file));
        assertEquals(1, folder.toFile().list().length);
    }
}
