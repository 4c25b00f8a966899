package journey.app.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import journey.plan.Stage;

/// What the inspector shows about one kind of subject.
interface Sheet {
    Region node();

    Heading heading();

    /// Brings what the plan holds now.
    void show();

    /// It is about something else from now on: what was typed and never reached the plan is gone.
    void forget();

    /// It comes into sight, or goes out of it.
    default void entered() {}

    default void left() {}

    /// All rows, so that one can be found by its field.
    List<FieldRow> rows();

    /// @param over  the small line above, in the stage's colour if there is one
    /// @param title the large line
    record Heading(String over, Optional<Stage> stage, String title) {}
}
