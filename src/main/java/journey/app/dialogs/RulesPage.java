package journey.app.dialogs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Settings.RuleSetting;
import journey.plan.Weight;
import journey.rule.Family;
import journey.rule.Rule;
import journey.text.Words;

/// The catalogue of rules to read and to search: family by family, the chosen rule with its reason and an example. The command line lists the
/// same.
final class RulesPage extends VBox {
    private final Words words;
    private final Map<String, RuleSetting> settings;
    private final TextField find = new TextField();
    private final Label none = new Label();
    private final ObservableList<Entry> shown = FXCollections.observableArrayList();
    private final ListView<Entry> list = new ListView<>(shown);

    /// A line of the catalogue: the head of a family, or a rule.
    sealed interface Entry {
        record Head(Family family) implements Entry {}

        record Of(Rule rule) implements Entry {}
    }

    RulesPage(Words words, Optional<Plan> plan) {
        super(8);
        this.words = words;
        settings = plan.flatMap(one -> one.settings().get(Settings.RULES)).orElse(Map.of());
        getStyleClass().add("rules-page");
        find.setId("rules-find");
        find.setPromptText(words.say("dialog.rules.find"));
        find.setAccessibleText(words.say("dialog.rules.find"));
        find.textProperty().addListener(_ -> fill());
        find.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setId("rules");
        list.setAccessibleText(words.say("dialog.rules.title"));
        list.setCellFactory(_ -> new RuleRow(words, this::weight));
        list.setPrefHeight(460);
        Sheet.letEscapeThrough(list);
        none.setText(words.say("dialog.rules.none"));
        none.getStyleClass().add("dialog-text");
        list.setPlaceholder(none);
        setVgrow(list, Priority.ALWAYS);
        var sources = new Label(words.say("dialog.rules.sources"));
        sources.getStyleClass().add("dialog-text");
        sources.setWrapText(true);
        sources.setMinHeight(USE_PREF_SIZE);
        getChildren().setAll(find, list, sources);
        fill();
    }

    /// Shows one rule, or waits for what is looked for.
    void begin(Optional<String> rule) {
        rule.flatMap(this::row).ifPresentOrElse(row -> {
            list.getSelectionModel().select(row.intValue());
            list.scrollTo(Math.max(0, row - 1));
            list.requestFocus();
        }, find::requestFocus);
    }

    private Optional<Integer> row(String rule) {
        return IntStream.range(0, shown.size()).filter(i -> shown.get(i) instanceof Entry.Of(var one) && one.id().equals(rule)).boxed().findFirst();
    }

    private void pressed(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE && !find.getText().isEmpty()) find.clear();
        else if (press.getCode() == KeyCode.DOWN) list.requestFocus();
        else return;
        press.consume();
    }

    private void fill() {
        var wanted = find.getText().strip().toLowerCase(words.locale());
        var next = new ArrayList<Entry>();
        for (var family : Family.values()) {
            List<Entry> rules = family.rules().stream().filter(rule -> finds(wanted, rule, family)).<Entry>map(Entry.Of::new).toList();
            if (!rules.isEmpty()) next.add(new Entry.Head(family));
            next.addAll(rules);
        }
        shown.setAll(next);
    }

    private boolean finds(String wanted, Rule rule, Family family) {
        return Stream.concat(Stream.of(rule.id()), Stream.of(rule.title(), rule.what(), rule.why(), family.phrase()).map(words::say))
                .anyMatch(text -> text.toLowerCase(words.locale()).contains(wanted));
    }

    /// How much a rule weighs, and how much in this plan if that differs.
    private String weight(Rule rule) {
        return words.say(Optional.ofNullable(settings.get(rule.id())).flatMap(setting -> setting.fields().get(RuleSetting.SEVERITY))
                .map(own -> here(rule, own)).orElse(rule.weight()));
    }

    private static Phrase here(Rule rule, Weight own) {
        return Phrase.of("rule.weight.here", rule.weight(), own);
    }
}
