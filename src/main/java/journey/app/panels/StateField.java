package journey.app.panels;

import java.util.Optional;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import journey.app.workspace.Workspace;
import journey.edit.Edit;
import journey.plan.Field;
import journey.plan.Plan;

/// What the team writes about a customer state, in its place in the lens table. One stay in the field is one step to undo; Esc takes it back,
/// undo and redo act on the plan, Up and Down go on to the field above and below.
final class StateField extends TextField {
    private final Workspace workspace;
    private final String state;
    private final Field<String> field;
    private Optional<Before> before = Optional.empty();
    private boolean writing;

    /// What was there when the focus came.
    private record Before(Plan plan, String text) {}

    StateField(Workspace workspace, String state, Field<String> field) {
        this.workspace = workspace;
        this.state = state;
        this.field = field;
        getStyleClass().add("state-field");
        setId("state-" + state + "-" + field.key());
        textProperty().addListener((_, _, typed) -> {
            if (!writing) put(typed);
        });
        focusedProperty().addListener((_, _, focused) -> {
            workspace.pause();
            before = focused ? Optional.of(new Before(workspace.plan(), getText())) : Optional.empty();
            if (!focused) positionCaret(0);
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void put(String text) {
        workspace.perform(new Edit.PutState(state, field, Optional.of(text).filter(typed -> !typed.isBlank())));
    }

    /// Shows what the plan has, where that is something else than what was typed.
    void show(String written) {
        if (written.equals(getText()) || isFocused() && written.isBlank() && getText().isBlank()) return;
        var caret = getCaretPosition();
        writing = true;
        setText(written);
        writing = false;
        positionCaret(isFocused() ? Math.min(caret, written.length()) : 0);
    }

    /// Undoing leaves no trace in the history. Where something else happened meanwhile, the old text is put instead.
    private void bringBack(Before was) {
        workspace.undo();
        if (workspace.plan() != was.plan()) {
            workspace.redo();
            setText(was.text());
        }
        workspace.pause();
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case ESCAPE -> {
                var changed = before.filter(was -> !was.text().equals(getText()));
                if (changed.isEmpty()) return;
                bringBack(changed.get());
            }
            case ENTER -> requestFocusTraversal(TraversalDirection.NEXT);
            case UP -> requestFocusTraversal(TraversalDirection.UP);
            case DOWN -> requestFocusTraversal(TraversalDirection.DOWN);
            case Z, Y -> {
                if (!press.isShortcutDown() || press.isAltDown()) return;
                if (press.isShiftDown() || press.getCode() == KeyCode.Y) workspace.redo();
                else workspace.undo();
            }
            default -> {
                return;
            }
        }
        press.consume();
    }
}
