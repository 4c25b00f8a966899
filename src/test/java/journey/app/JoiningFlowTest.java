package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.application.Platform;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import journey.edit.Edit;
import journey.file.PlanFile;
import journey.gesture.Selection;
import journey.keep.Backups;
import journey.plan.CardFields;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A colleague saves the file that is open here.
class JoiningFlowTest {
    private static final Plan BASE = Plans.plain(6, 1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void writeThePlan() throws IOException {
        file = folder.resolve("plan.journey");
        Files.write(file, PlanFile.write(BASE));
    }

    private static Plan titled(String title) {
        return BASE.withSettings(BASE.settings().with(Settings.TITLE, title));
    }

    private static Plan promising(Plan plan, String promise) {
        return plan.withSettings(plan.settings().with(Settings.PROMISE, promise));
    }

    private void colleague(Plan plan) throws IOException {
        Files.write(file, PlanFile.write(plan));
    }

    private Plan onDisk() {
        return PlanFile.open(file, Ids.from(new SplittableRandom(1))).plan().orElseThrow();
    }

    private static void promise(Stand stand, String promise) {
        stand.run(() -> stand.workspace().perform(new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of(promise))));
    }

    private static String banner(Stand stand) {
        return stand.on(() -> {
            Label label = stand.find("#banner-text");
            return label.getParent().isVisible() ? label.getText() : "";
        });
    }

    /// What stands still for two looks counts.
    private static void look(Stand stand) {
        stand.beat();
        stand.beat();
    }

    @Test
    void anUneditedPlanIsReadAgainQuietlyAndKeepsItsSelection() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            var chosen = Selection.of(new Place.Of(BASE.cards().getFirst().id()));
            stand.run(() -> stand.workspace().select(chosen));
            colleague(titled("Anna’s"));
            stand.beat();
            assertEquals(BASE, stand.workspace().plan());
            stand.beat();
            assertEquals(Optional.of(titled("Anna’s")), stand.desk.backups().lastGood(file.toRealPath(), Ids.from(new SplittableRandom(1))).map(Backups.Good::plan));
            assertEquals(2, stand.desk.backups().of(file.toRealPath()).size());

            assertEquals(titled("Anna’s"), stand.workspace().plan());
            assertEquals(chosen, stand.workspace().selection());
            assertEquals("", banner(stand));
            assertFalse(stand.workspace().editedProperty().get());

