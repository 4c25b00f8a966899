package journey.app.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;

/// Yes or no. Where the selected cards differ it is neither, until it is clicked.
final class FlagEditor implements Editor {
    private final Cell<Boolean> cell;
    private final CheckBox box;

    FlagEditor(Reach reach, Cell<Boolean> cell, String name) {
        this.cell = cell;
        box = new CheckBox(name);
        box.setWrapText(true);
        box.setOnAction(_ -> {
            box.setIndeterminate(false);
            cell.put(box.isSelected() ? Optional.of(true) : Optional.empty());
            reach.workspace().pause();
        });
    }

    @Override
    public Region node() {
        return box;
    }

    @Override
    public Node input() {
        return box;
    }

    @Override
    public void show() {
        var now = cell.shown();
        box.setIndeterminate(now instanceof Shown.Different);
        box.setSelected(now.value().orElse(false));
    }

    @Override
    public void forget() {}

    @Override
    public boolean isNamed() {
        return true;
    }
}
