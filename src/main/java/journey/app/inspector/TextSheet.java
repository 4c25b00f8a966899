package journey.app.inspector;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A sheet that only says something: about a card that this program cannot edit, or a selection with nothing in common.
final class TextSheet implements Sheet {
    private final Supplier<Heading> heading;
    private final List<FieldRow> rows;
    private final VBox node = new VBox();

    TextSheet(String text, Supplier<Heading> heading, List<FieldRow> rows) {
        this.heading = heading;
        this.rows = List.copyOf(rows);
        node.getStyleClass().add("rows");
        node.getChildren().add(Shapes.text("guide-text", text));
        node.getChildren().addAll(rows);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Heading heading() {
        return heading.get();
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
    public List<FieldRow> rows() {
        return rows;
    }

    static Heading of(String over, String title) {
        return new Heading(over, Optional.empty(), title);
    }
}
