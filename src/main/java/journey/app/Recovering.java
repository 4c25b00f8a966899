package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import journey.app.workspace.Home;
import journey.keep.Origin;
import journey.keep.Page;
import journey.keep.Unsaved;
import journey.merge.Difference;
import journey.plan.Phrase;
import journey.plan.Plan;

/// Gives back what was not saved when the program ended, as a copy: the file that it was opened from may hold something newer. Nothing is offered
/// while somebody works on it, and what was declined can be found again for a while.
final class Recovering {
    private static final System.Logger LOG = System.getLogger("journey");
    private final Desk desk;
    /// What is on its way back into its file, and need not be offered there.
    private final Set<Unsaved> putBack = new HashSet<>();

    Recovering(Desk desk) {
        this.desk = desk;
    }

    /// What the journal holds for whoever asks.
    record Left(List<Unsaved> unsaved, List<Unsaved> declined) {
        static final Left NOTHING = new Left(List.of(), List.of());
    }

    /// Asks the journal, which lets go of what is too old in passing.
    void look(Consumer<Left> then) {
        desk.work().fetch(() -> {
            try {
                return new Left(desk.journal().unsaved(), desk.journal().declined());
            } catch (IOException unreadable) {
                LOG.log(Level.WARNING, "the journal cannot be read", unreadable);
                return Left.NOTHING;
            }
        }, then);
    }

    /// Opens what was not saved as a copy, which is in the journal from then on as any other work.
    ///
    /// @param from  the window from which it was asked for
    /// @param place where it shall stand
    void open(Unsaved work, PlannerWindow from, Supplier<PlannerWindow> place) {
        from.work(() -> taken(work), taken -> {
            if (taken.isEmpty()) from.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.unsaved.taken"));
            else show(work, taken.get().page(), place.get());
            from.refresh();
        });
    }

    /// Joins what was not saved with its file, which is opened if it is not. It stands there as one step.
    void putBack(Unsaved work, Origin origin, PlannerWindow from) {
        putBack.add(work);
        desk.opening().open(origin.file(), from, () -> desk.showing(origin.file()).ifPresentOrElse(window -> putBack(work, origin, from, window), () -> isNotBack(work, origin, from)));
    }

    private void putBack(Unsaved work, Origin origin, PlannerWindow from, PlannerWindow window) {
        window.joining().ifPresentOrElse(joining -> joining.putBack(work, origin, when(work), () -> isBack(work, from), () -> isNotBack(work, origin, window)),
                () -> isNotBack(work, origin, window));
    }

    /// The journal lets go of it when it holds what it was joined to.
    private void isBack(Unsaved work, PlannerWindow from) {
        desk.work().fetch(() -> {
            try {
                if (desk.writeDown()) desk.journal().forget(work);
            } catch (IOException stays) {
                LOG.log(Level.WARNING, "work that was put back is offered again", stays);
            }
            return work;
        }, _ -> from.refresh());
    }

    /// Its file is gone, cannot be read whole, or is of a newer program. What was not saved is offered as before.
    private void isNotBack(Unsaved work, Origin origin, PlannerWindow window) {
        putBack.remove(work);
        window.refresh();
        window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.unsaved.not-back", origin.file().getFileName().toString()),
                new Banner.Answer("banner.open-copy", () -> open(work, window, desk::window)));
    }

    private record Taken(Optional<Page> page) {}

    /// Where the journal cannot be written, the plan is opened all the same; its window says so as soon as it wants to write there.
    private Optional<Taken> taken(Unsaved work) {
        try {
            return desk.journal().takeUp(work).map(page -> new Taken(Optional.of(page)));
        } catch (IOException cannot) {
            LOG.log(Level.WARNING, "work that was not saved stays where it is", cannot);
            return Optional.of(new Taken(Optional.empty()));
        }
    }

    private void show(Unsaved work, Optional<Page> page, PlannerWindow window) {
        show(work.plan(), work.of(), page, window);
        window.banner().say(Banner.Tone.GOOD, work.of().map(file -> Phrase.of("window.unsaved.copy-of", when(work), file.getFileName().toString()))
                .orElseGet(() -> Phrase.of("window.unsaved.copy", when(work))));
    }

    /// A copy of an earlier state of a file, in a window of its own unless one is free.
    ///
    /// @param said what the window says about it
    void open(Plan plan, Path file, Phrase said, PlannerWindow from) {
        var window = from.isFree() ? from : desk.window();
        show(plan, Optional.of(file), Optional.empty(), window);
        window.banner().say(Banner.Tone.GOOD, said);
    }

    private void show(Plan plan, Optional<Path> of, Optional<Page> page, PlannerWindow window) {
        window.show(desk.workspace(plan, new Home.Untitled(Home.Worth.WORK, of)), page);
        window.show();
    }

    /// Puts it away, and asks no more.
    void decline(Unsaved work, Runnable then) {
        desk.work().fetch(() -> {
            try {
                desk.journal().decline(work);
            } catch (IOException stays) {
                LOG.log(Level.WARNING, "work that was declined is offered again", stays);
            }
            return work;
        }, _ -> then.run());
    }

    private record Found(Unsaved work, int changes) {}

    /// Says in the window of a file that there is work of it which was not saved; the start page may never have been seen.
    void offer(Path file, Plan plan, PlannerWindow window) {
        desk.work().fetch(() -> {
            try {
                return desk.journal().unsaved(file).stream().findFirst()
                        .map(work -> new Found(work, Difference.of(plan, work.plan()).changes().size()));
            } catch (IOException unreadable) {
                LOG.log(Level.WARNING, "the journal cannot be read", unreadable);
                return Optional.<Found>empty();
            }
        }, found -> found.filter(one -> window.shows(file) && !putBack.contains(one.work())).ifPresent(one -> offer(file, plan, one, window)));
    }

    private void offer(Path file, Plan plan, Found found, PlannerWindow window) {
        var work = found.work();
        window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.unsaved.offer", file.getFileName().toString(), found.changes(), when(work)),
                new Banner.Answer("banner.put-back", () -> work.origin().ifPresent(origin -> putBack(work, origin, window))),
                new Banner.Answer("banner.open-copy", () -> open(work, window, desk::window)),
                new Banner.Answer("banner.not-now", () -> decline(work, () -> offer(file, plan, window))));
    }

    private String when(Unsaved work) {
        return new When(desk.surroundings().words(), desk.surroundings().clock()).sayExactly(work.at());
    }
}
