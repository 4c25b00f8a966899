package journey.app.dialogs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A list with a field above it that narrows it. Down in the field goes to the list, Esc clears what was typed.
final class FindList<T> extends VBox {
    private final TextField find = new TextField();
    private final ObservableList<T> shown = FXCollections.observableArrayList();
    private final ListView<T> list = new ListView<>(shown);
    private final Function<String, List<T>> matching;

    /// @param id       of the list; that of the field has `-find` after it
    /// @param prompt   what can be looked for
    /// @param nothing  what to say where nothing is found
    /// @param matching what to show for what is typed
    FindList(String id, String prompt, String nothing, Function<String, List<T>> matching) {
        super(8);
        this.matching = matching;
        getStyleClass().add("find-list");
        find.setId(id + "-find");
        find.setPromptText(prompt);
        find.setAccessibleText(prompt);
        find.textProperty().addListener(_ -> fill());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId(id);
        list.setAccessibleText(prompt);
        list.setPrefHeight(440);
        Sheet.letEscapeThrough(list);
        var none = new Label(nothing);
        none.getStyleClass().add("dialog-text");
        list.setPlaceholder(none);
        setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(find, list);
        fill();
    }

    /// @param draw   what a row shows of an item, and of the chosen one
    /// @param spoken what a screen reader says of it
    FindList<T> drawn(Draw<T> draw, Function<T, String> spoken) {
        list.setCellFactory(_ -> new Row<>(draw, spoken));
        return this;
    }

    /// How a row looks.
    interface Draw<T> {
        Node of(T item);
    }

    ListView<T> list() {
        return list;
    }

    Optional<T> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    /// Called when the dialog is open.
    void begin() {
        find.requestFocus();
    }

    /// Chooses the first row as soon as something is typed, so that Enter takes it.
    void choosing() {
        find.textProperty().addListener((_, _, typed) -> {
            if (typed.isBlank()) list.getSelectionModel().clearSelection();
            else list.getSelectionModel().selectFirst();
        });
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) find.clear();
        else if (press.getCode() == KeyCode.DOWN && !shown.isEmpty()) {
            list.requestFocus();
            if (chosen().isEmpty()) list.getSelectionModel().selectFirst();
        } else return;
        press.consume();
    }

    private void fill() {
        shown.setAll(matching.apply(find.getText()));
        list.scrollTo(0);
    }

    /// A row as high as its text needs at the width of the list.
    private static final class Row<T> extends ListCell<T> {
        private final Draw<T> draw;
        private final Function<T, String> spoken;

        Row(Draw<T> draw, Function<T, String> spoken) {
            this.draw = draw;
            this.spoken = spoken;
            setPrefWidth(0);
            getStyleClass().add("find-row");
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            setText(null);
            setGraphic(empty || item == null ? null : draw.of(item));
            setAccessibleText(empty || item == null ? null : spoken.apply(item));
        }
    }

    static Label label(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
