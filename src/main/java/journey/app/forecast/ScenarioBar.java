package journey.app.forecast;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import journey.edit.Edit;
import journey.forecast.Scenario;
import journey.forecast.Trial;
import journey.plan.Settings;

/// Which scenario is looked at: the plan as it is, the worst, the best, or one that somebody named. A menu keeps, renames and deletes them.
final class ScenarioBar extends VBox {
    private final Looking looking;
    private final Function<String, Optional<String>> naming;
    private final ComboBox<Scenario> choice = new ComboBox<>();
    private final Label state = new Label();
    private final MenuItem store;
    private final MenuItem rename;
    private final MenuItem delete;
    private final MenuItem add;
    private boolean filling;

    /// @param naming asks for the name of a scenario; given the one it has
    ScenarioBar(Looking looking, Function<String, Optional<String>> naming) {
        this.looking = looking;
        this.naming = naming;
        getStyleClass().add("trial-part");
        var title = new Label(looking.say("trial.scenario"));
        title.getStyleClass().add("trial-label");
        title.setLabelFor(choice);
        choice.setId("trial-scenario");
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setVisibleRowCount(14);
        choice.setAccessibleText(looking.say("trial.scenario"));
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(Scenario scenario) {
                return scenario == null ? "" : looking.figures().name(scenario);
            }

            @Override
            public Scenario fromString(String text) {
                throw new UnsupportedOperationException("a scenario is chosen, not typed");
            }
        });
        choice.valueProperty().addListener((_, _, chosen) -> {
            if (!filling && chosen != null) looking.attempt(Trial.of(chosen));
        });
        HBox.setHgrow(choice, Priority.ALWAYS);
        add = item("add", this::add);
        store = item("store", () -> kept().ifPresent(one -> perform(Steps.store(one, looking.trial(), looking.plan()))));
        rename = item("rename", () -> kept().ifPresent(this::rename));
        delete = item("delete", () -> kept().ifPresent(one -> perform(Steps.delete(one, looking.plan()))));
        var dots = new Region();
        dots.getStyleClass().add("dots");
        var more = new MenuButton("", dots, add, store, rename, delete);
        more.setId("trial-more");
        more.getStyleClass().add("more");
        more.setAccessibleText(looking.say("trial.more"));
        more.setTooltip(new javafx.scene.control.Tooltip(looking.say("trial.more")));
        var line = new HBox(choice, more);
        line.getStyleClass().add("trial-line");
        state.setId("trial-state");
        state.getStyleClass().add("trial-answer");
        state.setWrapText(true);
        getChildren().setAll(title, line, state);
    }

    private MenuItem item(String key, Runnable run) {
        var item = new MenuItem(looking.say("trial." + key));
        item.setId("trial-" + key);
        item.setOnAction(_ -> run.run());
        return item;
    }

    private Optional<Settings.Scenario> kept() {
        return looking.trial().from().kept();
    }

    /// Asks for a name and keeps what is tried under it.
    void add() {
        naming.apply("").ifPresent(name -> {
            var scenario = Steps.scenario(looking.workspace().ids().next(), name, looking.trial());
            perform(Steps.add(scenario, looking.plan()));
            looking.attempt(Trial.of(Scenario.named(scenario, looking.plan())));
        });
    }

    private void rename(Settings.Scenario scenario) {
        naming.apply(scenario.fields().text(Settings.Scenario.NAME)).ifPresent(name -> perform(Steps.rename(scenario, name, looking.plan())));
    }

    private void perform(Edit edit) {
        looking.workspace().pause();
        looking.workspace().perform(edit);
        looking.workspace().pause();
    }

    void show() {
        filling = true;
        var all = Scenario.all(looking.plan());
        if (!all.equals(choice.getItems())) {
            choice.setValue(null);
            choice.getItems().setAll(all);
        }
        var trial = looking.trial();
        choice.setValue(all.stream().filter(one -> one.equals(trial.from())).findFirst().orElse(all.getFirst()));
        filling = false;
        var named = kept().isPresent();
        store.setDisable(!named || !trial.isEdited());
        rename.setDisable(!named);
        delete.setDisable(!named);
        add.setDisable(trial.isEmpty());
        state.setText(looking.say(text(trial), trial.count(), looking.figures().name(trial.from())));
    }

    private static String text(Trial trial) {
        if (trial.isEmpty()) return "trial.state.plan";
        return trial.isEdited() && trial.from().kind() != Scenario.Kind.BASE ? "trial.state.edited" : "trial.state.differs";
    }

}
