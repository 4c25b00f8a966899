package journey.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.forecast.Gap;
import journey.forecast.Inputs;
import journey.forecast.Measurement;
import journey.forecast.Measure;
import journey.forecast.Source;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Cards;
import journey.plan.CardFields.Bring;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.plan.Take;
import journey.text.Typed;
import journey.text.Typing;

/// Where the forecast breaks off. It speaks once for the plan, of what comes first, and only if somebody has begun to say how people move:
/// a plan without a forecast lacks nothing. Of an empty stage it does not speak, nor of a blank plan.
final class ForecastGaps {
    private ForecastGaps() {}

    static Stream<Finding> first(View view) {
        if (view.cards().isEmpty() || !Inputs.isBegun(view.plan())) return Stream.empty();
        return view.inputs().gaps().stream().filter(gap -> !isOfAnEmptyStage(gap, view) && !isSaidElsewhere(gap, view)).findFirst().map(gap -> finding(gap, view)).stream();
    }

    private static boolean isOfAnEmptyStage(Gap gap, View view) {
        return gap.place() instanceof Place.OfStage(var stage) && !view.holds(stage);
    }

    private static boolean isSaidElsewhere(Gap gap, View view) {
        return switch (gap) {
            case Gap.OutOfRange _, Gap.TooMany _ -> view.isOn(NumberRules.RATE_OUT_OF_RANGE);
            case Gap.NoDenominator _ -> view.isOn(NumberRules.NO_DENOMINATOR);
            case Gap.NobodyEnters _, Gap.NoOnward _, Gap.NoAmount _, Gap.OtherPeople _, Gap.NoShare _, Gap.NoMetric _, Gap.NoValue _, Gap.NoWhere _,
                    Gap.NoTake _, Gap.NoPrice _, Gap.NoCommission _ -> false;
        };
    }

    private static Finding finding(Gap gap, View view) {
        var found = found(gap, view);
        return switch (gap) {
            case Gap.NobodyEnters _ -> found.fixed(enters(view));
            case Gap.NoOnward(var stage) -> onward(found, stage, view);
            case Gap.OutOfRange(var at) -> found.fixed(share(at, view));
            case Gap.TooMany _ -> found;
            case Gap.NoAmount(var at) -> found.fixed(clearing(at, view));
            case Gap.OtherPeople(var at, _) -> found.fixed(ownPeople(at, view)).fixed(share(at, view));
            case Gap.NoDenominator(var at, var metric) -> with(found, metric, view).fixed(share(at, view));
            case Gap.NoShare(var at, var metric) -> with(found, metric, view).fixed(share(at, view));
            case Gap.NoMetric(var at, _) -> found.fixed(share(at, view));
            case Gap.NoValue(var at, var metric, var take) -> with(found, metric, view).fixed(otherValue(at, metric, take, view)).fixed(share(at, view));
            case Gap.NoWhere(var at) -> found.fixed(where(at, view));
            case Gap.NoTake(var id) -> found.fixed(share(Source.of(new Place.Of(id), CardFields.TAKE), view));
            case Gap.NoPrice(var id) -> found.fixed(price(id, view));
            case Gap.NoCommission(var id) -> found.fixed(commission(id, view));
        };
    }

    private static Finding found(Gap gap, View view) {
        var message = new GapSentences(view).of(gap);
        return switch (gap.place()) {
            case Place.OfStage(var stage) -> Finding.of(stage, message);
            case Place.Of(var id) -> Finding.of(view.plan().card(id).orElseThrow(), message);
            case Place.Whole _, Place.OfLink _ -> Finding.of(message);
        };
    }

    private static Finding with(Finding found, Id metric, View view) {
        return found.with(List.of(view.plan().card(metric).orElseThrow()));
    }

    /// They enter at the first stage that holds something.
    private static Optional<Fix> enters(View view) {
        var stage = view.held().findFirst().orElse(Stage.AWARE);
        return asking("enters", stage, View.at(stage), StagePlan.ENTERS, (typing, typed) -> amount(typing.people(typed)), view);
    }

    private static Finding onward(Finding found, Stage stage, View view) {
        var finding = found;
        var at = Source.of(View.at(stage), StagePlan.ONWARD);
        for (var card : view.in(stage))
            if (card instanceof Card.Metric metric && Measure.of(metric).filter(measure -> !measure.equals(new Measure.Onward(stage))).isEmpty())
                finding = finding.fixed(taken(metric, at, view));
        return finding.fixed(share(at, view));
    }

    /// Tried on the metric alone: a large plan need not be read again for each.
    private static Optional<Fix> taken(Card.Metric metric, Source at, View view) {
        if (!Measurement.isPercent(metric)) return Optional.empty();
        var rate = new Rate.OfMetric(metric.id(), Measurement.last(metric).isPresent() ? Take.LAST : Take.TARGET, "");
        var alone = put(at, rate, view).apply(view.plan().withCards(Cards.of(List.of(metric)), List.of()));
        return Inputs.of(alone).gaps().stream().anyMatch(gap -> gap.place().equals(at.place())) ? Optional.empty()
                : Optional.of(Remedy.ready(Phrase.of("rule.fix.take", view.named(metric)), put(at, rate, view)));
    }

    /// Offered only if the forecast lacks nothing more at this place after it.
    private static Optional<Fix> mending(Phrase title, Edit edit, Place place, View view) {
        return mends(edit, place, view) ? Optional.of(Remedy.ready(title, edit)) : Optional.empty();
    }

    private static boolean mends(Edit edit, Place place, View view) {
        var plan = edit.apply(view.plan());
        return Inputs.of(plan).gaps().stream().noneMatch(gap -> gap.place().equals(place));
    }

