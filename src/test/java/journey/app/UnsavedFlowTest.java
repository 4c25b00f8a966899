package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import journey.app.workspace.Home;
import journey.edit.Edit;
import journey.file.DataFolder;
import journey.file.Disk;
import journey.file.Identity;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.keep.Journal;
import journey.keep.Origin;
import journey.keep.Running;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The program ended, and begins again.
class UnsavedFlowTest {
    private static final Plan SAVED = Plans.plain(6, 1);
    private static final Plan LEFT = SAVED.withSettings(SAVED.settings().with(Settings.TITLE, "Left over"));

    @TempDir
    private Path folder;

    private Path data;
    private Path file;
    private Journal before;

    @BeforeEach
    void begin() throws IOException {
        data = folder.toRealPath().resolve("data");
        file = folder.toRealPath().resolve("plan.journey");
        Files.write(file, PlanFile.write(SAVED));
        before = gone();
    }

    /// As a process wrote it that no system has.
    private void left(Plan plan, Optional<Path> of) throws IOException {
        before.page().write(plan, of.map(Origin::copyOf));
    }

    private Journal gone() {
        return new Journal(Disk.local(), new DataFolder(data), new Running("here", 99_999_999, Instant.EPOCH), Stand.CLOCK, Ids.from(new SplittableRandom(1)));
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> all = Files.list(data.resolve("journal"))) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static long rows(Stand stand) {
        return stand.on(() -> stand.window().stage().getScene().getRoot().lookupAll("#unsaved").size());
    }

    /// A colleague may have saved the file since.
    private Path copy() {
        return file.resolveSibling(PlanFile.bareName(file) + " (copy).journey");
    }

    @Test
    void whatWasNotSavedIsOfferedOnceOpensAsACopyAndIsSavedAsItsFile() throws IOException {
        left(LEFT, Optional.of(file));
        try (var stand = new Stand(data)) {
            assertEquals(1, rows(stand));
            stand.click("#unsaved-open");

            assertEquals(LEFT, stand.workspace().plan());
            assertEquals(new Home.Untitled(Home.Worth.WORK, Optional.of(file)), stand.workspace().home());
            assertEquals(copy(), stand.on(() -> stand.window().saving().orElseThrow().suggested()));
            assertTrue(stand.workspace().editedProperty().get());
            assertEquals(List.of(), before.unsaved(), "somebody works on it");
            assertEquals(1, entries().size(), "it is in the journal all the while");

            stand.toSave.add(file);
            stand.choose("menu-save");
            stand.desk.writeDown();
            assertEquals(LEFT, PlanFile.open(file, Ids.from(new SplittableRandom(1))).plan().orElseThrow());
            assertEquals(List.of(), entries());
        }
    }

    @Test
    void whatTheFileHoldsIsNotOffered() throws IOException {
        left(SAVED, Optional.of(file));
        try (var stand = new Stand(data)) {
            assertEquals(0, rows(stand));
        }
    }

    @Test
    void whatIsDeclinedIsFoundAgainByALink() throws IOException {
        left(LEFT, Optional.of(file));
        left(SAVED, Optional.empty());
        try (var stand = new Stand(data)) {
            assertEquals(2, rows(stand));
            stand.click("#unsaved-not-now");
            stand.click("#unsaved-not-now");
            assertEquals(0, rows(stand));
            assertEquals("2 more that were put aside in the last 30 days", stand.<Labeled>find("#unsaved-declined").getText());

            stand.click("#unsaved-declined");
            assertEquals(2, rows(stand));
            stand.click("#unsaved-open");
            assertTrue(List.of(LEFT, SAVED).contains(stand.workspace().plan()));
            assertEquals(1, entries().size());
        }
    }

    @Test
    void theWindowOfAFileSaysThatWorkOfItWasNotSaved() throws IOException {
        left(LEFT, Optional.of(file));
        try (var stand = new Stand(data, file)) {
            assertEquals("The program ended before “plan.journey” was saved: 1 change of today, 10:00 is not in this file.", stand.banner().orElseThrow());
            stand.click("#banner-open-copy");

            assertEquals(LEFT, stand.workspace().plan());
            assertEquals(List.of(SAVED, LEFT), stand.on(() -> stand.desk.windows().stream().map(one -> one.workspace().orElseThrow().plan()).toList()));
        }
    }

