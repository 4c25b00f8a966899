package journey.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Measurement;
import journey.forecast.Standing;
import journey.guide.Suggestion;
import journey.guide.Suggestions;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.Status;

/// What metric cards aim at, and whether they get there.
final class Goals {
    private static final double UNLIKELY = 0.2;

    private Goals() {}

    static Stream<Finding> missing(View view) {
        return view.metrics().filter(metric -> !metric.fields().has(CardFields.TARGET))
                .map(metric -> Finding.of(metric, Phrase.of("rule.no-target.message", view.named(metric))).fixed(Feeding.asking(metric, Phrase.of("rule.fix.target"), Phrase.of("rule.fix.target.question"),
                        (typing, typed) -> Measured.read(typing, typed, metric), target -> List.of(put(metric, CardFields.TARGET, target)), view)));
    }

    /// Speaks once something was measured. What was counted misses its target only where the target lies outside of Jeffreys' interval of the
    /// count; of a value without a count nobody can tell what is chance, so that it counts as it stands. The rule is silent while an
    /// answer is on its way: the metric leads to a card that is an idea or planned, or to a step back with a remedy.
    static Stream<Finding> missed(View view) {
        return view.metrics().filter(metric -> isMissed(metric, view)).map(metric -> {
            var target = target(metric).orElseThrow();
            var value = Measurement.last(metric).orElseThrow().value();
            var modest = Measured.modest(value, metric);
            return Finding.of(metric, Phrase.of(message(metric), view.named(metric), Measured.said(value, metric), Measured.said(target, metric)))
                    .fixed(answer(metric, view))
                    .fixed(modest.signum() > 0 && !Measured.isOutOfRange(modest, metric) ? aim(modest, metric, view) : Optional.empty());
        });
    }

    private static String message(Card.Metric metric) {
        return switch (Standing.better(metric)) {
            case HIGHER -> "rule.target-missed.message." + metric.stage().word();
            case LOWER -> "rule.target-missed.message.lower";
        };
    }

    static boolean isMissed(Card.Metric metric, View view) {
        return target(metric).isPresent() && Standing.of(metric).state() == Standing.State.MISSED && !isAnswered(metric, view);
    }

    private static Optional<BigDecimal> target(Card.Metric metric) {
        return metric.fields().get(CardFields.TARGET);
    }

    private static boolean isAnswered(Card.Metric metric, View view) {
        return view.ways().from(metric).stream().anyMatch(link -> link.kind() == LinkKind.STEP_BACK && !link.fields().text(Link.REMEDY).isBlank()
                || view.ways().target(link).flatMap(Card::status).filter(status -> status == Status.IDEA || status == Status.PLANNED).isPresent());
    }

    /// What the stage could try. Not where a plan has no links yet: its first one would make all others look missing.
    private static Optional<Fix> answer(Card.Metric metric, View view) {
        if (view.plan().links().isEmpty()) return Optional.empty();
        return switch (metric.stage()) {
            case EXCITE -> stepBack(metric, Stage.ENGAGE, view);
            case ASCEND -> stepBack(metric, Stage.EXCITE, view);
            case SUBSCRIBE -> trial(metric, Suggestions.proof(), view);
            case AWARE, ENGAGE, CONVERT, ADVOCATE, PROMOTE -> trial(metric, Suggestions.complete(metric.stage()), view);
        };
    }

    private static Optional<Fix> stepBack(Card.Metric metric, Stage to, View view) {
        var link = new Link(metric.id(), new End.AtStage(to), Fields.of(Link.KIND, LinkKind.STEP_BACK).with(Link.REMEDY, view.say(Phrase.of("rule.remedy." + to.word()))));
        return view.plan().link(link.place()).isPresent() ? Optional.empty() : Optional.of(Remedy.ready(Phrase.of("rule.fix.step-back"), new Edit.Connect(link)));
    }

    private static Optional<Fix> trial(Card.Metric metric, Suggestion suggestion, View view) {
        var title = view.say(suggestion.title());
        return view.in(suggestion.stage()).stream().anyMatch(card -> card.title().strip().equalsIgnoreCase(title)) ? Optional.empty()
                : Draft.of(view).answer(metric, suggestion).fix(Phrase.of("rule.fix.try", suggestion.title()));
    }

    /// Targets that the forecast seldom reaches. Silent about those that are missed already: that says the same, and more surely.
    static Stream<Finding> unlikely(View view) {
        if (view.outlook().prospects().isEmpty()) return Stream.empty();
        return view.metrics().flatMap(metric -> view.outlook().of(metric.id()).filter(prospect -> prospect.likelihood() < UNLIKELY)
                .filter(_ -> metric.fields().has(CardFields.TARGET) && !(view.isOn(NumberRules.TARGET_MISSED) && isMissed(metric, view)))
                .map(prospect -> Finding.of(metric, Phrase.of("rule.target-unlikely.message", view.named(metric), Measured.said(target(metric).orElseThrow(), metric), Math.round(100 * prospect.likelihood())))
                        .fixed(prospect.middle().map(middle -> Measured.modest(BigDecimal.valueOf(middle), metric))
                                .filter(middle -> middle.signum() > 0 && !Measured.isOutOfRange(middle, metric)).flatMap(middle -> aim(middle, metric, view)))).stream());
    }

    private static Optional<Fix> aim(BigDecimal target, Card.Metric metric, View view) {
        var title = Phrase.of(Standing.better(metric) == Better.HIGHER ? "rule.fix.aim" : "rule.fix.aim.lower", Measured.said(target, metric));
        return Feeding.ready(metric, title, view, put(metric, CardFields.TARGET, target));
    }

    private static <T> Edit put(Card card, Field<T> field, T value) {
        return new Edit.Put<>(new Place.Of(card.id()), field, value);
    }
}
