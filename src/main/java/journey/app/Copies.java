package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import journey.app.workspace.Home;
import journey.app.workspace.Outcome;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.keep.ConflictCopies;
import journey.merge.CommonGround;
import journey.merge.Merge;
import journey.plan.Phrase;
import journey.plan.Plan;

/// The copies that sync clients left beside the file of a window: those that say something new are offered, each once.
final class Copies {
    private static final System.Logger LOG = System.getLogger("journey");
    private final PlannerWindow window;
    private final Joining joining;
    /// When those were changed last that were offered in this window.
    private final Map<Path, Instant> offered = new ConcurrentHashMap<>();
    /// Those that said nothing new, until they or the file change; only the thread that looks touches it.
    private final Map<Path, State> silent = new HashMap<>();

    /// @param changed when the copy was
    /// @param beside  what the file held
    private record State(Instant changed, Stored beside) {}

    /// @param of the file that it is a copy of
    record Copy(Path of, Path path, Instant changed, Stored stored) {
        Plan plan() {
            return stored.plan();
        }

        byte[] bytes() {
            return stored.bytesFor(stored.plan());
        }
    }

    Copies(PlannerWindow window, Joining joining) {
        this.window = window;
        this.joining = joining;
    }

    /// Beside the window: those that hold a whole plan, as one that is still being written is looked at again, and that say something which the
    /// file does not, as a colleague may have joined them.
    List<Copy> beside(Home.At now) throws IOException {
        var disk = window.desk().surroundings().machine().disk();
        var found = new ArrayList<Copy>();
        for (var path : ConflictCopies.beside(disk, now.file())) {
            var state = new State(disk.lastChange(path), now.stored());
            if (state.equals(silent.get(path)) || state.changed().equals(offered.get(path))) continue;
            var whole = PlanFile.open(disk, path, window.desk().surroundings().ids()).whole();
            if (whole.isEmpty()) continue;
            var copy = new Copy(now.file(), path, state.changed(), whole.get());
            if (says(copy, now.stored().plan()) && !window.desk().settled().has(now.file(), copy.bytes())) found.add(copy);
            else silent.put(path, state);
        }
        return found;
    }

    /// Whether it is of this plan, and joining it would add something to that, or ask for something.
    private boolean says(Copy copy, Plan plan) {
        if (plan.cards().stream().noneMatch(card -> copy.plan().cards().has(card.id()))) return false;
        var merged = Merge.of(CommonGround.of(plan, copy.plan()), plan, copy.plan(), window.desk().surroundings().ids());
        return !merged.conflicts().isEmpty() || !merged.plan().equals(plan);
    }

    /// One after the other, and none in the place of something else that the window has to say.
    ///
    /// @return whether one was offered
    boolean offer(List<Copy> copies) {
        var copy = copies.stream().filter(one -> !window.banner().isVisible() && !one.changed().equals(offered.get(one.path()))).findFirst();
        copy.ifPresent(this::offer);
        return copy.isPresent();
    }

    private void offer(Copy copy) {
        offered.put(copy.path(), copy.changed());
        window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.company.copy", copy.path().getFileName().toString()),
                new Banner.Answer("banner.join", () -> joining.joinCopy(copy.path(), copy.stored(), () -> settle(copy))),
                new Banner.Answer("banner.put-aside", () -> settle(copy)));
    }

    /// It stays where it is, and nobody is asked about it again here.
    private void settle(Copy copy) {
        window.desk().work().fetch(() -> Outcome.of(() -> {
            window.desk().settled().add(copy.of(), copy.bytes());
            return copy;
        }), settled -> {
            if (settled instanceof Outcome.Badly<Copy>(var why)) LOG.log(Level.WARNING, "a copy that was joined or put aside is offered again", why);
        });
    }
}
