package journey.app.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Fields;
import journey.plan.Place;
import journey.plan.Settings;
import journey.plan.Settings.RuleSetting;
import journey.plan.Weight;
import journey.rule.Rule;
import journey.rule.Rules;

/// The rules that the plan sets otherwise than the validator does: how much each weighs here, and why.
final class RuleSettings {
    private final Reach reach;
    private final Editors editors;
    private final Cell<Map<String, RuleSetting>> cell;
    private final VBox list = new VBox();
    private final TextField input = new TextField();
    private final VBox node = new VBox();
    private final List<FieldRow> rows = new ArrayList<>();
    private List<String> shown = List.of();

    RuleSettings(Reach reach, Editors editors) {
        this.reach = reach;
        this.editors = editors;
        cell = Cell.at(reach, () -> Place.PLAN, Settings.RULES);
        input.setId("set-rule");
        input.setPromptText(reach.say("field.rules.add"));
        input.setAccessibleText(reach.say("field.rules.add"));
        var completion = new Completion<>(input, this::matching, rule -> reach.words().say(rule.title()), this::add);
        input.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> completion.suggest());
        list.getStyleClass().add("audiences");
        node.getStyleClass().add("rows");
        node.getChildren().setAll(list, input);
    }

    Region node() {
        return node;
    }

    void show() {
        var set = List.copyOf(settings().keySet());
        if (!set.equals(shown)) {
            shown = set;
            rows.clear();
            list.getChildren().setAll(set.stream().map(this::rule).toList());
            list.setVisible(!set.isEmpty());
            list.setManaged(!set.isEmpty());
        }
        rows.forEach(FieldRow::show);
    }

    private Map<String, RuleSetting> settings() {
        return cell.shown().value().orElse(Map.of());
    }

    /// Rules that are as usual here, by their name or by what they look for.
    private List<Rule> matching(String typed) {
        var letters = typed.strip().toLowerCase(reach.words().locale());
        return Rules.ALL.stream().filter(rule -> !settings().containsKey(rule.id())).filter(rule -> Stream.of(rule.title(), rule.what())
                .anyMatch(text -> reach.words().say(text).toLowerCase(reach.words().locale()).contains(letters))).toList();
    }

    /// Begins with the weight that the rule has anyway.
    private void add(Rule rule) {
        input.clear();
        var weight = Weight.valueOf(rule.severity(reach.plan().profile()).name());
        var next = new LinkedHashMap<>(settings());
        next.put(rule.id(), new RuleSetting(Fields.of(RuleSetting.SEVERITY, weight)));
        put(next);
    }

    private void put(Map<String, RuleSetting> next) {
        reach.workspace().pause();
        cell.put(Optional.of(next));
        reach.workspace().pause();
    }

    private Node rule(String rule) {
        Cell<RuleSetting> setting = cell.seen(all -> Optional.ofNullable(all.get(rule)), (all, one) -> {
            var next = new LinkedHashMap<>(all.orElse(Map.of()));
            next.put(rule, one.orElseGet(() -> new RuleSetting(Fields.NONE)));
            return Optional.of(next);
        });
        var severity = editors.row("field.severity", RuleSetting.SEVERITY, Cell.in(setting, RuleSetting.SHAPE, RuleSetting.SEVERITY), () -> "");
        var reason = editors.row("field.reason", RuleSetting.REASON, Cell.in(setting, RuleSetting.SHAPE, RuleSetting.REASON), () -> "");
        rows.add(severity);
        rows.add(reason);
        var usual = new Button(reach.say("field.rules.remove"));
        usual.getStyleClass().add("quiet-button");
        usual.setOnAction(_ -> {
            var next = new LinkedHashMap<>(settings());
            next.remove(rule);
            put(next);
        });
        var box = new VBox(Shapes.text("boxed-title", name(reach, rule)), severity, reason, usual);
        Rules.of(rule).ifPresent(known -> box.getChildren().add(1, Shapes.text("guide-text", reach.words().say(known.what()))));
        box.getStyleClass().addAll("rows", "boxed");
        return box;
    }

    /// A rule that this program does not know is called by its id.
    static String name(Reach reach, String rule) {
        return Rules.of(rule).map(Rule::title).map(reach.words()::say).orElse(rule);
    }

    void forget() {
        rows.forEach(FieldRow::forget);
        input.clear();
    }
}
