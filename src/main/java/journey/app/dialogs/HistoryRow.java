package journey.app.dialogs;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import journey.text.Words;

/// A line of the history. What it says of a version follows when that is read.
final class HistoryRow extends ListCell<Moment> {
    private final Words words;
    private final HistoryWords said;
    private final ChangeListener<Moment.Content> read = (_, _, _) -> fill();

    HistoryRow(Words words, HistoryWords said) {
        this.words = words;
        this.said = said;
        setPrefWidth(0);
        getStyleClass().add("find-row");
        itemProperty().addListener((_, before, now) -> {
            if (before != null) before.contentProperty().removeListener(read);
            if (now != null) now.contentProperty().addListener(read);
        });
    }

    @Override
    protected void updateItem(Moment moment, boolean empty) {
        super.updateItem(moment, empty);
        setText(null);
        fill();
    }

    private void fill() {
        var none = isEmpty() || getItem() == null;
        setGraphic(none ? null : drawn(getItem()));
        setAccessibleText(none ? null : said.spoken(getItem()));
    }

    private Node drawn(Moment moment) {
        var title = label(said.title(moment), "history-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(8, title);
        head.setAlignment(Pos.TOP_LEFT);
        if (moment.version().flatMap(version -> version.name()).isPresent()) head.getChildren().add(tag(label(words.say("dialog.history.named"), "tag")));
        if (moment.content() instanceof Moment.Content.Damaged) {
            var damaged = tag(label(words.say("dialog.history.damaged-tag"), "tag"));
            damaged.getStyleClass().add("missing");
            head.getChildren().add(damaged);
        }
        return new VBox(2, head, label(said.line(moment), "history-line"));
    }

    private static Label tag(Label label) {
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
