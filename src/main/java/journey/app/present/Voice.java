package journey.app.present;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.layout.Region;

/// What a screen reader hears of a presentation. Readers tell what has come to the focus, not what has changed under it: so of two nodes
/// without looks the other one gets the next words, and the focus.
final class Voice extends Group {
    private final List<Region> mouths = List.of(new Region(), new Region());
    private int at;

    Voice() {
        setManaged(false);
        for (var mouth : mouths) {
            mouth.setAccessibleRole(AccessibleRole.TEXT);
            mouth.setFocusTraversable(true);
            mouth.setManaged(false);
            mouth.resize(1, 1);
        }
        getChildren().addAll(mouths);
    }

    void say(String text) {
        at = 1 - at;
        mouths.get(at).setAccessibleText(text);
        mouths.get(at).requestFocus();
    }
}
