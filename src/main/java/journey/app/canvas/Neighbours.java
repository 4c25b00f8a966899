package journey.app.canvas;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import journey.layout.Grid;
import journey.layout.Rect;
import journey.plan.Id;

/// Which card lies beside another, by where they stand: the nearest in that direction, what is straight ahead before what lies aside.
final class Neighbours {
    private static final double ASIDE = 3;

    private Neighbours() {}

    enum Way { LEFT, RIGHT, UP, DOWN }

    static Optional<Id> of(Grid grid, Id from, Way way) {
        var start = grid.cards().get(from);
        if (start == null) return Optional.empty();
        return grid.cards().entrySet().stream()
                .filter(one -> ahead(start, one.getValue(), way) > 0 && !one.getKey().equals(from))
                .min(Comparator.comparingDouble((Map.Entry<Id, Rect> one) -> distance(start, one.getValue(), way))
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey);
    }

    private static double distance(Rect from, Rect to, Way way) {
        var aside = switch (way) {
            case LEFT, RIGHT -> gap(from.y(), from.bottom(), to.y(), to.bottom());
            case UP, DOWN -> gap(from.x(), from.right(), to.x(), to.right());
        };
        return ahead(from, to, way) + ASIDE * aside;
    }

    /// How far its middle lies ahead, 0 or less if it does not.
    private static double ahead(Rect from, Rect to, Way way) {
        return switch (way) {
            case LEFT -> from.x() - to.right() + 1;
            case RIGHT -> to.x() - from.right() + 1;
            case UP -> from.y() - to.bottom() + 1;
            case DOWN -> to.y() - from.bottom() + 1;
        };
    }

    private static double gap(double low, double high, double otherLow, double otherHigh) {
        return Math.max(0, Math.max(otherLow - high, low - otherHigh));
    }
}