            stand.choose("menu-undo");
            assertEquals(BASE, stand.workspace().plan());
            assertTrue(stand.workspace().editedProperty().get());
        }
    }

    @Test
    void whatTwoPeopleChangedIsJoinedInOneStepThatCanBeUndone() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            promise(stand, "Mine");
            colleague(titled("Anna’s"));
            look(stand);

            assertEquals(promising(titled("Anna’s"), "Mine"), stand.workspace().plan());
            assertTrue(stand.workspace().editedProperty().get());
            assertEquals("A colleague changed this plan too. Their change was joined with yours.", banner(stand));
            assertEquals(3, stand.desk.backups().of(file.toRealPath()).size(), "what was opened, mine and theirs");

            stand.choose("menu-save");
            assertEquals(promising(titled("Anna’s"), "Mine"), onDisk());

            stand.choose("menu-undo");
            assertEquals(promising(BASE, "Mine"), stand.workspace().plan());
        }
    }

    @Test
    void savingJoinsWhatAColleagueSavedSince() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            promise(stand, "Mine");
            colleague(titled("Anna’s"));
            stand.choose("menu-save");

            assertEquals(promising(titled("Anna’s"), "Mine"), onDisk());
            assertFalse(stand.workspace().editedProperty().get());
        }
    }

    @Test
    void whatCollidesIsAskedForAndJoiningWithItsChoicesIsOneStep() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            promise(stand, "Mine");
            colleague(promising(titled("Anna’s"), "Hers"));
            look(stand);

            var plan = stand.workspace().plan();
            assertEquals("Mine", plan.settings().text(Settings.PROMISE));
            assertEquals("Anna’s", plan.title());
            assertEquals("\"Hers\"", plan.settings().list(Settings.CONFLICTS).getFirst().fields().text(Settings.Conflict.THEIRS));

            Platform.runLater(() -> stand.fire("menu-choices"));
            stand.until(() -> stand.on(() -> stand.dialog("#choice-theirs").isPresent()));
            stand.robot.type(KeyCode.RIGHT);
            stand.answer("dialog-join-join");
            assertEquals(promising(titled("Anna’s"), "Hers"), stand.workspace().plan());

            stand.choose("menu-undo");
            assertEquals(promising(BASE, "Mine"), stand.workspace().plan());
        }
    }

    @Test
    void savingAsksAtOnceForWhatCollidesAndThenSaves() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            promise(stand, "Mine");
            colleague(promising(titled("Anna’s"), "Hers"));
            Platform.runLater(() -> stand.fire("menu-save"));
            stand.answer("dialog-join-join");
            stand.settle();

            assertEquals(promising(titled("Anna’s"), "Mine"), onDisk());
            assertFalse(stand.workspace().editedProperty().get());
        }
    }

    @Test
    void aTouchAndTheSameBytesAreNoChange() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            promise(stand, "Mine");
            Files.write(file, PlanFile.write(BASE));
            Files.setLastModifiedTime(file, FileTime.from(Instant.EPOCH));
            look(stand);
            stand.choose("menu-save");
            look(stand);

            assertEquals("", banner(stand));
        }
    }

    @Test
    void savingWithoutChangesGoesOnLookingAtTheFile() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            stand.choose("menu-save");
            colleague(titled("Anna’s"));
            look(stand);

            assertEquals(titled("Anna’s"), stand.workspace().plan());
        }
    }

    @Test
    void savingUnderTheNameOfTheOpenFileJoinsToo() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            promise(stand, "Mine");
            colleague(titled("Anna’s"));
            stand.toSave.add(file);
            stand.choose("menu-save-as");

            assertEquals(promising(titled("Anna’s"), "Mine"), onDisk());
        }
    }

    @Test
    void whatCannotBeReadWholeIsNotJoinedAsIfTheRestWereDeleted() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            Files.writeString(file, "{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"T\", \"cards\": [null]}");
            look(stand);

            assertEquals(BASE, stand.workspace().plan());
            assertTrue(banner(stand).contains("not all of it can be read"), banner(stand));
            assertTrue(stand.workspace().editedProperty().get());

            Files.write(file, PlanFile.write(BASE));
            look(stand);
            assertFalse(stand.workspace().editedProperty().get());
            assertEquals("", banner(stand));
        }
    }

    @Test
    void whatWasReplacedIsInTheHistoryWithWhatReplacedIt() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            promise(stand, "Mine");
            stand.choose("menu-save");
            colleague(titled("Anna’s"));
            look(stand);

            var kept = stand.desk.backups().of(file.toRealPath());
            var plans = new ArrayList<Plan>();
            for (var one : kept) plans.add(stand.desk.backups().plan(one, Ids.from(new SplittableRandom(1))).orElseThrow());
            assertTrue(plans.containsAll(List.of(BASE, promising(BASE, "Mine"), titled("Anna’s"))));
        }
    }

    @Test
    void aFileThatIsDamagedIsSaidUntilItIsWholeAgain() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            Files.writeString(file, "no plan any more");
            look(stand);
            look(stand);
            assertEquals("plan.journey was changed on the disk, and not all of it can be read as a plan any more. Your plan here is whole: save it under another name.", banner(stand));
            assertTrue(stand.workspace().editedProperty().get(), "closing asks");

            colleague(titled("Anna’s"));
            look(stand);
            assertEquals(titled("Anna’s"), stand.workspace().plan());
            assertEquals("", banner(stand));
            assertFalse(stand.workspace().editedProperty().get());
        }
    }

    @Test
    void aDeletedFileIsMissedAndComesBackOnlyAfterAsking() throws IOException {
        try (var stand = new Stand(folder.resolve("data"), file)) {
            Files.delete(file);
            look(stand);

            assertTrue(stand.workspace().editedProperty().get());
            assertFalse(Files.exists(file));

            stand.click("#banner-save-again");
            assertEquals(BASE, onDisk());
            assertFalse(stand.workspace().editedProperty().get());
        }
    }

    @Test
    void aCopyOfASyncClientIsOfferedAndJoined() throws IOException {
        var copy = folder.resolve("plan (Anna's conflicted copy 2027-03-05).journey");
        var card = BASE.cards().getFirst();
        Files.write(copy, PlanFile.write(BASE.replacing(card.id(), one -> one.with(one.fields().with(CardFields.OWNER, "Anna")))));
        try (var stand = new Stand(folder.resolve("data"), file)) {
            stand.beat();
            stand.click("#banner-join");

            assertEquals("Anna", stand.workspace().plan().card(card.id()).orElseThrow().fields().text(CardFields.OWNER));
            assertTrue(Files.exists(copy));

            stand.choose("menu-save");
            stand.run(() -> stand.window().banner().clear());
            stand.beat();
            assertEquals("", banner(stand));
        }
        try (var colleague = new Stand(folder.resolve("another"), file)) {
            colleague.beat();
            assertEquals("", banner(colleague), "there is nothing left to join");
        }
    }

    @Test
    void aCopyThatIsPutAsideIsNotOfferedAgain() throws IOException {
        Files.write(folder.resolve("plan (1).journey"), PlanFile.write(titled("Anna’s")));
        try (var stand = new Stand(folder.resolve("data"), file)) {
            stand.beat();
            stand.click("#banner-put-aside");
            assertEquals(List.of(), stand.desk.backups().of(file.toRealPath()), "what is not wanted is no version of the plan");
        }
        try (var stand = new Stand(folder.resolve("data"), file)) {
            stand.beat();
            assertEquals("", banner(stand));
            assertEquals(BASE, stand.workspace().plan());
        }
    }
}
