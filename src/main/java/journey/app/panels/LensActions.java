package journey.app.panels;

import java.util.function.Consumer;
import journey.app.workspace.Adding;
import journey.app.workspace.Workspace;
import journey.guide.Suggestion;
import journey.plan.Card;
import journey.plan.Place;
import journey.text.Words;

/// What can be done from the lens table.
///
/// @param words  the user's
/// @param reveal shows a place on the board
record LensActions(Workspace workspace, Words words, Consumer<Place> reveal) {

    void add(Suggestion suggestion) {
        Adding.add(suggestion, workspace);
    }

    /// What the card would be called that a suggestion makes.
    String title(Suggestion suggestion) {
        return Words.of(workspace.plan()).say(suggestion.title());
    }

    void show(Card card) {
        reveal.accept(new Place.Of(card.id()));
    }

    String named(Card card) {
        return card.title().isBlank() ? card.type().map(words::name).map(type -> words.say("panel.lens.untitled", type)).orElse("") : card.title().strip();
    }
}
