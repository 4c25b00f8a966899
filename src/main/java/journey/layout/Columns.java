package journey.layout;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import journey.plan.Stage;

/// Where stages stand from left to right, and the columns of cards within each. Gutters lie beside columns; gutter `i` is right of
/// column `i`, counted over all stages.
final class Columns {
    private final List<Stage> stages;
    private final Map<Stage, Integer> first = new EnumMap<>(Stage.class);
    private final Map<Stage, Integer> counts;
    private final int count;

    Columns(List<Stage> stages, Map<Stage, Integer> counts) {
        this.stages = stages;
        this.counts = counts;
        int column = 0;
        for (var stage : stages) {
            first.put(stage, column);
            column += counts.get(stage);
        }
        count = column;
    }

    int count() {
        return count;
    }

    /// Whether all stages stand where they do in another.
    boolean isAs(Columns other) {
        return stages.equals(other.stages) && counts.equals(other.counts);
    }

    int count(Stage stage) {
        return counts.get(stage);
    }

    int column(Stage stage, int within) {
        return first.get(stage) + within;
    }

    static double left(int column) {
        return Measures.MARGIN + Measures.LABELS + column * (Measures.COLUMN + Measures.GUTTER);
    }

    static double right(int column) {
        return left(column) + Measures.COLUMN;
    }

    double left(Stage stage) {
        return left(first.get(stage));
    }

    double right(Stage stage) {
        return right(first.get(stage) + counts.get(stage) - 1);
    }

    /// Where the last column ends.
    double right() {
        return right(count - 1);
    }

    List<Stage> stages() {
        return stages;
    }
}
