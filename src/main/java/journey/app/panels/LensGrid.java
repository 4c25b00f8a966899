package journey.app.panels;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import journey.guide.Want;
import journey.text.Words;

/// How the lens table is divided from left to right: the same for its head and for each of its rows.
final class LensGrid {
    private static final double BAND = 178;

    private LensGrid() {}

    static void divide(GridPane grid, List<LensColumn> columns) {
        grid.setHgap(14);
        grid.getColumnConstraints().add(new ColumnConstraints(BAND, BAND, BAND));
        for (var column : columns) {
            var wide = new ColumnConstraints(60, weight(column) * 100, Double.MAX_VALUE);
            wide.setHgrow(Priority.ALWAYS);
            grid.getColumnConstraints().add(wide);
        }
    }

    private static double weight(LensColumn column) {
        return switch (column) {
            case LensColumn.Link(var want) -> want == Want.BEHAVIOUR ? 0.8 : 1;
            case LensColumn.Needs _ -> 3;
            case LensColumn.More _ -> 1.5;
        };
    }

    static GridPane head(Words words, List<LensColumn> columns) {
        var head = new GridPane();
        head.getStyleClass().add("lens-head");
        divide(head, columns);
        head.add(new Label(words.say("panel.lens.column.band")), 0, 0);
        for (int i = 0; i < columns.size(); i++) head.add(new Label(words.say(columns.get(i).heading())), i + 1, 0);
        return head;
    }
}
