package journey.app;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;

/// Buttons that are a sign only. Their name stands in the tip and is what a screen reader says.
final class Icons {
    private Icons() {}

    static Button cross(String name, Runnable run) {
        var button = new Button();
        button.getStyleClass().add("close");
        button.setGraphic(shape("cross"));
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> run.run());
        return button;
    }

    static Region shape(String style) {
        var shape = new Region();
        shape.getStyleClass().add(style);
        return shape;
    }
}
