package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import journey.app.dialogs.HistoryDialog;
import journey.app.dialogs.Past;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.compare.Side;
import journey.edit.Edit;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.plan.Phrase;
import journey.plan.Plan;

/// Shows the history of the plan of a window, and brings a version back as one step that can be undone.
final class Restoring implements HistoryDialog.Deeds {
    private static final System.Logger LOG = System.getLogger("journey");
    private final PlannerWindow window;
    private final Workspace workspace;

    Restoring(PlannerWindow window, Workspace workspace) {
        this.window = window;
        this.workspace = workspace;
    }

    void show() {
        show(Optional.empty());
    }

    /// @param at where the version is kept that is chosen at first
    private void show(Optional<Path> at) {
        workspace.home().path().ifPresentOrElse(file -> show(file, at), () -> window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.history.none"),
                new Banner.Answer("banner.save-as", () -> window.saving().ifPresent(Saving::saveAs))));
    }

    private void show(Path file, Optional<Path> at) {
        var desk = window.desk();
        var when = new When(window.words(), desk.surroundings().clock());
        new HistoryDialog(window.words(), window.stage(), new Past(desk.backups(), file, workspace.plan(), saved(), workspace.ids(), desk.work()::fetch, when::sayExactly, when::sayInFull),
                desk.theme().palette(), this).show(at);
    }

    private Optional<Stored> saved() {
        return switch (workspace.home()) {
            case Home.At(_, var stored) -> Optional.of(stored);
            case Home.Newer(_, var stored) -> Optional.of(stored);
            case Home.Untitled _ -> Optional.empty();
        };
    }

    @Override
    public void restore(Plan plan, Phrase what) {
        keep();
        workspace.pause();
        workspace.perform(new Edit.Become(plan, Phrase.of("edit.restore", what)));
        window.banner().sayUntil(workspace.planProperty(), Banner.Tone.GOOD, Phrase.of("window.history.restored", what), new Banner.Answer("banner.undo", workspace::undo));
    }

    /// What was not saved stays in the history too, when undoing does not reach it any more.
    private void keep() {
        if (!workspace.editedProperty().get()) return;
        var mine = workspace.plan();
        workspace.home().path().ifPresent(file -> window.desk().work().fetch(() -> {
            try {
                window.desk().backups().keep(file, PlanFile.write(mine), window.desk().surroundings().clock().instant());
            } catch (IOException cannot) {
                LOG.log(Level.WARNING, "what was not saved is not in the history", cannot);
            }
            return file;
        }, _ -> { }));
    }

    @Override
    public void compare(HistoryDialog.Seen seen) {
        var words = window.words();
        Comparing.fromHistory(window, new Side(seen.plan(), words.say(seen.what()), words.say(seen.dated())), Comparing.now(window, workspace.plan()), () -> again(seen.at()));
    }

    /// Unless the window has another plan by then.
    private void again(Optional<Path> at) {
        if (window.workspace().filter(one -> one == workspace).isPresent()) show(at);
    }

    @Override
    public void copy(Plan plan, Phrase what) {
        workspace.home().path().ifPresent(file -> window.desk().recovering().open(plan, file, Phrase.of("window.history.copy", what, file.getFileName().toString()), window));
    }
}
