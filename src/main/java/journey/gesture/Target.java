package journey.gesture;

import java.util.Optional;
import journey.layout.Grid;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;

/// What lies under the pointer.
public sealed interface Target {
    Target GROUND = new OfGround();

    /// What it is in the plan, if it can be chosen.
    default Optional<Place> place() {
        return switch (this) {
            case OfCard(var id) -> Optional.of(new Place.Of(id));
            case OfLink(var link) -> Optional.of(link);
            case OfStage(var stage) -> Optional.of(new Place.OfStage(stage));
            case OfNumbers(var stage) -> Optional.of(new Place.OfStage(stage));
            case OfHandle(var id) -> Optional.of(new Place.Of(id));
            case OfBadge(var place) -> Optional.of(place);
            case OfRemarks(var place) -> Optional.of(place);
            case OfTitle _, OfGhost _, OfCell _, OfGround _ -> Optional.empty();
        };
    }

    /// Where a link that is let go here would lead.
    default Optional<End> end() {
        return switch (this) {
            case OfCard(var id) -> Optional.of(new End.AtCard(id));
            case OfHandle(var id) -> Optional.of(new End.AtCard(id));
            case OfBadge(Place.Of(var id)) -> Optional.of(new End.AtCard(id));
            case OfBadge(Place.OfStage(var stage)) -> Optional.of(new End.AtStage(stage));
            case OfRemarks(Place.Of(var id)) -> Optional.of(new End.AtCard(id));
            case OfRemarks(Place.OfStage(var stage)) -> Optional.of(new End.AtStage(stage));
            case OfStage(var stage) -> Optional.of(new End.AtStage(stage));
            case OfNumbers(var stage) -> Optional.of(new End.AtStage(stage));
            case OfTitle _, OfBadge _, OfRemarks _, OfLink _, OfGhost _, OfCell _, OfGround _ -> Optional.empty();
        };
    }

    /// The title of the plan.
    record OfTitle() implements Target {}

    record OfCard(Id id) implements Target {}

    /// The spot on a card's edge from which a link is drawn.
    record OfHandle(Id id) implements Target {}

    record OfLink(Place.OfLink link) implements Target {}

    /// The sign of a finding about a place.
    record OfBadge(Place about) implements Target {}

    /// The sign of remarks about a place.
    record OfRemarks(Place about) implements Target {}

    /// The outline of a card that could stand there.
    record OfGhost(Grid.Cell cell) implements Target {}

    record OfStage(Stage stage) implements Target {}

    /// What the forecast says of a stage, or of the step from it.
    record OfNumbers(Stage stage) implements Target {}

    /// An empty place of a cell.
    record OfCell(Grid.Cell cell) implements Target {}

    record OfGround() implements Target {}
}
