package journey.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import journey.edit.Edit;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.InMemory;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.merge.CommonGround;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-05T10:00:00Z"), ZoneOffset.UTC);
    private static final Plan FIRST = Plans.plain(5, 1);
    private static final Plan WORK = new Edit.Delete(Set.of(FIRST.cards().getFirst().id())).apply(FIRST);
    private static final Plan THEIRS = new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of("Fast")).apply(FIRST);

    @TempDir(factory = InMemory.class)
    private Path folder;

    private Path file;
    private Backups backups;

    @BeforeEach
    void begin() {
        file = folder.resolve("plan.journey");
        backups = new Backups(Disk.local(), new DataFolder(folder.resolve("data")), CLOCK);
    }

    private Stored written(Plan plan) throws IOException {
        Files.write(file, PlanFile.write(plan));
        return assertInstanceOf(Opened.Whole.class, PlanFile.open(file, ids())).stored();
    }

    private static Ids ids() {
        return Ids.from(new SplittableRandom(1));
    }

    private Plan base(Origin origin, Stored now) {
        return origin.base(now, now.plan(), WORK, backups, ids());
    }

    @Test
    void workPartedFromWhatTheFileStillHolds() throws IOException {
        var first = written(FIRST);

        assertEquals(FIRST, base(Origin.of(file, first), first));
    }

    @Test
    void orFromAVersionThatItHeld() throws IOException {
        var origin = Origin.of(file, written(FIRST));
        backups.keep(file, PlanFile.write(FIRST), CLOCK.instant());
        backups.keep(file, PlanFile.write(THEIRS), CLOCK.instant());

        assertEquals(FIRST, base(origin, written(THEIRS)));
    }

    @Test
    void elseNothingOfEitherCountsAsDeleted() throws IOException {
        var origin = Origin.of(file, written(FIRST));
        var now = written(THEIRS);

        assertEquals(CommonGround.of(THEIRS, WORK), base(origin, now));
        assertEquals(CommonGround.of(THEIRS, WORK), base(Origin.copyOf(file), now));
    }

    @Test
    void aDamagedVersionIsNoBase() throws IOException {
        var origin = Origin.of(file, written(FIRST));
        Files.write(backups.keep(file, PlanFile.write(FIRST), CLOCK.instant()), new byte[10]);
        var now = written(THEIRS);

        assertEquals(CommonGround.of(THEIRS, WORK), base(origin, now));
    }
}
