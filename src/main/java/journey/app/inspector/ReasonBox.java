package journey.app.inspector;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.guide.Fitting;
import journey.guide.Idea;
import journey.guide.Reason;

/// A usual cause: whether the plan shows it, by what, and cards that would help. Where it does not, only those cards stand there that the
/// plan lacks.
final class ReasonBox extends VBox {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private final Guided guided;
    private final Reason reason;
    private final Region sign = Shapes.sign("reason-sign");
    private final Label evidence = Shapes.text("guide-text", "");
    private final VBox remedies = new VBox();
    private List<Idea> offered = List.of();

    ReasonBox(Guided guided, Reason reason) {
        this.guided = guided;
        this.reason = reason;
        getStyleClass().add("reason");
        setId("reason-" + reason);
        var title = Shapes.text("reason-title", guided.reach().words().say(reason.title()));
        HBox.setHgrow(title, Priority.ALWAYS);
        var head = new HBox(sign, title);
        head.getStyleClass().add("reason-head");
        remedies.getStyleClass().add("remedies");
        getChildren().setAll(head, evidence, remedies);
    }

    void show(Fitting plan) {
        var words = guided.reach().words();
        var shown = reason.shownBy(plan);
        pseudoClassStateChanged(SHOWN, shown.isPresent());
        evidence.setText(words.say(shown.orElse(reason.fine())));
        evidence.setAccessibleText(guided.reach().say(shown.isPresent() ? "field.reason.shown" : "field.reason.fine", shown.orElse(reason.fine())));
        var now = reason.remedies(plan);
        if (!now.equals(offered)) {
            offered = now;
            remedies.getChildren().setAll(now.stream().map(idea -> new IdeaRow(guided, idea)).toList());
        }
        for (var row : remedies.getChildren()) {
            var held = ((IdeaRow) row).show(plan);
            row.setVisible(shown.isPresent() || !held);
            row.setManaged(row.isVisible());
        }
    }
}
