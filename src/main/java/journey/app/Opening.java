package journey.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.app.workspace.Home;
import journey.app.workspace.Outcome;
import journey.file.Finding;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Refusal;
import journey.guide.WorkedPlan;
import journey.keep.Backups;
import journey.plan.Phrase;
import journey.plan.Plan;

/// Brings plans into windows. A plan that is open already comes to the front; a window that shows the start page or a plan that nobody
/// touched gives its place; else a new window opens. Files are read in the background.
final class Opening {
    private static final System.Logger LOG = System.getLogger("journey");
    private final Desk desk;

    Opening(Desk desk) {
        this.desk = desk;
    }

    void ask(PlannerWindow from) {
        open(desk.surroundings().picker().open(from.stage()), from);
    }

    /// One after the other, so that the windows stand in the order in which the files were named.
    ///
    /// @param from the window from which it was asked for: it takes the first plan if it is free, and has to say what went wrong
    void open(List<Path> files, PlannerWindow from) {
        if (!files.isEmpty()) open(files.getFirst(), from, () -> open(files.subList(1, files.size()), from));
    }

    void open(Path file, PlannerWindow from) {
        open(file, from, () -> { });
    }

    /// @param good where the file is damaged, the last version of it that is not
    private record Arrived(Path path, Opened opened, Optional<Backups.Good> good) {}

    /// Beside the window.
    private Arrived arrived(Path path, Opened opened) {
        return new Arrived(path, opened, switch (opened) {
            case Opened.Salvaged _, Opened.Refused _ -> lastGood(path);
            case Opened.Whole _, Opened.WithFindings _, Opened.Newer _, Opened.Inside _ -> Optional.empty();
        });
    }

