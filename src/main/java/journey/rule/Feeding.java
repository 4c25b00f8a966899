package journey.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Gap;
import journey.forecast.Inputs;
import journey.plan.Card;
import journey.plan.Phrase;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.text.Typed;
import journey.text.Typing;

/// Fixes of metrics that may feed the forecast: a number put right there may mean that more people go on and step back than there are.
final class Feeding {
    private Feeding() {}

    static Optional<Fix> ready(Card.Metric metric, Phrase title, View view, Edit... edits) {
        return overflows(metric, List.of(edits), view) ? Optional.empty() : Optional.of(Remedy.ready(title, edits));
    }

    static <T> Fix asking(Card.Metric metric, Phrase title, Phrase question, BiFunction<Typing, String, Typed<T>> read, Function<T, List<Edit>> edits, View view) {
        return Remedy.asking(title, question, (typing, typed) -> {
            var understood = read.apply(typing, typed);
            return understood instanceof Typed.Understood<T>(Optional<T> value) && value.filter(one -> overflows(metric, edits.apply(one), view)).isPresent()
                    ? Typed.wrong("rule.wrong.too-many") : understood;
        }, edits);
    }

    private static boolean overflows(Card.Metric metric, List<Edit> edits, View view) {
        if (Stage.ALL.stream().noneMatch(stage -> feeds(metric, view.plan().stage(stage)))) return false;
        var plan = view.plan();
        for (var edit : edits) plan = edit.apply(plan);
        var before = view.inputs().gaps();
        return Inputs.of(plan).gaps().stream().anyMatch(gap -> gap instanceof Gap.TooMany && !before.contains(gap));
    }

    private static boolean feeds(Card.Metric metric, StagePlan stage) {
        var back = stage.fields().get(StagePlan.BACK).flatMap(step -> step.fields().get(StepBack.RATE));
        return Stream.concat(stage.fields().get(StagePlan.ONWARD).stream(), back.stream())
                .anyMatch(rate -> rate instanceof Rate.OfMetric(var id, _, _) && id.equals(metric.id()));
    }
}
