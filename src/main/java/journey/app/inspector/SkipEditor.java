package journey.app.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Skipping a stage on purpose: a box to tick, and why. The stage is skipped as soon as there is a reason, and until the box is cleared.
final class SkipEditor implements Editor {
    private final Reach reach;
    private final Cell<String> cell;
    private final CheckBox box;
    private final TextField why = new TextField();
    private final TextEditor<String> text;
    private final VBox node;

    SkipEditor(Reach reach, Cell<String> cell, FieldRow row) {
        this.reach = reach;
        this.cell = cell;
        box = new CheckBox(reach.say("field.skipped"));
        box.setWrapText(true);
        why.setPromptText(reach.say("field.skipped.why"));
        why.setAccessibleText(reach.say("field.skipped.why"));
        text = new TextEditor<>(reach, cell, Format.text(2_000), row.alarm(), why);
        node = new VBox(box, why);
        node.getStyleClass().add("tags");
        box.setOnAction(_ -> tick());
    }

    private void tick() {
        if (!box.isSelected() && cell.shown().value().isPresent()) {
            cell.put(Optional.empty());
            reach.workspace().pause();
        }
        asking(box.isSelected());
        if (box.isSelected()) why.requestFocus();
    }

    private void asking(boolean asks) {
        why.setVisible(asks);
        why.setManaged(asks);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Node input() {
        return box;
    }

    @Override
    public void show() {
        text.show();
        var skipped = cell.shown().value().isPresent();
        box.setSelected(skipped || why.isFocused());
        asking(box.isSelected());
    }

    @Override
    public void forget() {
        text.forget();
    }

    @Override
    public boolean isNamed() {
        return true;
    }
}
