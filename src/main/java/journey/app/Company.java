package journey.app;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyListWrapper;
import javafx.collections.FXCollections;
import javafx.util.Subscription;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.file.Disk;
import journey.keep.Presence;
import journey.plan.Phrase;

/// What stands beside the file of a window: the signs of others who have it open, and the copies that sync clients made of it.
final class Company {
    private static final System.Logger LOG = System.getLogger("journey");
    private final PlannerWindow window;
    private final Copies copies;
    private final ReadOnlyListWrapper<Presence.Person> people = new ReadOnlyListWrapper<>(FXCollections.observableArrayList());
    private volatile Optional<Home.At> home = Optional.empty();
    private volatile String name = "";
    /// Ended with the window, which the author outlives.
    private final Subscription author;
    /// Only the thread that looks touches these.
    private Optional<Signed> signed = Optional.empty();
    private Instant renewed = Instant.EPOCH;

    private record Signed(Path file, Presence presence) {}

    Company(PlannerWindow window, Workspace workspace, Joining joining) {
        this.window = window;
        copies = new Copies(window, joining);
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
            var left = copies(now);
            Platform.runLater(() -> {
                if (home.map(Home.At::file).filter(at::equals).isPresent()) say(others, left);
            });
        } catch (IOException unreachable) {
            LOG.log(Level.DEBUG, "nobody to be seen beside " + at, unreachable);
        }
    }

    private List<Copies.Copy> copies(Home.At now) {
        try {
            return copies.beside(now);
        } catch (IOException unreadable) {
            LOG.log(Level.DEBUG, "no copies to be seen beside " + now.file(), unreadable);
            return List.of();
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

    private void say(List<Presence.Person> others, List<Copies.Copy> left) {
        var fresh = others.stream().filter(one -> !people.contains(one)).toList();
        people.setAll(others);
        if (!copies.offer(left) && !fresh.isEmpty()) window.banner().say(Banner.Tone.GOOD, Phrase.of("window.company.open", words(fresh.getFirst()), fresh.size() - 1));
    }

    private static Phrase words(Presence.Person person) {
        return person.host().isBlank() ? Phrase.of("window.company.person", person.name()) : Phrase.of("window.company.at", person.name(), person.host());
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
