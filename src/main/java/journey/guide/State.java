package journey.guide;

import java.util.List;
import journey.plan.Stage;
import journey.plan.Word;

/// What goes on in a customer along the way [S0]. A state is real only where some behaviour shows it.
public enum State implements Word {
    AWARENESS(Stage.AWARE),
    INTRIGUE(Stage.ENGAGE),
    TRUST(Stage.SUBSCRIBE),
    CONVICTION(Stage.CONVERT),
    EXPECTATION(Stage.EXCITE),
    SATISFACTION(Stage.ASCEND),
    PASSION(Stage.ADVOCATE, Stage.PROMOTE);

    private final List<Stage> stages;

    State(Stage... stages) {
        this.stages = List.of(stages);
    }

    /// The stages in which people are in this state.
    public List<Stage> stages() {
        return stages;
    }
}
