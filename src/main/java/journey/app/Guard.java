package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.keep.Origin;
import journey.keep.Page;
import journey.keep.Rhythm;
import journey.plan.Plan;

/// Keeps the journal of one window: what is not saved is written down after a moment of quiet, and taken away when it is saved. It hears of edits
/// on the thread of the window, writes on another, and can be asked to write at once, from any thread, when the program is about to end.
final class Guard {
    private static final System.Logger LOG = System.getLogger("journey");
    private final Clock clock;
    private final Page page;
    private final Workspace workspace;
    private final Consumer<IOException> failed;
    /// What has to be safe: what stands in the window, if it differs from its file.
    private final AtomicReference<State> state;
    private Optional<Written> written;
    private boolean hasFailed;

    /// What stands on the page.
    private record Written(Plan plan, Home home) {}

    private record State(Plan plan, boolean isEdited, Home home, Rhythm rhythm) {}

    /// @param written what stands on the page already: work that is taken up again
    /// @param failed  hears, on the thread of the window, that the journal cannot be written; once, until it can be again
    Guard(Page page, Optional<Plan> written, Workspace workspace, Clock clock, Consumer<IOException> failed) {
        this.page = page;
        this.written = written.map(plan -> new Written(plan, workspace.home()));
        this.workspace = workspace;
        this.clock = clock;
        this.failed = failed;
        var first = now(Rhythm.STILL);
        state = new AtomicReference<>(first.isEdited() ? now(Rhythm.STILL.edited(clock.instant())) : first);
        workspace.planProperty().addListener(_ -> changed());
        workspace.editedProperty().addListener(_ -> changed());
        workspace.homeProperty().addListener(_ -> changed());
    }

    private void changed() {
        state.updateAndGet(before -> now(before.rhythm().edited(clock.instant())));
    }

    private State now(Rhythm rhythm) {
        return new State(workspace.plan(), workspace.editedProperty().get(), workspace.home(), rhythm);
    }

    /// Writes what is due, beside the window.
    void look() {
        if (state.get().rhythm().isDue(clock.instant())) flush();
    }

    /// Writes what is not saved, or takes away what is, and comes back when that is done.
    ///
    /// @return whether nothing would be lost now
    synchronized boolean flush() {
        var all = state.get();
        try {
            if (all.isEdited() && written.filter(one -> one.plan() == all.plan() && one.home().equals(all.home())).isEmpty()) {
                page.write(all.plan(), origin(all.home()));
                written = Optional.of(new Written(all.plan(), all.home()));
            } else if (!all.isEdited() && written.isPresent()) clear();
            state.compareAndSet(all, new State(all.plan(), all.isEdited(), all.home(), Rhythm.STILL));
            hasFailed = false;
            return true;
        } catch (IOException cannot) {
            LOG.log(Level.WARNING, "the journal cannot be written", cannot);
            if (!hasFailed) Platform.runLater(() -> failed.accept(cannot));
            hasFailed = true;
            return false;
        }
    }

    private static Optional<Origin> origin(Home home) {
        return switch (home) {
            case Home.At(var file, var stored) -> Optional.of(Origin.of(file, stored));
            case Home.Newer(var file, var stored) -> Optional.of(Origin.of(file, stored));
            case Home.Untitled(_, var of) -> of.map(Origin::copyOf);
        };
    }

    /// The window is closed, and what it held is saved or not wanted.
    synchronized void end() {
        state.updateAndGet(last -> new State(last.plan(), false, last.home(), Rhythm.STILL));
        try {
            clear();
        } catch (IOException stays) {
            LOG.log(Level.WARNING, "an entry of the journal stays", stays);
        }
    }

    private void clear() throws IOException {
        page.clear();
        written = Optional.empty();
    }
}
