package journey.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;

/// What an answer does to a plan while it is worked out, edit by edit: each sees what those before it did. It lives for one answer.
final class Writing {
    private final Ids ids;
    private final List<Edit> edits = new ArrayList<>();
    private Plan plan;

    Writing(Plan plan, Ids ids) {
        this.plan = plan;
        this.ids = ids;
    }

    /// The plan as it is after all that was done so far.
    Plan plan() {
        return plan;
    }

    List<Edit> edits() {
        return edits;
    }

    void then(Edit edit) {
        var next = edit.apply(plan);
        if (next == plan) return;
        plan = next;
        edits.add(edit);
    }

    <T> void put(Place place, Field<T> field, Optional<T> value) {
        then(new Edit.Put<>(place, field, value));
    }

    <T> void put(Place place, Field<T> field, T value) {
        put(place, field, Optional.of(value));
    }

    /// Adds a card behind all others, not yet linked.
    Card add(CardType type, Stage stage, Fields fields) {
        var card = Card.of(type, ids.next(), stage, fields);
        then(new Edit.Add(card));
        return card;
    }

    Id id() {
        return ids.next();
    }

    /// A text for the board, in the plan's language.
    String say(Phrase phrase) {
        return Words.of(plan).say(phrase);
    }
}
