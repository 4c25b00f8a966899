package journey.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.application.Platform;
import javafx.scene.control.Labeled;
import journey.edit.Edit;
import journey.file.Disk;
import journey.file.Disks;
import journey.file.PlanFile;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Plans on a disk that is gone, full, broken, or not to be written to.
class AbsentDiskTest {
    private static final Plan PLAN = Plans.plain(6, 1);

    @TempDir
    private Path folder;
    private Path share;
    private Path file;
    private Moody disk;

    enum Mood {
        WELL(""),
        READ_ONLY("This file is read-only. Save the plan under another name, or allow writing in the file’s properties."),
        FORBIDDEN("You are not allowed to write here. Save the plan in a folder of your own."),
        FULL("The disk is full: 5 KB are needed. The file is as it was. Make room and try again, or save the plan on another disk."),
        BROKEN("The plan could not be saved: Input/output error. The file is as it was. Try again, or save the plan elsewhere.");

        private final String said;

        Mood(String said) {
            this.said = said;
        }
    }

    /// What stands below one folder behaves as the test wants.
    private static final class Moody extends Disks {
        private final Path folder;
        private volatile Mood mood = Mood.WELL;

        private Moody(Path folder) {
            super(Disk.local());
            this.folder = folder;
        }

        private void write(Path file) throws IOException {
            if (!file.startsWith(folder)) return;
            switch (mood) {
                case WELL -> { }
                case READ_ONLY, FORBIDDEN -> throw new AccessDeniedException(file.toString());
                case FULL -> throw new FileSystemException(file.toString(), null, "No space left on device");
                case BROKEN -> throw new IOException("Input/output error");
            }
        }

        @Override
        public Entry entry(Path path) throws IOException {
            var entry = super.entry(path);
            return mood == Mood.READ_ONLY && path.startsWith(folder) && entry instanceof Entry.File(var size, var names, _) ? new Entry.File(size, names, Access.READ_ONLY) : entry;
        }

        @Override
        public Output create(Path at) throws IOException {
            write(at);
            return super.create(at);
        }

        @Override
        public Output createPrivate(Path at) throws IOException {
            write(at);
            return super.createPrivate(at);
        }

        @Override
        public Output overwrite(Path at) throws IOException {
            write(at);
            return super.overwrite(at);
        }
    }

    @BeforeEach
    void aShare() throws IOException {
        folder = folder.toRealPath();
        share = Files.createDirectories(folder.resolve("share"));
        file = share.resolve("plan.journey");
        disk = new Moody(share);
        Files.write(file, PlanFile.write(PLAN));
    }

    private Stand stand() {
        return new Stand(Words.in(Locale.UK), disk, folder.resolve("data"), file);
    }

    private static Plan edit(Stand stand) {
        stand.run(() -> stand.workspace().perform(new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of("mine"))));
        return stand.workspace().plan();
    }

    private static Plan onDisk(Path path) {
        return PlanFile.open(path, Ids.from(new SplittableRandom(1))).plan().orElseThrow();
    }

    private void assertNothingIsLost(Stand stand, Plan edited) {
        assertEquals(edited, stand.workspace().plan());
        assertTrue(stand.workspace().editedProperty().get());
        assertEquals("plan.journey • edited – Value Journey", stand.on(() -> stand.window().stage().getTitle()));
        assertTrue(stand.desk.writeDown());
        assertEquals(List.of(edited), Left.in(folder.resolve("data"), Stand.CLOCK));
    }

    @ParameterizedTest
    @EnumSource(value = Mood.class, names = "WELL", mode = EnumSource.Mode.EXCLUDE)
    void whatCannotBeSavedSaysWhyStaysEditedAndCanBeSavedElsewhereOrAgain(Mood mood) throws IOException {
        var elsewhere = folder.resolve("elsewhere.journey");
        var before = Files.readAllBytes(file);
        try (var stand = stand()) {
            var edited = edit(stand);
            disk.mood = mood;
            stand.choose("menu-save");

            assertEquals(Optional.of(mood.said), stand.banner());
            assertArrayEquals(before, Files.readAllBytes(file));
            assertNothingIsLost(stand, edited);

            disk.mood = Mood.WELL;
            if (mood == Mood.BROKEN) {
                stand.click("#banner-try-again");
                assertEquals(edited, onDisk(file));
            } else {
                stand.toSave.add(elsewhere);
                stand.click("#banner-save-as");
                assertEquals(edited, onDisk(elsewhere));
            }
            assertEquals(Optional.empty(), stand.banner());
            stand.settle();
            assertTrue(stand.desk.writeDown());
            assertEquals(List.of(), Left.in(folder.resolve("data"), Stand.CLOCK));
        }
    }

    @Test
    void aFileThatCannotBeWrittenIsSpokenOfWhenItIsOpened() {
        disk.mood = Mood.READ_ONLY;
        try (var stand = stand()) {
            assertEquals(Optional.of(Mood.READ_ONLY.said), stand.banner());
        }
    }

    @Test
    void aTemplateThatCannotBeKeptIsSpokenOf() {
        disk = new Moody(folder.resolve("data"));
        try (var stand = stand()) {
            disk.mood = Mood.FULL;
            Platform.runLater(() -> stand.fire("menu-save-template"));
            stand.answer("dialog-template-yes");

            assertTrue(stand.banner().orElse("").contains(PLAN.title()), stand.banner()::toString);
            assertTrue(stand.on(() -> stand.find("#banner-details").isVisible()));
            disk.mood = Mood.WELL;
        }
    }

    @Test
    void aShareThatVanishesCostsNothingAndItsReturnIsTold() throws IOException {
        var away = folder.resolve("away");
        try (var stand = stand()) {
            var edited = edit(stand);
            Files.move(share, away);
            stand.beat();
            stand.beat();
            assertEquals(Optional.of("The folder of plan.journey cannot be reached. Your changes are safe in the journal until it is back."), stand.banner());
            stand.choose("menu-save");
            assertEquals(Optional.of("This file is no longer where you opened it: it was moved, renamed or deleted. Save it here again, or under another name."), stand.banner());
            assertNothingIsLost(stand, edited);

            stand.click("#banner-save-again");
            assertEquals(Optional.of("The folder of this file is not there. Check that the disk or the network folder is connected, or save the plan elsewhere."), stand.banner());
            assertNothingIsLost(stand, edited);

            Files.move(away, share);
            stand.beat();
            assertEquals("The file is back", stand.on(() -> stand.<Labeled>find("#status").getText()));
            stand.choose("menu-save");
            assertEquals(edited, onDisk(file));
        }
    }
}
