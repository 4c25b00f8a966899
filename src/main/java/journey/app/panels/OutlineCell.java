package journey.app.panels;

import java.util.function.BiConsumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import journey.plan.Id;

/// A row of the outline. F2 on a card edits its title: Enter takes it, Esc leaves it as it was, going elsewhere takes it too.
final class OutlineCell extends TreeCell<Branch.Key> {
    private final OutlineTexts texts;
    private final BiConsumer<Id, String> retitle;
    private final TextField field = new TextField();
    private final Label title = new Label();
    private final Label detail = new Label();
    private final HBox row = new HBox(title, detail);

    OutlineCell(OutlineTexts texts, BiConsumer<Id, String> retitle) {
        this.texts = texts;
        this.retitle = retitle;
        getStyleClass().add("outline-row");
        row.getStyleClass().add("outline-line");
        title.setMinWidth(30);
        detail.getStyleClass().add("outline-detail");
        field.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() == KeyCode.ENTER) take();
            else if (press.getCode() == KeyCode.ESCAPE) cancelEdit();
            else return;
            press.consume();
        });
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused && isEditing()) take();
        });
    }

    private void take() {
        if (getItem() instanceof Branch.Key.OfCard(var id)) retitle.accept(id, field.getText().strip());
        cancelEdit();
    }

    @Override
    public void startEdit() {
        if (!(getItem() instanceof Branch.Key.OfCard)) return;
        super.startEdit();
        if (!isEditing()) return;
        field.setText(texts.text(getItem(), 0));
        setGraphic(field);
        field.requestFocus();
        field.selectAll();
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        fill();
        if (getTreeView() != null) getTreeView().requestFocus();
    }

    @Override
    protected void updateItem(Branch.Key key, boolean empty) {
        super.updateItem(key, empty);
        fill();
    }

    private void fill() {
        setText(null);
        getStyleClass().removeAll("outline-stage", "outline-lane", "outline-card", "outline-way", "outline-problem");
        if (isEmpty() || getItem() == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var below = getTreeItem() == null ? 0 : getTreeItem().getChildren().size();
        title.setText(texts.text(getItem(), below));
        title.setGraphic(null);
        detail.setText(texts.detail(getItem()));
        getStyleClass().add(switch (getItem()) {
            case Branch.Key.Top _, Branch.Key.OfStage _ -> "outline-stage";
            case Branch.Key.OfLane _ -> "outline-lane";
            case Branch.Key.OfCard _ -> "outline-card";
            case Branch.Key.OfWay _ -> "outline-way";
            case Branch.Key.OfProblem problem -> {
                texts.problem(problem).ifPresent(one -> title.setGraphic(Signs.of(one.severity())));
                yield "outline-problem";
            }
        });
        setAccessibleText(texts.spoken(getItem(), below));
        setGraphic(row);
    }
}
