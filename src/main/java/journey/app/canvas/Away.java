package journey.app.canvas;

import java.util.Optional;
import journey.gesture.Gesture;

/// Cards that are on their way outside of the board. There they are no gesture of it, until they come back or are let go.
final class Away {
    private final Pointer pointer;
    private Optional<Gesture.Dragging> carried = Optional.empty();

    Away(Pointer pointer) {
        this.pointer = pointer;
    }

    /// Takes what is on its way off the board.
    void lift() {
        var lifted = pointer.carried();
        if (lifted.isEmpty()) return;
        carried = Optional.of(lifted.get());
        pointer.become(Gesture.IDLE);
        pointer.draw();
    }

    /// What was away is over the board again.
    void back(double sceneX, double sceneY) {
        carried.ifPresent(pointer::become);
        carried = Optional.empty();
        pointer.move(sceneX, sceneY);
    }

    /// What was away is let go over the board.
    void drop(double sceneX, double sceneY) {
        back(sceneX, sceneY);
        pointer.release();
    }

    /// It is over, here or elsewhere; what came back and was not let go stays where it was.
    void end() {
        carried = Optional.empty();
        pointer.cancel();
    }
}
