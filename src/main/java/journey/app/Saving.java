package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
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
import journey.plan.Plan;

/// Writes the plan of a window, in the background. What is saved is the plan as it was when it was asked for: editing goes on meanwhile.
/// Only a save that is done makes the plan count as saved; every other end says in the window what can be done.
final class Saving {
    private static final System.Logger LOG = System.getLogger("journey");
    private static final Duration PATIENCE = Duration.millis(600);
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Joining joining;
    private volatile boolean isUnderWay;
    private boolean isClosing;
    /// What was asked for meanwhile, in its order.
    private final Deque<Runnable> next = new ArrayDeque<>();
    /// Saves what was edited meanwhile to the file that is open by then.
    private final Runnable again = this::saveEdits;

    Saving(PlannerWindow window, Workspace workspace, Joining joining) {
        this.window = window;
        this.workspace = workspace;
        this.joining = joining;
    }

    void save() {
        switch (workspace.home()) {
            case Home.Untitled _, Home.Newer _ -> saveAs();
            case Home.At(var file, var stored) -> write(file, new Basis.Same(stored));
        }
    }

    private void saveEdits() {
        if (workspace.editedProperty().get()) save();
        else goOn();
    }

    void saveAs() {
        window.desk().surroundings().picker().save(window.stage(), suggested()).ifPresentOrElse(this::find, window.desk()::stay);
    }

    /// Finds out which file a path leads to; the save is under way from here on.
    private void find(Path path) {
        if (isUnderWay) {
            next.add(() -> find(path));
            return;
        }
        isUnderWay = true;
        window.work(() -> Outcome.of(() -> window.desk().real(path)), ended -> {
            isUnderWay = false;
            if (ended instanceof Outcome.Badly) failed();
            saveAs(ended.orThrow());
        });
    }

    /// To the very file that is open it is a save as any other: what a colleague saved since is joined.
    private void saveAs(Path path) {
        if (window.desk().showing(path).filter(other -> other != window).isPresent()) {
            window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.saved.open-elsewhere", path.getFileName().toString()));
            failed();
        } else if (workspace.home() instanceof Home.Newer(var file, _) && file.equals(path)) {
            window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.saved.newer", path.getFileName().toString()), elsewhere());
            failed();
        } else if (workspace.home() instanceof Home.At(var file, _) && file.equals(path)) save();
        else write(path, new Basis.Overwrite());
    }

    /// One save at a time: what is asked for while one is under way is done when that is done, on what stands there then.
    private void write(Path file, Basis basis) {
        if (isUnderWay) {
            switch (basis) {
                // To the file that is open by then, which another save that waits may change.
                case Basis.Same _ -> {
                    next.remove(again);
                    next.add(again);
                }
                case Basis.Nothing _, Basis.Overwrite _ -> next.add(() -> write(file, basis));
            }
            return;
        }
        var plan = workspace.plan();
        workspace.pause();
        isUnderWay = true;
        window.work(() -> Outcome.of(() -> saved(plan, file, basis)), ended -> {
            if (ended instanceof Outcome.Well<Saved>(Saved.ChangedOnDisk(var at, var why)) && basis instanceof Basis.Same(var known)) {
                join(at, known, why);
                return;
            }
            isUnderWay = false;
            if (ended instanceof Outcome.Badly) failed();
            ended(ended.orThrow(), basis);
        });
    }

    /// What was saved is in the history from then on, whoever writes over it next. Beside the window.
    private Saved saved(Plan plan, Path file, Basis basis) {
        var saved = window.desk().save().save(plan, file, basis);
        if (saved instanceof Saved.Done(var stored, var at, _))
            try {
                window.desk().backups().keep(at, stored.bytesFor(stored.plan()), window.desk().surroundings().clock().instant());
            } catch (IOException cannot) {
                LOG.log(Level.WARNING, "what was saved is not in the history", cannot);
            }
        return saved;
    }

    /// Whether a save of our own is under way, with all that belongs to it; asked from any thread.
    boolean isUnderWay() {
        return isUnderWay;
    }

