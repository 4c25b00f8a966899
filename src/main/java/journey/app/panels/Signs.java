package journey.app.panels;

import javafx.scene.control.Label;
import journey.plan.Severity;

/// The sign of a severity, told by its shape and by a letter as well as by its colour: a disc, a triangle, a ring.
final class Signs {
    private Signs() {}

    static Label of(Severity severity) {
        var sign = new Label(switch (severity) {
            case ERROR, WARNING -> "!";
            case HINT -> "i";
        });
        sign.getStyleClass().setAll("label", "severity-sign", severity.word() + "-sign");
        return sign;
    }
}
