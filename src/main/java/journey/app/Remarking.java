package journey.app;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import journey.app.panels.RemarkAround;
import journey.plan.Place;

/// What the list of remarks meets in a window: who writes, the clock, and the board.
record Remarking(PlannerWindow window, Consumer<Place> onBoard) implements RemarkAround {
    @Override
    public void show(Place place) {
        onBoard.accept(place);
    }

    @Override
    public ObservableValue<String> author() {
        return window.desk().author().nameProperty();
    }

    @Override
    public void askAuthor() {
        var author = window.desk().author();
        window.desk().questions().line(window.stage(), "dialog.author", author.name()).ifPresent(author::call);
    }

    @Override
    public Instant now() {
        return window.desk().surroundings().clock().instant().truncatedTo(ChronoUnit.SECONDS);
    }

    @Override
    public String when(Instant moment) {
        return new When(window.words(), window.desk().surroundings().clock()).say(moment);
    }
}
