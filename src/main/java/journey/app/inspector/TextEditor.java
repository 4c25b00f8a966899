package journey.app.inspector;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import journey.plan.Plan;
import journey.text.Typed;

/// A field to type in. While what stands there makes sense, it is in the plan; otherwise the alarm says why and the plan keeps what it
/// has. One stay in the field is one step to undo; Esc brings back what was there before it, undo and redo act on the plan.
final class TextEditor<T> implements Editor {
    private final Reach reach;
    private final Cell<T> cell;
    private final Format<T> format;
    private final Alarm alarm;
    private final TextInputControl input;
    private final String prompt;
    private Optional<Shown<T>> shown = Optional.empty();
    private Optional<Before<T>> before = Optional.empty();
    private boolean wrong;
    private boolean writing;

    /// What was there when the focus came.
    private record Before<T>(Plan plan, Shown<T> shown) {}

    TextEditor(Reach reach, Cell<T> cell, Format<T> format, Alarm alarm, TextInputControl input) {
        this.reach = reach;
        this.cell = cell;
        this.format = format;
        this.alarm = alarm;
        this.input = input;
        this.prompt = input.getPromptText();
        input.textProperty().addListener((_, _, typed) -> {
            if (!writing) typed(typed);
        });
        input.focusedProperty().addListener((_, _, focused) -> {
            if (focused) before = Optional.of(new Before<>(reach.plan(), cell.shown()));
            else left();
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    @Override
    public Region node() {
        return input;
    }

    @Override
    public Node input() {
        return input;
    }

    @Override
    public void show() {
        var now = cell.shown();
        if (shown.filter(now::equals).isPresent()) return;
        write(now);
    }

    @Override
    public void forget() {
        shown = Optional.empty();
        before = input.isFocused() ? Optional.of(new Before<>(reach.plan(), cell.shown())) : Optional.empty();
    }

    private void typed(String text) {
        switch (format.read().apply(text)) {
            case Typed.Understood<T>(var value) -> {
                right();
                var next = Shown.of(value);
                shown = Optional.of(next);
                if (!cell.shown().equals(next)) cell.put(value);
            }
            case Typed.Wrong<T>(var why) -> {
                wrong = true;
                alarm.about(Optional.of(why));
            }
        }
    }

    private void right() {
        wrong = false;
        alarm.about(Optional.empty());
    }

    /// Shows a value as it is written, and what is typed is gone.
    private void write(Shown<T> now) {
        right();
        shown = Optional.of(now);
        var text = now.value().map(format.write()).orElse("");
        input.setPromptText(now instanceof Shown.Different ? reach.say("field.different") : prompt);
        if (text.equals(input.getText())) return;
        writing = true;
        var caret = input.getCaretPosition();
        input.setText(text);
        input.positionCaret(Math.min(caret, text.length()));
        writing = false;
    }

    private void left() {
        reach.workspace().pause();
        before = Optional.empty();
        if (!wrong) write(cell.shown());
    }

    private void pressed(KeyEvent press) {
        if (press.isConsumed()) return;
        switch (press.getCode()) {
            case ESCAPE -> {
                if (takeBack()) press.consume();
            }
            case Z, Y -> {
                if (press.isShortcutDown() && !press.isAltDown()) stepBackOrOn(press);
            }
            case ENTER -> {
                if (input instanceof TextField && !wrong) done();
            }
            default -> {}
        }
    }

    private void stepBackOrOn(KeyEvent press) {
        press.consume();
        if (wrong) write(cell.shown());
        else if (press.isShiftDown() || press.getCode() == KeyCode.Y) reach.workspace().redo();
        else reach.workspace().undo();
    }

    private void done() {
        reach.workspace().pause();
        write(cell.shown());
        input.selectAll();
    }

    /// Brings back what was there when the focus came; false if that is what stands there.
    private boolean takeBack() {
        var changed = before.filter(was -> !was.shown().equals(cell.shown()));
        if (changed.isEmpty() && !wrong) return false;
        changed.ifPresent(this::bringBack);
        reach.workspace().pause();
        write(cell.shown());
        return true;
    }

    /// Undoing leaves no trace in the history. Where something else happened meanwhile, the old value is put instead.
    private void bringBack(Before<T> was) {
        reach.workspace().undo();
        if (reach.plan() == was.plan()) return;
        reach.workspace().redo();
        if (was.shown() instanceof Shown.Same<T>(var value)) cell.put(value);
    }
}
