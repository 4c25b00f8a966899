package journey.app.forecast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import journey.forecast.Input;
import journey.forecast.Inputs;
import journey.forecast.Sensitivity;
import journey.forecast.Source;
import journey.forecast.Trial;

/// Other numbers for the forecast: a scenario, the outcome that is looked at, a goal, and a slider for each input. Nothing of it changes the plan
/// until it is applied.
final class WhatIf extends BorderPane {
    /// As many sliders as anybody looks through; what matters least is found by its name.
    private static final int MOST_ROWS = 40;

    private final Looking looking;
    private final ScenarioBar scenarios;
    private final Outcome outcome;
    private final Goal goal;
    private final TextField find = new TextField();
    private final Label hidden = new Label();
    private final VBox rows = new VBox();
    private final Map<Source, InputRow> known = new HashMap<>();
    private final VBox all = new VBox();
    private final ScrollPane scroll = new ScrollPane(all);
    private final Button apply;
    private final Button keep;
    private final Button reset;

    WhatIf(Looking looking, Function<String, Optional<String>> naming) {
        this.looking = looking;
        scenarios = new ScenarioBar(looking, naming);
        outcome = new Outcome(looking);
        goal = new Goal(looking);
        getStyleClass().add("trial");
        find.setId("trial-find");
        find.setPromptText(looking.say("trial.find"));
        find.setAccessibleText(looking.say("trial.find"));
        find.textProperty().addListener(_ -> show());
        find.managedProperty().bind(find.visibleProperty());
        hidden.getStyleClass().add("trial-answer");
        hidden.setWrapText(true);
        hidden.managedProperty().bind(hidden.visibleProperty());
        rows.getStyleClass().add("trial-rows");
        var inputs = new Label(looking.say("trial.inputs"));
        inputs.getStyleClass().add("trial-heading");
        all.getStyleClass().add("trial-all");
        all.getChildren().setAll(scenarios, outcome, goal, inputs, find, rows, hidden);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        apply = button("apply", this::apply);
        apply.getStyleClass().add("trial-apply");
        keep = button("keep", scenarios::add);
        reset = button("reset", () -> looking.attempt(Trial.NONE));
        var foot = new HBox(apply, keep, reset);
        foot.getStyleClass().add("trial-foot");
        setBottom(foot);
    }

    private Button button(String key, Runnable run) {
        var button = new Button(looking.say("trial." + key));
        button.setId("trial-" + key);
        button.getStyleClass().add("trial-button");
        button.setMinWidth(60);
        button.setTooltip(new Tooltip(looking.say("trial." + key + ".tip")));
        button.setOnAction(_ -> run.run());
        return button;
    }

    private void apply() {
        var trial = looking.trial();
        looking.workspace().pause();
        looking.workspace().perform(Steps.apply(trial, looking.plan(), looking.figures().name(trial.from())));
        looking.workspace().pause();
        looking.attempt(Trial.NONE);
    }

    void show() {
        scenarios.show();
        outcome.show();
        goal.show();
        showRows();
        var nothing = looking.trial().isEmpty();
        apply.setDisable(nothing);
        keep.setDisable(nothing);
        reset.setDisable(nothing);
    }

    private void showRows() {
        var inputs = looking.inputs();
        var tried = Inputs.of(looking.trial().in(looking.plan()));
        var shown = shown(inputs);
        var live = inputs.all().stream().map(Input::source).collect(Collectors.toSet());
        known.keySet().retainAll(live);
        var nodes = new ArrayList<InputRow>();
        for (var input : shown) {
            var row = known.computeIfAbsent(input.source(), _ -> new InputRow(looking, input));
            row.show(input, tried);
            nodes.add(row);
        }
        if (!rows.getChildren().equals(nodes)) rows.getChildren().setAll(nodes);
        var many = inputs.all().size() > MOST_ROWS;
        find.setVisible(many);
        var left = inputs.all().size() - shown.size();
        hidden.setVisible(left > 0);
        hidden.setText(looking.say("trial.hidden", left));
    }

    /// Those that match what is looked for, or the ones that are tried and those that matter most; in the order of the plan.
    private List<Input> shown(Inputs inputs) {
        var wanted = find.getText().strip().toLowerCase(looking.words().locale());
        if (inputs.all().size() <= MOST_ROWS) return inputs.all();
        var figures = looking.figures();
        if (!wanted.isEmpty())
            return inputs.all().stream().filter(input -> figures.name(input).toLowerCase(looking.words().locale()).contains(wanted)).limit(MOST_ROWS).toList();
        var most = Sensitivity.of(inputs, looking.outcomeProperty().get()).stream().limit(MOST_ROWS).map(Sensitivity::input).collect(Collectors.toSet());
        return inputs.all().stream().filter(input -> most.contains(input) || looking.trial().differs(input)).toList();
    }

    /// Goes to the slider of an input, and makes it the one by which a goal is sought.
    void turn(Input input) {
        if (known.get(input.source()) == null) find.setText(looking.figures().name(input));
        goal.by(input);
        Optional.ofNullable(known.get(input.source())).ifPresent(row -> {
            applyCss();
            layout();
            var bounds = row.getBoundsInParent();
            var height = all.getHeight() - scroll.getViewportBounds().getHeight();
            if (height > 0) scroll.setVvalue(Math.clamp((rows.getLayoutY() + bounds.getMinY() - 24) / height, 0, 1));
            row.focus();
        });
    }
}
