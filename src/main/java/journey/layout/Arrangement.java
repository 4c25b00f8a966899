package journey.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Stage;

/// Finds a place for every card. A cell is filled row by row, all cards of a row beginning at one height, so that order is read as a text
/// is. A stage has as many columns as the board needs to be no taller than it is wide, and no more than it takes to
/// stay within the height that its fellows need.
final class Arrangement {
    private final Contents contents;
    private final Map<Grid.Cell, double[]> heights = new HashMap<>();
    private final double above;
    private final double below;

    private Arrangement(Contents contents, double above, double below, ToDoubleFunction<Card> height) {
        this.contents = contents;
        this.above = above;
        this.below = below;
        for (var stage : contents.stages)
            for (var lane : contents.lanes)
                heights.put(new Grid.Cell(stage, lane), contents.cards(stage, lane).stream().mapToDouble(height).toArray());
    }

    /// @param columns  where stages stand
    /// @param lanes    the strip of each lane, from edge to edge
    /// @param bottom   where the last lane ends
    record Placed(Columns columns, Map<Lane, Rect> lanes, Grid grid, double bottom) {}

    /// @param above what lies above the lanes
    /// @param below what is to lie below them
    static Placed of(Contents contents, double above, double below, ToDoubleFunction<Card> height) {
        return new Arrangement(contents, above, below, height).placed();
    }

    private Placed placed() {
        for (int most = 1; ; most++) {
            var lanes = laneHeights(most);
            var columns = new Columns(contents.stages, columnCounts(most, lanes));
            if (bottom(lanes) <= right(columns) || most >= mostCards()) return placed(columns, lanes);
        }
    }

    private int mostCards() {
        return heights.values().stream().mapToInt(list -> list.length).max().orElse(0);
    }

    private static double right(Columns columns) {
        return columns.count() == 0 ? Measures.MARGIN + Measures.LABELS : columns.right() + Measures.GUTTER;
    }

    private double bottom(Map<Lane, Double> lanes) {
        return above + below + lanes.values().stream().mapToDouble(height -> height + Measures.LANE_GAP).sum();
    }

    private Map<Lane, Double> laneHeights(int columns) {
        var all = new EnumMap<Lane, Double>(Lane.class);
        for (var lane : contents.lanes) {
            double most = Measures.LOWEST_CELL;
            for (var stage : contents.stages) most = Math.max(most, cellHeight(stage, lane, columns));
            all.put(lane, most + 2 * Measures.LANE_PADDING);
        }
        return all;
    }

    private double cellHeight(Stage stage, Lane lane, int columns) {
        var cards = heights.get(new Grid.Cell(stage, lane));
        if (cards.length == 0) return contents.hasGhost(stage, lane) ? Measures.GHOST : 0;
        double sum = -Measures.CARD_GAP;
        for (int i = 0; i < cards.length; i += columns) sum += rowHeight(cards, i, columns) + Measures.CARD_GAP;
        return sum;
    }

    private static double rowHeight(double[] cards, int from, int columns) {
        double most = 0;
        for (int i = from; i < Math.min(cards.length, from + columns); i++) most = Math.max(most, cards[i]);
        return most;
    }

    private Map<Stage, Integer> columnCounts(int most, Map<Lane, Double> lanes) {
        var counts = new EnumMap<Stage, Integer>(Stage.class);
        for (var stage : contents.stages) {
            int count = 1;
            while (count < most && !fits(stage, count, lanes)) count++;
            counts.put(stage, count);
        }
        return counts;
    }

    private boolean fits(Stage stage, int columns, Map<Lane, Double> lanes) {
        return contents.lanes.stream()
                .allMatch(lane -> cellHeight(stage, lane, columns) + 2 * Measures.LANE_PADDING <= lanes.get(lane) + 1e-9);
    }

    private Placed placed(Columns columns, Map<Lane, Double> laneHeights) {
        var lanes = new EnumMap<Lane, Rect>(Lane.class);
        var cells = new LinkedHashMap<Grid.Cell, Rect>();
        var cards = new HashMap<Id, Rect>();
        var order = new HashMap<Grid.Cell, List<Id>>();
        var y = above;
        for (var lane : contents.lanes) {
            var strip = new Rect(Measures.MARGIN, y, right(columns) - Measures.MARGIN, laneHeights.get(lane));
            lanes.put(lane, strip);
            for (var stage : columns.stages()) {
                var cell = new Grid.Cell(stage, lane);
                var half = Measures.GUTTER / 2;
                cells.put(cell, new Rect(columns.left(stage) - half, y - Measures.LANE_GAP / 2,
                        columns.right(stage) - columns.left(stage) + Measures.GUTTER, strip.height() + Measures.LANE_GAP));
                order.put(cell, place(cell, columns, y + Measures.LANE_PADDING, cards));
            }
            y = strip.bottom() + Measures.LANE_GAP;
        }
        return new Placed(columns, lanes, new Grid(cells, cards, order), y - Measures.LANE_GAP);
    }

    private List<Id> place(Grid.Cell cell, Columns columns, double top, Map<Id, Rect> places) {
        var list = contents.cards(cell.stage(), cell.lane());
        var sizes = heights.get(cell);
        var wide = columns.count(cell.stage());
        var ids = new ArrayList<Id>(list.size());
        for (int i = 0; i < sizes.length; i++) {
            if (i > 0 && i % wide == 0) top += rowHeight(sizes, i - wide, wide) + Measures.CARD_GAP;
            var left = Columns.left(columns.column(cell.stage(), i % wide));
            places.put(list.get(i).id(), new Rect(left, top, Measures.COLUMN, sizes[i]));
            ids.add(list.get(i).id());
        }
        return ids;
    }
}
