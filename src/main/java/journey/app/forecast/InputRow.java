package journey.app.forecast;

import java.math.BigDecimal;
import java.math.MathContext;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import journey.forecast.Inputs;
import journey.forecast.Input;
import journey.forecast.Tuning;
import journey.forecast.Unit;
import journey.text.Typed;
import journey.text.Typing;

/// One input that can be tried with other values: a slider, a field for what the slider does not reach, and the way back to the plan.
final class InputRow extends VBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final PseudoClass DIFFERENT = PseudoClass.getPseudoClass("different");
    private static final double TIMES_LARGER = 3;
    private static final int KEPT_AT_LEAST = 12;
    private static final MathContext DIGITS = new MathContext(3);
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Looking looking;
    private final Typing typing;
    private final Label name = new Label();
    private final TextField field = new TextField();
    private final Slider slider = new Slider();
    private final Label planned = new Label();
    private final HBox differs;
    private Input input;
    private boolean showing;

    InputRow(Looking looking, Input input) {
        this.looking = looking;
        this.input = input;
        typing = new Typing(looking.words());
        getStyleClass().add("trial-input");
        name.getStyleClass().add("trial-input-name");
        name.setWrapText(true);
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        name.setLabelFor(slider);
        HBox.setHgrow(name, Priority.ALWAYS);
        field.getStyleClass().add("trial-field");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty().addListener((_, _, focused) -> {
            if (!focused) take();
        });
        slider.valueProperty().addListener((_, _, value) -> {
            if (!showing) attempt(coarse(value.doubleValue()));
        });
        planned.getStyleClass().add("trial-planned");
        planned.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(planned, Priority.ALWAYS);
        var back = new Button(looking.say("trial.back"));
        back.getStyleClass().add("problem-more");
        back.setOnAction(_ -> {
            looking.attempt(looking.trial().without(this.input));
            slider.requestFocus();
        });
        differs = new HBox(planned, back);
        differs.getStyleClass().add("trial-differs");
        differs.managedProperty().bind(differs.visibleProperty());
        var head = new HBox(name, field);
        head.getStyleClass().add("trial-head");
        getChildren().setAll(head, slider, differs);
    }

    Input input() {
        return input;
    }

    /// @param now   the input as the plan has it now
    /// @param tried all inputs as they are tried
    void show(Input now, Inputs tried) {
        input = now;
        var figures = looking.figures();
        var called = figures.name(now);
        var value = tried.at(now.usedBy().getFirst()).map(one -> one.estimate().likely()).orElse(now.estimate().likely());
        name.setText(called);
        slider.setAccessibleText(called);
        field.setAccessibleText(called);
        showing = true;
        slider.setMax(Math.max(most(now), value));
        slider.setBlockIncrement(slider.getMax() / 100);
        slider.setValue(value);
        showing = false;
        if (!field.isFocused() || !isWrong()) write(value);
        var said = figures.say(now.unit(), value);
        slider.setAccessibleHelp(said);
        var different = looking.trial().differs(now);
        differs.setVisible(different);
        pseudoClassStateChanged(DIFFERENT, different);
        planned.setText(looking.say("trial.planned", figures.say(now.unit(), now.estimate().likely())));
    }

    private static double most(Input input) {
        var likely = input.estimate().likely();
        return switch (input.unit()) {
            case SHARE -> likely <= 0 ? 0.1 : Math.min(1, TIMES_LARGER * likely);
            case TIMES -> Math.max(KEPT_AT_LEAST, TIMES_LARGER * likely);
            case PEOPLE, MONEY -> likely <= 0 ? 100 : TIMES_LARGER * likely;
        };
    }

    /// Nobody means the fourth digit of what a slider says.
    private static double coarse(double value) {
        return BigDecimal.valueOf(value).round(DIGITS).doubleValue();
    }

    private void attempt(double value) {
        looking.attempt(looking.trial().with(looking.plan(), input, value));
    }

    void focus() {
        slider.requestFocus();
    }

    private boolean isWrong() {
        return field.getPseudoClassStates().contains(WRONG);
    }

    private void write(double value) {
        wrong("");
        var shown = Tuning.shown(input.unit(), value);
        var text = input.unit() == Unit.SHARE ? looking.words().percent(shown) : looking.words().number(shown);
        if (!text.equals(field.getText())) field.setText(text);
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ENTER) {
            take();
            field.selectAll();
        } else if (press.getCode() == KeyCode.ESCAPE && isWrong()) {
            show(input, Inputs.of(looking.trial().in(looking.plan())));
            write(slider.getValue());
        } else {
            return;
        }
        press.consume();
    }

    /// What was typed is tried. What makes no sense stays to be mended, and says why.
    private void take() {
        switch (typing.decimal(field.getText())) {
            case Typed.Wrong<BigDecimal>(var why) -> wrong(looking.words().say(why));
            case Typed.Understood<BigDecimal>(var typed) when typed.isEmpty() -> write(slider.getValue());
            case Typed.Understood<BigDecimal>(var typed) -> {
                var value = typed.get();
                if (value.signum() < 0) wrong(looking.say("typed.wrong.negative"));
                else if (input.unit() == Unit.SHARE && value.compareTo(ALL) > 0) wrong(looking.say("typed.wrong.share"));
                else if (!Inputs.isUsable(value)) wrong(looking.say("typed.wrong.large"));
                else {
                    wrong("");
                    attempt(input.unit() == Unit.SHARE ? value.movePointLeft(2).doubleValue() : value.doubleValue());
                }
            }
        }
    }

    private void wrong(String why) {
        field.pseudoClassStateChanged(WRONG, !why.isEmpty());
        field.setAccessibleHelp(why);
        field.setTooltip(why.isEmpty() ? null : new javafx.scene.control.Tooltip(why));
    }
}
