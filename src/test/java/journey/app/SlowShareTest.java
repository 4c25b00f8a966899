package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.file.PlanFile;
import journey.handout.Medium;
import journey.layout.Logos;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.text.Words;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Plans on a share on which each call takes its time, or does not come back before the test lets it.
class SlowShareTest {
    private static final Plan PLAN = Plans.plain(6, 1);

    @TempDir
    private Path folder;
    private Path file;
    private Path other;
    private Path data;
    private Share share;

    @BeforeEach
    void aShare() throws IOException {
        folder = folder.toRealPath();
        share = new Share(Files.createDirectories(folder.resolve("share")), Duration.ofMillis(20));
        file = folder.resolve("share/plan.journey");
        other = folder.resolve("share/other.journey");
        Files.write(file, PlanFile.write(PLAN));
    }

    @AfterEach
    void itGoesOn() {
        share.goOn();
    }

    private Stand stand(Path... files) {
        return new Stand(Words.in(Locale.UK), share, folder.resolve("data"), files);
    }

    private static void promise(Stand stand, String promise) {
        stand.on(() -> {
            stand.workspace().perform(new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of(promise)));
            return true;
        });
    }

    private static String promise(Plan plan) {
        return plan.settings().text(Settings.PROMISE);
    }

    private String onDisk(Path path) {
        return PlanFile.open(path, Ids.from(new SplittableRandom(1))).plan().map(SlowShareTest::promise).orElse("-");
    }

    /// Chooses without waiting for what comes of it.
    private static void start(Stand stand, String id) {
        stand.on(() -> {
            stand.fire(id);
            return true;
        });
    }

    private static String title(Stand stand) {
        return stand.on(() -> stand.window().stage().getTitle());
    }

    @Test
    void whatIsTypedWhileASaveIsUnderWayStaysEditedAndSavedIsSaidWhenItIs() {
        try (var stand = stand(file)) {
            promise(stand, "first");
            share.hold();
            start(stand, "menu-save");
            promise(stand, "second");
            assertEquals("plan.journey • edited – Value Journey", title(stand));
            assertEquals(promise(PLAN), onDisk(file));

            share.goOn();
            stand.settle();
            assertEquals("first", onDisk(file));
            assertEquals("plan.journey • edited – Value Journey", title(stand));

            share.hold();
            start(stand, "menu-save");
            start(stand, "menu-save");
            assertEquals("plan.journey • edited – Value Journey", title(stand));
            share.goOn();
            stand.until(() -> !title(stand).contains("edited"));
            assertEquals("second", onDisk(file));
        }
    }

    @Test
    void savingElsewhereWhileASaveIsUnderWayComesAfterIt() {
        try (var stand = stand(file)) {
            promise(stand, "mine");
            share.hold();
            start(stand, "menu-save");
            stand.toSave.add(other);
            start(stand, "menu-save-as");
            share.goOn();
            stand.until(() -> stand.on(() -> stand.workspace().home().path()).equals(Optional.of(other)));

            assertEquals(List.of("mine", "mine"), List.of(onDisk(file), onDisk(other)));
        }
    }

    @Test
    void savingElsewhereComesAlsoAfterASaveThatCannotBeDone() throws IOException {
        try (var stand = stand(file)) {
            promise(stand, "mine");
            share.hold();
            start(stand, "menu-save");
            stand.toSave.add(other);
            start(stand, "menu-save-as");
            Files.delete(file);
            share.goOn();
            stand.until(() -> stand.on(() -> stand.workspace().home().path()).equals(Optional.of(other)));

            assertEquals("mine", onDisk(other));
            assertEquals("other.journey – Value Journey", title(stand));
            assertEquals(Optional.empty(), stand.banner());
        }
    }

    @Test
    void theWindowClosesWhenWhatItSavesIsSaved() {
        try (var stand = stand(file)) {
            promise(stand, "mine");
            share.hold();
            start(stand, "menu-save");
            stand.on(() -> {
                stand.window().close();
                return true;
            });
            stand.until(() -> stand.banner().isPresent());
            assertEquals("Saving plan.journey; the window closes when that is done. If you close it now, what is not saved yet is offered at the next start.", stand.banner().orElseThrow());

            share.goOn();
            stand.until(() -> stand.on(() -> stand.desk.windows().isEmpty()));
            assertEquals("mine", onDisk(file));
            stand.until(() -> Left.in(folder.resolve("data"), Stand.CLOCK).isEmpty());
        }
    }

    @Test
    void whoCannotWaitClosesNowAndFindsItInTheJournal() {
        try (var stand = stand(file)) {
            promise(stand, "mine");
            share.hold();
            start(stand, "menu-save");
            stand.on(() -> {
                stand.window().close();
                return true;
            });
            stand.until(() -> stand.banner().isPresent());
            stand.on(() -> {
                stand.<Button>find("#banner-close-anyway").fire();
                return true;
            });

            assertEquals(List.of(), stand.on(() -> stand.desk.windows()));
            stand.until(() -> Files.exists(folder.resolve("data/journal")) && journalled().equals(List.of("mine")));
            assertEquals(promise(PLAN), onDisk(file));
            share.goOn();
            stand.settle();
            assertEquals("mine", onDisk(file));
        }
    }

    private List<String> journalled() {
        return Left.in(folder.resolve("data"), Stand.CLOCK).stream().map(SlowShareTest::promise).toList();
    }

    @Test
    void whoChangesTheirMindKeepsTheWindowAndTheSaveGoesOn() {
        try (var stand = stand(file)) {
            promise(stand, "mine");
            share.hold();
            start(stand, "menu-save");
            start(stand, "menu-quit");
            stand.until(() -> stand.banner().isPresent());
            stand.on(() -> {
                stand.<Button>find("#banner-keep-open").fire();
                return true;
            });
            share.goOn();
            stand.until(() -> onDisk(file).equals("mine") && !title(stand).contains("edited"));
            stand.settle();

            assertEquals(1, stand.on(() -> stand.desk.windows().size()));
        }
    }

    @Test
    void quittingSavesOneWindowAfterTheOther() throws IOException {
        Files.write(other, PlanFile.write(PLAN));
        try (var stand = stand(file, other)) {
            for (var window : stand.on(() -> stand.desk.windows()))
                stand.run(() -> window.workspace().orElseThrow().perform(new Edit.Put<>(Place.PLAN, Settings.PROMISE, Optional.of("mine"))));
            Platform.runLater(stand.desk::quit);
            stand.answer("dialog-closing-save");
            stand.answer("dialog-closing-save");
            stand.until(() -> stand.on(() -> stand.desk.windows().isEmpty()));

            assertEquals(List.of("mine", "mine"), List.of(onDisk(file), onDisk(other)));
        }
    }

    @Test
    void aPlanWithoutAFileIsSavedAndThenItsWindowCloses() {
        try (var stand = stand()) {
            stand.click("#window-start-blank");
            promise(stand, "mine");
            stand.toSave.add(other);
            Platform.runLater(stand.window()::close);
            stand.answer("dialog-closing-save");
            stand.until(() -> stand.on(() -> stand.desk.windows().isEmpty()));

            assertEquals("mine", onDisk(other));
        }
    }

    @Test
    void aShareThatDoesNotAnswerHoldsUpNothingElse() throws IOException {
        var here = folder.resolve("here.journey");
        Files.write(here, PlanFile.write(PLAN));
        Files.createDirectories(folder.resolve("data"));
        Files.write(folder.resolve("data/recent.txt"), List.of(file.toString(), other.toString(), folder.resolve("share/third.journey").toString()));
        try (var stand = stand()) {
            share.hold();
            stand.on(() -> {
                stand.desk.begin(); // a start page, with rows for all of them
                stand.desk.opening().open(file, stand.window());
                stand.desk.opening().open(here, stand.window());
                return true;
            });
            stand.until(() -> stand.on(() -> stand.window().workspace().map(Workspace::plan)).equals(Optional.of(PLAN)));
            assertTrue(stand.on(() -> stand.window().shows(here)));
            share.goOn();
            stand.settle();
        }
    }

    /// A home folder on a server, where the program's own files stand.
    private Stand atHome(Duration pause, Path... files) throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        share = new Share(data, pause);
        return new Stand(Words.in(Locale.UK), share, data, files);
    }

    /// Presses a button of a dialog as soon as it is there, without waiting for what comes of it.
    private static void press(Stand stand, String id) {
        stand.until(() -> stand.on(() -> stand.dialog("#" + id).isPresent()));
        stand.on(() -> {
            ((ButtonBase) stand.dialog("#" + id).orElseThrow()).fire();
            return true;
        });
    }

    private List<String> names(String place) throws IOException {
        try (var files = Files.list(data.resolve(place))) {
            return files.map(one -> one.getFileName().toString()).toList();
        }
    }

    @Test
    void theProgramsOwnFolderHoldsUpNoWindowAndGetsAllOfItLater() throws IOException {
        Files.write(other, PlanFile.write(PLAN));
        var board = folder.resolve("board.svg");
        try (var stand = atHome(Duration.ZERO, file)) {
            stand.toOpen.add(Files.write(folder.resolve("logo.png"), Logos.png().bytes()));
            stand.choose("menu-export");
            stand.run(() -> stand.kind("drawing"));
            press(stand, "export-logo-choose");
            stand.settle();

            share.hold();
            stand.toSave.add(board);
            press(stand, "dialog-export-write");
            stand.until(() -> stand.on(() -> stand.dialog("#export-kind").isEmpty()));
            start(stand, "look-dark");
            start(stand, "look-system");
            start(stand, "look-dark");
            Platform.runLater(() -> stand.fire("menu-save-template"));
            press(stand, "dialog-template-yes");
            Platform.runLater(() -> stand.desk.opening().open(other, stand.window()));
            stand.until(() -> stand.on(() -> stand.window().shows(other)));
            promise(stand, "mine");
            assertEquals("other.journey • edited – Value Journey", title(stand));
            assertEquals(List.of(file.toString()), Files.readAllLines(data.resolve("recent.txt")));

            share.goOn();
            stand.settle();
            assertTrue(Files.readString(board).contains("data:image/png"));
            assertEquals(1, names("logos").size());
            assertEquals("look=dark", Files.readAllLines(data.resolve("windows.txt")).getFirst());
            assertEquals(List.of(PLAN.title() + ".journey"), names("templates"));
            assertEquals(List.of(other.toString(), file.toString()), Files.readAllLines(data.resolve("recent.txt")));
        }
    }

    @Test
    void whatIsReadBeforeTheFirstWindowIsAskedForAllAtOnce() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        Files.write(data.resolve("recent.txt"), List.of(other.toString()));
        Files.write(data.resolve("author.txt"), List.of("name=Anna"));
        Files.write(data.resolve("export.txt"), List.of("medium=csv"));
        share = new Share(data, Duration.ZERO);
        share.holdUntil(4);
        try (var stand = new Stand(Words.in(Locale.UK), share, data)) {
            assertEquals(List.of("Anna", List.of(other), Medium.CSV, Look.LIGHT), stand.on(() -> List.of(stand.desk.author().name(),
                    List.copyOf(stand.desk.recents().pathsProperty()), stand.desk.exported().medium(), stand.desk.remembered().look())));
        }
    }

    @Test
    void whoEndsTheProgramDoesSoAfterItsOwnFilesAreWritten() throws IOException {
        try (var stand = atHome(Duration.ofMillis(20))) {
            share.hold();
            start(stand, "look-dark");
            share.goOn();
            stand.desk.leave();
            stand.desk.farewells().await();

            assertEquals("look=dark", Files.readAllLines(data.resolve("windows.txt")).getFirst());
        }
    }
}
