package journey.app;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// The row of buttons, in groups with a line between them; at the right what does not belong to a group.
final class Toolbar extends HBox {
    Toolbar(List<List<Node>> groups, List<Node> right) {
        getStyleClass().add("tool-bar-row");
        for (var group : groups) {
            if (!getChildren().isEmpty()) getChildren().add(gap());
            for (var node : group) {
                if (node instanceof Region region) region.setMinWidth(USE_PREF_SIZE);
                getChildren().add(node);
            }
        }
        var room = new Region();
        HBox.setHgrow(room, Priority.ALWAYS);
        getChildren().add(room);
        getChildren().addAll(right);
    }

    private static Node gap() {
        var line = new Region();
        line.getStyleClass().add("tool-gap");
        var box = new HBox(line);
        box.getStyleClass().add("tool-gap-box");
        return box;
    }
}
