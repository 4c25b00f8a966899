package journey.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import journey.file.Disk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PresenceTest {
    private static final Instant NOW = Instant.parse("2027-03-05T10:00:00Z");

    @TempDir
    private Path folder;

    private Path file;
    private Presence mine;
    private Presence annas;

    @BeforeEach
    void begin() {
        file = folder.resolve("plan.journey");
        mine = new Presence(Disk.local(), file, Running.here("desk"));
        annas = new Presence(Disk.local(), file, new Running("laptop", 17, NOW));
    }

    private List<Presence.Person> others() throws IOException {
        return mine.others(NOW);
    }

    private Path annasSign() {
        return folder.resolve(".~plan.journey.laptop-17.open");
    }

    @Test
    void whoHasTheFileOpenIsSeenUntilTheyCloseIt() throws IOException {
        mine.beat("Me");
        assertEquals(List.of(), others());

        annas.beat("Anna Schmidt");
        assertEquals(List.of(new Presence.Person("Anna Schmidt", "laptop")), others());
        assertEquals(List.of(new Presence.Person("Me", "desk")), annas.others(NOW));

        annas.leave();
        assertEquals(List.of(), others());
    }

    @Test
    void aSignThatWasNotRenewedForTwoMinutesOfTheDisksClockDoesNotCount() throws IOException {
        mine.beat("Me");
        annas.beat("Anna");
        var now = Files.getLastModifiedTime(folder.resolve(".~plan.journey.desk-" + ProcessHandle.current().pid() + ".open")).toInstant();
        Files.setLastModifiedTime(annasSign(), FileTime.from(now.minus(Duration.ofSeconds(119))));
        assertEquals(1, others().size());

        Files.setLastModifiedTime(annasSign(), FileTime.from(now.minus(Duration.ofSeconds(121))));
        assertEquals(List.of(), others());

        annas.beat("Anna");
        assertEquals(1, others().size());
    }

    @Test
    void aProcessOfThisMachineThatIsGoneDoesNotCount() throws IOException {
        new Presence(Disk.local(), file, new Running("desk", 99_999_999, Instant.EPOCH)).beat("Crashed");

        assertEquals(List.of(), others());
    }

    @Test
    void hostileSignsAreOnlyText() throws IOException {
        mine.beat("Me");
        Files.writeString(folder.resolve(".~plan.journey.x.open"), "name=" + "A".repeat(3000) + "\nhost=\u0000\u202e\npid=-5\nstarted=never");

        assertEquals(80, others().getFirst().name().length());
    }

    @Test
    void whatCrashesLeftADayAgoIsTakenAway() throws IOException {
        mine.beat("Me");
        annas.beat("Anna");
        Files.setLastModifiedTime(annasSign(), FileTime.from(Instant.EPOCH));
        mine.sweep();

        assertEquals(false, Files.exists(annasSign()));
        assertEquals(1, Files.list(folder).toList().size());
    }
}
