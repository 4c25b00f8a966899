package journey.app;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import journey.app.canvas.Canvas;
import journey.app.workspace.Workspace;
import journey.text.Words;

/// The field that looks for cards: what it finds stays bright on the board, Enter goes to the next, Esc ends it.
final class FindField extends HBox {
    private final TextField field = new TextField();

    FindField(Words words, Workspace workspace, Canvas canvas) {
        super(8);
        setAlignment(Pos.CENTER_RIGHT);
        field.setId("find");
        field.getStyleClass().add("find-field");
        field.setPromptText(words.say("window.find.prompt", PlanCommands.FIND.getDisplayText()));
        field.setAccessibleText(words.say("window.find.name"));
        var light = workspace.spotlight();
        field.textProperty().bindBidirectional(light.queryProperty());
        var count = new Label();
        count.getStyleClass().add("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        count.textProperty().bind(light.foundProperty().map(found ->
                found.map(cards -> words.say("window.find.count", cards.size())).orElse("")));
        getChildren().addAll(count, field);
        field.addEventHandler(KeyEvent.KEY_PRESSED, press -> {
            switch (press.getCode()) {
                case ENTER, F3 -> {
                    if (press.isShiftDown()) canvas.sight().findPrevious();
                    else canvas.sight().findNext();
                }
                case ESCAPE -> {
                    field.clear();
                    canvas.focus();
                }
                case DOWN -> canvas.focus();
                default -> {
                    return;
                }
            }
            press.consume();
        });
    }

    void begin() {
        field.requestFocus();
        field.selectAll();
    }
}
