package journey.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Gap;
import journey.forecast.Source;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;

/// Shares that cannot be: under nothing, over all, or more going on and stepping back than there are.
final class Shares {
    private Shares() {}

    /// One finding for each stage and card, whatever is wrong there.
    static Stream<Finding> outOfRange(View view) {
        return Stream.concat(Stage.ALL.stream().flatMap(stage -> ofStage(stage, view).stream()), view.cards().stream().flatMap(card -> switch (card) {
            case Card.Offer offer -> ofOffer(offer, view).stream();
            case Card.Metric metric -> ofMetric(metric, view).stream();
            case Card.Touchpoint _, Card.CallToAction _, Card.Note _, Card.Foreign _ -> Stream.<Finding>empty();
        }));
    }

    private static Optional<Finding> ofStage(Stage stage, View view) {
        var fields = view.plan().stage(stage).fields();
        var onward = fields.get(StagePlan.ONWARD);
        var back = fields.get(StagePlan.BACK).flatMap(step -> step.fields().get(StepBack.RATE));
        var part = onward.filter(Percents::isOut).isPresent() ? "onward" : back.filter(Percents::isOut).isPresent() ? "back"
                : onward.isPresent() && back.isPresent() && view.inputs().gaps().contains(new Gap.TooMany(stage)) ? "both" : "";
        if (part.isEmpty()) return Optional.empty();
        return Optional.of(Finding.of(stage, Phrase.of("rule.rate-out-of-range.message." + part, stage)).fixed(fitted(stage, onward, back, view)));
    }

    /// Brings both shares between nothing and all, and to no more than all together; the one that a metric holds stays as it is.
    private static Optional<Fix> fitted(Stage stage, Optional<Rate> onward, Optional<Rate> back, View view) {
        var at = View.at(stage);
        var on = onward.map(Percents::within);
        var off = back.map(Percents::within);
        var likelyOn = on.map(rate -> likely(rate, Source.of(at, StagePlan.ONWARD), view)).orElse(0.0);
        var likelyOff = off.map(rate -> likely(rate, Source.of(at, StagePlan.BACK), view)).orElse(0.0);
        var title = Phrase.of("rule.fix.within");
        if (likelyOn + likelyOff > 1) {
            var isFixed = new boolean[] {on.filter(Shares::isMetrics).isPresent(), off.filter(Shares::isMetrics).isPresent()};
            if (isFixed[0] && isFixed[1]) return Optional.empty();
            title = Phrase.of("rule.fix.scale");
            var both = likelyOn + likelyOff;
            var forOn = isFixed[1] ? (1 - likelyOff) / likelyOn : 1 / both;
            var forOff = isFixed[0] ? (1 - likelyOn) / likelyOff : 1 / both;
            on = on.map(rate -> isFixed[0] ? rate : Percents.times(forOn, rate));
            off = off.map(rate -> isFixed[1] ? rate : Percents.times(forOff, rate));
        }
        var step = view.plan().stage(stage).fields().get(StagePlan.BACK).map(StepBack::fields).orElse(Fields.NONE);
        var steps = off.map(rate -> new StepBack(step.with(StepBack.RATE, rate)));
        return Optional.of(Remedy.ready(title, new Edit.Put<>(at, StagePlan.ONWARD, on), new Edit.Put<>(at, StagePlan.BACK, steps.or(() -> view.plan().stage(stage).fields().get(StagePlan.BACK)))));
    }

    private static boolean isMetrics(Rate rate) {
        return rate instanceof Rate.OfMetric;
    }

    /// As a part of one; that of a metric as the forecast reads it, nothing where it cannot be used.
    private static double likely(Rate rate, Source at, View view) {
        return isMetrics(rate) ? view.inputs().at(at).map(input -> input.estimate().likely()).orElse(0.0) : Percents.likely(rate);
    }

    private static Optional<Finding> ofOffer(Card.Offer offer, View view) {
        var take = offer.fields().get(CardFields.TAKE).filter(Percents::isOut);
        var share = offer.fields().get(CardFields.SHARE).filter(Percents::isOut);
        if (take.isEmpty() && share.isEmpty()) return Optional.empty();
        var title = Phrase.of("rule.fix.within");
        return Optional.of(Finding.of(offer, Phrase.of("rule.rate-out-of-range.message." + (take.isPresent() ? "take" : "share"), view.named(offer)))
                .fixed(Remedy.ready(title, put(offer, fields -> take.map(rate -> fields.with(CardFields.TAKE, Percents.within(rate))).orElse(fields)
                        .with(CardFields.SHARE, offer.fields().get(CardFields.SHARE).map(Percents::within))))));
    }

    private static Optional<Finding> ofMetric(Card.Metric metric, View view) {
        var target = metric.fields().get(CardFields.TARGET).filter(value -> Measured.isOutOfRange(value, metric));
        var reading = metric.readings().stream().flatMap(one -> one.fields().get(Reading.VALUE).stream()).filter(value -> Measured.isOutOfRange(value, metric)).findFirst();
        if (target.isEmpty() && reading.isEmpty()) return Optional.empty();
        var message = Phrase.of("rule.rate-out-of-range.message." + (target.isPresent() ? "target" : "reading"), view.named(metric), Measured.said(target.or(() -> reading).orElseThrow(), metric));
        return Optional.of(Finding.of(metric, message).fixed(Feeding.ready(metric, Phrase.of("rule.fix.within"), view, put(metric, fields -> within(fields, metric)))));
    }

    private static Fields within(Fields fields, Card.Metric metric) {
        UnaryOperator<BigDecimal> mend = value -> Measured.isOutOfRange(value, metric) ? Percents.within(value) : value;
        return fields.with(CardFields.TARGET, fields.get(CardFields.TARGET).map(mend))
                .with(CardFields.READINGS, fields.list(CardFields.READINGS).stream()
                        .map(one -> new Reading(one.fields().with(Reading.VALUE, one.fields().get(Reading.VALUE).map(mend)))).toList());
    }

    /// The edits that bring a card's numbers from what they are to what they should be.
    private static Edit[] put(Card card, UnaryOperator<Fields> change) {
        var after = change.apply(card.fields());
        var place = new Place.Of(card.id());
        return Stream.of(CardFields.TAKE, CardFields.SHARE, CardFields.TARGET, CardFields.READINGS).filter(field -> !after.get(field).equals(card.fields().get(field)))
                .map(field -> edit(place, field, after)).toArray(Edit[]::new);
    }

    private static <T> Edit edit(Place place, Field<T> field, Fields values) {
        return new Edit.Put<>(place, field, values.get(field));
    }
}
