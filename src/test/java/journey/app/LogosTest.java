package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import journey.file.Disk;
import journey.file.Disks;
import journey.layout.Picture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogosTest {
    private static final Picture LOGO = journey.layout.Logos.png();

    @TempDir
    private Path folder;

    private Path place() {
        return Own.in(folder).logos().resolve("one");
    }

    @Test
    void whatIsKeptStandsThereUntilItIsTakenAway() {
        var logos = new Logos(Own.in(folder));
        assertEquals(Optional.empty(), logos.at(place()));
        logos.keep(Optional.of(LOGO), place());
        assertEquals(Optional.of(LOGO), logos.at(place()));
        logos.keep(Optional.empty(), place());
        assertEquals(Optional.empty(), logos.at(place()));
    }

    @Test
    void aFolderThatDoesNotAnswerCostsTheLogoAndHoldsUpNothing() {
        new Logos(Own.in(folder)).keep(Optional.of(LOGO), place());
        var never = new CountDownLatch(1);
        var silent = new Disks(Disk.local()) {
            @Override
            public Entry entry(Path path) throws IOException {
                try {
                    never.await();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                }
                return super.entry(path);
            }
        };

        assertEquals(Optional.empty(), new Logos(new OwnFiles(folder, silent, Duration.ofMillis(1), Runnable::run, Runnable::run)).at(place()));
        never.countDown();
        assertEquals(Optional.of(LOGO), new Logos(Own.in(folder)).at(place()));
    }
}
