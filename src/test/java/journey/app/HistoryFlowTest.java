package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import journey.app.workspace.Home;
import journey.edit.Edit;
import journey.file.PlanFile;
import journey.keep.Version;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The versions that a file had, in its window.
class HistoryFlowTest {
    private static final Plan FIRST = Plans.plain(6, 1);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void begin() throws IOException {
        folder = folder.toRealPath();
        file = folder.resolve("plan.journey");
        Files.write(file, PlanFile.write(FIRST));
    }

    private static Plan promising(String promise) {
        return FIRST.withSettings(FIRST.settings().with(Settings.PROMISE, promise));
    }

    /// A plan that was saved once over its first version, and edited since.
    private Stand edited() {
        var stand = new Stand(folder.resolve("data"), file);
        promise(stand, "Saved");
        stand.choose("menu-save");
        promise(stand, "Not saved");
        return stand;
    }

    private static void promise(Stand stand, String promise) {
        stand.run(() -> {
            stand.workspace().pause();
            stand.workspace().perform(new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of(promise)));
        });
    }

    private List<Version> versions(Stand stand) throws IOException {
        return stand.desk.backups().of(file);
    }

    private static ListView<?> list(Stand stand) {
        return (ListView<?>) stand.dialog("#history").orElseThrow();
    }

    private static void select(Stand stand, int row) {
        stand.run(() -> list(stand).getSelectionModel().select(row));
    }

    private static boolean isPossible(Stand stand, String button) {
        return stand.on(() -> !stand.dialog("#" + button).orElseThrow().isDisabled());
    }

    private static List<String> rows(Stand stand) {
        return stand.on(() -> {
            list(stand).layout();
            return list(stand).lookupAll(".history-title").stream().map(Labeled.class::cast).map(Labeled::getText).collect(Collectors.toList());
        });
    }

    private static String changes(Stand stand) {
        return stand.on(() -> {
            Node scroll = stand.dialog("#history-changes").orElseThrow();
            scroll.applyCss();
            return scroll.lookupAll(".history-change").stream().map(Labeled.class::cast).map(Labeled::getText).collect(Collectors.joining("\n"));
        });
    }

    @Test
    void aVersionIsSeenWithItsDifferenceAndComesBackAsAStepThatCanBeUndone() throws IOException {
        try (var stand = edited()) {
            stand.choose("menu-history");
            assertEquals(3, list(stand).getItems().size());
            assertFalse(isPossible(stand, "dialog-history-restore"), "it is what stands there");
            select(stand, 2);
            assertEquals("The plan: promise “Not saved” to “first guide / check newsletter landing / webinar”", changes(stand));
            stand.answer("dialog-history-restore");

            assertEquals(FIRST, stand.workspace().plan());
            assertTrue(stand.dialog("#history").isEmpty());
            assertEquals(3, versions(stand).size(), "what was not saved is in the history too");

            stand.choose("menu-undo");
            assertEquals(promising("Not saved"), stand.workspace().plan());
        }
    }

    @Test
    void aNamedVersionStaysUnderItsName() throws IOException {
        try (var stand = edited()) {
            stand.choose("menu-history");
            Platform.runLater(() -> ((Button) stand.dialog("#dialog-history-name").orElseThrow()).fire());
            stand.until(() -> stand.on(() -> stand.dialog("#dialog-line").isPresent()));
            stand.on(() -> {
                ((TextField) stand.dialog("#dialog-line").orElseThrow()).setText("For the board");
                return true;
            });
            stand.answer("dialog-history-name-yes");

            stand.until(() -> rows(stand).contains("For the board"));
            assertEquals(Optional.of("For the board"), versions(stand).getFirst().name());
            assertEquals(Optional.of(promising("Not saved")), stand.desk.backups().plan(versions(stand).getFirst(), stand.desk.surroundings().ids()));
            stand.answer("dialog-close");
        }
    }

    @Test
    void aDamagedVersionCannotBeBroughtBack() throws IOException {
        try (var stand = edited()) {
            Files.write(versions(stand).getLast().at(), new byte[100]);
            stand.choose("menu-history");
            select(stand, 2);

            assertFalse(isPossible(stand, "dialog-history-restore"));
            assertFalse(isPossible(stand, "dialog-history-copy"));
            stand.answer("dialog-close");
        }
    }

    @Test
    void escapeInAComparisonLeadsBackToItsVersion() {
        try (var stand = edited()) {
            stand.choose("menu-history");
            select(stand, 2);
            stand.answer("dialog-history-compare");
            stand.until(() -> stand.on(() -> stand.dialog("#compare-list").isPresent()));
            assertTrue(stand.dialog("#history").isEmpty());

            stand.robot.type(KeyCode.ESCAPE);
            stand.until(() -> stand.on(() -> stand.dialog("#history").isPresent()));
            stand.settle();
            assertEquals(2, stand.on(() -> list(stand).getSelectionModel().getSelectedIndex()));
            stand.answer("dialog-close");
        }
    }

    @Test
    void aVersionOpensAsACopyOfItsFile() {
        try (var stand = edited()) {
            stand.choose("menu-history");
            select(stand, 2);
            stand.answer("dialog-history-copy");

            assertEquals(FIRST, stand.workspace().plan());
            assertEquals(new Home.Untitled(Home.Worth.WORK, Optional.of(file)), stand.workspace().home());
            assertEquals(2, stand.on(() -> stand.desk.windows().size()));

            stand.choose("menu-history");
            assertEquals("The history begins with the first save: until then there is no file that it belongs to.", stand.banner().orElseThrow());
        }
    }
}