    @Test
    void whatWasNotSavedIsPutBackIntoItsFileAsOneStep() throws IOException {
        var fewer = new Edit.Delete(Set.of(LEFT.cards().getFirst().id())).apply(LEFT);
        var known = assertInstanceOf(Opened.Whole.class, PlanFile.open(file, Ids.from(new SplittableRandom(1)))).stored();
        before.page().write(fewer, Optional.of(Origin.of(file, known)));
        try (var stand = new Stand(data)) {
            stand.click("#unsaved-put-back");

            stand.until(() -> stand.on(() -> stand.workspace().plan().equals(fewer)));
            assertEquals(Optional.of(file), stand.workspace().home().path());
            assertEquals("What was not saved is back: 2 changes. Save to keep them.", stand.banner().orElseThrow());
            assertEquals(Optional.of(Phrase.of("edit.put-back")), stand.workspace().undoesProperty().get());
            assertEquals(List.of(), before.unsaved());
            assertEquals(List.of(), before.declined(), "nobody put it aside");

            stand.choose("menu-undo");
            assertEquals(SAVED, stand.workspace().plan());
        }
    }

    @Test
    void whatAColleagueSavedSinceIsJoinedWithWhatIsPutBack() throws IOException {
        var promised = new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of("Fast"));
        try (var stand = new Stand(data, file)) {
            stand.run(() -> stand.workspace().perform(new Edit.Put<>(Place.PLAN, Settings.TITLE, Optional.of("Mine"))));
            stand.settle();
            Files.write(file, PlanFile.write(promised.apply(SAVED)));
        }
        var fewer = new Edit.Delete(Set.of(SAVED.cards().getFirst().id())).apply(SAVED);
        before.page().write(fewer, Optional.of(new Origin(file, Optional.of(Identity.of(PlanFile.write(SAVED)).sha256()))));
        try (var stand = new Stand(data, file)) {
            stand.click("#banner-put-back");

            stand.until(() -> stand.on(() -> stand.workspace().plan().equals(promised.apply(fewer))));
            assertEquals(Optional.of(file), stand.workspace().home().path());
        }
    }

    /// What cannot be put back is offered as before, and opens as a copy.
    private void isNotPutBack(Stand stand) throws IOException {
        assertEquals("What was not saved of “plan.journey” cannot be put back there: the file is gone, damaged or of a newer program. Open it as a copy, and save that.",
                stand.banner().orElseThrow());
        assertEquals(1, before.unsaved().size());
        stand.click("#banner-open-copy");

        assertEquals(LEFT, stand.workspace().plan());
        assertEquals(new Home.Untitled(Home.Worth.WORK, Optional.of(file)), stand.workspace().home());
    }

    @Test
    void whatWasNotSavedOfAFileThatIsGoneStaysOffered() throws IOException {
        left(LEFT, Optional.of(file));
        try (var stand = new Stand(data)) {
            Files.delete(file);
            stand.click("#unsaved-put-back");
            assertFalse(stand.<Node>find("#unsaved").isDisabled());
            isNotPutBack(stand);
        }
    }

    @Test
    void norIsItPutBackIntoAFileThatIsCutOff() throws IOException {
        left(LEFT, Optional.of(file));
        try (var stand = new Stand(data)) {
            var bytes = Files.readAllBytes(file);
            Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            stand.click("#unsaved-put-back");
            isNotPutBack(stand);
        }
    }

    @Test
    void norIntoOneOfANewerProgram() throws IOException {
        left(LEFT, Optional.of(file));
        try (var stand = new Stand(data)) {
            Files.writeString(file, Files.readString(file).replaceFirst("\"version\": 1", "\"version\": 99"));
            stand.click("#unsaved-put-back");
            isNotPutBack(stand);
        }
    }

    @Test
    void aDamagedFileGivesWayToItsLastGoodVersion() throws IOException {
        var fast = new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of("Fast")).apply(SAVED);
        try (var stand = new Stand(data, file)) {
            stand.run(() -> stand.workspace().perform(new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of("Fast"))));
            stand.choose("menu-save");
        }
        Files.write(file, new byte[300]);
        try (var stand = new Stand(data, file)) {
            stand.click("#banner-last-good");

            assertEquals(fast, stand.workspace().plan());
            assertEquals(copy(), stand.on(() -> stand.window().saving().orElseThrow().suggested()));
            assertEquals(300, Files.size(file));
        }
    }
}
