package journey.app.forecast;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import journey.forecast.Measure;

/// Which outcome is looked at, what it comes to, and what it would come to with what is tried.
final class Outcome extends VBox {
    private final Looking looking;
    private final ComboBox<Measure> choice = new ComboBox<>();
    private final Label now = new Label();
    private final Label then = new Label();

    Outcome(Looking looking) {
        this.looking = looking;
        getStyleClass().add("trial-part");
        var title = new Label(looking.say("trial.outcome"));
        title.getStyleClass().add("trial-label");
        title.setLabelFor(choice);
        choice.setId("trial-outcome");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setVisibleRowCount(17);
        choice.setAccessibleText(looking.say("trial.outcome"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Measure measure) {
                return measure == null ? "" : looking.figures().name(measure);
            }

            @Override
            public Measure fromString(String text) {
                throw new UnsupportedOperationException("an outcome is chosen, not typed");
            }
        });
        choice.getItems().setAll(looking.outcomes());
        choice.valueProperty().bindBidirectional(looking.outcomeProperty());
        now.getStyleClass().add("trial-now");
        now.setId("trial-now");
        now.setWrapText(true);
        then.getStyleClass().add("trial-then");
        then.setId("trial-then");
        then.setWrapText(true);
        then.managedProperty().bind(then.visibleProperty());
        getChildren().setAll(title, choice, now, then);
    }

    void show() {
        var outcome = looking.outcomeProperty().get();
        var figures = looking.figures();
        var is = Looking.value(outcome, looking.plan());
        now.setText(looking.say("trial.now", figures.say(outcome, is)));
        var tried = looking.tried();
        then.setVisible(tried.isPresent());
        tried.ifPresent(plan -> {
            var would = Looking.value(outcome, plan);
            then.setText(Double.isFinite(would - is) ? looking.say("trial.then", figures.say(outcome, would), figures.change(outcome, would - is))
                    : looking.say("trial.then-only", figures.say(outcome, would)));
        });
    }
}
