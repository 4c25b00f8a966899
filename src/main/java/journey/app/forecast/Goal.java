package journey.app.forecast;

import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import journey.forecast.Figure;
import journey.forecast.GoalSeek;
import journey.forecast.Input;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.text.Typed;
import journey.text.Typing;

/// Seeks the value of one input with which the outcome comes to what is wanted, all else as it is tried: "which opt-in rate gives 50 customers?"
final class Goal extends VBox {
    private final Looking looking;
    private final Typing typing;
    private final Label wanting = new Label();
    private final TextField wanted = new TextField();
    private final ComboBox<Input> by = new ComboBox<>();
    private final Label answer = new Label();
    private final Button attempt;
    private Optional<Double> found = Optional.empty();
    private boolean filling;

    Goal(Looking looking) {
        this.looking = looking;
        typing = new Typing(looking.words());
        getStyleClass().add("trial-part");
        wanting.getStyleClass().add("trial-label");
        wanting.setWrapText(true);
        wanting.setLabelFor(wanted);
        wanted.setId("goal-wanted");
        wanted.getStyleClass().add("trial-field");
        wanted.setPromptText(looking.say("trial.goal.wanted"));
        wanted.textProperty().addListener(_ -> seek());
        by.setId("goal-by");
        by.setMaxWidth(Double.MAX_VALUE);
        by.setVisibleRowCount(14);
        by.setAccessibleText(looking.say("trial.goal.by"));
        by.setConverter(new StringConverter<>() {
            @Override
            public String toString(Input input) {
                return input == null ? "" : looking.say("trial.goal.by-input", looking.figures().name(input));
            }

            @Override
            public Input fromString(String text) {
                throw new UnsupportedOperationException("an input is chosen, not typed");
            }
        });
        by.valueProperty().addListener(_ -> {
            if (!filling) seek();
        });
        HBox.setHgrow(by, Priority.ALWAYS);
        by.setMinWidth(60);
        answer.setId("goal-answer");
        answer.getStyleClass().add("trial-answer");
        answer.setWrapText(true);
        answer.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(answer, Priority.ALWAYS);
        attempt = new Button(looking.say("trial.goal.try"));
        attempt.setId("goal-try");
        attempt.getStyleClass().add("problem-fix");
        attempt.setMinWidth(USE_PREF_SIZE);
        attempt.managedProperty().bind(attempt.visibleProperty());
        attempt.setOnAction(_ -> found.ifPresent(value -> looking.attempt(looking.trial().with(looking.plan(), by.getValue(), value))));
        var line = new HBox(wanted, by);
        line.getStyleClass().add("trial-line");
        var result = new HBox(answer, attempt);
        result.getStyleClass().add("trial-line");
        result.managedProperty().bind(answer.textProperty().isNotEmpty());
        result.visibleProperty().bind(answer.textProperty().isNotEmpty());
        getChildren().setAll(wanting, line, result);
    }

    void show() {
        wanting.setText(looking.say("trial.goal", looking.figures().name(looking.outcomeProperty().get())));
        wanted.setAccessibleText(wanting.getText());
        filling = true;
        var all = looking.inputs().all();
        var before = Optional.ofNullable(by.getValue()).map(input -> input.source());
        if (!all.equals(by.getItems())) by.getItems().setAll(all);
        by.setValue(all.stream().filter(input -> before.filter(input.source()::equals).isPresent()).findFirst().or(() -> all.stream().findFirst()).orElse(null));
        filling = false;
        seek();
    }

    /// Chooses the input that is turned.
    void by(Input input) {
        by.setValue(input);
    }

    private void seek() {
        found = Optional.empty();
        var input = by.getValue();
        if (wanted.getText().isBlank() || input == null) say("");
        else switch (typing.decimal(wanted.getText())) {
            case Typed.Wrong<BigDecimal>(var why) -> say(looking.words().say(why));
            case Typed.Understood<BigDecimal>(var value) -> seek(input, value.orElse(BigDecimal.ZERO).doubleValue() / (isPercent() ? 100 : 1));
        }
        attempt.setVisible(found.isPresent());
    }

    private void seek(Input input, double value) {
        var outcome = looking.outcomeProperty().get();
        var tried = Inputs.of(looking.trial().in(looking.plan()));
        var figures = looking.figures();
        var turned = tried.at(input.usedBy().getFirst()).orElse(input);
        if (!tried.all().contains(turned)) {
            say(looking.say("trial.goal.never", figures.name(input), figures.say(outcome, value)));
            return;
        }
        switch (GoalSeek.of(tried, turned, outcome, value)) {
            case GoalSeek.Reached(var needed) -> {
                found = Optional.of(needed);
                say(looking.say("trial.goal.found", figures.name(input), figures.say(input.unit(), needed), figures.say(input.unit(), turned.estimate().likely())));
            }
            case GoalSeek.Never() -> say(looking.say("trial.goal.never", figures.name(input), figures.say(outcome, value)));
        }
    }

    private boolean isPercent() {
        return looking.outcomeProperty().get() instanceof Measure.Whole(var figure) && figure == Figure.REACH_PROMOTE;
    }

    private void say(String text) {
        answer.setText(text);
    }
}
