package journey.app.panels;

import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.rule.Rule;
import journey.rule.Rules;
import journey.text.Places;
import journey.text.Words;

/// A finding that was put aside, or a rule that was turned off: what it was, about what, why, and a button that takes it back.
final class AsideRow extends ListCell<Quiet> {
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
    protected void updateItem(Quiet quiet, boolean empty) {
        super.updateItem(quiet, empty);
        setText(null);
        if (empty || quiet == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (quiet) {
            case Quiet.Aside(var by) -> show(by.rule(), words.say(Places.name(plan.get(), by.at())), quiet.reason(), "panel.aside.take-back", () -> mending.takeBack(by));
            case Quiet.Off(var rule, _) -> show(rule, words.say("panel.aside.everywhere"), quiet.reason(), "panel.rule.on", () -> mending.asUsual(rule));
        }
    }

    private void show(String rule, String about, String why, String undo, Runnable run) {
        var title = label("problem-title", Rules.of(rule).map(Rule::title).map(words::say).orElse(rule));
        title.getStyleClass().add("aside-title");
        var where = label("problem-stage", about);
        where.getStyleClass().add("aside-place");
        var reason = label("problem-message", why.isEmpty() ? words.say("panel.aside.no-reason") : why);
        reason.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(reason, Priority.ALWAYS);
        var back = new Button(words.say(undo));
        back.getStyleClass().add("problem-fix");
        back.setFocusTraversable(isSelected());
        back.setOnAction(_ -> run.run());
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
