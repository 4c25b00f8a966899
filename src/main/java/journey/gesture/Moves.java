package journey.gesture;

import java.util.Set;
import journey.edit.Edit;
import journey.layout.Grid;
import journey.plan.Id;

/// Moving cards to a spot, as an edit.
final class Moves {
    private Moves() {}

    static Effect to(Set<Id> cards, Grid.Spot spot, Setting setting) {
        return new Effect.Perform(new Edit.Move(cards, spot.cell().stage(), spot.before()), setting.selection());
    }
}
