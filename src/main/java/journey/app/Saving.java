package journey.app;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import journey.app.workspace.Home;
import journey.app.workspace.Outcome;
import journey.app.workspace.Workspace;
import journey.file.Basis;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Saved;
import journey.file.Stored;
import journey.plan.Phrase;

/// Writes the plan of a window, in the background. What is saved is the plan as it was when it was asked for: editing goes on meanwhile.
/// Only a save that is done makes the plan count as saved; every other end says in the window what can be done.
final class Saving {
    private static final Duration PATIENCE = Duration.millis(600);
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Joining joining;
    private volatile boolean isUnderWay;
    private boolean isClosing;
    private final Deque<Runnable> next = new ArrayDeque<>();

    Saving(PlannerWindow window, Workspace workspace, Joining joining) {
        this.window = window;
        this.workspace = workspace;
        this.joining = joining;
    }

    void save() {
        save(() -> { });
    }

    void saveAs() {
        saveAs(() -> { });
    }

    /// @param then what to do once it is saved, and only then
    private void save(Runnable then) {
        switch (workspace.home()) {
            case Home.Untitled _, Home.Newer _ -> saveAs(then);
            case Home.At(var file, var stored) -> write(file, new Basis.Same(stored), then);
        }
    }

    private void saveAs(Runnable then) {
        window.desk().surroundings().picker().save(window.stage(), suggested()).ifPresentOrElse(
                path -> find(path, then), window.desk()::stay);
    }

    /// Finds out which file a path leads to; the save is under way from here on.
    private void find(Path path, Runnable then) {
        if (isUnderWay) {
            next.add(() -> find(path, then));
            return;
        }
        isUnderWay = true;
        window.work(() -> Outcome.of(() -> window.desk().real(path)), ended -> {
            isUnderWay = false;
            if (ended instanceof Outcome.Badly) stayWithAll();
            saveAs(ended.orThrow(), then);
        });
    }

    private void saveAs(Path path, Runnable then) {
        if (window.desk().showing(path).filter(other -> other != window).isPresent()) {
            stayWithAll();
            window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.saved.open-elsewhere", path.getFileName().toString()));
        } else if (workspace.home() instanceof Home.Newer(var file, _) && file.equals(path)) {
            stayWithAll();
            window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.saved.newer", path.getFileName().toString()), elsewhere(then));
        } else write(path, new Basis.Overwrite(), then);
    }

    /// One save at a time: what is asked for while one is under way is done when that is done, on what stands there then.
    private void write(Path file, Basis basis, Runnable then) {
        if (isUnderWay) {
            switch (basis) {
                // To the file that is open by then, which another save that waits may change; and that saves all there is.
                case Basis.Same _ -> {
                    if (next.isEmpty()) next.add(() -> save(then));
                }
                case Basis.Nothing _, Basis.Overwrite _ -> next.add(() -> write(file, basis, then));
            }
            return;
        }
        var plan = workspace.plan();
        workspace.pause();
        isUnderWay = true;
        window.work(() -> Outcome.of(() -> window.desk().save().save(plan, file, basis)), ended -> {
            isUnderWay = false;
            if (ended instanceof Outcome.Badly) stayWithAll();
            ended(ended.orThrow(), basis, then);
        });
    }

    /// Whether a save of our own is being written; asked from any thread.
    boolean isUnderWay() {
        return isUnderWay;
    }

    private void ended(Saved saved, Basis basis, Runnable then) {
        if (!(saved instanceof Saved.Done)) stayWithAll();
        switch (saved) {
            case Saved.Done done -> done(done, then);
            case Saved.ChangedOnDisk(var at, var why) when basis instanceof Basis.Same(var known) -> join(at, known, why, then);
            case Saved.ChangedOnDisk(var at, var why) -> changed(at, why, then);
            case Saved.Missing(var at, var why) -> window.banner().say(Banner.Tone.CAREFUL, why, elsewhere(then),
                    new Banner.Answer("banner.save-again", () -> write(at, new Basis.Overwrite(), then)));
            case Saved.Failed(var at, var why, var details) -> window.banner().say(Banner.Tone.BAD, why, elsewhere(then),
                    new Banner.Answer("banner.try-again", () -> write(at, basis, then)),
                    new Banner.Answer("banner.details", () -> window.details(why, details)));
        }
    }

