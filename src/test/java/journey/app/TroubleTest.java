package journey.app;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import journey.edit.Edit;
import journey.file.Disk;
import journey.file.Disks;
import journey.file.PlanFile;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Errors that nobody foresaw, thrown where a handler of ours would throw them.
class TroubleTest {
    private static final Plan PLAN = Plans.plain(6, 1);
    private static final Edit EDIT = new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of("A promise"));

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void aFile() throws IOException {
        file = folder.resolve("plan.journey");
        Files.write(file, PlanFile.write(PLAN));
    }

    @AfterEach
    void nobodyListensAnyMore() {
        Thread.setDefaultUncaughtExceptionHandler(null);
    }

    private Stand stand(Disk disk) {
        var stand = new Stand(Words.in(Locale.UK), disk, folder.resolve("data"), file);
        stand.run(() -> {
            var trouble = new Trouble(stand.desk);
            Thread.setDefaultUncaughtExceptionHandler((_, error) -> trouble.met(error));
            stand.workspace().perform(EDIT);
        });
        return stand;
    }

    /// As a handler would, on the thread of the window.
    private static void fail(Throwable error) {
        Platform.runLater(() -> TroubleTest.<RuntimeException>raise(error));
    }

    @SuppressWarnings("unchecked") // nothing is cast
    private static <T extends Throwable> void raise(Throwable error) throws T {
        throw (T) error;
    }

    /// From one place, which makes it one kind.
    private static IllegalStateException cog() {
        return new IllegalStateException("a cog fell off");
    }

    private static void awaitDialog(Stand stand) {
        stand.until(() -> stand.on(() -> stand.dialog("#details").isPresent()));
    }

    private static String text(Stand stand) {
        return stand.on(() -> stand.dialog("#details").orElseThrow().getScene().getRoot().lookupAll(".dialog-text").stream()
                .filter(Node::isVisible).map(one -> ((Label) one).getText()).toList().toString());
    }

    @Test
    void thePlanAndAllThatCanBeUndoneStayAndTheJournalHasWhatIsNotSaved() throws IOException {
        var before = Files.readAllBytes(file);
        try (var stand = stand(Disk.local())) {
            var edited = stand.workspace().plan();
            fail(new IllegalStateException("a cog fell off " + edited.title()));
            awaitDialog(stand);

            assertEquals(List.of(edited), Left.in(folder.resolve("data"), Stand.CLOCK));
            assertEquals("[The planner met an error that it did not expect. What you did last may not have been done., "
                    + "Your plan is still here, with all that can be undone. What is not saved was written to the journal: should the planner end now, the next start offers it., "
                    + "Save, then quit the planner and start it again. If the error comes back, the details help to find its cause.]", text(stand));
            stand.answer("dialog-close");
            assertEquals(edited, stand.workspace().plan());
            assertArrayEquals(before, Files.readAllBytes(file));
            stand.run(stand.workspace()::undo);
            assertEquals(PLAN, stand.workspace().plan());
        }
    }

    @Test
    void savingIsOfferedAtOnce() {
        try (var stand = stand(Disk.local())) {
            fail(new IllegalStateException("a cog fell off"));
            awaitDialog(stand);
            stand.answer("dialog-trouble-save");

            assertFalse(stand.workspace().editedProperty().get());
            assertEquals(List.of(), Left.in(folder.resolve("data"), Stand.CLOCK));
        }
    }

    @Test
    void whatComesAgainAndAgainIsCountedAndShownOnce() {
        try (var stand = stand(Disk.local())) {
            for (int i = 0; i < 3; i++) {
                fail(cog());
                fail(new ArithmeticException("and another"));
            }
            awaitDialog(stand);
            stand.until(() -> text(stand).contains("more error"));
            stand.settle();

            assertEquals(1, stand.on(() -> Window.getWindows().stream().filter(one -> one.getScene().lookup("#details") != null).count()));
            stand.answer("dialog-close");
            fail(cog());
            stand.settle();
            assertEquals(Optional.empty(), stand.on(() -> stand.dialog("#details")));
        }
    }

    @Test
    void whereTheJournalCannotBeWrittenThePlanIsToBeSavedElsewhere() {
        var elsewhere = folder.resolve("elsewhere.journey");
        var full = new Disks(Disk.local()) {
            @Override
            public Output createPrivate(Path at) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        try (var stand = stand(full)) {
            stand.toSave.add(elsewhere);
            fail(new StackOverflowError());
            awaitDialog(stand);

            assertTrue(text(stand).contains("it could not be written to the journal. Save it under another name now"), text(stand));
            stand.answer("dialog-trouble-save-as");
            assertTrue(Files.exists(elsewhere));
        }
    }

    @Test
    void thePlanIsCopiedOnlyWhenSomebodyAsksForIt() {
        try (var stand = stand(Disk.local())) {
            fail(new IllegalStateException("no place for A promise in " + System.getProperty("user.home")));
            awaitDialog(stand);

            assertFalse(stand.on(() -> ((CheckBox) stand.dialog("#trouble-plan").orElseThrow()).isSelected()));
            stand.answer("dialog-trouble-copy");
            var details = copied(stand);
            assertTrue(details.startsWith("Value Journey ") && details.contains("java.lang.IllegalStateException") && details.contains("TroubleTest"), details);
            assertEquals(details, stand.on(() -> ((TextArea) stand.dialog("#details").orElseThrow()).getText()));
            assertFalse(details.contains("A promise"), details);

            stand.run(() -> ((CheckBox) stand.dialog("#trouble-plan").orElseThrow()).setSelected(true));
            stand.answer("dialog-trouble-copy");
            assertTrue(copied(stand).contains("no place for A promise in ~") && copied(stand).contains("\"promise\": \"A promise\""), copied(stand));
            stand.answer("dialog-close");
        }
    }

    private static String copied(Stand stand) {
        return stand.on(() -> (String) Clipboard.getSystemClipboard().getContent(DataFormat.PLAIN_TEXT));
    }

    @Test
    void whenMemoryEndsThatIsWhatIsSaid() {
        try (var stand = stand(Disk.local())) {
            fail(new IllegalStateException(new OutOfMemoryError("Java heap space")));
            awaitDialog(stand);

            assertTrue(text(stand).contains("The planner ran out of memory."), text(stand));
            assertEquals(List.of(stand.workspace().plan()), Left.in(folder.resolve("data"), Stand.CLOCK));
            stand.answer("dialog-close");
        }
    }
}
