package journey.app.compare;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A heading, or a line with its sign before it. It is as high as its text needs at the width of the list.
final class RowCell extends ListCell<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    RowCell() {
        setPrefWidth(0);
        getStyleClass().add("compare-row");
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setText(null);
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case Row.Heading(var text) -> {
                setGraphic(label("compare-heading", text));
                setAccessibleText(text);
            }
            case Row.Of(var entry, var spoken) -> {
                setGraphic(line(entry.sort().sign(), entry.sort().word(), entry.text()));
                setAccessibleText(spoken);
            }
        }
    }

    private static Node line(String sign, String sort, String text) {
        var mark = new Label(sign);
        mark.getStyleClass().addAll("compare-sign", "compare-" + sort);
        var said = label("compare-text", text);
        HBox.setHgrow(said, Priority.ALWAYS);
        var line = new HBox(mark, said);
        line.getStyleClass().add("compare-line");
        return line;
    }

    private static Label label(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
