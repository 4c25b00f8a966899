package journey.app.inspector;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import journey.plan.Word;

/// Several of a closed set of words, as boxes to tick. They are kept in the order of the set.
final class ChecksEditor<E extends Enum<E> & Word> implements Editor {
    private final Cell<List<E>> cell;
    private final Map<E, CheckBox> boxes;
    private final GridPane grid = new GridPane();

    ChecksEditor(Reach reach, Cell<List<E>> cell, Class<E> type) {
        this.cell = cell;
        boxes = new EnumMap<>(type);
        grid.getStyleClass().add("checks");
        for (int i = 0; i < 2; i++) {
            var half = new ColumnConstraints();
            half.setPercentWidth(50);
            grid.getColumnConstraints().add(half);
        }
        for (var word : type.getEnumConstants()) {
            var box = new CheckBox(reach.words().name(word));
            box.setWrapText(true);
            box.setOnAction(_ -> {
                box.setIndeterminate(false);
                cell.put(Optional.of(ticked()));
                reach.workspace().pause();
            });
            GridPane.setValignment(box, VPos.TOP);
            grid.add(box, boxes.size() % 2, boxes.size() / 2);
            boxes.put(word, box);
        }
    }

    private List<E> ticked() {
        var all = new ArrayList<E>();
        boxes.forEach((word, box) -> {
            if (box.isSelected()) all.add(word);
        });
        return List.copyOf(all);
    }

    @Override
    public Region node() {
        return grid;
    }

    @Override
    public Node input() {
        return boxes.values().iterator().next();
    }

    @Override
    public void show() {
        var now = cell.shown();
        boxes.forEach((word, box) -> {
            box.setIndeterminate(now instanceof Shown.Different);
            box.setSelected(now.value().orElse(List.of()).contains(word));
        });
    }

    @Override
    public void forget() {}
}
