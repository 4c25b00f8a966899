package journey.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Stage;

/// The cells of a board, and where its cards stand in them: what pointing and keys need to know.
///
/// @param cells the place of every cell; cells of one stage share a column, those of one lane a row
/// @param cards the place of every card
/// @param order the cards of every cell, in the order of the plan
public record Grid(Map<Cell, Rect> cells, Map<Id, Rect> cards, Map<Cell, List<Id>> order) {

    /// One stage in one lane.
    public record Cell(Stage stage, Lane lane) {}

    /// Where something that is put at a point would come to stand: its cell, and the card before which it goes, if any.
    public record Spot(Cell cell, Optional<Id> before) {}

    public Optional<Cell> cellAt(double x, double y) {
        return cells.entrySet().stream().filter(one -> one.getValue().holds(x, y)).map(Map.Entry::getKey).findFirst();
    }

    public Optional<Id> cardAt(double x, double y) {
        return cellAt(x, y).stream().flatMap(cell -> order.getOrDefault(cell, List.of()).stream())
                .filter(id -> cards.get(id).holds(x, y)).findFirst();
    }
}
