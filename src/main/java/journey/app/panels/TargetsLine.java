package journey.app.panels;

import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.scene.control.TableRow;

/// A row of the table of targets, in the light while one of its cells is chosen: a table that chooses cells leaves its rows as they are.
final class TargetsLine extends TableRow<TargetsRow> {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    TargetsLine() {
        InvalidationListener changed = _ -> tell();
        indexProperty().addListener(changed);
        itemProperty().addListener(changed);
        tableViewProperty().flatMap(table -> table.getSelectionModel().selectedIndexProperty()).addListener((_, _, _) -> tell());
    }

    private void tell() {
        pseudoClassStateChanged(CHOSEN, getItem() != null && getTableView() != null && getTableView().getSelectionModel().getSelectedIndex() == getIndex());
    }
}
