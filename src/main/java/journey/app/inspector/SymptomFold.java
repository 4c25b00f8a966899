package journey.app.inspector;

import java.util.List;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.VBox;
import journey.guide.Fitting;
import journey.guide.Symptom;

/// A symptom under its name; its causes show themselves when it opens.
final class SymptomFold extends TitledPane {
    private final Symptom symptom;
    private final List<ReasonBox> reasons;

    SymptomFold(Guided guided, Symptom symptom) {
        super(guided.reach().words().say(symptom.title()), null);
        this.symptom = symptom;
        var words = guided.reach().words();
        reasons = symptom.reasons().stream().map(reason -> new ReasonBox(guided, reason)).toList();
        var first = symptom.stages().getFirst();
        var last = symptom.stages().getLast();
        var where = first == last ? guided.reach().say("field.symptom.where", first.number(), first)
                : guided.reach().say("field.symptom.where-both", first.number(), first, last.number(), last);
        var content = new VBox(Shapes.text("guide-text", words.say(symptom.line())), Shapes.text("symptom-where", where));
        content.getStyleClass().add("rows");
        content.getChildren().addAll(reasons);
        setContent(content);
        setId("symptom-" + symptom.word());
        setAnimated(false);
        setExpanded(false);
        getStyleClass().addAll("fields-fold", "symptom");
    }

    Symptom symptom() {
        return symptom;
    }

    void show(Fitting plan) {
        if (isExpanded()) reasons.forEach(reason -> reason.show(plan));
    }
}
