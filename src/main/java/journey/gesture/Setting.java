package journey.gesture;

import java.util.Optional;
import journey.layout.Board;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.layout.Point;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Plan;

/// What a gesture takes place on.
///
/// @param grain how many units of the board a pixel of the view is
public record Setting(Plan plan, Board board, Selection selection, double grain) {
    /// How far the pointer may shake, in pixels, before a press becomes a drag.
    private static final double SHAKE = 4;

    boolean isDrag(Point from, Point to) {
        return Math.hypot(to.x() - from.x(), to.y() - from.y()) >= SHAKE * grain;
    }

    Optional<Card> card(Id id) {
        return plan.card(id);
    }

    /// Where a card of a lane would come to stand if it were let go at a point.
    Optional<Grid.Spot> landing(Lane lane, Point at) {
        return Landing.of(board.grid(), lane, at);
    }
}
