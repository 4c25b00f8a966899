package journey.app.canvas;

import java.util.Optional;
import javafx.geometry.Rectangle2D;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import journey.app.surface.Surface;
import journey.layout.Subject;

/// Lets cards that are being moved leave the window: other programs take them as text. Dragging on the board stays what it is until the pointer is
/// well beyond the window, or Ctrl goes down while cards are on their way, for windows that fill the screen; then the system carries them.
/// Back over the board they are moved again as if they had never left, and let go anywhere else they leave the board as it was.
///
/// The system begins a drag only when JavaFX has detected one, which by itself is a few pixels after the press. So each movement says
/// that it is none yet, until it is.
final class DragOut {
    /// How far beyond the window a drag still scrolls the board, before it leaves it.
    private static final double BEYOND = 24;
    private final Canvas canvas;
    private final Surface surface;
    private final Pointer pointer;
    private final PlanText text;
    private final Away away;
    /// Whether what is done now was begun with Ctrl held.
    private boolean began;

    DragOut(Canvas canvas, Pointer pointer, PlanText text) {
        this.canvas = canvas;
        this.pointer = pointer;
        this.text = text;
        surface = canvas.surface();
        away = new Away(pointer);
    }

    void listen() {
        surface.addEventHandler(MouseEvent.MOUSE_PRESSED, press -> {
            began = press.isShortcutDown();
            press.setDragDetect(false);
        });
        surface.addEventHandler(MouseEvent.MOUSE_DRAGGED, drag -> drag.setDragDetect(leaves(drag)));
        surface.addEventHandler(MouseEvent.DRAG_DETECTED, this::detected);
        surface.addEventHandler(DragEvent.DRAG_OVER, this::over);
        surface.addEventHandler(DragEvent.DRAG_EXITED, drag -> {
            if (isOurs(drag)) away.lift();
        });
        surface.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
        surface.addEventHandler(DragEvent.DRAG_DONE, done -> {
            away.end();
            done.consume();
        });
    }

    /// Whether cards that are being moved go beyond the window, or are to leave it: Ctrl went down while they were on their way.
    private boolean leaves(MouseEvent drag) {
        if (pointer.carried().isEmpty()) return false;
        var scene = surface.getScene();
        var window = new Rectangle2D(-BEYOND, -BEYOND, scene.getWidth() + 2 * BEYOND, scene.getHeight() + 2 * BEYOND);
        return drag.isShortcutDown() && !began || !window.contains(drag.getSceneX(), drag.getSceneY());
    }

    private void detected(MouseEvent drag) {
        pointer.carried().ifPresent(carried -> {
            var board = surface.startDragAndDrop(TransferMode.COPY);
            board.setContent(Offered.of(canvas.workspace().plan(), Optional.of(carried.cards()), text).content());
            surface.stamp(new Subject.OfCard(carried.lead())).ifPresent(image -> {
                var card = canvas.board().grid().cards().get(carried.lead());
                board.setDragView(image, (carried.from().x() - card.x()) / card.width() * image.getWidth(), (carried.from().y() - card.y()) / card.height() * image.getHeight());
            });
            away.lift();
            drag.consume();
        });
    }

    /// Whether it began on this board.
    private boolean isOurs(DragEvent drag) {
        return drag.getGestureSource() == surface;
    }

    private void over(DragEvent drag) {
        if (isOurs(drag)) away.back(drag.getSceneX(), drag.getSceneY());
        else if (!Clips.canTake(drag.getDragboard())) return;
        drag.acceptTransferModes(TransferMode.COPY);
        drag.consume();
    }

    /// What comes from elsewhere is pasted into the stage on which it is dropped.
    private void dropped(DragEvent drop) {
        if (isOurs(drop)) away.drop(drop.getSceneX(), drop.getSceneY());
        else if (Clips.canTake(drop.getDragboard())) canvas.clips().take(drop.getDragboard(), pointer.stageAt(drop.getSceneX(), drop.getSceneY()));
        else return;
        drop.setDropCompleted(true);
        drop.consume();
    }
}
