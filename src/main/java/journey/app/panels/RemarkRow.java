package journey.app.panels;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Remarks;
import journey.plan.Settings.Remark;

/// A line of the list of remarks: what they are about, or who said what and when, with buttons to resolve it and, while it is selected, to
/// change and delete it.
final class RemarkRow extends ListCell<RemarkLine> {
    private static final PseudoClass RESOLVED = PseudoClass.getPseudoClass("resolved");
    private final RemarkActions actions;
    private final Label head = label("remark-head");
    private final Label author = label("remark-author");
    private final Label time = label("remark-time");
    private final Label resolved = label("remark-resolved");
    private final Label text = label("remark-text");
    private final Button settle = new Button();
    private final Button edit = new Button();
    private final Button delete = new Button();
    private final HBox line = new HBox();
    private final VBox node = new VBox();

    RemarkRow(RemarkActions actions) {
        this.actions = actions;
        getStyleClass().add("remark-row");
        setPrefWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("remark-line");
        line.getChildren().setAll(author, time, resolved, gap, edit, delete, settle);
        author.setMinWidth(20);
        for (var button : List.of(edit, delete)) button.getStyleClass().add("problem-more");
        settle.getStyleClass().add("problem-fix");
        for (var button : List.of(edit, delete, settle)) {
            button.setMnemonicParsing(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        resolved.setText(actions.words().say("panel.remark.resolved"));
        resolved.setMinWidth(Region.USE_PREF_SIZE);
        edit.setText(actions.words().say("panel.remark.edit"));
        delete.setText(actions.words().say("panel.remark.delete"));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        selectedProperty().addListener(_ -> fill());
        setOnMouseClicked(click -> {
            if (click.getButton() != MouseButton.PRIMARY || isEmpty()) return;
            if (click.getClickCount() == 2 && getItem() instanceof RemarkLine.Said(_, var remark)) actions.edit().accept(remark);
            else actions.reveal(getItem().about());
        });
    }

    private static Label label(String style) {
        var label = new Label();
        label.getStyleClass().add(style);
        return label;
    }

    @Override
    protected void updateItem(RemarkLine item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        fill();
    }

    private void fill() {
        if (isEmpty() || getItem() == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (getItem()) {
            case RemarkLine.Head(_, var name) -> {
                head.setText(actions.words().say(name));
                setAccessibleText(actions.words().say("panel.remarks.about", head.getText()));
                setGraphic(head);
            }
            case RemarkLine.Said(_, var remark) -> show(remark);
        }
    }

    private void show(Remark remark) {
        var open = Remarks.isOpen(remark);
        author.setText(actions.author(remark));
        time.setText(actions.time(remark));
        text.setText(actions.text(remark));
        settle.setText(actions.words().say(open ? "panel.remark.resolve" : "panel.remark.reopen"));
        settle.setOnAction(_ -> actions.settle(remark));
        edit.setOnAction(_ -> actions.edit().accept(remark));
        delete.setOnAction(_ -> actions.delete(remark));
        seen(resolved, !open);
        seen(edit, isSelected());
        seen(delete, isSelected());
        for (var button : List.of(edit, delete, settle)) button.setFocusTraversable(isSelected());
        for (var button : List.of(edit, delete, settle)) button.setAccessibleText(actions.words().say("panel.remark.button", button.getText(), author.getText()));
        text.pseudoClassStateChanged(RESOLVED, !open);
        node.getChildren().setAll(line, text);
        setAccessibleText(actions.spoken(remark));
        setGraphic(node);
    }

    private static void seen(Node part, Boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
