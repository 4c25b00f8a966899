package journey.app.dialogs;

import java.util.List;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import journey.text.Words;

/// A dialog in the look of the window that it belongs to: its colours, a heading, what is asked or shown, buttons.
final class Sheet<R> extends Dialog<R> {
    private final Words words;
    private final VBox content = new VBox(10);

    Sheet(Words words, Window owner, String heading) {
        this.words = words;
        initOwner(owner);
        initModality(Modality.WINDOW_MODAL);
        setTitle(heading);
        setResizable(true);
        setHeaderText(null);
        setGraphic(null);
        var pane = getDialogPane();
        pane.getStylesheets().setAll(owner.getScene().getStylesheets());
        pane.getScene().getPreferences().setColorScheme(owner.getScene().getPreferences().getColorScheme());
        var title = new Label(heading);
        title.getStyleClass().add("dialog-title");
        title.setWrapText(true);
        content.getChildren().add(title);
        pane.setContent(content);
        content.setPrefWidth(440);
    }

    /// Lets Esc in a list close the dialog. A list keeps the key for the editing that none of these lists knows.
    static void letEscapeThrough(ListView<?> list) {
        letThrough(list, KeyCode.ESCAPE);
    }

    /// The same for any keys: Enter in a list presses the button that is meant for it.
    static void letThrough(ListView<?> list, KeyCode... keys) {
        list.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (!List.of(keys).contains(press.getCode())) return;
            press.consume();
            Event.fireEvent(list.getParent(), new KeyEvent(KeyEvent.KEY_PRESSED, press.getCharacter(), press.getText(), press.getCode(),
                    press.isShiftDown(), press.isControlDown(), press.isAltDown(), press.isMetaDown()));
        });
    }

    Sheet<R> wide(double width) {
        content.setPrefWidth(width);
        return this;
    }

    Sheet<R> with(Node... nodes) {
        content.getChildren().addAll(nodes);
        return this;
    }

    /// A paragraph below the heading.
    Sheet<R> saying(String text) {
        var label = new Label(text);
        label.getStyleClass().add("dialog-text");
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return with(label);
    }

    /// A button, and the kind that decides where the platform puts it and which keys choose it.
    ButtonType button(String key, ButtonData kind) {
        var type = new ButtonType(words.say(key), kind);
        getDialogPane().getButtonTypes().add(type);
        getDialogPane().lookupButton(type).setId(key.replace('.', '-'));
        return type;
    }
}
