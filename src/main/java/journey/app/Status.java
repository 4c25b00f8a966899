package journey.app;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.beans.property.ReadOnlyListProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import journey.app.workspace.Home;
import journey.app.workspace.Workspace;
import journey.keep.Presence;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.text.Words;

/// What the status row says of a plan: "Saved 2 minutes ago · 27 cards · Subscribe selected".
final class Status {
    private final Words words;
    private final Workspace workspace;
    private final Clock clock;
    private final ReadOnlyListProperty<Presence.Person> people;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final Timeline clockwork;
    private final PauseTransition told = new PauseTransition(javafx.util.Duration.seconds(8));
    private Optional<Instant> savedAt = Optional.empty();

    /// @param people who else has the file open
    Status(Words words, Workspace workspace, Clock clock, ReadOnlyListProperty<Presence.Person> people) {
        this.words = words;
        this.workspace = workspace;
        this.clock = clock;
        this.people = people;
        people.addListener((_, _, _) -> goOn());
        workspace.planProperty().addListener(_ -> goOn());
        workspace.selectionProperty().addListener(_ -> goOn());
        workspace.editedProperty().addListener(_ -> goOn());
        workspace.lostProperty().addListener(_ -> goOn());
        workspace.homeProperty().addListener(_ -> goOn());
        clockwork = new Timeline(new KeyFrame(javafx.util.Duration.seconds(10), _ -> say()));
        told.setOnFinished(_ -> say());
        clockwork.setCycleCount(Animation.INDEFINITE);
        say();
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /// Begins to count the time since the last save, until [#stop].
    void start() {
        clockwork.play();
    }

    void stop() {
        told.stop();
        clockwork.stop();
    }

    /// It was saved just now.
    void saved() {
        savedAt = Optional.of(clock.instant());
        goOn();
    }

    /// Says in passing what was done, until something else happens.
    void tell(Phrase done) {
        text.set(words.say(done));
        told.playFromStart();
    }

    private void goOn() {
        told.stop();
        say();
    }

    private void say() {
        if (told.getStatus() == Animation.Status.RUNNING) return;
        var cards = Phrase.of("window.status.cards", workspace.plan().cards().size());
        var said = selected().map(chosen -> Phrase.of("window.status.with-selection", kept(), cards, chosen)).orElseGet(() -> Phrase.of("window.status", kept(), cards));
        text.set(words.say(people.isEmpty() ? said : Phrase.of("window.status.company", said, people.getFirst().name(), people.size() - 1)));
    }

    private Phrase kept() {
        if (workspace.lostProperty().get()) return Phrase.of("window.status.lost");
        if (workspace.editedProperty().get()) return Phrase.of("window.status.edited");
        return switch (workspace.home()) {
            case Home.Untitled _ -> Phrase.of("window.status.untitled");
            case Home.Newer _ -> Phrase.of("window.status.newer");
            case Home.At _ -> savedAt.map(this::since).orElseGet(() -> Phrase.of("window.status.saved"));
        };
    }

    private Phrase since(Instant moment) {
        var past = Duration.between(moment, clock.instant());
        return past.toSeconds() < 10 ? Phrase.of("window.status.saved-now")
                : past.toMinutes() < 1 ? Phrase.of("window.status.saved-seconds", past.toSeconds())
                : past.toHours() < 1 ? Phrase.of("window.status.saved-minutes", past.toMinutes())
                : Phrase.of("window.status.saved-at", new When(words, clock).say(moment));
    }

    private Optional<Phrase> selected() {
        var selection = workspace.selection();
        if (selection.places().size() > 1) return Optional.of(Phrase.of("window.status.selected", selection.places().size()));
        return selection.lead().flatMap(place -> switch (place) {
            case Place.Whole _ -> Optional.empty();
            case Place.OfStage(var stage) -> Optional.of(Phrase.of("window.status.stage", stage));
            case Place.Of(var id) -> workspace.plan().card(id).map(card -> card.title().isBlank()
                    ? Phrase.of("window.status.card-untitled") : Phrase.of("window.status.card", card.title()));
            case Place.OfLink _ -> Optional.of(Phrase.of("window.status.link"));
        });
    }
}
