package journey.app.panels;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// The head of a column: its name, and which way the rows are sorted if it is by this column. Pressing it sorts by it, and again the other way.
final class TargetsHead extends Button {
    private static final List<String> WAYS = List.of("up", "down");
    private final TargetsText text;
    private final TargetsColumn column;
    private final Region sign = new Region();

    TargetsHead(TargetsText text, TargetsColumn column, Runnable sort) {
        this.text = text;
        this.column = column;
        setText(text.heading(column));
        setId("targets-head-" + column.word());
        getStyleClass().setAll("button", "targets-head");
        sign.getStyleClass().add("sort-sign");
        setGraphic(sign);
        setContentDisplay(column.isFigures() ? ContentDisplay.LEFT : ContentDisplay.RIGHT);
        setAlignment(column.isFigures() ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        setMnemonicParsing(false);
        setTooltip(new Tooltip(text.words().say("target.column." + column.word() + ".help")));
        setOnAction(_ -> sort.run());
    }

    TargetsColumn column() {
        return column;
    }

    void show(TargetsSort sort) {
        var here = sort.column() == column;
        sign.setVisible(here);
        sign.setManaged(here);
        sign.getStyleClass().removeAll(WAYS);
        sign.getStyleClass().add(sort.way().word());
        // Of all heads one can have the focus; the arrows lead to the others.
        setFocusTraversable(here);
        setAccessibleText(here ? text.words().say("target.sorted." + sort.way().word(), text.heading(column)) : text.words().say("target.sortable", text.heading(column)));
    }
}
