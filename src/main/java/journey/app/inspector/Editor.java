package journey.app.inspector;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/// A control over one [Cell]: it shows what the plan holds, and brings what is typed or chosen into the plan while it makes sense.
interface Editor {
    Region node();

    /// Where the keyboard's focus belongs.
    Node input();

    /// Brings what the plan holds now. What somebody is typing stays as long as it means the same.
    void show();

    /// Forgets what was typed and never reached the plan: the field is about something else from now on.
    void forget();

    /// Whether the control says its own name, as a check box does.
    default boolean isNamed() {
        return false;
    }
}
