package journey.app.panels;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.rule.Rule;
import journey.rule.Rules;
import journey.text.Places;
import journey.text.Words;

/// A finding that was put aside: what it was, about what, why, and a button that takes it back.
final class AsideRow extends ListCell<PutAside> {
    private final Words words;
    private final Mending mending;
    private final Supplier<Plan> plan;

    AsideRow(Words words, Mending mending, Supplier<Plan> plan) {
        this.words = words;
        this.mending = mending;
        this.plan = plan;
        getStyleClass().add("problem-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(PutAside aside, boolean empty) {
        super.updateItem(aside, empty);
        setText(null);
        if (empty || aside == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        var title = label("problem-title", Rules.of(aside.rule()).map(Rule::title).map(words::say).orElse(aside.rule()));
        var where = label("problem-stage", words.say(Places.name(plan.get(), aside.at())));
        var reason = label("problem-message", aside.reason().isEmpty() ? words.say("panel.aside.no-reason") : aside.reason());
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var back = new Button(words.say("panel.aside.take-back"));
        back.getStyleClass().add("problem-fix");
        back.setFocusTraversable(isSelected());
        back.setOnAction(_ -> mending.takeBack(aside));
        var line = new HBox(title, reason, where, back);
        line.getStyleClass().add("problem-line");
        setGraphic(line);
        setAccessibleText(words.say(Phrase.of("panel.aside.spoken", title.getText(), where.getText(), reason.getText())));
    }

    private static Label label(String style, String text) {
        var label = new Label(text);
        label.getStyleClass().add(style);
        return label;
    }
}
