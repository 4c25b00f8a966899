package journey.app.inspector;

import java.util.Map;
import journey.guide.Guide;
import journey.plan.Stage;

/// Mistakes that are often made in a stage, to read.
final class Mistakes {
    private final Reach reach;
    private final Fold fold;

    Mistakes(Reach reach, Map<String, Boolean> folds) {
        this.reach = reach;
        fold = new Fold(reach, "field.mistakes", folds, Fold.State.SHUT);
    }

    Fold node() {
        return fold;
    }

    void show(Stage stage) {
        fold.setRows(Guide.mistakes(stage).stream().map(one -> Shapes.text("guide-text", reach.words().say(one))).toList());
    }
}
