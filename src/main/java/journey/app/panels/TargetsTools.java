package journey.app.panels;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.text.Words;

/// What stands in the head of the table of targets: a field that filters by text, a choice of those that call for something, and a button
/// that hands the table on.
final class TargetsTools extends HBox {
    private final TextField find = new TextField();
    private final TargetsChoice choice;
    private final ReadOnlyObjectWrapper<TargetsFilter> filter = new ReadOnlyObjectWrapper<>(TargetsFilter.ALL);

    /// @param export writes the metrics to a file; without it there is no button for it
    TargetsTools(Words words, Optional<Runnable> export) {
        getStyleClass().add("problem-tools");
        find.setId("targets-find");
        find.setPromptText(words.say("target.find"));
        find.setAccessibleText(words.say("target.find"));
        find.textProperty().addListener(_ -> changed());
        find.addEventFilter(KeyEvent.KEY_PRESSED, press -> {
            if (press.getCode() != KeyCode.ESCAPE || find.getText().isEmpty()) return;
            find.clear();
            press.consume();
        });
        choice = new TargetsChoice(words);
        choice.whichProperty().addListener(_ -> changed());
        getChildren().setAll(find, choice);
        export.ifPresent(run -> getChildren().add(button(words, run)));
    }

    private static Button button(Words words, Runnable run) {
        var button = new Button(words.say("target.export"));
        button.setId("targets-export");
        button.getStyleClass().add("problem-more");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.say("target.export.help")));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void changed() {
        filter.set(new TargetsFilter(choice.whichProperty().get(), find.getText()));
    }

    ReadOnlyObjectProperty<TargetsFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    void count(List<TargetsRow> rows) {
        choice.count(rows);
    }

    void showAll() {
        find.clear();
        choice.whichProperty().set(TargetsFilter.Which.ALL);
    }
}
