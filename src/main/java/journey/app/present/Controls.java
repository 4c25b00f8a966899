package journey.app.present;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.SwipeEvent;
import javafx.util.Duration;
import journey.deck.Walk;
import journey.plan.Stage;

/// What the keyboard, a clicker, the pointer and fingers mean to a talk. Clickers are keyboards: they send Page Down and Page Up, a point or
/// B for a dark screen, and F5, Shift+F5 or Esc from the button that begins and ends.
final class Controls {
    /// One turn of a wheel comes in many parts.
    private static final Duration TURN = Duration.millis(250);

    private final Talk talk;
    private final PauseTransition turning = new PauseTransition(TURN);

    Controls(Talk talk) {
        this.talk = talk;
    }

    /// All keys of a window.
    void listen(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    /// Clicks, the wheel and swipes on what shows the slide.
    void listen(Node slide) {
        slide.addEventHandler(MouseEvent.MOUSE_CLICKED, this::click);
        slide.addEventHandler(ScrollEvent.SCROLL, this::turn);
        slide.addEventHandler(SwipeEvent.SWIPE_LEFT, _ -> talk.next());
        slide.addEventHandler(SwipeEvent.SWIPE_RIGHT, _ -> talk.go(Walk::previous));
    }

    private void press(KeyEvent press) {
        if (press.isAltDown() || press.isMetaDown() && !press.isShortcutDown()) return;
        if (press.isShortcutDown() ? leaps(press) : press.isShiftDown() && reads(press) || plain(press)) press.consume();
    }

    private boolean reads(KeyEvent press) {
        switch (press.getCode()) {
            case DOWN, KP_DOWN -> talk.read(1);
            case UP, KP_UP -> talk.read(-1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean leaps(KeyEvent press) {
        switch (press.getCode()) {
            case RIGHT, DOWN -> talk.go(Walk::nextPart);
            case LEFT, UP -> talk.go(Walk::previousPart);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent press) {
        switch (press.getCode()) {
            case RIGHT, DOWN, KP_RIGHT, KP_DOWN, SPACE, ENTER, PAGE_DOWN, N -> talk.next();
            case LEFT, UP, KP_LEFT, KP_UP, BACK_SPACE, PAGE_UP, P -> talk.go(Walk::previous);
            case HOME -> talk.go(Walk::first);
            case END -> talk.go(Walk::last);
            case TAB -> talk.go(press.isShiftDown() ? Walk::previousPart : Walk::nextPart);
            case DIGIT0, NUMPAD0 -> talk.go(Walk::toBoard);
            case DIGIT1, NUMPAD1 -> to(Stage.AWARE);
            case DIGIT2, NUMPAD2 -> to(Stage.ENGAGE);
            case DIGIT3, NUMPAD3 -> to(Stage.SUBSCRIBE);
            case DIGIT4, NUMPAD4 -> to(Stage.CONVERT);
            case DIGIT5, NUMPAD5 -> to(Stage.EXCITE);
            case DIGIT6, NUMPAD6 -> to(Stage.ASCEND);
            case DIGIT7, NUMPAD7 -> to(Stage.ADVOCATE);
            case DIGIT8, NUMPAD8 -> to(Stage.PROMOTE);
            case B, PERIOD -> talk.cover(Curtain.BLACK);
            case W, COMMA -> talk.cover(Curtain.WHITE);
            case V -> talk.toggleNotes();
            case S -> talk.swap();
            case F5 -> talk.lift();
            case ESCAPE -> talk.leave();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void to(Stage stage) {
        talk.go(walk -> walk.to(stage));
    }

    private void click(MouseEvent click) {
        if (!click.isStillSincePress()) return;
        if (click.getButton() == MouseButton.PRIMARY) talk.next();
        if (click.getButton() == MouseButton.SECONDARY) talk.go(Walk::previous);
        click.consume();
    }

    /// What rolls on by itself after fingers have left is no turn.
    private void turn(ScrollEvent turn) {
        turn.consume();
        if (turn.isInertia() || turn.getDeltaY() == 0 || turning.getStatus() == PauseTransition.Status.RUNNING) return;
        turning.playFromStart();
        if (turn.getDeltaY() < 0) talk.next();
        else talk.go(Walk::previous);
    }
}
