package journey.app.inspector;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Place;
import journey.plan.Settings;
import journey.plan.Settings.RuleSetting;

/// The rules that the plan sets otherwise than the validator does: how much each weighs here, and why.
final class RuleSettings {
    private final Reach reach;
    private final Editors editors;
    private final Cell<Map<String, RuleSetting>> cell;
    private final VBox node = new VBox();
    private final List<FieldRow> rows = new ArrayList<>();
    private List<String> shown = List.of();

    RuleSettings(Reach reach, Editors editors) {
        this.reach = reach;
        this.editors = editors;
        cell = Cell.at(reach, () -> Place.PLAN, Settings.RULES);
        node.getStyleClass().add("rows");
    }

    Region node() {
        return node;
    }

    void show() {
        var set = List.copyOf(cell.shown().value().orElse(Map.of()).keySet());
        if (!set.equals(shown)) {
            shown = set;
            rows.clear();
            node.getChildren().setAll(set.stream().map(this::rule).toList());
        }
        rows.forEach(FieldRow::show);
    }

    private Node rule(String rule) {
        Cell<RuleSetting> setting = cell.seen(all -> Optional.ofNullable(all.get(rule)), (all, one) -> {
            var next = new LinkedHashMap<>(all.orElse(Map.of()));
            one.ifPresentOrElse(value -> next.put(rule, value), () -> next.remove(rule));
            return Optional.of(next);
        });
        var severity = editors.row("field.severity", RuleSetting.SEVERITY, Cell.in(setting, RuleSetting.SHAPE, RuleSetting.SEVERITY), () -> "");
        var reason = editors.row("field.reason", RuleSetting.REASON, Cell.in(setting, RuleSetting.SHAPE, RuleSetting.REASON), () -> "");
        rows.add(severity);
        rows.add(reason);
        var box = new VBox(Shapes.text("boxed-title", name(reach, rule)), severity, reason);
        box.getStyleClass().addAll("rows", "boxed");
        return box;
    }

    /// A rule that this program does not know is called by its id.
    static String name(Reach reach, String rule) {
        try {
            return reach.say("rule." + rule + ".title");
        } catch (MissingResourceException unknown) {
            return rule;
        }
    }

    void forget() {
        rows.forEach(FieldRow::forget);
    }
}
