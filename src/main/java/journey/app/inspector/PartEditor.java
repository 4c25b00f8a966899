package journey.app.inspector;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A part with fields of its own, as rows one below the other.
final class PartEditor implements Editor {
    private final List<FieldRow> rows;
    private final VBox node = new VBox();

    PartEditor(List<FieldRow> rows) {
        this.rows = rows;
        node.getChildren().setAll(rows);
        node.getStyleClass().add("part");
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return rows.getFirst().editor().input();
    }

    @Override
    public void show() {
        rows.forEach(FieldRow::show);
    }

    @Override
    public void forget() {
        rows.forEach(FieldRow::forget);
    }

    @Override
    public boolean isNamed() {
        return true;
    }
}
