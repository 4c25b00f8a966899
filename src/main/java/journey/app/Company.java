package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import javafx.util.Subscription;
import journey.app.workspace.Home;
import journey.app.workspace.Outcome;
import journey.app.workspace.Workspace;
import journey.file.Disk;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.keep.ConflictCopies;
import journey.keep.Presence;
import journey.merge.CommonGround;
import journey.merge.Merge;
import journey.plan.Phrase;
import journey.plan.Plan;

/// What stands beside the file of a window: the signs of others who have it open, and the copies that sync clients made of it.
final class Company {
    private static final System.Logger LOG = System.getLogger("journey");
    private final PlannerWindow window;
    private final Workspace workspace;
    private final Joining joining;
    private final ReadOnlyListWrapper<Presence.Person> people = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private volatile Optional<Home.At> home = Optional.empty();
    private volatile String name = "";
    /// Ended with the window, which the author outlives.
    private final Subscription author;
    /// What was offered, by what it holds: one that changes is offered again.
    private final Set<Copy> offered = new HashSet<>();
    /// Only the thread that looks touches these.
    private Optional<Signed> signed = Optional.empty();
    private Instant renewed = Instant.EPOCH;

    private record Signed(Path file, Presence presence) {}

    private record Copy(Path path, Stored stored) {
        Plan plan() {
            return stored.plan();
        }

        byte[] bytes() {
            return stored.bytesFor(stored.plan());
        }
    }

    Company(PlannerWindow window, Workspace workspace, Joining joining) {
        this.window = window;
        this.workspace = workspace;
        this.joining = joining;
        workspace.homeProperty().subscribe(now -> home = now instanceof Home.At at ? Optional.of(at) : Optional.empty());
        author = window.desk().author().nameProperty().subscribe(said -> name = said);
    }

    /// The others who have the file open.
    ReadOnlyListProperty<Presence.Person> peopleProperty() {
        return people.getReadOnlyProperty();
    }

    /// One look, beside the window.
    synchronized void look() {
        var now = home;
        if (signed.filter(one -> now.map(Home.At::file).filter(one.file()::equals).isEmpty()).isPresent()) leave();
        now.ifPresent(this::look);
    }

    private void look(Home.At now) {
        var at = now.file();
        if (signed.isEmpty()) signed = Optional.of(new Signed(at, new Presence(disk(), at, window.desk().surroundings().machine().process())));
        renew(signed.get().presence());
        try {
            var others = signed.get().presence().others(clock());
            var copies = copies(now);
            Platform.runLater(() -> {
                if (home.map(Home.At::file).filter(at::equals).isPresent()) say(others, copies);
            });
        } catch (IOException unreachable) {
            LOG.log(Level.DEBUG, "nobody to be seen beside " + at, unreachable);
        }
    }

    /// Where no sign can be put, because nobody may write there, one can still see those of others.
    private void renew(Presence presence) {
        if (Duration.between(renewed, clock()).compareTo(Presence.BEAT) < 0) return;
        try {
            if (renewed == Instant.EPOCH) presence.sweep();
            presence.beat(name);
        } catch (IOException readOnly) {
            LOG.log(Level.DEBUG, "no sign beside the file", readOnly);
        }
        renewed = clock();
    }

    /// Those that hold a whole plan, as one that is still being written is looked at again, and that say something which the file does not, as a
    /// colleague may have joined them. What is in the history was joined or put aside here.
    private List<Copy> copies(Home.At now) throws IOException {
        var found = new ArrayList<Copy>();
        for (var path : ConflictCopies.beside(disk(), now.file()))
            PlanFile.open(disk(), path, window.desk().surroundings().ids()).whole().map(stored -> new Copy(path, stored)).ifPresent(found::add);
        found.removeIf(copy -> !says(copy, now.stored().plan()));
        if (!found.isEmpty()) {
            var versions = window.desk().backups().of(now.file());
            found.removeIf(copy -> versions.stream().anyMatch(version -> version.holds(copy.bytes())));
        }
        return found;
    }

    /// Whether joining it would add something to a plan, or ask for something.
    private boolean says(Copy copy, Plan plan) {
        var merged = Merge.of(CommonGround.of(plan, copy.plan()), plan, copy.plan(), window.desk().surroundings().ids());
        return !merged.conflicts().isEmpty() || !merged.plan().equals(plan);
    }

    /// Whether it says something else and speaks of some of the same cards.
    private boolean isOfThisPlan(Copy copy) {
        var mine = workspace.plan();
        return !mine.equals(copy.plan()) && mine.cards().stream().anyMatch(card -> copy.plan().cards().has(card.id()));
    }

    private void say(List<Presence.Person> others, List<Copy> copies) {
        var fresh = others.stream().filter(one -> !people.contains(one)).toList();
        people.setAll(others);
        // One after the other, and none in the place of something else that the window has to say.
        var copy = copies.stream().filter(one -> !window.banner().isVisible() && !offered.contains(one) && isOfThisPlan(one)).findFirst();
        copy.ifPresent(this::offer);
        if (copy.isEmpty() && !fresh.isEmpty()) window.banner().say(Banner.Tone.GOOD, Phrase.of("window.company.open", words(fresh.getFirst()), fresh.size() - 1));
    }

    private static Phrase words(Presence.Person person) {
        return person.host().isBlank() ? Phrase.of("window.company.person", person.name()) : Phrase.of("window.company.at", person.name(), person.host());
    }

    private void offer(Copy copy) {
        offered.add(copy);
        window.banner().say(Banner.Tone.CAREFUL, Phrase.of("window.company.copy", copy.path().getFileName().toString()),
                new Banner.Answer("banner.join", () -> joining.joinCopy(copy.path(), copy.stored())),
                new Banner.Answer("banner.put-aside", () -> putAside(copy)));
    }

    /// It stays where it is and is in the history; nobody is asked about it again here.
    private void putAside(Copy copy) {
        home.ifPresent(now -> window.desk().work().fetch(() -> Outcome.of(() -> window.desk().backups().keep(now.file(), copy.bytes(), disk().lastChange(copy.path()))), kept -> {
            if (kept instanceof Outcome.Badly<Path>(var why)) LOG.log(Level.WARNING, "a copy that was put aside is offered again", why);
        }));
    }

    synchronized void end() {
        author.unsubscribe();
        leave();
    }

    private void leave() {
        try {
            if (signed.isPresent()) signed.get().presence().leave();
        } catch (IOException stays) {
            LOG.log(Level.DEBUG, "the sign beside the file stays until it is stale", stays);
        }
        signed = Optional.empty();
        renewed = Instant.EPOCH;
    }

    private Disk disk() {
        return window.desk().surroundings().machine().disk();
    }

    private Instant clock() {
        return window.desk().surroundings().clock().instant();
    }
}
