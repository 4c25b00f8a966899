package journey.chart;

import java.util.List;
import journey.forecast.Input;
import journey.forecast.Measure;
import journey.forecast.Scenario;
import journey.guide.Fitting;
import journey.guide.Suggestion;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.Place;
import journey.plan.Plan;

/// What a click on a part of a chart does.
public sealed interface Deed {
    /// Shows on the board what the part tells of; several cards are all chosen there.
    record Show(List<Place> places) implements Deed {
        public Show {
            places = List.copyOf(places);
        }

        static Show of(Card card) {
            return new Show(List.of(new Place.Of(card.id())));
        }

        static Show all(List<? extends Card> cards) {
            return new Show(cards.stream().<Place>map(card -> new Place.Of(card.id())).toList());
        }
    }

    /// Adds a card that is suited to the plan already, with what has to come along with it.
    ///
    /// @param suggestions at least one, the card that is meant first
    record Add(List<Suggestion> suggestions) implements Deed {
        public Add {
            suggestions = List.copyOf(suggestions);
        }

        static Add of(Suggestion suggestion, Plan plan) {
            return new Add(Fitting.of(plan).added(suggestion));
        }
    }

    /// Says of a touchpoint that is there how much the people know whom it meets.
    record Meet(Card.Touchpoint touchpoint, Awareness awareness) implements Deed {}

    /// Looks at what matters for this outcome.
    record Ask(Measure outcome) implements Deed {}

    /// Goes to where an input can be tried with other values.
    record Turn(Input input) implements Deed {}

    /// Looks at the plan with the numbers of a scenario.
    record Assume(Scenario scenario) implements Deed {}
}
