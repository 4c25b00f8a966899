package journey.app.inspector;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.guide.Fitting;
import journey.guide.Symptom;
import journey.plan.Place;

/// What is going wrong: one symptom is open at a time, the stages where its cause is to be looked for are lit on the board, and each cause
/// says whether the plan shows it.
final class SymptomsSheet implements Sheet {
    private final Guided guided;
    private final Reach reach;
    private final List<SymptomFold> folds;
    private final VBox node = new VBox();

    SymptomsSheet(Guided guided) {
        this.guided = guided;
        reach = guided.reach();
        folds = Arrays.stream(Symptom.values()).map(symptom -> new SymptomFold(guided, symptom)).toList();
        folds.forEach(fold -> fold.expandedProperty().addListener((_, _, open) -> {
            if (open) opened(fold);
            else if (folds.stream().noneMatch(SymptomFold::isExpanded)) guided.light(Set.of());
        }));
        node.getStyleClass().addAll("rows", "symptoms");
        node.getChildren().add(Shapes.text("guide-text", reach.say("field.symptoms.text")));
        node.getChildren().addAll(folds);
    }

    private void opened(SymptomFold fold) {
        folds.stream().filter(other -> other != fold).forEach(other -> other.setExpanded(false));
        fold.show(Fitting.of(reach.plan()));
        guided.light(stages(fold));
    }

    private static Set<Place> stages(SymptomFold fold) {
        return fold.symptom().stages().stream().map(Place.OfStage::new).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Heading heading() {
        return new Heading(reach.say("field.over.symptoms"), Optional.empty(), reach.say("field.symptoms"));
    }

    @Override
    public void show() {
        var plan = Fitting.of(reach.plan());
        folds.forEach(fold -> fold.show(plan));
    }

    @Override
    public void entered() {
        folds.stream().filter(SymptomFold::isExpanded).findFirst().ifPresent(fold -> guided.light(stages(fold)));
    }

    @Override
    public void left() {
        guided.light(Set.of());
    }

    @Override
    public void forget() {}

    @Override
    public List<FieldRow> rows() {
        return List.of();
    }

    /// Puts the focus where somebody can go on by keyboard.
    void focus() {
        folds.stream().filter(SymptomFold::isExpanded).findFirst().orElse(folds.getFirst()).requestFocus();
    }
}
