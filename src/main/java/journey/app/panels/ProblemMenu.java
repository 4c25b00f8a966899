package journey.app.panels;

import java.util.List;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import journey.plan.Severity;
import journey.plan.Weight;
import journey.rule.Problem;
import journey.rule.Rule;
import journey.rule.Rules;
import journey.text.Words;

/// The menu of a finding: to show it, its fixes, to put it aside, and how much its rule weighs in this plan. It is filled when it opens:
/// most rows are never asked for one.
final class ProblemMenu extends ContextMenu {
    private static final List<Weight> WEIGHTS = List.of(Weight.ERROR, Weight.WARNING, Weight.HINT);
    private final Words words;
    private final ProblemActions actions;
    private final Problem problem;

    ProblemMenu(Words words, ProblemActions actions, Problem problem) {
        this.words = words;
        this.actions = actions;
        this.problem = problem;
        // A menu without items would not open, and so never be filled.
        getItems().add(new SeparatorMenuItem());
        setOnShowing(_ -> fill());
    }

    void fill() {
        getItems().setAll(item("show", words.say("panel.problem.show"), () -> actions.show(problem)), new SeparatorMenuItem());
        for (var fix : problem.fixes()) getItems().add(item("fix", words.say(fix.title()), () -> actions.mend(problem, fix)));
        actions.all(problem).ifPresent(all -> getItems().add(item("fix-all", words.say(all.title()), () -> actions.mendAll(problem))));
        if (!problem.fixes().isEmpty()) getItems().add(new SeparatorMenuItem());
        getItems().add(item("put-aside", words.say("panel.problem.put-aside"), () -> actions.askAside(problem)));
        Rules.of(problem.rule()).ifPresent(rule -> getItems().addAll(weights(rule),
                item("turn-off", words.say("panel.rule.off"), () -> actions.askOff(problem, rule)),
                new SeparatorMenuItem(),
                item("explain", words.say("panel.rule.about"), () -> actions.explain(problem))));
    }

    private Menu weights(Rule rule) {
        var menu = new Menu(words.say("panel.rule.weigh"));
        menu.setId("weigh");
        var group = new ToggleGroup();
        for (var weight : WEIGHTS) {
            var item = new RadioMenuItem(words.say(isUsual(rule, weight) ? "panel.rule.weight-usual" : "panel.rule.weight", weight));
            item.setId("weigh-" + weight.word());
            item.setToggleGroup(group);
            item.setSelected(weight.severity().filter(problem.severity()::equals).isPresent());
            item.setOnAction(_ -> actions.mending().weigh(rule, weight));
            menu.getItems().add(item);
        }
        return menu;
    }

    private boolean isUsual(Rule rule, Weight weight) {
        Severity usual = actions.usual(rule);
        return weight.severity().filter(usual::equals).isPresent();
    }

    private static MenuItem item(String id, String name, Runnable run) {
        var item = new MenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> run.run());
        return item;
    }
}
