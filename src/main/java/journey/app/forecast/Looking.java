package journey.app.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import journey.app.workspace.Workspace;
import journey.forecast.Figure;
import journey.forecast.Forecast;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.forecast.Trial;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.FigureWords;
import journey.text.Words;

/// What somebody looks at in the forecast: an outcome, and other numbers that are tried. It belongs to the view, is no step of the history, and
/// follows the plan.
final class Looking {
    private final Workspace workspace;
    private final Words words;
    private final ObjectProperty<Measure> outcome = new SimpleObjectProperty<>(this, "outcome", new Measure.Whole(Figure.PROFIT));
    private final ReadOnlyObjectWrapper<Trial> trial = new ReadOnlyObjectWrapper<>(this, "trial", Trial.NONE);

    Looking(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    Workspace workspace() {
        return workspace;
    }

    /// The words of the user.
    Words words() {
        return words;
    }

    String say(String key, Object... args) {
        return words.say(key, args);
    }

    Plan plan() {
        return workspace.plan();
    }

    /// Figures in the words of the user, of the plan as it is.
    FigureWords figures() {
        return new FigureWords(words, plan());
    }

    Inputs inputs() {
        return Inputs.of(plan());
    }

    /// What is asked about.
    ObjectProperty<Measure> outcomeProperty() {
        return outcome;
    }

    /// What is tried.
    ReadOnlyObjectProperty<Trial> trialProperty() {
        return trial.getReadOnlyProperty();
    }

    Trial trial() {
        return trial.get();
    }

    void attempt(Trial other) {
        if (!other.equals(trial())) trial.set(other);
    }

    /// Takes up a change of the plan.
    void follow() {
        attempt(trial().following(plan()));
    }

    /// The plan with what is tried, if anything is.
    Optional<Plan> tried() {
        return trial().isEmpty() ? Optional.empty() : Optional.of(trial().in(plan()));
    }

    /// All that can be asked about: the figures, and the people of each stage.
    List<Measure> outcomes() {
        var all = new ArrayList<Measure>();
        for (var figure : Figure.values()) all.add(new Measure.Whole(figure));
        for (var stage : Stage.ALL) all.add(new Measure.People(stage));
        return all;
    }

    /// What an outcome comes to in a plan; NaN where there is nothing to tell.
    static double value(Measure outcome, Plan plan) {
        return Forecast.of(plan).value(outcome);
    }
}