    private void ended(Saved saved, Basis basis) {
        switch (saved) {
            case Saved.Done done -> done(done);
            case Saved.ChangedOnDisk(var at, var why) -> changed(at, why);
            case Saved.Missing(var at, var why) -> window.banner().say(Banner.Tone.CAREFUL, why, elsewhere(),
                    new Banner.Answer("banner.save-again", () -> write(at, new Basis.Nothing())));
            case Saved.Failed(var at, var why, var details) -> window.banner().say(Banner.Tone.BAD, why, elsewhere(),
                    new Banner.Answer("banner.try-again", () -> again(at, basis)),
                    new Banner.Answer("banner.details", () -> window.details(why, details)));
        }
        if (saved instanceof Saved.Done) goOn();
        else failed();
    }

    private void again(Path at, Basis basis) {
        switch (basis) {
            case Basis.Same _ -> save();
            case Basis.Nothing _, Basis.Overwrite _ -> write(at, basis);
        }
    }

    /// Somebody else saved since: what they made is joined first, and then both are saved. What cannot be read whole is not joined, as what is
    /// missing from it would count as deleted.
    private void join(Path at, Stored known, Phrase why) {
        window.work(() -> Outcome.of(() -> window.desk().read(at)), ended -> {
            var theirs = switch (ended) {
                case Outcome.Well<Opened>(var opened) -> opened.whole();
                case Outcome.Badly<Opened> _ -> Optional.<Stored>empty();
            };
            if (theirs.isPresent()) joining.join(at, known, theirs.get(), Joining.Asking.NOW, () -> over(this::save), () -> over(this::failed));
            else over(() -> {
                changed(at, why);
                failed();
            });
        });
    }

    private void over(Runnable then) {
        isUnderWay = false;
        then.run();
    }

    private void changed(Path at, Phrase why) {
        window.banner().say(Banner.Tone.CAREFUL, why, elsewhere(), new Banner.Answer("banner.overwrite", () -> write(at, new Basis.Overwrite())));
    }

    /// Puts a file that is gone back in its place, if nothing stands there by now.
    void saveAgain() {
        workspace.home().path().ifPresent(file -> write(file, new Basis.Nothing()));
    }

    private void done(Saved.Done done) {
        workspace.saved(done.stored().plan(), new Home.At(done.at(), done.stored()));
        window.saved();
        window.desk().recents().add(done.at());
        if (done.remarks().isEmpty()) window.banner().clear();
        else window.banner().say(Banner.Tone.CAREFUL, done.remarks().getFirst());
    }

    /// Does what waits, one after the other, and then closes the window if that is wanted.
    private void goOn() {
        if (!next.isEmpty()) next.poll().run();
        else if (isClosing) {
            isClosing = false;
            close();
        }
    }

    /// It could not be saved, and trying the same once more would not help. What is to be saved elsewhere still is; else the window stays.
    private void failed() {
        next.removeIf(again::equals);
        if (next.isEmpty()) stay();
        else goOn();
    }

    private Banner.Answer elsewhere() {
        return new Banner.Answer("banner.save-as", this::saveAs);
    }

    /// Closes the window, after asking if something would be lost, and not before what is being saved is saved.
    void close() {
        if (isUnderWay) waitToClose();
        else if (!workspace.editedProperty().get()) window.leave();
        else switch (window.desk().questions().closing(window.stage(), window.name())) {
            case SAVE -> {
                save();
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

    private void stay() {
        isClosing = false;
        window.desk().stay();
    }

    /// The file that is open; beside the one that this is a copy of, as a colleague may have saved there since; else beside the last one that was
    /// open, under the plan's own title.
    Path suggested() {
        var copy = workspace.home().of().map(file -> workspace.home().path().isPresent() ? file
                : file.resolveSibling(window.words().say("window.copy-of", PlanFile.bareName(file)) + PlanFile.ENDING));
        return copy.orElseGet(() -> {
            var name = FileName.of(workspace.plan().title()).orElseGet(() -> window.words().say("window.untitled")) + PlanFile.ENDING;
            return window.desk().recents().pathsProperty().stream().findFirst().map(last -> last.resolveSibling(name))
                    .orElseGet(() -> Path.of(System.getProperty("user.home"), name));
        });
    }
}
