package journey.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Freshness;
import journey.forecast.Measurement;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.text.Typed;
import journey.text.Typing;

/// How old the last readings of metrics are.
final class Readings {
    private Readings() {}

    static Stream<Finding> stale(View view) {
        return view.metrics().flatMap(metric -> Measurement.last(metric).filter(last -> Freshness.isStale(last, view.plan(), view.today())).flatMap(Measurement::on)
                .map(day -> Finding.of(metric, Phrase.of("rule.metric-stale.message", view.named(metric), day)).fixed(asking(metric, view))).stream());
    }

    private static Fix asking(Card.Metric metric, View view) {
        return Feeding.asking(metric, Phrase.of("rule.fix.reading"), Phrase.of("rule.fix.reading.question"), (typing, typed) -> read(typing, typed, metric, view.today()), reading -> {
            var all = new ArrayList<>(metric.readings());
            all.add(reading);
            return List.of(new Edit.Put<>(new Place.Of(metric.id()), CardFields.READINGS, List.copyOf(all)));
        }, view);
    }

    private static Typed<Reading> read(Typing typing, String typed, Card.Metric metric, LocalDate today) {
        var day = Fields.of(Reading.ON, today);
        var count = typing.countOf(typed);
        if (count.isPresent() && metric.fields().text(CardFields.OF).isBlank() && !Measured.isShare(metric)) return Typed.wrong("rule.wrong.of-whom");
        if (count.isPresent()) return Typed.of(new Reading(day.with(Reading.COUNT, count.get().count()).with(Reading.OUT_OF, count.get().outOf())));
        return switch (Measured.read(typing, typed, metric)) {
            case Typed.Wrong<BigDecimal>(var why) -> new Typed.Wrong<>(why);
            case Typed.Understood<BigDecimal>(Optional<BigDecimal> value) -> new Typed.Understood<>(value.map(one -> new Reading(day.with(Reading.VALUE, one))));
        };
    }
}
