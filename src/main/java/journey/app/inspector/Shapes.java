package journey.app.inspector;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Small signs, buttons that show nothing else (their name is in the tip, and what a screen reader says), and lines that end in one.
final class Shapes {
    private Shapes() {}

    static Region cross() {
        return sign("cross-sign");
    }

    static Region sign(String style) {
        var sign = new Region();
        sign.getStyleClass().add(style);
        return sign;
    }

    /// A text that wraps.
    static Label text(String style, String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// A control that takes all room of its line, with a small one after it.
    static HBox beside(Node wide, Node small) {
        var line = new HBox(wide, small);
        line.getStyleClass().add("beside");
        HBox.setHgrow(wide, Priority.ALWAYS);
        return line;
    }

    static Button button(String style, String name, Runnable run) {
        var button = new Button("", sign(style));
        button.getStyleClass().add("sign-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
