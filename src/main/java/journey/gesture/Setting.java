package journey.gesture;

import java.util.Comparator;
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

    /// Where a card of a lane would come to stand if it were let go at a point: in the stage that is nearest to it, always in its own
    /// lane, at the point's height.
    Optional<Grid.Spot> landing(Lane lane, Point at) {
        var grid = board.grid();
        return grid.cells().entrySet().stream().filter(one -> one.getKey().lane() == lane)
                .min(Comparator.comparingDouble(one -> Math.max(one.getValue().x() - at.x(), at.x() - one.getValue().right())))
                .map(one -> grid.spotIn(one.getKey(), at.x(), at.y()));
    }
}
