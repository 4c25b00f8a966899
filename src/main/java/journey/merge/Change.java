package journey.merge;

import java.util.Optional;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Stage;

/// One thing that differs between two plans.
public sealed interface Change {
    /// Where it is: what came and went as a whole stands at its place, a card that moved in its stage or at its place among the others.
    default Spot at() {
        return switch (this) {
            case CardAdded(var card) -> of(card);
            case CardRemoved(var card) -> of(card);
            case CardMoved(var card, _) -> of(card).into(Step.Own.STAGE);
            case CardReordered(var card, _) -> of(card).into(Step.Own.ORDER);
            case CardReplaced(var card, _) -> of(card);
            case AudienceAdded(var audience) -> Spot.of(new Place.Of(audience.id()));
            case AudienceRemoved(var audience) -> Spot.of(new Place.Of(audience.id()));
            case LinkAdded(var link) -> Spot.of(link.place());
            case LinkRemoved(var link) -> Spot.of(link.place());
            case ValueChanged(var at, _, _) -> at;
        };
    }

    private static Spot of(Card card) {
        return Spot.of(new Place.Of(card.id()));
    }

    record CardAdded(Card card) implements Change {}

    record CardRemoved(Card card) implements Change {}

    /// To another stage. The card as it is after it.
    record CardMoved(Card card, Stage from) implements Change {}

    /// To another place in its stage: behind another card, or to the front if there is none.
    record CardReordered(Card card, Optional<Card> behind) implements Change {}

    /// To a card of another type under the same id.
    record CardReplaced(Card before, Card after) implements Change {}

    record AudienceAdded(Audience audience) implements Change {}

    record AudienceRemoved(Audience audience) implements Change {}

    record LinkAdded(Link link) implements Change {}

    record LinkRemoved(Link link) implements Change {}

    /// A value that was put, changed or taken away. Of lists and named values it is the single one where one can tell them apart: a tag,
    /// a reading. The type of the values is as in [Conflict].
    record ValueChanged(Spot at, Optional<?> before, Optional<?> after) implements Change {}
}