    /// Somebody else saved since: what they made is joined first, and then both are saved.
    private void join(Path at, Stored known, Phrase why, Runnable then) {
        window.work(() -> window.desk().read(at), opened -> {
            switch (opened) {
                case Opened.Whole(var theirs) -> joining.join(at, known, theirs, workspace.plan(), Joining.Asking.NOW, () -> save(then));
                case Opened.WithFindings(var theirs, _, _) -> joining.join(at, known, theirs, workspace.plan(), Joining.Asking.NOW, () -> save(then));
                case Opened.Newer _, Opened.Salvaged _, Opened.Inside _, Opened.Refused _ -> changed(at, why, then);
            }
        });
    }

    private void changed(Path at, Phrase why, Runnable then) {
        window.banner().say(Banner.Tone.CAREFUL, why, elsewhere(then),
                new Banner.Answer("banner.overwrite", () -> write(at, new Basis.Overwrite(), then)));
    }

    /// Puts a file that is gone back in its place.
    void saveAgain() {
        workspace.home().path().ifPresent(file -> write(file, new Basis.Overwrite(), () -> { }));
    }

    private void done(Saved.Done done, Runnable then) {
        workspace.saved(done.stored().plan(), new Home.At(done.at(), done.stored()));
        window.desk().recents().add(done.at());
        if (done.remarks().isEmpty()) window.banner().clear();
        else window.banner().say(Banner.Tone.CAREFUL, done.remarks().getFirst());
        then.run();
        Optional.ofNullable(next.poll()).ifPresent(Runnable::run);
        if (isClosing && !isUnderWay) {
            isClosing = false;
            close();
        }
    }

    private Banner.Answer elsewhere(Runnable then) {
        return new Banner.Answer("banner.save-as", () -> saveAs(then));
    }

    /// Closes the window, after asking if something would be lost, and not before what is being saved is saved.
    void close() {
        if (isUnderWay) waitToClose();
        else if (!workspace.editedProperty().get()) window.leave();
        else switch (window.desk().questions().closing(window.stage(), window.name())) {
            case SAVE -> {
                save(() -> { });
                waitToClose();
            }
            case DISCARD -> window.leave();
            case CANCEL -> window.desk().stay();
        }
    }

    /// Closes when the save under way is done, and says so if that takes a while. Who does not want to wait loses nothing: what is not saved stays in
    /// the journal and is offered at the next start.
    private void waitToClose() {
        if (!isUnderWay) return;
        isClosing = true;
        var patience = new PauseTransition(PATIENCE);
        patience.setOnFinished(_ -> {
            if (isClosing && isUnderWay) window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.closing.waits", window.name()),
                    new Banner.Answer("banner.keep-open", this::stay), new Banner.Answer("banner.close-anyway", window::abandon));
        });
        patience.play();
    }

    /// It could not be saved: what should come after does not.
    private void stayWithAll() {
        next.clear();
        stay();
    }

    private void stay() {
        isClosing = false;
        window.desk().stay();
    }

    /// The file that is open or that this is a copy of; else beside the last one that was open, under the plan's own title.
    Path suggested() {
        return workspace.home().of().orElseGet(() -> {
            var name = FileName.of(workspace.plan().title()).orElseGet(() -> window.words().say("window.untitled")) + PlanFile.ENDING;
            return window.desk().recents().pathsProperty().stream().findFirst().map(last -> last.resolveSibling(name))
                    .orElseGet(() -> Path.of(System.getProperty("user.home"), name));
        });
    }
}
