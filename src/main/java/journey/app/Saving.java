package journey.app;

import java.nio.file.Path;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.file.Basis;
import journey.file.PlanFile;
import journey.file.Saved;
import journey.plan.Phrase;

/// Writes the plan of a window, in the background. What is saved is the plan as it was when it was asked for: editing goes on meanwhile.
/// Only a save that is done makes the plan count as saved; every other end says in the window what can be done.
final class Saving {
    private final PlannerWindow window;
    private final Workspace workspace;

    Saving(PlannerWindow window, Workspace workspace) {
        this.window = window;
        this.workspace = workspace;
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
        window.desk().surroundings().picker().save(window.stage(), suggested()).map(Opening::real).ifPresent(path -> {
            if (window.desk().showing(path).filter(other -> other != window).isPresent())
                window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.saved.open-elsewhere", path.getFileName().toString()));
            else if (workspace.home() instanceof Home.Newer(var file, _) && file.equals(path))
                window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.saved.newer", path.getFileName().toString()), elsewhere(then));
            else write(path, new Basis.Overwrite(), then);
        });
    }

    private void write(Path file, Basis basis, Runnable then) {
        var plan = workspace.plan();
        workspace.pause();
        window.work(() -> window.desk().save().save(plan, file, basis), saved -> {
            switch (saved) {
                case Saved.Done done -> done(done, then);
                case Saved.ChangedOnDisk(var at, var why) -> window.banner().say(Banner.Tone.CAREFUL, why, elsewhere(then),
                        new Banner.Answer("banner.reload", () -> reload(at)),
                        new Banner.Answer("banner.overwrite", () -> write(at, new Basis.Overwrite(), then)));
                case Saved.Missing(var at, var why) -> window.banner().say(Banner.Tone.CAREFUL, why, elsewhere(then),
                        new Banner.Answer("banner.save-again", () -> write(at, new Basis.Overwrite(), then)));
                case Saved.Failed(var at, var why, var details) -> window.banner().say(Banner.Tone.BAD, why, elsewhere(then),
                        new Banner.Answer("banner.try-again", () -> write(at, basis, then)),
                        new Banner.Answer("banner.details", () -> window.details(why, details)));
            }
        });
    }

    private void done(Saved.Done done, Runnable then) {
        workspace.saved(done.stored().plan(), new Home.At(done.at(), done.stored()));
        window.desk().recents().add(done.at());
        if (done.remarks().isEmpty()) window.banner().clear();
        else window.banner().say(Banner.Tone.CAREFUL, done.remarks().getFirst());
        then.run();
    }

    private Banner.Answer elsewhere(Runnable then) {
        return new Banner.Answer("banner.save-as", () -> saveAs(then));
    }

    private void reload(Path at) {
        var asked = !workspace.editedProperty().get()
                || window.desk().questions().confirms(window.stage(), "dialog.reload", at.getFileName().toString());
        if (asked) window.desk().opening().reload(at, window);
    }

    /// Closes the window, after asking if something would be lost.
    void close() {
        if (!workspace.editedProperty().get()) window.leave();
        else switch (window.desk().questions().closing(window.stage(), window.name())) {
            case SAVE -> save(window::leave);
            case DISCARD -> window.leave();
            case CANCEL -> window.desk().stay();
        }
    }

    /// Beside the file that is open, or else the last one that was, under the plan's own title.
    Path suggested() {
        return workspace.home().path().orElseGet(() -> {
            var name = FileName.of(workspace.plan().title()).orElseGet(() -> window.words().say("window.untitled")) + PlanFile.ENDING;
            return window.desk().recents().pathsProperty().stream().findFirst().map(last -> last.resolveSibling(name))
                    .orElseGet(() -> Path.of(System.getProperty("user.home"), name));
        });
    }
}
