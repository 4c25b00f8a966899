package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.function.Supplier;
import journey.app.dialogs.JoinDialog;
import journey.app.dialogs.Whose;
import journey.app.workspace.Home;
import journey.app.workspace.Outcome;
import journey.app.workspace.Workspace;
import journey.compare.Side;
import journey.edit.Edit;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.keep.Arrival;
import journey.keep.Origin;
import journey.keep.Unsaved;
import journey.merge.CommonGround;
import journey.merge.Difference;
import journey.merge.Merge;
import journey.merge.Merged;
import journey.plan.Phrase;
import journey.plan.Plan;

/// Joins what somebody else made of the plan of a window with what stands in it, as one step that can be undone. What collides stays as it is
/// here, and waits in the plan until somebody chooses.
final class Joining {
    private static final System.Logger LOG = System.getLogger("journey");
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Choosing choosing;

    /// When somebody is asked for what collides: with a window over the board, or by a line above it.
    enum Asking { NOW, LATER }

    Joining(PlannerWindow window, Workspace workspace, Choosing choosing) {
        this.window = window;
        this.workspace = workspace;
        this.choosing = choosing;
    }

    /// The file of the window holds something else now: another plan, or nothing that is one.
    void arrived(Path file, byte[] bytes) {
        if (!(workspace.home() instanceof Home.At(var at, var known)) || !at.equals(file) || known.holds(bytes)) return;
        window.desk().work().run(() -> PlanFile.read(bytes, window.desk().surroundings().ids()), found -> {
            if (!isAt(known)) return;
            switch (Arrival.of(found, known, workspace.plan())) {
                case Arrival.Reload(var theirs) -> reload(file, known, theirs);
                case Arrival.Join(var theirs) -> join(file, known, theirs, Asking.LATER, () -> { }, () -> { });
                case Arrival.Newer(var why) -> window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.joining.newer", why), saveAs());
                case Arrival.Damaged _ -> damaged(file);
            }
        });
    }

    /// What stands here stands nowhere else now.
    private void damaged(Path file) {
        workspace.lose();
        window.banner().say(Banner.Tone.BAD, Phrase.of("window.joining.damaged", file.getFileName().toString()), saveAs());
    }

    /// Whether somebody is choosing now; what others do to the file waits for it.
    boolean isAsking() {
        return choosing.isAsking();
    }

    private Banner.Answer saveAs() {
        return new Banner.Answer("banner.save-as", () -> window.saving().ifPresent(Saving::saveAs));
    }

    private boolean isHere() {
        return window.workspace().filter(one -> one == workspace).isPresent();
    }

    /// Whether this is still the plan of the window, and what was opened or saved last is still that.
    private boolean isAt(Stored known) {
        return isHere() && workspace.home() instanceof Home.At(_, var now) && now.equals(known);
    }

    /// Nothing was edited here: what stands in the file takes its place.
    private void reload(Path file, Stored known, Stored theirs) {
        var changes = Difference.of(workspace.plan(), theirs.plan()).changes().size();
        var mine = workspace.plan();
        keep(file, () -> known.bytesFor(mine), () -> theirs.bytesFor(theirs.plan()));
        workspace.follow(new Edit.Become(theirs.plan(), Phrase.of("edit.reload")), theirs.plan(), new Home.At(file, theirs));
        window.tell(Phrase.of("window.joining.reloaded", changes));
    }

    /// Both were edited. Merging is worked out beside the window; if somebody types meanwhile, it begins anew.
    ///
    /// @param asking whether somebody waits for it, and can be asked at once
    /// @param then   what to do when it is joined, or was joined by somebody else meanwhile
    /// @param never  what to do if it cannot be
    void join(Path file, Stored known, Stored theirs, Asking asking, Runnable then, Runnable never) {
        var mine = workspace.plan();
        window.desk().work().fetch(() -> Outcome.of(() -> Merge.of(known.plan(), mine, theirs.plan(), window.desk().surroundings().ids())), ended -> {
            if (!isHere() || ended instanceof Outcome.Badly) never.run();
            else if (!isAt(known)) then.run();
            else if (workspace.plan() != mine) join(file, known, theirs, asking, then, never);
            else {
                joined(file, theirs, known, ended.orThrow(), mine, asking);
                then.run();
            }
            if (ended instanceof Outcome.Badly) ended.orThrow();
        });
    }

