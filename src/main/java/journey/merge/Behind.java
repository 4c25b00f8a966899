package journey.merge;

import java.util.Optional;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.Id;

/// Where a card stands in its stage.
final class Behind {
    private Behind() {}

    /// The card before it in its stage; none if it is the first, or not there.
    static Optional<Id> in(Cards cards, Id id) {
        var place = cards.place(id);
        for (int i = place - 1; i >= 0; i--) if (cards.get(i).stage() == cards.get(place).stage()) return Optional.of(cards.get(i)).map(Card::id);
        return Optional.empty();
    }
}
