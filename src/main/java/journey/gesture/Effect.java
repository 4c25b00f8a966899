package journey.gesture;

import java.util.Optional;
import java.util.Set;
import journey.edit.Edit;
import journey.layout.Grid;
import journey.plan.CardType;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Stage;
import journey.plan.Place;

/// What is to be done after an input.
public sealed interface Effect {
    record Select(Selection selection) implements Effect {}

    record Perform(Edit edit, Selection then) implements Effect {}

    /// Puts copies of cards at a spot; they need fresh ids, so the one who has them makes the edit.
    record Copy(Set<Id> cards, Grid.Spot spot) implements Effect {}

    /// Puts a new card at a spot.
    record Add(CardType type, Optional<OfferKind> kind, Grid.Spot spot) implements Effect {}

    /// Puts the card in a cell that its ghost promises.
    record Accept(Grid.Cell cell) implements Effect {}

    record EditTitle(Id card) implements Effect {}

    /// Lets the plan's own title be typed.
    record EditPlan() implements Effect {}

    /// Shows the finding about a place.
    record Explain(Place place) implements Effect {}

    /// Shows the remarks about a place.
    record Remarks(Place place) implements Effect {}

    /// Shows the numbers of a stage that the forecast rests on.
    record Numbers(Stage stage) implements Effect {}

    /// Scrolls by so many units of the board.
    record Pan(double dx, double dy) implements Effect {}
}
