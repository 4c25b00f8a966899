package journey.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.Disks;
import journey.file.FaultyDisk;
import journey.file.InMemory;
import journey.file.PlanFile;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class JournalTest {
    private static final Plan PLAN = Plans.plain(5, 1);
    private static final Plan OTHER = Plans.plain(6, 2);
    private static final Instant NOW = Instant.parse("2027-03-05T10:00:00Z");
    /// A process that no system has.
    private static final Running GONE = new Running("here", 99_999_999, Instant.EPOCH);

    @TempDir(factory = InMemory.class)
    private Path folder;

    private DataFolder data;
    private Path file;

    @BeforeEach
    void begin() {
        data = new DataFolder(folder.resolve("data"));
        file = folder.resolve("plan.journey");
    }

    private Journal journal(Running process, Disk disk) {
        return new Journal(disk, data, process, Clock.fixed(NOW, ZoneOffset.UTC), Ids.from(new SplittableRandom(1)));
    }

    /// As the process wrote that is gone by now.
    private Journal before() {
        return journal(GONE, Disk.local());
    }

    /// As the process sees it that begins after it.
    private Journal after() {
        return journal(Running.here("here"), Disk.local());
    }

    private Journal at(Instant now) {
        return new Journal(Disk.local(), data, Running.here("here"), Clock.fixed(now, ZoneOffset.UTC), Ids.from(new SplittableRandom(1)));
    }

    private List<Plan> offered() throws IOException {
        return after().unsaved().stream().map(Unsaved::plan).toList();
    }

    @Test
    void whatAProcessLeftThatIsGoneIsOfferedWithItsFileAndTime() throws IOException {
        var origin = new Origin(file, Optional.of("5e".repeat(32)));
        before().page().write(PLAN, Optional.of(origin));

        var left = after().unsaved().getFirst();
        assertEquals(PLAN, left.plan());
        assertEquals(Optional.of(origin), left.origin());
        assertEquals(NOW, left.at());
    }

    @Test
    void whatARunningProcessWritesIsNotOffered() throws IOException {
        after().page().write(PLAN, Optional.of(Origin.copyOf(file)));

        assertEquals(List.of(), offered());
    }

    @Test
    void aLaterProcessWithTheSameNumberIsAnother() throws IOException {
        var here = Running.here("here");
        journal(new Running("here", here.pid(), here.started().minus(Duration.ofHours(1))), Disk.local()).page().write(PLAN, Optional.empty());

        assertEquals(List.of(PLAN), offered());
    }

    @Test
    void anotherMachineIsBelievedToRunForADay() throws IOException {
        journal(new Running("elsewhere", 1, Instant.EPOCH), Disk.local()).page().write(PLAN, Optional.empty());

        assertEquals(List.of(), offered());
        assertEquals(1, at(NOW.plus(Duration.ofHours(25))).unsaved().size());
    }

    @Test
    void whatTheFileHoldsIsNotOfferedAndLetGoOf() throws IOException {
        before().page().write(PLAN, Optional.of(Origin.copyOf(file)));
        Files.write(file, PlanFile.write(OTHER));
        assertEquals(List.of(PLAN), offered());

        Files.write(file, PlanFile.write(PLAN));
        assertEquals(List.of(), after().unsaved(file));
        assertEquals(1, entries(), "who asks of one file lets go of nothing");
        assertEquals(List.of(), offered());
        assertEquals(0, entries());
    }

    private long entries() throws IOException {
        try (var all = Files.list(data.resolve("journal"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }

    @Test
    void oneLookReadsEachFileOnce() throws IOException {
        var before = before();
        before.page().write(PLAN, Optional.of(Origin.copyOf(file)));
        before.page().write(OTHER, Optional.empty());
        Files.write(file, PlanFile.write(OTHER));
        var read = new ArrayList<Path>();
        var counting = new Disks(Disk.local()) {
            @Override
            public byte[] read(Path path, int atMost) throws IOException {
                read.add(path);
                return super.read(path, atMost);
            }
        };

        assertEquals(2, journal(Running.here("here"), counting).unsaved().size());
        assertEquals(3, read.size(), "two entries, and the file of one");
        assertEquals(3, Set.copyOf(read).size());
    }

    @Test
    void aPlanWithoutAFileIsOffered() throws IOException {
        before().page().write(PLAN, Optional.empty());

        assertEquals(List.of(PLAN), offered());
    }

    @Test
    void whatWasSavedIsClearedAway() throws IOException {
        var page = before().page();
        page.write(PLAN, Optional.empty());
        page.clear();

        assertEquals(List.of(), offered());
    }

    @Test
    void whatIsTakenUpAgainIsNoLongerOfferedWhileItIsWorkedOn() throws IOException {
        before().page().write(PLAN, Optional.of(Origin.copyOf(file)));
        var journal = after();
        var work = journal.unsaved().getFirst();
        var page = journal.takeUp(work).orElseThrow();
        assertEquals(List.of(), offered());
        assertTrue(journal.takeUp(work).isEmpty());

        page.clear();
        assertEquals(List.of(), Files.list(data.resolve("journal")).toList());
    }

    @Test
    void whatWasDeclinedCanBeTakenUpAfterAll() throws IOException {
        before().page().write(PLAN, Optional.of(Origin.copyOf(file)));
        var before = before();
        before.decline(before.unsaved().getFirst());
        before.takeUp(before.declined().getFirst());

        assertEquals(List.of(), after().declined());
        assertEquals(List.of(Optional.of(file)), after().unsaved().stream().map(Unsaved::of).toList());
    }

    @Test
    void whatIsDeclinedStaysForThirtyDays() throws IOException {
        before().page().write(PLAN, Optional.of(Origin.copyOf(file)));
        var journal = after();
        journal.decline(journal.unsaved().getFirst());

        assertEquals(List.of(), offered());
        assertEquals(List.of(PLAN), after().declined().stream().map(Unsaved::plan).toList());

        assertEquals(1, at(NOW.plus(Duration.ofDays(30))).declined().size());
        assertEquals(List.of(), at(NOW.plus(Duration.ofDays(31))).declined());
        assertEquals(List.of(), after().declined());
    }

    @Test
    void brokenEntriesAreNeverOfferedAndHideNoOthers() throws IOException {
        before().page().write(PLAN, Optional.of(Origin.copyOf(file)));
        var place = data.resolve("journal");
        var whole = Files.readAllBytes(after().unsaved().getFirst().entry());
        for (int cut = 0; cut < whole.length; cut += 97) Files.write(place.resolve("cut-" + cut + ".entry"), Arrays.copyOf(whole, cut));
        Files.write(place.resolve("zeros.entry"), new byte[5000]);
        Files.write(place.resolve("empty.entry"), new byte[0]);
        Files.writeString(place.resolve("words.entry"), "value-journey-journal 1\npid=x\n\n{}");
        Files.writeString(place.resolve("address.entry"), "value-journey-journal 1\nhost=here\npid=99999999\nstarted=1970-01-01T00:00:00Z\nat=2027-03-05T10:00:00Z\nof=gopher:x y\n\n{}");

        assertEquals(List.of(PLAN), offered());
    }

    @Test
    void theJournalIsWrittenAfterFiveSecondsOfQuietAndThirtyAtTheLatest() {
        var rhythm = Rhythm.STILL;
        assertFalse(rhythm.isDue(NOW));

        rhythm = rhythm.edited(NOW);
        assertFalse(rhythm.isDue(NOW.plusSeconds(4)));
        assertTrue(rhythm.isDue(NOW.plusSeconds(5)));

        for (int second = 1; second <= 29; second++) {
            rhythm = rhythm.edited(NOW.plusSeconds(second));
            assertFalse(rhythm.isDue(NOW.plusSeconds(second)));
        }
        assertTrue(rhythm.edited(NOW.plusSeconds(30)).isDue(NOW.plusSeconds(30)));
    }

    @ParameterizedTest
    @EnumSource
    void whateverGoesWrongWhileAnEntryIsWrittenTheOneBeforeOrTheNewOneIsThere(FaultyDisk.Fault fault) throws IOException {
        var isOver = false;
        var at = 0;
        for (; !isOver; at++) {
            data = new DataFolder(folder.resolve("data-" + fault + at));
            before().page().write(PLAN, Optional.empty());
            var disk = new FaultyDisk(fault, at);
            var journal = journal(GONE, disk);
            try {
                journal.page().write(OTHER, Optional.empty());
                assertEquals(List.of(OTHER), offered(), fault + " at " + at);
            } catch (FaultyDisk.Killed | IOException stopped) {
                var left = offered();
                assertTrue(left.equals(List.of(PLAN)) || left.equals(List.of(OTHER)), fault + " at " + at);
            }
            isOver = disk.isOver();
        }
        assertTrue(at > 6, "only " + at + " operations");
        Figures.count("faults-journal", "journal: %,d faults at operations of the disk, in this process, old or new", at);
    }
}
