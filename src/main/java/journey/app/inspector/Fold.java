package journey.app.inspector;

import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;

/// Rows under a heading that folds. Whether it is open is remembered under its key for as long as the window lives.
final class Fold extends TitledPane {
    enum State { OPEN, SHUT }

    private final VBox rows = new VBox();

    Fold(Reach reach, String key, Map<String, Boolean> open, State atFirst) {
        super(reach.say(key), null);
        rows.getStyleClass().add("rows");
        setContent(rows);
        setAnimated(false);
        getStyleClass().add("fields-fold");
        setId(key.replace('.', '-'));
        setExpanded(open.getOrDefault(key, atFirst == State.OPEN));
        expandedProperty().addListener((_, _, now) -> open.put(key, now));
    }

    void add(Node row) {
        rows.getChildren().add(row);
    }

    void setRows(List<? extends Node> all) {
        rows.getChildren().setAll(all);
    }

    /// Hides itself when none of its rows is shown.
    void fit() {
        var any = rows.getChildren().stream().anyMatch(Node::isVisible);
        setVisible(any);
        setManaged(any);
    }
}
