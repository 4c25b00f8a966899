package journey.forecast;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Plan;

/// What a metric card wants a figure of the forecast to be.
///
/// @param value shares as parts of one, money and people as they are
public record Target(Id card, Measure measure, Better better, double value) {
    /// The targets that the forecast can judge. One that a rate takes for granted is not among them: it would always be reached.
    static List<Target> in(Plan plan, Wiring wiring, Set<Id> taken) {
        return plan.cards().stream().filter(Card::counts).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast)
                .filter(metric -> !taken.contains(metric.id())).flatMap(metric -> of(metric, wiring).stream()).toList();
    }

    private static Optional<Target> of(Card.Metric metric, Wiring wiring) {
        return Measure.of(metric).filter(wiring::has).flatMap(measure -> metric.fields().get(CardFields.TARGET).map(target ->
                new Target(metric.id(), measure, metric.fields().get(CardFields.BETTER).orElse(measure.better()),
                        measure.isShare() ? target.doubleValue() / 100 : target.doubleValue())));
    }

    boolean isReachedBy(double outcome) {
        return switch (better) {
            case HIGHER -> outcome >= value;
            case LOWER -> outcome <= value;
        };
    }
}
