package journey.app.panels;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// Asks for a reading by the side of its row: what was measured, and when. Enter takes it, Esc forgets it; in the field of the day, Up and
/// Down go a day on or back.
final class TargetsReading implements TargetsFloat.Editor {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private final Words words;
    private final Typing typing;
    private final TargetsFloat over;
    private final Runnable end;
    private final Consumer<Reading> put;
    private final About about;
    private final TextField value = new TextField();
    private final TextField day = new TextField();
    private final HBox bar;

    /// What is asked about.
    ///
    /// @param title    of the metric
    /// @param unit     what its figures count, "" for nothing
    /// @param today    the day to begin with
    /// @param replaces what a reading of a day takes the place of, if there is one
    record About(String title, String unit, LocalDate today, Function<LocalDate, Optional<String>> replaces) {}

    /// @param end runs when Enter, Esc or a button are done with it
    /// @param put takes the reading
    TargetsReading(Words words, About about, TargetsFloat over, Runnable end, Consumer<Reading> put) {
        this.words = words;
        this.over = over;
        this.end = end;
        this.put = put;
        this.about = about;
        typing = new Typing(words);
        value.setId("reading-value");
        value.setPromptText(words.say("target.reading.prompt"));
        value.setAccessibleText(words.say("target.reading.value", about.title()));
        value.setPrefColumnCount(9);
        day.setId("reading-day");
        day.setText(typing.write(about.today()));
        day.setAccessibleText(words.say("target.reading.day", about.title()));
        day.setAccessibleHelp(words.say("target.reading.day.help"));
        day.setPrefColumnCount(8);
        for (var field : new TextField[] {value, day}) {
            field.textProperty().addListener(_ -> changed());
            field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        }
        day.addEventFilter(KeyEvent.KEY_PRESSED, this::dayPressed);
        bar = new HBox(label("reading-title", words.say("target.reading")), value, label("reading-word", about.unit()), label("reading-word", words.say("target.reading.on")), day,
                button("reading-add", "problem-fix", "target.reading.take", this::take), button("reading-cancel", "problem-more", "panel.ask.cancel", end));
        bar.getChildren().removeIf(node -> node instanceof Label label && label.getText().isEmpty());
        bar.getStyleClass().addAll("floating-pane", "reading-bar");
    }

    private static Label label(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private Button button(String id, String style, String key, Runnable run) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.getStyleClass().add(style);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    /// Begins with what was typed on the cell.
    TargetsReading with(String typed) {
        value.setText(typed);
        value.end();
        return this;
    }

    @Override
    public Region node() {
        return bar;
    }

    @Override
    public void begin() {
        value.requestFocus();
        value.end();
        changed();
    }

    @Override
    public void leave() {
        if (typing.measured(value.getText()) instanceof Typed.Understood<Fields>(var measured) && typing.day(day.getText()) instanceof Typed.Understood<LocalDate>(var on))
            measured.map(fields -> reading(fields, on)).ifPresent(put);
    }

    private static Reading reading(Fields measured, Optional<LocalDate> on) {
        return new Reading(measured.with(Reading.ON, on));
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

    private void dayPressed(KeyEvent press) {
        var by = switch (press.getCode()) {
            case UP -> 1;
            case DOWN -> -1;
            default -> 0;
        };
        if (by == 0) return;
        press.consume();
        if (typing.day(day.getText()) instanceof Typed.Understood<LocalDate>(var on)) on.map(one -> one.plusDays(by)).map(typing::write).ifPresent(next -> {
            day.setText(next);
            day.end();
        });
    }

    private void take() {
        if (isWrong(value, typing.measured(value.getText())) || isWrong(day, typing.day(day.getText()))) return;
        if (value.getText().isBlank()) {
            wrong(value, words.say("typed.wrong.reading"));
            return;
        }
        end.run();
        leave();
    }

    private boolean isWrong(TextField field, Typed<?> typed) {
        if (!(typed instanceof Typed.Wrong<?>(var why))) return false;
        wrong(field, words.say(why));
        return true;
    }

    private void wrong(TextField field, String why) {
        field.pseudoClassStateChanged(WRONG, true);
        field.setAccessibleHelp(why);
        field.requestFocus();
        over.warn(why);
    }

    private void changed() {
        for (var field : new TextField[] {value, day}) field.pseudoClassStateChanged(WRONG, false);
        value.setAccessibleHelp(words.say("target.reading.value.help"));
        day.setAccessibleHelp(words.say("target.reading.day.help"));
        if (!over.isOpen()) return;
        var before = typing.day(day.getText()) instanceof Typed.Understood<LocalDate>(var on) ? on.flatMap(about.replaces()) : Optional.<String>empty();
        over.say(before.map(said -> words.say("target.reading.replaces", said)).orElse(""));
    }
}
