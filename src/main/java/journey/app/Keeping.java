package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyListProperty;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.keep.Presence;
import journey.keep.Page;
import journey.plan.Phrase;

/// Everything that watches over the plan of one window: its journal, what others do to its file, and who they are.
final class Keeping {
    private static final System.Logger LOG = System.getLogger("journey");
    private static final Duration JOURNAL = Duration.ofSeconds(1);
    /// Two looks have to agree, and both have to be over within five seconds.
    private static final Duration FILE = Duration.ofSeconds(2);
    private static final Duration FOLDER = Duration.ofSeconds(15);

    private final Desk desk;
    private final Guard guard;
    private final Watching watching;
    private final Company company;
    private List<Beat.Going> going = List.of();

    /// @param taken the place of work that is taken up again
    Keeping(PlannerWindow window, Workspace workspace, Saving saving, Joining joining, Optional<Page> taken) {
        desk = window.desk();
        guard = new Guard(taken.orElseGet(desk.journal()::page), taken.map(_ -> workspace.plan()), workspace, desk.surroundings().clock(), why -> window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.journal.failed")));
        watching = new Watching(window, workspace, saving, joining);
        company = new Company(window, workspace, joining);
        workspace.editedProperty().addListener((_, _, edited) -> {
            if (edited) keepBase(workspace.home());
            // What is saved is in the journal no longer than it takes to take it away.
            else desk.work().fetch(guard::flush, _ -> { });
        });
    }

    /// What was opened is in the history before anything else stands in its file: what is not saved can then be joined with that, whoever saves next.
    private void keepBase(Home home) {
        if (home instanceof Home.At(var file, var stored)) desk.work().fetch(() -> {
            try {
                desk.backups().keep(file, stored.bytesFor(stored.plan()), written(file));
            } catch (IOException cannot) {
                LOG.log(Level.INFO, "what was opened is not in the history", cannot);
            }
            return file;
        }, _ -> { });
    }

    /// When it was; where nobody can say that any more, now.
    private Instant written(Path file) {
        try {
            return desk.surroundings().machine().disk().lastChange(file);
        } catch (IOException gone) {
            return desk.surroundings().clock().instant();
        }
    }

    /// The others who have the file open.
    ReadOnlyListProperty<Presence.Person> peopleProperty() {
        return company.peopleProperty();
    }

    Guard guard() {
        return guard;
    }

    /// Called when the plan stands in its window.
    void begin() {
        var beat = desk.surroundings().machine().beat();
        desk.keepings().add(this);
        going = List.of(beat.every(JOURNAL, guard::look), beat.every(FILE, watching::look), beat.every(FOLDER, company::look));
    }

    /// Looks at once.
    void soon() {
        going.forEach(Beat.Going::soon);
    }

    /// Called when it leaves it: it is saved by then, or not wanted.
    void end() {
        stop(guard::end);
    }

    /// Called instead where it could not be saved in time: what is not saved stays in the journal.
    void abandon() {
        stop(guard::flush);
    }

    private void stop(Runnable last) {
        going.forEach(Beat.Going::stop);
        going = List.of();
        desk.farewells().say(() -> {
            last.run();
            desk.keepings().remove(this);
        });
        leave();
    }

    /// Nobody has the file open here any more.
    void leave() {
        desk.farewells().say(company::end);
    }
}
