package journey.app.inspector;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Stage;
import journey.rule.Readiness;
import journey.rule.StageReadiness.Standing;

/// What the selected stage has and what it lacks, in two sentences; a tick stands before the first when nothing is missing.
final class StageReady {
    private final Reach reach;
    private final Region tick = new Region();
    private final Label line = Shapes.text("ready-line", "");
    private final Label has = Shapes.text("guide-text", "");
    private final VBox node;

    StageReady(Reach reach) {
        this.reach = reach;
        tick.getStyleClass().add("ready-tick");
        line.setId("stage-ready");
        HBox.setHgrow(line, Priority.ALWAYS);
        var first = new HBox(tick, line);
        first.getStyleClass().add("ready-first");
        node = new VBox(first, has);
        node.getStyleClass().add("ready");
    }

    Region node() {
        return node;
    }

    void show(Stage stage) {
        var ready = Readiness.of(reach.plan(), reach.workspace().findings()).stage(stage);
        line.setText(reach.words().say(ready.phrase()));
        seen(tick, ready.standing() == Standing.READY);
        var said = ready.has().filter(_ -> ready.standing() == Standing.BEGUN || ready.standing() == Standing.READY);
        has.setText(said.map(reach.words()::say).orElse(""));
        seen(has, said.isPresent());
    }

    private static void seen(Region part, Boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
