package journey.layout;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import journey.plan.Id;
import journey.plan.Stage;

/// The cells of a board, and where its cards stand in them: what pointing and keys need to know. A cell's cards stand in rows, and
/// the cards of a row begin at one height.
///
/// @param cells the place of every cell; cells of one stage share a column, those of one lane a row
/// @param cards the place of every card
/// @param order the cards of every cell, in the order of the plan
public record Grid(Map<Cell, Rect> cells, Map<Id, Rect> cards, Map<Cell, List<Id>> order) {
    private static final double BAR = 4;

    public Grid {
        cells = Collections.unmodifiableMap(cells);
        cards = Collections.unmodifiableMap(cards);
        order = Collections.unmodifiableMap(order);
    }

    /// One stage in one lane.
    public record Cell(Stage stage, Lane lane) {}

    /// Where something that is put at a point would come to stand: its cell, and the card before which it goes, if any.
    public record Spot(Cell cell, Optional<Id> before) {}

    /// Where an arrow key leads.
    public enum Direction { LEFT, RIGHT, UP, DOWN }

    public Optional<Cell> cellAt(double x, double y) {
        for (var cell : cells.entrySet()) if (cell.getValue().holds(x, y)) return Optional.of(cell.getKey());
        return Optional.empty();
    }

    public Optional<Id> cardAt(double x, double y) {
        return cellAt(x, y).flatMap(cell -> {
            var all = order.getOrDefault(cell, List.of());
            for (int i = rowAt(all, y); i < all.size() && cards.get(all.get(i)).y() <= y; i++)
                if (cards.get(all.get(i)).holds(x, y)) return Optional.of(all.get(i));
            return Optional.empty();
        });
    }

    /// The index of the first card of the last row that begins at or above `y`; 0 if all begin below it.
    private int rowAt(List<Id> all, double y) {
        int low = 0;
        int high = all.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (cards.get(all.get(middle)).y() <= y) low = middle + 1;
            else high = middle;
        }
        var row = Math.max(0, low - 1);
        while (row > 0 && cards.get(all.get(row - 1)).y() == cards.get(all.get(row)).y()) row--;
        return row;
    }

    /// Where in a cell that comes to stand which is let go at a point, inside of it or not. A cell with one column is read downwards, a
    /// wider one row by row.
    public Spot spotIn(Cell cell, double x, double y) {
        var all = order.getOrDefault(cell, List.of());
        int at = rowAt(all, y);
        if (isWide(cell)) {
            while (at < all.size() && isReadBefore(cards.get(all.get(at)), rowBottom(all, at), x, y)) at++;
        } else {
            while (at < all.size() && cards.get(all.get(at)).centre() <= y) at++;
        }
        return new Spot(cell, at < all.size() ? Optional.of(all.get(at)) : Optional.empty());
    }

    private boolean isReadBefore(Rect card, double bottom, double x, double y) {
        return y >= bottom || y >= card.y() && card.middle() <= x;
    }

    private double rowBottom(List<Id> all, int at) {
        var top = cards.get(all.get(at)).y();
        double bottom = 0;
        for (int i = at; i >= 0 && cards.get(all.get(i)).y() == top; i--) bottom = Math.max(bottom, cards.get(all.get(i)).bottom());
        for (int i = at; i < all.size() && cards.get(all.get(i)).y() == top; i++) bottom = Math.max(bottom, cards.get(all.get(i)).bottom());
        return bottom;
    }

    private boolean isWide(Cell cell) {
        var place = cells.get(cell);
        return place != null && place.width() > 1.5 * (Measures.COLUMN + Measures.GUTTER);
    }

    /// The bar that marks a spot: above the card that would follow or beside it, or after the last of the cell.
    public Rect gap(Spot spot) {
        var place = cells.get(spot.cell());
        var all = order.getOrDefault(spot.cell(), List.of());
        var left = place.x() + Measures.GUTTER / 2;
        if (all.isEmpty()) return new Rect(left, place.y() + (Measures.LANE_GAP + Measures.LANE_PADDING) / 2, Measures.COLUMN, BAR);
        var before = spot.before().map(cards::get);
        var near = before.orElseGet(() -> cards.get(all.getLast()));
        if (!isWide(spot.cell()))
            return new Rect(near.x(), before.isPresent() ? near.y() - Measures.CARD_GAP / 2 - BAR / 2 : near.bottom() + Measures.CARD_GAP / 2 - BAR / 2,
                    near.width(), BAR);
        return new Rect(before.isPresent() ? near.x() - Measures.GUTTER / 2 - BAR / 2 : near.right() + Measures.GUTTER / 2 - BAR / 2, near.y(),
                BAR, near.height());
    }

    /// The card that an arrow key leads to: up and down within the column of cards, left and right to the next column, by preference in the
    /// same lane and at the same height. Absent at the edge.
    public Optional<Id> neighbour(Id from, Direction direction) {
        var here = cards.get(from);
        if (here == null) return Optional.empty();
        return ahead(here, direction).min(Comparator.comparingDouble((Map.Entry<Id, Rect> one) -> distance(here, one.getValue(), direction))
                .thenComparing(Map.Entry::getKey)).map(Map.Entry::getKey);
    }

    private Stream<Map.Entry<Id, Rect>> ahead(Rect here, Direction direction) {
        return cards.entrySet().stream().filter(one -> switch (direction) {
            case LEFT -> one.getValue().right() <= here.x();
            case RIGHT -> one.getValue().x() >= here.right();
            case UP -> one.getValue().bottom() <= here.y() && overlaps(one.getValue(), here);
            case DOWN -> one.getValue().y() >= here.bottom() && overlaps(one.getValue(), here);
        });
    }

    private static boolean overlaps(Rect one, Rect other) {
        return one.x() < other.right() && other.x() < one.right();
    }

    /// Sideways, what stands in another lane counts as far away.
    private double distance(Rect here, Rect there, Direction direction) {
        return switch (direction) {
            case UP -> here.y() - there.bottom();
            case DOWN -> there.y() - here.bottom();
            case LEFT, RIGHT -> Math.abs(there.x() - here.x()) + 2 * Math.max(0, Math.max(there.y() - here.bottom(), here.y() - there.bottom()))
                    + Math.abs(there.centre() - here.centre()) / 100;
        };
    }
}
