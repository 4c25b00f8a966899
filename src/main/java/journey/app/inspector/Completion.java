package journey.app.inspector;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import javafx.stage.Screen;

/// A list of suggestions below a field, while somebody types in it. Down and Up choose one, Enter or a click takes it, Esc closes the
/// list. The focus stays in the field. (That of ControlsFX reaches into closed packages of JavaFX and fails on the module path.)
final class Completion<T> {
    private static final int MOST_ROWS = 9;
    private static final double ROW = 28;
    private static final double GAP = 3;
    private static final double SHADOW = 20;
    private final TextField input;
    private final Function<String, List<T>> find;
    private final Consumer<T> chosen;
    private final ListView<T> list = new ListView<>();
    private final Popup popup = new Popup();

    /// @param find what to suggest for what is typed; nothing closes the list
    Completion(TextField input, Function<String, List<T>> find, Function<T, String> name, Consumer<T> chosen) {
        this.input = input;
        this.find = find;
        this.chosen = chosen;
        list.setFocusTraversable(false);
        list.setFixedCellSize(ROW);
        list.getStyleClass().add("completion");
        list.setCellFactory(_ -> new ListCell<>() {
            {
                // As wide as the list: a long name ends in dots, and the list needs no bar.
                setPrefWidth(0);
            }

            @Override
            protected void updateItem(T item, boolean empty) {
                super.updateItem(item, empty);
                setText(empty || item == null ? null : name.apply(item));
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> take());
        popup.getContent().add(list);
        popup.setAutoHide(true);
        popup.setHideOnEscape(false);
        input.addEventFilter(KeyEvent.KEY_TYPED, typed -> {
            if (!typed.getCharacter().isEmpty() && typed.getCharacter().charAt(0) >= ' ' && !typed.isShortcutDown()) Platform.runLater(this::suggest);
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) popup.hide();
        });
    }

    /// Shows what goes with the text that stands in the field.
    void suggest() {
        var items = input.isFocused() ? find.apply(input.getText()) : List.<T>of();
        if (items.isEmpty()) {
            popup.hide();
            return;
        }
        list.getItems().setAll(items);
        list.getSelectionModel().clearSelection();
        list.setPrefSize(Math.max(240, input.getWidth()), Math.min(items.size(), MOST_ROWS) * ROW + 10);
        place();
    }

    /// Below the field, or above it where the screen ends too soon.
    private void place() {
        var field = input.localToScreen(input.getLayoutBounds());
        if (field == null) return;
        var screen = Screen.getScreensForRectangle(field.getMinX(), field.getMinY(), 1, 1).stream().findFirst().orElse(Screen.getPrimary());
        var bottom = screen.getVisualBounds().getMaxY() - SHADOW;
        var below = field.getMaxY() + GAP + list.getPrefHeight() <= bottom;
        popup.setAnchorLocation(below ? PopupWindow.AnchorLocation.CONTENT_TOP_LEFT : PopupWindow.AnchorLocation.CONTENT_BOTTOM_LEFT);
        var x = field.getMinX();
        var y = below ? field.getMaxY() + GAP : Math.min(bottom, field.getMinY() - GAP);
        if (popup.isShowing()) {
            popup.setAnchorX(x);
            popup.setAnchorY(y);
        } else popup.show(input, x, y);
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case BACK_SPACE, DELETE -> Platform.runLater(this::suggestAgain);
            case DOWN, UP -> walk(press);
            case ENTER -> {
                if (popup.isShowing() && take()) press.consume();
            }
            case ESCAPE -> {
                if (!popup.isShowing()) return;
                popup.hide();
                press.consume();
            }
            default -> {}
        }
    }

    private void suggestAgain() {
        if (popup.isShowing()) suggest();
    }

    private void walk(KeyEvent press) {
        if (!popup.isShowing()) suggest();
        if (!popup.isShowing()) return;
        press.consume();
        var rows = list.getItems().size();
        var step = press.getCode() == KeyCode.UP ? rows - 1 : 1;
        var now = list.getSelectionModel().getSelectedIndex();
        var next = now >= 0 ? (now + step) % rows : press.getCode() == KeyCode.UP ? rows - 1 : 0;
        list.getSelectionModel().select(next);
        list.scrollTo(next);
    }

    /// Whether there was one to take.
    private boolean take() {
        var item = list.getSelectionModel().getSelectedItem();
        popup.hide();
        if (item == null) return false;
        chosen.accept(item);
        return true;
    }
}