    private void joined(Path file, Stored theirs, Stored known, Merged merged, Plan mine, Asking asking) {
        keep(file, () -> theirs.bytesFor(theirs.plan()), () -> known.bytesFor(mine));
        workspace.saved(theirs.plan(), new Home.At(file, theirs));
        choosing.left(new JoinDialog.Question(known.plan(), mine, theirs.plan(), merged, Whose.colleague(now())), Phrase.of("edit.join"));
        if (merged.conflicts().isEmpty()) say(known.plan(), theirs.plan(), mine);
        else if (asking == Asking.NOW) choosing.ask();
    }

    /// When theirs was seen, which is all that is known of when it was written.
    private String now() {
        var surroundings = window.desk().surroundings();
        return new When(window.words(), surroundings.clock()).say(surroundings.clock().instant());
    }

    /// @param mine what stood in the window before
    private void say(Plan before, Plan after, Plan mine) {
        say(Phrase.of("window.joining.joined", Difference.of(before, after).changes().size()), mine);
    }

    private void say(Phrase said, Plan mine) {
        var joined = workspace.plan();
        window.banner().sayUntil(workspace.planProperty(), Banner.Tone.GOOD, said,
                new Banner.Answer("banner.show-changes", () -> Comparing.open(window, new Side(mine, window.words().say("window.joining.before")),
                        new Side(joined, window.words().say("window.joining.after")))),
                new Banner.Answer("banner.undo", workspace::undo));
    }

    /// Joins a copy that a sync client made. Where it parted from the plan nobody knows, so nothing counts as deleted.
    ///
    /// @param then what to do when it stands here
    void joinCopy(Path copy, Stored theirs, Runnable then) {
        join(new Other(theirs.plan(), () -> theirs.bytesFor(theirs.plan()), mine -> CommonGround.of(mine, theirs.plan()), Whose.copy(copy.getFileName().toString()),
                Phrase.of("edit.join-copy"), "window.joining.copy-joined"), then, () -> { });
    }

    /// Joins what was not saved of this file when the program ended.
    ///
    /// @param when  it was written down
    /// @param then  what to do when it stands here
    /// @param never what to do if it cannot
    void putBack(Unsaved work, Origin origin, String when, Runnable then, Runnable never) {
        if (!(workspace.home() instanceof Home.At(_, var now))) {
            never.run();
            return;
        }
        join(new Other(work.plan(), () -> PlanFile.write(work.plan()), mine -> origin.base(now, mine, work.plan(), window.desk().backups(), workspace.ids()),
                Whose.unsaved(when), Phrase.of("edit.put-back"), "window.joining.put-back"), then, never);
    }

    /// Where two plans parted, found out beside the window.
    private interface Base {
        Plan of(Plan mine);
    }

    /// A plan that somebody here asked to join, from elsewhere than the file.
    ///
    /// @param bytes that it stands for
    /// @param name  of the step
    /// @param said  the key of what is said when all is joined, with how many changes that were
    private record Other(Plan plan, Supplier<byte[]> bytes, Base base, Whose whose, Phrase name, String said) {}

    private void join(Other other, Runnable then, Runnable never) {
        var mine = workspace.plan();
        window.work(() -> {
            var common = other.base().of(mine);
            return new JoinDialog.Question(common, mine, other.plan(), Merge.of(common, mine, other.plan(), window.desk().surroundings().ids()), other.whose());
        }, question -> {
            if (!isHere()) {
                never.run();
                return;
            }
            if (workspace.plan() != mine) {
                join(other, then, never);
                return;
            }
            workspace.home().path().ifPresent(file -> keep(file, other.bytes(), () -> PlanFile.write(mine)));
            choosing.left(question, other.name());
            then.run();
            if (question.merged().conflicts().isEmpty()) say(Phrase.of(other.said(), Difference.of(mine, workspace.plan()).changes().size()), mine);
            else choosing.ask();
        });
    }

    /// Both versions stay in the history, whatever becomes of the joined one; beside the window. That this cannot be done costs neither: one is in
    /// the file, the other in the journal.
    private void keep(Path file, Supplier<byte[]> first, Supplier<byte[]> then) {
        var now = window.desk().surroundings().clock().instant();
        window.desk().work().fetch(() -> {
            try {
                window.desk().backups().keep(file, first.get(), now);
                window.desk().backups().keep(file, then.get(), now);
            } catch (IOException cannot) {
                LOG.log(Level.WARNING, "the versions before joining are not in the history", cannot);
            }
            return file;
        }, _ -> { });
    }
}
