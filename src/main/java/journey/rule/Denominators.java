package journey.rule;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Measure;
import journey.guide.KnownMetric;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Typed;

/// Of whom a share is one.
final class Denominators {
    private static final int MOST = 2;

    private Denominators() {}

    /// Metrics in percent, or counted out of all, that do not say of whom. Also those that measure a share of the forecast: the planner
    /// knows then, but nobody who reads the board.
    static Stream<Finding> missing(View view) {
        var lacking = view.metrics().filter(metric -> metric.fields().text(CardFields.OF).isBlank() && Measured.isShare(metric)).toList();
        if (lacking.isEmpty()) return Stream.empty();
        var library = library(view);
        return lacking.stream().map(metric -> {
            var finding = Finding.of(metric, Phrase.of("rule.no-denominator.message", view.named(metric)));
            for (var of : likely(metric, library, view)) finding = finding.fixed(naming(metric, of, view));
            return finding.fixed(asking(metric, view));
        });
    }

    /// What the library says of a metric of this name, then what the plan calls the people of its stage.
    private static List<String> likely(Card.Metric metric, Map<String, String> library, View view) {
        var usual = Optional.ofNullable(library.get(folded(metric.title())));
        var stage = Measure.of(metric).flatMap(Denominators::stage).orElse(metric.stage());
        var people = Optional.of(view.plan().stage(stage).fields().text(StagePlan.PEOPLE).strip()).filter(text -> !text.isEmpty());
        var named = people.orElseGet(() -> view.say(Phrase.of("rule.people-in", stage)));
        Set<String> all = new LinkedHashSet<>(Stream.concat(people.stream(), usual.stream()).toList());
        all.add(named);
        return all.stream().limit(MOST).toList();
    }

    /// Of whom the metrics of the library are shares, by their names.
    private static Map<String, String> library(View view) {
        var all = new HashMap<String, String>();
        for (var known : KnownMetric.ALL) known.of().ifPresent(of -> all.put(folded(view.say(known.title())), view.say(of)));
        return all;
    }

    private static String folded(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Stage> stage(Measure measure) {
        return switch (measure) {
            case Measure.Onward(var stage) -> Optional.of(stage);
            case Measure.Back(var stage) -> Optional.of(stage);
            case Measure.People _, Measure.Taken _, Measure.Whole _ -> Optional.empty();
        };
    }

    private static Optional<Fix> naming(Card.Metric metric, String of, View view) {
        return isInRange(metric, of) ? Feeding.ready(metric, Phrase.of("rule.fix.of", view.shortened(of)), view, put(metric, of)) : Optional.empty();
    }

    /// Not where any words would do harm.
    private static Optional<Fix> asking(Card.Metric metric, View view) {
        var title = Phrase.of("rule.fix.of-whom");
        return naming(metric, "?", view).map(_ -> Feeding.asking(metric, title, Phrase.of("rule.fix.of-whom.question"),
                (_, typed) -> Typed.of(typed.strip()), of -> List.of(put(metric, of)), view));
    }

    /// Whether its numbers can be those of a share, once it is known to be one of somebody.
    private static boolean isInRange(Card.Metric metric, String of) {
        var named = metric.with(metric.fields().with(CardFields.OF, of));
        return Stream.concat(named.fields().get(CardFields.TARGET).stream(), named.readings().stream().flatMap(reading -> reading.fields().get(CardFields.Reading.VALUE).stream()))
                .noneMatch(value -> Measured.isOutOfRange(value, named));
    }

    private static Edit put(Card.Metric metric, String of) {
        return new Edit.Put<>(new Place.Of(metric.id()), CardFields.OF, of);
    }
}
