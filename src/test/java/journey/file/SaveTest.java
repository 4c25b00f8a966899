package journey.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.keep.Backing;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SaveTest {
    private static final Plan OLD = Plans.plain(8, 1);
    private static final Plan NEW = OLD.withSettings(OLD.settings().with(Settings.TITLE, "Newer"));

    @TempDir(factory = InMemory.class)
    private Path folder;

    private Path file;
    private DataFolder data;

    @BeforeEach
    void writeTheOldPlan() throws IOException {
        file = folder.resolve("plan.journey");
        data = new DataFolder(folder.resolve("data"));
        Files.write(file, PlanFile.write(OLD));
    }

    private Save on(Disk disk) {
        return new Save(disk, Backing.backups(disk, data));
    }

    private Save save() {
        return on(Disk.local());
    }

    private static Stored stored(Path at) {
        return switch (PlanFile.open(at, Ids.from(new SplittableRandom(1)))) {
            case Opened.Whole(var stored) -> stored;
            case Opened.WithFindings(var stored, _, _) -> stored;
            case Opened other -> throw new AssertionError(other);
        };
    }

    private Basis same() {
        return new Basis.Same(stored(file));
    }

    private List<String> litter() throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(one -> one.getFileName().toString()).filter(name -> !name.equals("plan.journey") && !name.equals("data")).sorted().toList();
        }
    }

    @Test
    void whatIsSavedIsThereAndThePreviousVersionIsKept() throws IOException {
        var saved = assertInstanceOf(Saved.Done.class, save().save(NEW, file, same()));

        assertEquals(stored(file), saved.stored());
        assertEquals(NEW, stored(file).plan());
        assertEquals(OLD, stored(Backing.lastOf(file, data)).plan());
        assertEquals(List.of(), saved.remarks());
        assertEquals(List.of(), litter());
    }

    @Test
    void anUneditedPlanIsLeftAsItsVeryBytes() throws IOException {
        var odd = "{ \"format\":\"journey-plan\",\r\n\"version\" : 1, \"x\": [ 1.10 ], \"title\": \"T\" }  ";
        Files.writeString(file, odd);
        var before = Files.getLastModifiedTime(file);

        var saved = assertInstanceOf(Saved.Done.class, save().save(stored(file).plan(), file, same()));

        assertEquals(odd, Files.readString(file));
        assertEquals(before, Files.getLastModifiedTime(file));
        assertEquals(stored(file), saved.stored());
    }

    @Test
    void aFileThatSomebodyElseChangedIsNotOverwrittenUnasked() throws IOException {
        var opened = same();
        Files.write(file, PlanFile.write(Plans.plain(3, 9)));

        assertEquals(new Saved.ChangedOnDisk(file, Phrase.of("file.save.changed")), save().save(NEW, file, opened));
        assertEquals(Plans.plain(3, 9), stored(file).plan());

        assertInstanceOf(Saved.Done.class, save().save(NEW, file, new Basis.Overwrite()));
        assertEquals(NEW, stored(file).plan());
        assertEquals(Plans.plain(3, 9), stored(Backing.lastOf(file, data)).plan());
    }

    @Test
    void theSameBytesWrittenAgainAreNoChange() throws IOException {
        var opened = same();
        Files.write(file, Files.readAllBytes(file));
        Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));

        assertInstanceOf(Saved.Done.class, save().save(NEW, file, opened));
    }

    @Test
    void aChangeInTheLastMomentIsSeen() throws IOException {
        var changing = new Disks(Disk.local()) {
            @Override
            public void copyRights(Path from, Path to) throws IOException {
                super.copyRights(from, to);
                Files.writeString(file, "somebody else");
            }
        };

        assertInstanceOf(Saved.ChangedOnDisk.class, on(changing).save(NEW, file, same()));
        assertEquals("somebody else", Files.readString(file));
        assertEquals(List.of(), litter());
    }

    @Test
    void aFileThatIsGoneIsWrittenAgainOnlyWhenAsked() throws IOException {
        var opened = same();
        Files.delete(file);

        assertEquals(new Saved.Missing(file, Phrase.of("file.save.missing")), save().save(NEW, file, opened));
        assertFalse(Files.exists(file));
        assertInstanceOf(Saved.Done.class, save().save(NEW, file, new Basis.Overwrite()));
        assertEquals(NEW, stored(file).plan());
    }

    @Test
    void aNewFileDoesNotTakeTheNameOfAnother() throws IOException {
        assertEquals(new Saved.ChangedOnDisk(file, Phrase.of("file.save.exists")), save().save(NEW, file, new Basis.Nothing()));
        assertEquals(OLD, stored(file).plan());
        assertInstanceOf(Saved.Done.class, save().save(NEW, folder.resolve("other.journey"), new Basis.Nothing()));
        assertEquals(List.of("other.journey"), litter());
    }

    @Test
    void rightsStayAsTheyWere() throws IOException {
        for (var rights : List.of("rw-rw-r--", "rw-------", "rwxr-x---")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(rights));
            assertInstanceOf(Saved.Done.class, save().save(OLD.withSettings(OLD.settings().with(Settings.TITLE, rights)), file, same()));
            assertEquals(rights, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
    }

    @Test
    void aNewFileGetsTheRightsOfNewFiles() throws IOException {
        var touched = Files.createFile(folder.resolve("touched"));
        save().save(NEW, folder.resolve("new.journey"), new Basis.Nothing());

        assertEquals(Files.getPosixFilePermissions(touched), Files.getPosixFilePermissions(folder.resolve("new.journey")));
    }

    @Test
    void aLinkStaysALinkAndWhatItMeansIsWritten() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.journey"), Path.of("plan.journey"));

        assertEquals(file.toRealPath(), assertInstanceOf(Saved.Done.class, save().save(NEW, link, new Basis.Same(stored(link)))).at());
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(NEW, stored(file).plan());
    }

    @Test
    void aLinkThatLeadsNowhereYetLeadsToTheNewFile() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("link.journey"), Path.of("later.journey"));

        assertInstanceOf(Saved.Done.class, save().save(NEW, link, new Basis.Nothing()));
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(NEW, stored(folder.resolve("later.journey")).plan());
    }

    @Test
    void linksInACircleAreSaid() throws IOException {
        var link = Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));

        assertInstanceOf(Saved.Failed.class, save().save(NEW, link, new Basis.Nothing()));
    }

    @Test
    void allNamesOfAFileShowTheNewPlan() throws IOException {
        var second = Files.createLink(folder.resolve("second.journey"), file);

        assertInstanceOf(Saved.Done.class, save().save(NEW, file, same()));
        assertEquals(List.of(NEW, NEW), List.of(stored(file).plan(), stored(second).plan()));
        assertEquals(OLD, stored(Backing.lastOf(file, data)).plan());
    }

    @Test
    void aFolderInTheWayIsSaid() throws IOException {
        var inTheWay = Files.createDirectory(folder.resolve("folder.journey"));

        assertEquals(Phrase.of("file.save.no-file"), assertInstanceOf(Saved.Failed.class, save().save(NEW, inTheWay, new Basis.Overwrite())).why());
        assertEquals(Optional.of(Phrase.of("file.save.no-file")), save().obstacle(inTheWay));
    }

    @Test
    void aFolderThatIsNotThereIsSaid() {
        assertEquals(Phrase.of("file.save.no-folder"),
                assertInstanceOf(Saved.Failed.class, save().save(NEW, folder.resolve("no/such/plan.journey"), new Basis.Nothing())).why());
    }

    @Test
    void aReadOnlyFileIsLeftAloneAndSaidOnOpening() {
        var readOnly = new Disks(Disk.local()) {
            @Override
            public Entry entry(Path path) throws IOException {
                return super.entry(path) instanceof Entry.File(var size, var names, _) && path.equals(file) ? new Entry.File(size, names, Access.READ_ONLY) : super.entry(path);
            }
        };

        assertEquals(Phrase.of("file.save.read-only"), assertInstanceOf(Saved.Failed.class, on(readOnly).save(NEW, file, same())).why());
        assertEquals(Optional.of(Phrase.of("file.save.read-only")), on(readOnly).obstacle(file));
        assertEquals(Optional.empty(), save().obstacle(file));
        assertEquals(OLD, stored(file).plan());
    }

    /// A disk on which moving onto the file is denied so many times; it sleeps no real time.
    private final class Held extends Disks {
        private int times;
        private Duration slept = Duration.ZERO;

        Held(int times) {
            super(Disk.local());
            this.times = times;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            if (to.equals(file) && times-- > 0) throw new AccessDeniedException(to.toString());
            super.move(from, to);
        }

        @Override
        public Output overwrite(Path path) throws IOException {
            throw new AccessDeniedException(path.toString());
        }

        @Override
        public void pause(Duration time) {
            slept = slept.plus(time);
        }
    }

    @Test
    void aFileThatIsHeldForAMomentIsSavedAfterIt() throws IOException {
        for (int times = 0; times <= 6; times++) {
            var held = new Held(times);
            var plan = OLD.withSettings(OLD.settings().with(Settings.TITLE, "after " + times));
            assertInstanceOf(Saved.Done.class, on(held).save(plan, file, same()));
            assertEquals(plan, stored(file).plan());
            assertEquals(List.of(), litter());
        }
    }

    @Test
    void aFileThatStaysHeldIsSaidAfterTwoSecondsAndTheNewPlanIsNotLost() throws IOException {
        var held = new Held(100);
        var failed = assertInstanceOf(Saved.Failed.class, on(held).save(NEW, file, same()));

        assertEquals(Duration.ofSeconds(2), held.slept);
        assertEquals("file.save.held", failed.why().key());
        assertEquals(NEW, stored(Path.of((String) failed.why().args().getFirst())).plan());
        assertEquals(OLD, stored(file).plan());
    }

    @Test
    void whereNothingCanBeMovedInOneStepTheFileIsWrittenOver() throws IOException {
        var unable = new Disks(Disk.local()) {
            @Override
            public void move(Path from, Path to) throws IOException {
                if (to.getParent().equals(folder)) throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
                super.move(from, to);
            }
        };

        assertInstanceOf(Saved.Done.class, on(unable).save(NEW, file, same()));
        assertInstanceOf(Saved.Done.class, on(unable).save(NEW, folder.resolve("fresh.journey"), new Basis.Nothing()));
        assertEquals(List.of(NEW, NEW), List.of(stored(file).plan(), stored(folder.resolve("fresh.journey")).plan()));
        assertEquals(List.of("fresh.journey"), litter());
    }

    @Test
    void whereNothingCanBeMadeBesideItTheFileIsWrittenOver() throws IOException {
        var closed = new Disks(Disk.local()) {
            @Override
            public Output createPrivate(Path path) throws IOException {
                if (path.getParent().equals(folder)) throw new AccessDeniedException(path.toString());
                return super.createPrivate(path);
            }
        };

        assertInstanceOf(Saved.Done.class, on(closed).save(NEW, file, same()));
        assertEquals(NEW, stored(file).plan());
    }

    @Test
    void nothingIsWrittenOverWhoseCopyCannotBeKept() throws IOException {
        Files.createLink(folder.resolve("second.journey"), file);
        var without = new Save(Disk.local(), Backing.backups(Disk.local(), new DataFolder(Files.writeString(folder.resolve("nofolder"), "x"))));

        assertEquals(Phrase.of("file.save.no-previous"), assertInstanceOf(Saved.Failed.class, without.save(NEW, file, same())).why());
        assertEquals(OLD, stored(file).plan());
    }

    @Test
    void aMoveGoesOnWithoutAPreviousVersionAndSaysSo() throws IOException {
        var without = new Save(Disk.local(), Backing.backups(Disk.local(), new DataFolder(Files.writeString(folder.resolve("nofolder"), "x"))));
        var saved = assertInstanceOf(Saved.Done.class, without.save(NEW, file, same()));

        assertEquals(List.of("file.saved.no-previous"), saved.remarks().stream().map(Phrase::key).toList());
        assertEquals(NEW, stored(file).plan());
    }

    @Test
    void aBrokenFileIsNeverKeptInThePlaceOfAGoodOne() throws IOException {
        save().save(NEW, file, same());
        Files.write(file, new byte[4096]);
        save().save(NEW, file, new Basis.Overwrite());

        assertEquals(OLD, stored(Backing.lastOf(file, data)).plan());
    }

    @Test
    void theOriginalOfAFileWithBadPiecesIsKeptBesideItOnce() throws IOException {
        var odd = "{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"T\", \"cards\": [null]}";
        for (int i = 0; i < 2; i++) {
            Files.writeString(file, odd);
            var saved = assertInstanceOf(Saved.Done.class, save().save(NEW, file, same()));
            assertEquals(i == 0 ? List.of(Phrase.of("file.saved.original", "plan.journey.original")) : List.of(), saved.remarks());
            assertFalse(saved.stored().keepsOriginal());
        }
        Files.writeString(file, odd + " ");
        save().save(NEW, file, same());

        assertEquals(List.of("plan.journey.original", "plan.journey.original-2"), litter());
        assertEquals(odd, Files.readString(folder.resolve("plan.journey.original")));
    }

    @Test
    void textsThatNoFileCanHoldDoNotStopASave() throws IOException {
        for (var seed = 1; seed <= 50; seed++) {
            var saved = save().save(Plans.broken(seed), file, same());
            assertInstanceOf(Saved.Done.class, saved, "seed " + seed + ": " + saved);
        }
        assertFalse(new String(Files.readAllBytes(file), StandardCharsets.UTF_8).contains("\0"));
    }

    @Test
    void aFullDiskIsSaidWithWhatIsNeeded() throws IOException {
        var full = new Disks(Disk.local()) {
            @Override
            public Output createPrivate(Path path) throws IOException {
                if (!path.getParent().equals(folder)) return super.createPrivate(path);
                throw new FileSystemException(path.toString(), null, "No space left on device");
            }
        };

        assertEquals(Phrase.of("file.save.full", (PlanFile.write(NEW).length + 1023) / 1024), assertInstanceOf(Saved.Failed.class, on(full).save(NEW, file, same())).why());
        assertEquals(List.of(), litter());
    }

    @Test
    void syncsComeInTheOrderThatSurvivesAPowerFailure() throws IOException {
        var calls = new ArrayList<String>();
        var watching = new Disks(Disk.local()) {
            @Override
            public Output createPrivate(Path path) throws IOException {
                var out = super.createPrivate(path);
                if (!path.getParent().equals(folder)) return out;
                calls.add("create");
                return new Output() {
                    @Override
                    public void write(byte[] bytes) throws IOException {
                        calls.add("write");
                        out.write(bytes);
                    }

                    @Override
                    public void force() throws IOException {
                        calls.add("force");
                        out.force();
                    }

                    @Override
                    public void close() throws IOException {
                        calls.add("close");
                        out.close();
                    }
                };
            }

            @Override
            public void move(Path from, Path to) throws IOException {
                if (to.equals(file)) calls.add("move");
                super.move(from, to);
            }

            @Override
            public void forceFolder(Path path) throws IOException {
                if (path.equals(folder)) calls.add("force folder");
                super.forceFolder(path);
            }
        };
        on(watching).save(NEW, file, same());

        assertEquals(List.of("create", "write", "force", "close", "move", "force folder"), calls);
    }

    @Test
    void whatCrashedSavesLeftIsSweptAfterAnHour() throws IOException {
        var now = Instant.now();
        var dead = folder.resolve(".plan.journey.journey-2147483000-1.tmp");
        var alive = folder.resolve(".plan.journey.journey-" + ProcessHandle.current().pid() + "-1.tmp");
        var young = folder.resolve(".plan.journey.journey-2147483000-2.tmp");
        var strange = folder.resolve(".notes.tmp");
        for (var one : List.of(dead, alive, young, strange)) Files.writeString(one, "x");
        for (var one : List.of(dead, alive, strange)) Files.setLastModifiedTime(one, FileTime.from(now.minus(Duration.ofMinutes(61))));

        save().sweep(folder, now);

        assertEquals(List.of(false, true, true, true), List.of(Files.exists(dead), Files.exists(alive), Files.exists(young), Files.exists(strange)));
    }

    @Test
    void theBytesOfAPlanAreItsIdentity() {
        var bytes = PlanFile.write(OLD);

        assertEquals(Identity.of(bytes), stored(file).identity());
        assertArrayEquals(bytes, stored(file).bytesFor(OLD));
    }
}
