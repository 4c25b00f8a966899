package journey.app;

import java.math.BigDecimal;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import journey.text.Words;

/// The last line of the window: whether the plan is saved, how large it is and what is selected; at the right the zoom.
final class StatusRow extends HBox {
    StatusRow(Words words, ObservableValue<String> said, ObservableValue<Number> scale, Command smaller, Command actual, Command larger,
              Command fit) {
        getStyleClass().add("status-row");
        var text = new Label();
        text.setId("status");
        text.textProperty().bind(said);
        text.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var zoom = button(words, actual);
        zoom.getStyleClass().add("zoom");
        zoom.textProperty().bind(scale.map(value -> words.percent(BigDecimal.valueOf(Math.round(value.doubleValue() * 100)))));
        getChildren().addAll(text, gap, button(words, smaller), zoom, button(words, larger), button(words, fit));
    }

    private static Button button(Words words, Command command) {
        var button = command.button(words);
        button.getStyleClass().remove("tool");
        button.setFocusTraversable(true);
        button.accessibleTextProperty().bind(command.title().map(Command::plain));
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