    private static Edit put(Source at, Rate rate, View view) {
        if (at.field() == StagePlan.ONWARD) return new Edit.Put<>(at.place(), StagePlan.ONWARD, rate);
        if (at.field() != StagePlan.BACK) return new Edit.Put<>(at.place(), CardFields.TAKE, rate);
        return new Edit.Put<>(at.place(), StagePlan.BACK, new StepBack(step(at.place(), view.plan()).with(StepBack.RATE, rate)));
    }

    private static Fields step(Place stage, Plan plan) {
        return plan.at(stage).flatMap(fields -> fields.get(StagePlan.BACK)).map(StepBack::fields).orElse(Fields.NONE);
    }

    /// Asks for the share itself, which can be no more than those who go the other way leave.
    private static Optional<Fix> share(Source at, View view) {
        var key = at.field().key();
        if (view.inputs().gaps().stream().filter(gap -> gap.place().equals(at.place())).count() > 1) return Optional.empty();
        return Optional.of(Remedy.<Rate>asking(Phrase.of("rule.fix.share." + key), Phrase.of("rule.fix.share." + key + ".question"), (typing, typed) ->
                typing.rate(typed, "") instanceof Typed.Understood<Rate>(var rate) && rate.filter(one -> !mends(put(at, one, view), at.place(), view)).isPresent()
                        ? Typed.wrong("rule.wrong.too-many") : typing.rate(typed, ""), rate -> List.of(put(at, rate, view))));
    }

    private static <T> Optional<Fix> asking(String key, Object about, Place place, Field<T> field, BiFunction<Typing, String, Typed<T>> read, View view) {
        return Optional.of(Remedy.asking(Phrase.of("rule.fix.forecast." + key, about), Phrase.of("rule.fix.forecast." + key + ".question", about), read,
                (Function<T, List<Edit>>) value -> List.of(new Edit.Put<>(place, field, value))));
    }

    /// What the forecast can reckon with.
    private static Typed<Amount> amount(Typed<Amount> typed) {
        return typed instanceof Typed.Understood<Amount>(var value) && value.filter(one -> one instanceof Amount.Range range ? !Inputs.isUsable(range.high()) : !Inputs.isUsable(one.likely())).isPresent()
                ? Typed.wrong("typed.wrong.large") : typed;
    }

    private static Optional<Fix> clearing(Source at, View view) {
        var edit = new Edit.Put<>(at.place(), at.field(), Optional.empty());
        return mending(Phrase.of("rule.fix.clear"), edit, at.place(), view);
    }

    /// A take that names nobody known speaks of the people of its own stage, most likely.
    private static Optional<Fix> ownPeople(Source at, View view) {
        if (!(at.place() instanceof Place.Of(var id)) || at.field() != CardFields.TAKE) return Optional.empty();
        var offer = view.plan().card(id).orElseThrow();
        return offer.fields().get(CardFields.TAKE).flatMap(rate -> mending(Phrase.of("rule.fix.own-people", offer.stage()), put(at, Percents.of("", rate), view), at.place(), view));
    }

    private static Optional<Fix> otherValue(Source at, Id metric, Take missing, View view) {
        var other = missing == Take.LAST ? Take.TARGET : Take.LAST;
        return mending(Phrase.of("rule.fix.take-other." + other.word()), put(at, new Rate.OfMetric(metric, other, ""), view), at.place(), view);
    }

    private static Optional<Fix> where(Source at, View view) {
        return switch (at.place()) {
            case Place.OfStage(var stage) -> {
                var to = Stage.ENGAGE.isBefore(stage) ? Stage.ENGAGE : Stage.AWARE;
                yield mending(Phrase.of("rule.fix.back-to", to), new Edit.Put<>(at.place(), StagePlan.BACK, new StepBack(step(at.place(), view.plan()).with(StepBack.TO, to))), at.place(), view);
            }
            case Place.Of(var id) -> {
                var brings = view.plan().card(id).orElseThrow().fields().list(CardFields.BRINGS).stream()
                        .map(bring -> bring.fields().has(Bring.INTO) ? bring : new Bring(bring.fields().with(Bring.INTO, Stage.AWARE))).toList();
                yield mending(Phrase.of("rule.fix.bring-to", Stage.AWARE), new Edit.Put<>(at.place(), CardFields.BRINGS, brings), at.place(), view);
            }
            case Place.Whole _, Place.OfLink _ -> Optional.empty();
        };
    }

    /// Not where nothing may be sold.
    private static Optional<Fix> price(Id id, View view) {
        var stage = view.plan().card(id).orElseThrow().stage();
        if (stage.isBefore(Stage.SUBSCRIBE) || stage == Stage.EXCITE) return Optional.empty();
        var place = new Place.Of(id);
        return mends(new Edit.Put<>(place, CardFields.PRICE, Amount.FREE), place, view)
                ? asking("price", stage, place, CardFields.PRICE, (typing, typed) -> amount(typing.money(typed, view.plan().currency())), view) : Optional.empty();
    }

    private static Optional<Fix> commission(Id id, View view) {
        var place = new Place.Of(id);
        return mends(new Edit.Put<>(place, CardFields.SHARE, BigDecimal.ONE), place, view)
                ? asking("commission", id.value(), place, CardFields.SHARE, (typing, typed) -> typing.decimal(typed) instanceof Typed.Understood<BigDecimal>(var value)
                        && value.filter(Percents::isOut).isPresent() ? Typed.wrong("typed.wrong.share") : typing.decimal(typed), view) : Optional.empty();
    }
}
