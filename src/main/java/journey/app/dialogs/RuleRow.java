package journey.app.dialogs;

import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Phrase;
import journey.rule.Rule;
import journey.text.Words;

/// A line of the catalogue of rules; the rule that is chosen says more.
final class RuleRow extends ListCell<RulesPage.Entry> {
    private final Words words;
    private final Function<Rule, String> weight;

    RuleRow(Words words, Function<Rule, String> weight) {
        this.words = words;
        this.weight = weight;
        getStyleClass().add("rule-row");
        setPrefWidth(0);
        selectedProperty().addListener(_ -> fill());
    }

    @Override
    protected void updateItem(RulesPage.Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        setText(null);
        fill();
    }

    private void fill() {
        if (isEmpty() || getItem() == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (getItem()) {
            case RulesPage.Entry.Head(var family) -> {
                setGraphic(new VBox(FindList.label("rule-family", words.say(family.phrase())), FindList.label("rule-weight", words.say(family.question()))));
                setAccessibleText(words.say("dialog.rules.family", family.phrase(), family.question()));
            }
            case RulesPage.Entry.Of(var rule) -> {
                setGraphic(rule(rule));
                setAccessibleText(words.say("dialog.rules.spoken", rule.title(), rule.what(), weight.apply(rule)));
            }
        }
    }

    private Node rule(Rule rule) {
        var title = FindList.label("rule-title", words.say(rule.title()));
        var id = FindList.label("rule-id", rule.id());
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var weighs = FindList.label("rule-weight", weight.apply(rule));
        weighs.setWrapText(false);
        var line = new HBox(8, title, id, gap, weighs);
        var box = new VBox(2, line, FindList.label("rule-what", words.say(rule.what())));
        if (isSelected()) box.getChildren().addAll(FindList.label("rule-what", words.say(rule.why())),
                FindList.label("rule-example", words.say(Phrase.of("dialog.rules.example", rule.example()))));
        return box;
    }
}
