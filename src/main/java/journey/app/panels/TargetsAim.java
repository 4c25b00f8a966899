package journey.app.panels;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import journey.plan.Phrase;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// The field of a target, over its cell. Enter takes what is typed, Esc leaves what was; nothing typed is no target. What cannot be read is
/// said, and stays to be mended.
final class TargetsAim implements TargetsFloat.Editor {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final Words words;
    private final Typing typing;
    private final TargetsFloat over;
    private final Runnable end;
    private final Consumer<Optional<BigDecimal>> put;
    private final TextField field = new TextField();

    /// @param about what a screen reader calls the field
    /// @param end   runs when Enter or Esc are done with it
    /// @param put   takes the target
    TargetsAim(Words words, String about, TargetsFloat over, Runnable end, Consumer<Optional<BigDecimal>> put) {
        this.words = words;
        this.over = over;
        this.end = end;
        this.put = put;
        typing = new Typing(words);
        field.setId("target-field");
        field.getStyleClass().add("target-field");
        field.setAccessibleText(about);
        field.setAccessibleHelp(words.say("target.field.help"));
        field.textProperty().addListener(_ -> right());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Begins with the target that stands there, all of it chosen, so that typing replaces it.
    TargetsAim with(Optional<BigDecimal> target) {
        field.setText(target.map(typing::write).orElse(""));
        field.selectAll();
        return this;
    }

    /// Begins with what was typed on the cell.
    TargetsAim with(String typed) {
        field.setText(typed);
        field.end();
        return this;
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void begin() {
        var caret = field.getCaretPosition();
        var anchor = field.getAnchor();
        field.requestFocus();
        // A field chooses all of its text when the focus comes.
        field.selectRange(anchor, caret);
    }

    @Override
    public void leave() {
        if (typing.decimal(field.getText()) instanceof Typed.Understood<BigDecimal>(var target)) put.accept(target);
    }

    private void pressed(KeyEvent press) {
        switch (press.getCode()) {
            case ENTER -> take();
            case ESCAPE -> end.run();
            default -> {
                return;
            }
        }
        press.consume();
    }

    private void take() {
        switch (typing.decimal(field.getText())) {
            case Typed.Wrong<BigDecimal>(var why) -> wrong(why);
            case Typed.Understood<BigDecimal>(var target) -> {
                end.run();
                put.accept(target);
            }
        }
    }

    private void wrong(Phrase why) {
        var said = words.say(why);
        field.pseudoClassStateChanged(WRONG, true);
        field.setAccessibleHelp(said);
        over.warn(said);
    }

    private void right() {
        field.pseudoClassStateChanged(WRONG, false);
        field.setAccessibleHelp(words.say("target.field.help"));
        if (over.isOpen()) over.say("");
    }
}
