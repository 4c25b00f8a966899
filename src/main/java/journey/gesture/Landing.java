package journey.gesture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.layout.Point;
import journey.layout.Rect;
import journey.plan.Id;

/// Where a card would come to stand: in the stage that is nearest to the pointer, always in its own lane, at the pointer's height.
/// Cells are read as a text is, row by row.
final class Landing {
    private Landing() {}

    static Optional<Grid.Spot> of(Grid grid, Lane lane, Point at) {
        return grid.cells().entrySet().stream().filter(one -> one.getKey().lane() == lane)
                .min(Comparator.comparingDouble(one -> distance(one.getValue(), at.x())))
                .map(Map.Entry::getKey)
                .map(cell -> new Grid.Spot(cell, before(grid.order().getOrDefault(cell, List.of()), grid.cards(), at)));
    }

    private static double distance(Rect cell, double x) {
        return Math.max(0, Math.max(cell.x() - x, x - cell.right()));
    }

    private static Optional<Id> before(List<Id> order, Map<Id, Rect> places, Point at) {
        var rects = order.stream().map(places::get).toList();
        var inRows = IntStream.range(1, rects.size()).anyMatch(i -> rects.get(i).y() == rects.get(i - 1).y());
        for (var i = 0; i < rects.size(); i++)
            if (inRows ? isAfterInRow(rects, i, at) : rects.get(i).centre() > at.y()) return Optional.of(order.get(i));
        return Optional.empty();
    }

    /// Whether a card stands after the point: its row is lower, or the same and its middle further on.
    private static boolean isAfterInRow(List<Rect> rects, int i, Point at) {
        var row = rects.get(i).y();
        var bottom = rects.stream().filter(one -> one.y() == row).mapToDouble(Rect::bottom).max().orElse(row);
        return bottom > at.y() && (row > at.y() || rects.get(i).middle() > at.x());
    }
}
