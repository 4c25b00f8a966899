package journey.app.inspector;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import journey.plan.Place;
import journey.plan.Settings;

/// The sheet of the plan itself: what it is about, for whom, in which language and money, and what the validator is told.
final class PlanSheet implements Sheet {
    private final Reach reach;
    private final Rows rows;
    private final Audiences audiences;
    private final RuleSettings rules;
    private final Asides asides;
    private final VBox node = new VBox();

    PlanSheet(Reach reach, Editors editors, Map<String, Boolean> folds) {
        this.reach = reach;
        rows = new Rows(reach, editors, () -> Place.PLAN);
        node.getStyleClass().add("rows");
        node.getChildren().addAll(rows.of("field.plan-title", Settings.TITLE), rows.of("field.plan-promise", Settings.PROMISE),
                rows.of(Settings.LANGUAGE), rows.of(Settings.CURRENCY), rows.of(Settings.BRAND));
        audiences = new Audiences(reach, editors);
        rules = new RuleSettings(reach, editors);
        asides = new Asides(reach);
        var whom = new Fold(reach, "field.audiences", folds, Fold.State.OPEN);
        whom.add(audiences.node());
        var period = new Fold(reach, "field.period", folds, Fold.State.SHUT);
        period.add(rows.of(Settings.PERIOD));
        var lens = new Fold(reach, "field.inbound", folds, Fold.State.SHUT);
        lens.add(Shapes.text("guide-text", reach.say("field.inbound.what")));
        PhaseEnds.rows(reach).forEach(row -> lens.add(rows.add(row)));
        var validator = new Fold(reach, "field.rules", folds, Fold.State.SHUT);
        validator.add(rows.of(Settings.PROFILE));
        validator.add(rules.node());
        var aside = new Fold(reach, "field.asides", folds, Fold.State.SHUT);
        aside.add(asides.node());
        node.getChildren().addAll(whom, period, lens, validator, aside);
    }

    @Override
    public Region node() {
        return node;
    }

    @Override
    public Heading heading() {
        return new Heading(reach.say("field.over.plan"), Optional.empty(),
                reach.plan().title().isEmpty() ? reach.say("field.untitled") : reach.plan().title());
    }

    @Override
    public void show() {
        rows.show();
        audiences.show();
        rules.show();
        asides.show();
    }

    @Override
    public void forget() {
        rows.forget();
        audiences.forget();
        rules.forget();
    }

    @Override
    public List<FieldRow> rows() {
        return rows.all();
    }
}
