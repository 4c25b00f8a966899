package journey.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;

/// What a rule has found, before the catalogue adds whose finding it is and how much it weighs.
record Finding(Place place, Optional<Stage> stage, Phrase message, List<Id> cards, List<Fix> fixes) {
    static Finding of(Phrase message) {
        return new Finding(Place.PLAN, Optional.empty(), message, List.of(), List.of());
    }

    static Finding of(Stage stage, Phrase message) {
        return new Finding(new Place.OfStage(stage), Optional.of(stage), message, List.of(), List.of());
    }

    static Finding of(Card card, Phrase message) {
        return new Finding(new Place.Of(card.id()), Optional.of(card.stage()), message, List.of(), List.of());
    }

    /// Of a link, in the stage where it begins.
    static Finding of(Link link, Stage start, Phrase message) {
        return new Finding(link.place(), Optional.of(start), message, List.of(), List.of());
    }

    /// The same, told where it is to be mended.
    Finding in(Stage where) {
        return new Finding(place, Optional.of(where), message, cards, fixes);
    }

    /// The other cards that it is about.
    Finding with(List<? extends Card> others) {
        return new Finding(place, stage, message, others.stream().map(Card::id).distinct().toList(), fixes);
    }

    /// One more way to mend it, after those that are there.
    Finding fixed(Fix fix) {
        var more = new ArrayList<>(fixes);
        more.add(fix);
        return new Finding(place, stage, message, cards, more);
    }

    /// A fix that is only offered where it would do no harm.
    Finding fixed(Optional<? extends Fix> fix) {
        return fix.isPresent() ? fixed(fix.get()) : this;
    }
}
