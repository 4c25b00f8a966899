package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.stage.Window;
import journey.app.dialogs.FilePicker;
import journey.app.workspace.Workspace;
import journey.file.Disk;
import journey.keep.Running;
import journey.plan.Ids;
import journey.plan.Word;
import journey.text.Words;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/// The program in windows as tests see it: a folder of its own, file dialogs that answer at once with what was put there before, a clock that
/// stands still, and addresses that are only written down. Windows fit the headless screen of 1000 by 1000. Whatever a test does, its windows
/// never ask a disk themselves.
final class Stand implements AutoCloseable {
    static final Clock CLOCK = Clock.fixed(Instant.parse("2027-03-05T10:00:00Z"), ZoneOffset.UTC);

    final FxRobot robot = new FxRobot();
    final Deque<Path> toOpen = new ArrayDeque<>();
    final Deque<Path> toSave = new ArrayDeque<>();
    final List<String> visited = new ArrayList<>();
    final PaperPress press = new PaperPress();
    final HandBeat beat = new HandBeat();
    final Path folder;
    final Desk desk;
    private final Witness witness = new Witness();

    Stand(Path folder, Path... files) {
        this(Words.in(Locale.UK), folder, files);
    }

    Stand(Words words, Path folder, Path... files) {
        this(words, Disk.local(), folder, files);
    }

    /// On a disk that does what the test wants.
    Stand(Words words, Disk disk, Path folder, Path... files) {
        this.folder = folder;
        try {
            FxToolkit.registerPrimaryStage();
            Files.createDirectories(folder);
            if (!Files.exists(folder.resolve("windows.txt"))) Files.writeString(folder.resolve("windows.txt"), "look=light\nwidth=990\nheight=900\n");
        } catch (TimeoutException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        desk = on(() -> {
            var made = new Desk(new Surroundings(words, Ids.from(new SplittableRandom(7)), CLOCK, new Machine(folder, witness.of(disk), Running.here("here"), beat), new Answers(), press, visited::add));
            made.begin(List.of(files));
            return made;
        });
        settle();
    }

    private final class Answers implements FilePicker {
        @Override
        public List<Path> open(Window owner) {
            var all = List.copyOf(toOpen);
            toOpen.clear();
            return all;
        }

        @Override
        public Optional<Path> compared(Window owner, Optional<Path> near) {
            return Optional.ofNullable(toOpen.poll());
        }

        @Override
        public Optional<Path> save(Window owner, Path near) {
            return Optional.ofNullable(toSave.poll());
        }

        @Override
        public Optional<Path> readings(Window owner) {
            return Optional.ofNullable(toOpen.poll());
        }

        @Override
        public Optional<Path> picture(Window owner) {
            return Optional.ofNullable(toOpen.poll());
        }

        @Override
        public Optional<Path> table(Window owner, Path near) {
            return Optional.ofNullable(toSave.poll());
        }

        @Override
        public Optional<Path> export(Window owner, Path near, String ending) {
            return Optional.ofNullable(toSave.poll());
        }
    }

    /// On the thread of the window.
    <T> T on(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    void run(Runnable work) {
        on(() -> {
            work.run();
            return true;
        });
        settle();
    }

    /// Until nothing more happens: no work in the background, no events that wait.
    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        until(() -> desk == null || on(() -> desk.work().runningProperty().get()) == 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// What is done again and again is done once more, beside the window.
    void beat() {
        beat.all();
        settle();
    }

    void until(BooleanSupplier done) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, done::getAsBoolean);
        } catch (TimeoutException never) {
            throw new AssertionError("it did not come to pass", never);
        }
    }

    PlannerWindow window() {
        return on(() -> desk.windows().getLast());
    }

    Workspace workspace() {
        return window().workspace().orElseThrow();
    }

    <T extends Node> T find(String selector) {
        return robot.from(on(() -> window().stage().getScene().getRoot())).lookup(selector).query();
    }

    void click(String selector) {
        var node = find(selector);
        robot.clickOn(node);
        settle();
    }

    /// Chooses from a menu by the id of its item, as a click there would.
    void choose(String id) {
        run(() -> fire(id));
    }

    /// The same, for what opens a dialog and waits for it: on the thread of the window.
    void fire(String id) {
        var found = new ArrayList<MenuItem>();
        desk.windows().getLast().stage().getScene().getRoot().lookupAll(".menu-bar").forEach(bar ->
                ((javafx.scene.control.MenuBar) bar).getMenus().forEach(menu -> collect(menu, id, found)));
        if (found.isEmpty()) throw new AssertionError("no " + id + " in the menus");
        if (found.getFirst().isDisable()) throw new AssertionError(id + " is not possible now");
        // What a click does to an item that is on or off; firing alone leaves it as it is.
        if (found.getFirst() instanceof CheckMenuItem toggle) toggle.setSelected(!toggle.isSelected());
        found.getFirst().fire();
    }

    /// Types into whatever has the focus, and ends with Enter.
    void type(String text) {
        robot.write(text);
        robot.type(javafx.scene.input.KeyCode.ENTER);
        settle();
    }

    /// Drags with the left button, by way of a point between: a real hand moves too.
    void drag(javafx.geometry.Point2D from, javafx.geometry.Point2D to) {
        robot.moveTo(from).press(javafx.scene.input.MouseButton.PRIMARY);
        robot.moveTo(from.midpoint(to)).moveTo(to).release(javafx.scene.input.MouseButton.PRIMARY);
        settle();
    }

    /// A node of a dialog that is open.
    Optional<Node> dialog(String selector) {
        return Window.getWindows().stream().map(one -> one.getScene().getRoot().lookup(selector)).filter(java.util.Objects::nonNull).findFirst();
    }

    /// Chooses what the export dialog is to make; on the thread of the window.
    @SuppressWarnings("unchecked") // the dialog's own list
    void kind(String word) {
        var list = (ListView<Word>) dialog("#export-kind").orElseThrow();
        list.getSelectionModel().select(list.getItems().stream().filter(kind -> kind.word().equals(word)).findFirst().orElseThrow());
    }

    private static void collect(MenuItem item, String id, List<MenuItem> found) {
        if (id.equals(item.getId())) found.add(item);
        if (item instanceof javafx.scene.control.Menu menu) menu.getItems().forEach(one -> collect(one, id, found));
    }

    /// Presses a button of the dialog that is about to open. Whoever opens one waits for it, so it is opened without waiting.
    void answer(String id) {
        until(() -> on(() -> button(id).isPresent()));
        on(() -> {
            ((javafx.scene.control.Button) button(id).orElseThrow()).fire();
            return true;
        });
        settle();
    }

    private Optional<Node> button(String id) {
        return dialog("#" + id);
    }

    /// What the banner says, empty while there is none.
    Optional<String> banner() {
        return on(() -> window().banner().isVisible() ? Optional.of(((Labeled) window().banner().lookup("#banner-text")).getText()) : Optional.empty());
    }

    @Override
    public void close() {
        run(() -> desk.windows().forEach(PlannerWindow::leave));
        desk.work().close();
        assertEquals(List.of(), witness.seen(), "no disk is asked on the thread of the window");
    }
}
