package journey.app.inspector;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import journey.forecast.Inputs;
import journey.forecast.Measurement;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.plan.Take;
import journey.rule.LeftOut;
import journey.text.MetricWords;

/// What stands below the field of a share: to what number a metric's target or reading comes, or why the forecast leaves the share out.
final class RateNote {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private final Reach reach;
    private final Cell<Rate> cell;
    private final Field<?> field;
    private final Label said = Shapes.text("rate-note", "");
    private final Region sign = Shapes.sign("refused-sign");
    private final HBox node = new HBox(sign, said);
    private Optional<Read> read = Optional.empty();

    /// What the forecast reads in a plan; the row is shown again and again while the plan stays.
    private record Read(Plan plan, Inputs inputs) {}

    RateNote(Reach reach, Cell<Rate> cell, Field<?> field) {
        this.reach = reach;
        this.cell = cell;
        this.field = field == StepBack.RATE ? StagePlan.BACK : field;
        HBox.setHgrow(said, Priority.ALWAYS);
        node.getStyleClass().add("rate-line");
    }

    Region node() {
        return node;
    }

    void show() {
        var rate = cell.shown().value();
        var refused = rate.flatMap(_ -> refused());
        var text = refused.or(() -> rate.flatMap(this::worth));
        said.setText(text.orElse(""));
        said.pseudoClassStateChanged(REFUSED, refused.isPresent());
        node.setVisible(text.isPresent());
        node.setManaged(text.isPresent());
        sign.setVisible(refused.isPresent());
        sign.setManaged(refused.isPresent());
    }

    private Optional<String> refused() {
        var places = reach.workspace().selection().places();
        if (places.size() != 1) return Optional.empty();
        var plan = reach.plan();
        if (read.filter(one -> one.plan() == plan).isEmpty()) read = Optional.of(new Read(plan, Inputs.of(plan)));
        return LeftOut.why(places.iterator().next(), field, read.get().inputs(), plan).map(reach.words()::say);
    }

    private Optional<String> worth(Rate rate) {
        if (!(rate instanceof Rate.OfMetric(var id, var take, _))) return Optional.empty();
        return reach.plan().card(id).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast).flatMap(metric -> worth(metric, take));
    }

    private Optional<String> worth(Card.Metric metric, Take take) {
        var words = new MetricWords(reach.words());
        return switch (take) {
            case TARGET -> metric.fields().get(CardFields.TARGET).map(target -> reach.say("target.comes-to", words.said(metric, target)));
            case LAST -> Measurement.last(metric).map(last -> words.counted(last).map(counted -> reach.say("target.comes-to.counted", words.said(metric, last.value()), counted))
                    .orElseGet(() -> reach.say("target.comes-to", words.said(metric, last.value()))));
        };
    }
}
