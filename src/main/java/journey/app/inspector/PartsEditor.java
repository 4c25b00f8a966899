package journey.app.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Part;
import journey.plan.Shape;

/// A short table: parts in a list, each a line of editors with a button that takes it away, and a button that adds one.
final class PartsEditor<P extends Part> implements Editor {
    private final Reach reach;
    private final Cell<List<P>> cell;
    private final Shape<P> shape;
    private final Function<Cell<P>, List<Editor>> line;
    private final String key;
    private final List<List<Editor>> lines = new ArrayList<>();
    private final VBox rows = new VBox();
    private final Button add;
    private final VBox node;

    /// @param key   of the texts: `.add` on the button, `.remove` with the number of a line
    /// @param fresh what is added
    /// @param line  the editors of one line, over its cell
    PartsEditor(Reach reach, Cell<List<P>> cell, Shape<P> shape, String key, Supplier<P> fresh, Function<Cell<P>, List<Editor>> line) {
        this.reach = reach;
        this.cell = cell;
        this.shape = shape;
        this.line = line;
        this.key = key;
        add = new Button(reach.say(key + ".add"));
        add.getStyleClass().add("quiet-button");
        add.setOnAction(_ -> {
            put(with(fresh.get()));
            lines.getLast().getLast().input().requestFocus();
        });
        rows.getStyleClass().add("table");
        node = new VBox(rows, add);
        node.getStyleClass().add("tags");
    }

    private List<P> parts() {
        return cell.shown().value().orElse(List.of());
    }

    private List<P> with(P part) {
        var all = new ArrayList<>(parts());
        all.add(part);
        return all;
    }

    private void put(List<P> all) {
        reach.workspace().pause();
        cell.put(Optional.of(all));
        reach.workspace().pause();
        show();
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return add;
    }

    @Override
    public void show() {
        var count = parts().size();
        if (lines.size() > count) {
            lines.subList(count, lines.size()).clear();
            rows.getChildren().remove(count, rows.getChildren().size());
        }
        while (lines.size() < count) add(lines.size());
        lines.forEach(editors -> editors.forEach(Editor::show));
        rows.setVisible(count > 0);
        rows.setManaged(count > 0);
    }

    private void add(int number) {
        var editors = line.apply(Cell.item(cell, number, shape));
        var remove = Shapes.button("cross-sign", reach.say(key + ".remove", number + 1), () -> {
            var all = new ArrayList<>(parts());
            all.remove(number);
            forget();
            put(all);
        });
        var box = new HBox();
        box.getStyleClass().add("beside");
        for (var editor : editors) {
            HBox.setHgrow(editor.node(), Priority.ALWAYS);
            box.getChildren().add(editor.node());
        }
        box.getChildren().add(remove);
        lines.add(editors);
        rows.getChildren().add(box);
    }

    @Override
    public void forget() {
        lines.forEach(editors -> editors.forEach(Editor::forget));
    }
}
