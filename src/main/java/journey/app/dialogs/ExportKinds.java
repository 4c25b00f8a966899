package journey.app.dialogs;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import journey.text.Words;

/// All that can be made of a plan, one below the other: its name and what kind of file it is.
final class ExportKinds extends ListView<ExportKind> {
    private static final int PADDING = 10;
    private static final int ROW = 41;

    ExportKinds(Words words, Purpose purpose, ExportKind first) {
        setId("export-kind");
        getStyleClass().add("export-kinds");
        setAccessibleText(words.say("dialog.export.kind"));
        getItems().setAll(purpose.kinds());
        setCellFactory(_ -> new Row(words, purpose));
        setFixedCellSize(ROW);
        setPrefSize(184, ROW * purpose.kinds().size() + PADDING);
        setMinSize(184, ROW * 6 + PADDING);
        getSelectionModel().select(first);
        scrollTo(first);
        Sheet.letThrough(this, KeyCode.ESCAPE, KeyCode.ENTER);
    }

    private static final class Row extends ListCell<ExportKind> {
        private final Words words;
        private final Purpose purpose;
        private final Label name = new Label();
        private final Label file = new Label();
        private final VBox both = new VBox(1, name, file);

        Row(Words words, Purpose purpose) {
            this.words = words;
            this.purpose = purpose;
            name.getStyleClass().add("export-kind-name");
            file.getStyleClass().add("export-kind-file");
        }

        @Override
        protected void updateItem(ExportKind kind, boolean isEmpty) {
            super.updateItem(kind, isEmpty);
            setText(null);
            setGraphic(isEmpty || kind == null ? null : both);
            if (isEmpty || kind == null) return;
            name.setText(words.say("dialog.export.kind." + kind.word()));
            file.setText(words.say(purpose.becomes(kind)));
            setAccessibleText(words.say("dialog.export.kind.spoken", name.getText(), file.getText()));
        }
    }
}
