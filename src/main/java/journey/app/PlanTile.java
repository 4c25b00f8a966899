package journey.app;

import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import journey.plan.Plan;

/// A plan to begin from, as a button with its picture, its name and a line about it.
final class PlanTile extends Button {
    private static final double WIDTH = 266;
    private static final double HEIGHT = 258;

    PlanTile(PlannerWindow window, String id, String name, String line, Callable<Optional<Plan>> plan, Runnable chosen) {
        setId(id);
        getStyleClass().setAll("button", "plan-tile");
        setMinSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        var title = label(name, "plan-name");
        var about = label(line, "plan-line");
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        var picture = window.desk().pictures().of(window, plan, 242, 138);
        var box = new VBox(picture, title, about);
        VBox.setMargin(title, new Insets(12, 4, 4, 4));
        VBox.setMargin(about, new Insets(0, 4, 0, 4));
        setGraphic(box);
        setAccessibleText(window.words().say("window.start.tile", name, line));
        setOnAction(_ -> chosen.run());
    }

    static Label label(String text, String style) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
