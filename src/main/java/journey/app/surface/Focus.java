package journey.app.surface;

import javafx.scene.Node;

/// Where the focus is. JavaFX's own `focusWithin` goes on saying yes when a focused cell of a list has been used for another row.
public final class Focus {
    private Focus() {}

    /// Whether a node or something in it has the focus.
    public static boolean isWithin(Node node) {
        if (node.getScene() == null) return false;
        for (var at = node.getScene().getFocusOwner(); at != null; at = at.getParent()) if (at == node) return true;
        return false;
    }
}
