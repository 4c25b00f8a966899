package journey.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.file.DataFolder;
import journey.file.Disk;
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

class BackupsTest {
    private static final Instant LONG_AGO = Instant.parse("2027-01-01T08:00:00Z");

    @TempDir(factory = InMemory.class)
    private Path folder;

    private DataFolder data;
    private Path file;
    private Backups backups;

    @BeforeEach
    void begin() {
        data = new DataFolder(folder.resolve("data"));
        file = folder.resolve("plan.journey");
        backups = Backing.backups(Disk.local(), data);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> texts() throws IOException {
        var all = new ArrayList<String>();
        for (var one : backups.of(file)) all.add(new String(backups.bytes(one).orElseThrow(), StandardCharsets.UTF_8));
        return all;
    }

    @Test
    void theLastTwentyVersionsAreThereTheLatestFirst() throws IOException {
        for (int i = 1; i <= 30; i++) backups.keep(file, bytes("version " + i), LONG_AGO);

        assertEquals(20, texts().size());
        assertEquals("version 30", texts().getFirst());
        assertEquals("version 11", texts().getLast());
        assertEquals(LONG_AGO, backups.of(file).getFirst().written());
    }

    @Test
    void theVeryBytesThatWereKeptLastAreNotKeptTwice() throws IOException {
        var first = backups.keep(file, bytes("one"), LONG_AGO);

        assertEquals(first, backups.keep(file, bytes("one"), LONG_AGO));
        assertEquals(List.of("one"), texts());
    }

    @Test
    void oneADayStaysForFourteenDays() {
        var now = Instant.parse("2027-03-20T12:00:00Z");
        var all = new ArrayList<Version>();
        for (int hour = 0; hour < 24 * 20; hour++) all.add(Version.of(folder, now.minus(Duration.ofHours(hour)), now, "0123456789abcdef"));

        var stay = new ArrayList<>(all);
        stay.removeAll(Retention.tooMany(all, now, ZoneOffset.UTC));

        assertEquals(all.subList(0, 20), stay.subList(0, 20));
        // The last of the day before was among the twenty; so many more days are left.
        assertEquals(List.of("2027-03-18T23:00:00Z", "2027-03-17T23:00:00Z"), stay.subList(20, 22).stream().map(one -> one.kept().toString()).toList());
        assertEquals("2027-03-07T23:00:00Z", stay.getLast().kept().toString());
        assertEquals(20 + 12, stay.size());
    }

    @Test
    void aVersionWithANameStays() throws IOException {
        backups.keepNamed(file, bytes("for the board"), "Shown to the board");
        for (int i = 0; i < 40; i++) backups.keep(file, bytes("version " + i), LONG_AGO);

        assertEquals(Optional.of("Shown to the board"), backups.of(file).getLast().name());
        assertEquals("for the board", texts().getLast());
    }

    @Test
    void aDamagedVersionIsNeverOffered() throws IOException {
        var good = Plans.plain(5, 1);
        backups.keep(file, PlanFile.write(good), LONG_AGO);
        Files.write(backups.keep(file, PlanFile.write(Plans.plain(6, 2)), LONG_AGO), new byte[100]);

        assertEquals(Optional.empty(), backups.bytes(backups.of(file).getFirst()));
        assertEquals(Optional.of(good), lastGood());
    }

    @Test
    void whatWasNoPlanWhenItWasSavedOverIsNeverOffered() throws IOException {
        var good = Plans.plain(5, 1);
        backups.keep(file, PlanFile.write(good), LONG_AGO);
        backups.keep(file, bytes("<<<<<<< ours"), LONG_AGO);

        assertEquals(Optional.of(good), lastGood());
    }

    private Optional<Plan> lastGood() throws IOException {
        return backups.lastGood(file, Ids.from(new SplittableRandom(1))).map(Backups.Good::plan);
    }

    @Test
    void aVersionThatIsThereCanBeGivenAName() throws IOException {
        backups.keep(file, bytes("one"), LONG_AGO);
        backups.keep(file, bytes("two"), LONG_AGO);
        backups.name(backups.of(file).getLast(), "Before the fair");

        assertEquals(List.of(Optional.empty(), Optional.of("Before the fair")), backups.of(file).stream().map(Version::name).toList());
    }

    @Test
    void filesOfOneNameInTwoFoldersAreToldApart() throws IOException {
        var other = folder.resolve("other").resolve("plan.journey");
        backups.keep(file, bytes("here"), LONG_AGO);
        backups.keep(other, bytes("there"), LONG_AGO);

        assertEquals(List.of("here"), texts());
        assertEquals(1, backups.of(other).size());
    }

    @Test
    void nothingIsKeptYetOfAFileThatWasNeverSavedOver() throws IOException {
        assertEquals(List.of(), backups.of(file));
    }

    @Test
    void aNameAsLongAsAnySystemAllowsIsNoTrouble() throws IOException {
        file = folder.resolve("ü".repeat(120) + ".journey");
        backups.keep(file, bytes("long"), LONG_AGO);

        assertEquals(List.of("long"), texts());
    }

    @ParameterizedTest
    @EnumSource
    void whateverGoesWrongWhileAVersionIsKeptThoseBeforeAreThereAndWhole(FaultyDisk.Fault fault) throws IOException {
        backups.keep(file, bytes("first"), LONG_AGO);
        var isOver = false;
        var at = 0;
        for (; !isOver; at++) {
            var text = "version " + fault + at;
            var disk = new FaultyDisk(fault, at);
            var isKept = false;
            try {
                Backing.backups(disk, data).keep(file, bytes(text), LONG_AGO);
                isKept = true;
            } catch (FaultyDisk.Killed | IOException stopped) {
                assertTrue(texts().contains("first"), text);
            }
            assertTrue(texts().contains("first"), text);
            if (isKept) assertTrue(texts().contains(text), text);
            isOver = disk.isOver();
            for (var one : backups.of(file)) if (!one.hash().equals(Version.hash(bytes("first")))) Files.delete(one.at());
        }
        assertTrue(at > 8, "only " + at + " operations");
        Figures.count("faults-version", "keeping a version: %,d faults at operations of the disk, in this process, old or new", at);
    }
}
