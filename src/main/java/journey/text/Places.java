package journey.text;

import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;

/// What people call a place of a plan: a stage by its name, a card by its title, a link by its two ends.
public final class Places {
    private Places() {}

    public static Phrase name(Plan plan, Place place) {
        return switch (place) {
            case Place.Whole _ -> Phrase.of("word.place.plan");
            case Place.OfStage(var stage) -> Phrase.of("word.place.stage", stage.number(), stage);
            case Place.Of(var id) -> card(plan, id);
            case Place.OfLink(var from, var to) -> Phrase.of("word.place.link", card(plan, from), end(plan, to));
        };
    }

    public static Phrase end(Plan plan, End end) {
        return switch (end) {
            case End.AtCard(var id) -> card(plan, id);
            case End.AtStage(var stage) -> name(plan, new Place.OfStage(stage));
        };
    }

    /// A card or audience that is gone is called by its id.
    private static Phrase card(Plan plan, Id id) {
        return plan.card(id).map(Card::title).or(() -> plan.audience(id).map(Audience::name))
                .map(title -> title.isEmpty() ? Phrase.of("word.untitled") : Phrase.of("word.place.named", title))
                .orElseGet(() -> Phrase.of("word.place.named", id.value()));
    }
}