    private Optional<Backups.Good> lastGood(Path path) {
        try {
            return desk.backups().lastGood(path, desk.surroundings().ids());
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "the versions of " + path + " cannot be read", unreadable);
            return Optional.empty();
        }
    }

    /// @param then what to do when it is open, or could not be
    void open(Path file, PlannerWindow from, Runnable then) {
        var asked = file.toAbsolutePath().normalize();
        if (showed(asked) || !desk.reading().add(asked)) {
            then.run();
            return;
        }
        from.work(() -> Outcome.of(() -> {
            var path = desk.real(asked);
            return arrived(path, desk.read(path));
        }), ended -> {
            desk.reading().remove(asked);
            var arrived = ended.orThrow();
            if (!showed(arrived.path())) arrived(arrived, from);
            then.run();
        });
    }

    /// Brings the window of a file to the front, if there is one.
    private boolean showed(Path path) {
        var there = desk.showing(path);
        there.ifPresent(PlannerWindow::show);
        return there.isPresent();
    }

    private void arrived(Arrived arrived, PlannerWindow from) {
        put(arrived, from.isFree() || arrived.opened().plan().isEmpty() ? from : desk.window(), from);
    }

    private void put(Arrived arrived, PlannerWindow window, PlannerWindow from) {
        var path = arrived.path();
        switch (arrived.opened()) {
            case Opened.Whole(var stored) -> {
                show(window, stored.plan(), new Home.At(path, stored));
                lookAround(path, stored.plan(), window);
            }
            case Opened.WithFindings(var stored, var why, var findings) -> {
                show(window, stored.plan(), new Home.At(path, stored));
                tell(window, why, findings, List.of());
                lookAround(path, stored.plan(), window);
            }
            case Opened.Newer(var stored, var why, var findings) -> {
                show(window, stored.plan(), new Home.Newer(path, stored));
                tell(window, why, findings, List.of());
            }
            case Opened.Salvaged(var copy, var why, var findings) -> {
                show(window, copy, new Home.Untitled(Home.Worth.WORK));
                tell(window, why, findings, good(arrived, window));
            }
            case Opened.Inside(var copy, var why) -> {
                show(window, copy, new Home.Untitled(Home.Worth.NOTHING));
                tell(window, why, List.of(), List.of());
            }
            case Opened.Refused(var refusal, var why) -> refuse(arrived, refusal, why, from);
        }
        if (arrived.opened().plan().isPresent()) desk.recents().add(path);
    }

    /// What there is to say of a file beside what it holds: that it cannot be saved over, or that there is work of it which was not saved.
    private void lookAround(Path path, Plan plan, PlannerWindow window) {
        window.work(() -> {
            sweep(path);
            return desk.save().obstacle(path);
        }, why -> {
            why.ifPresent(one -> window.banner().say(Banner.Tone.CAREFUL, one));
            desk.recovering().offer(path, plan, window);
        });
    }

    /// Takes away what a save that was cut off may have left beside the file. That it cannot be done harms nobody.
    private void sweep(Path path) {
        try {
            desk.save().sweep(path.toAbsolutePath().getParent(), desk.surroundings().clock().instant());
        } catch (IOException stays) {
            LOG.log(Level.INFO, "left-over files beside " + path + " stay", stays);
        }
    }

    /// A copy of the last version that was good, if there is one.
    private List<Banner.Answer> good(Arrived arrived, PlannerWindow from) {
        return arrived.good().map(good -> {
            var when = new When(from.words(), desk.surroundings().clock()).sayExactly(good.version().written());
            var said = Phrase.of("window.good.copy", arrived.path().getFileName().toString(), when);
            return new Banner.Answer("banner.last-good", () -> desk.recovering().open(good.plan(), arrived.path(), said, from));
        }).stream().toList();
    }

    private void refuse(Arrived arrived, Refusal refusal, Phrase why, PlannerWindow from) {
        var path = arrived.path();
        var answers = new ArrayList<>(good(arrived, from));
        if (refusal == Refusal.NOT_UTF8)
            answers.add(new Banner.Answer("banner.windows-1252", () -> from.work(
                    () -> PlanFile.openWindows1252(desk.surroundings().machine().disk(), path, desk.surroundings().ids()),
                    opened -> arrived(new Arrived(path, opened, arrived.good()), from))));
        if (refusal == Refusal.MISSING && desk.recents().pathsProperty().contains(path))
            answers.add(new Banner.Answer("banner.forget", () -> {
                desk.recents().remove(path);
                from.refresh();
            }));
        from.startIfEmpty();
        from.show();
        from.banner().say(Banner.Tone.BAD, Phrase.of("window.refused", path.getFileName().toString(), why), answers);
    }

    private void tell(PlannerWindow window, Phrase why, List<Finding> findings, List<Banner.Answer> more) {
        var answers = new ArrayList<>(more);
        if (!findings.isEmpty()) answers.add(new Banner.Answer("banner.findings", () -> window.findings(why, findings)));
        window.banner().say(Banner.Tone.CAREFUL, why, answers);
    }

    /// A plan with nothing in it.
    void blank(PlannerWindow from) {
        show(from.isFree() ? from : desk.window(), Plan.blank(from.words().say("window.untitled")), new Home.Untitled(Home.Worth.NOTHING));
    }

    /// A plan with nothing in it yet, which questions fill.
    void interview(PlannerWindow from) {
        var window = from.isFree() ? from : desk.window();
        blank(window);
        window.interview();
    }

    /// A copy of a plan that ships with the program.
    void worked(WorkedPlan plan, PlannerWindow from) {
        from.work(() -> worked(plan), copy -> copy(copy, from));
    }

    /// A plan to begin from, without a file.
    void copy(Plan plan, PlannerWindow from) {
        show(from.isFree() ? from : desk.window(), plan, new Home.Untitled(Home.Worth.NOTHING));
    }

    Plan worked(WorkedPlan plan) {
        try (var in = Opening.class.getResourceAsStream(plan.resource())) {
            if (in == null) throw new IllegalStateException("no " + plan.resource());
            return PlanFile.read(in.readAllBytes(), desk.surroundings().ids()).plan().orElseThrow();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void show(PlannerWindow window, Plan plan, Home home) {
        window.show(desk.workspace(plan, home));
        window.show();
    }
}
