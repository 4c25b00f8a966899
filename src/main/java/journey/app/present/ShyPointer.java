package journey.app.present;

import javafx.animation.PauseTransition;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

/// Hides the pointer of a window until it is moved, and again when it has rested.
final class ShyPointer {
    static final Duration REST = Duration.seconds(2);

    private final Scene scene;
    private final PauseTransition rest = new PauseTransition(REST);
    private double x = Double.NaN;
    private double y = Double.NaN;

    private ShyPointer(Scene scene) {
        this.scene = scene;
    }

    static void in(Scene scene) {
        var pointer = new ShyPointer(scene);
        pointer.rest.setOnFinished(_ -> scene.setCursor(Cursor.NONE));
        scene.setCursor(Cursor.NONE);
        scene.addEventFilter(MouseEvent.MOUSE_MOVED, pointer::moved);
        scene.addEventFilter(MouseEvent.MOUSE_DRAGGED, pointer::moved);
    }

    /// A window that comes up under a pointer that rests is told of a move too; only the second place is one.
    private void moved(MouseEvent move) {
        var came = Double.isNaN(x);
        var rests = move.getScreenX() == x && move.getScreenY() == y;
        x = move.getScreenX();
        y = move.getScreenY();
        if (came || rests) return;
        scene.setCursor(Cursor.DEFAULT);
        rest.playFromStart();
    }
}
