package journey.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.Take;

/// Turns what a plan says into inputs, one for each number however many fields take it, and keeps what cannot be used as gaps.
final class Reader {
    /// More people or money than any journey moves; beyond it sums would lose their meaning.
    private static final BigDecimal MOST = new BigDecimal("1e15");
    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    private final Plan plan;
    private final List<Source> sources = new ArrayList<>();
    private final List<Unit> units = new ArrayList<>();
    private final List<Estimate> estimates = new ArrayList<>();
    private final List<List<Source>> uses = new ArrayList<>();
    private final Map<Source, Integer> numbers = new HashMap<>();
    private final List<Gap> gaps = new ArrayList<>();

    Reader(Plan plan) {
        this.plan = plan;
    }

    void lacks(Gap gap) {
        gaps.add(gap);
    }

    List<Gap> gaps() {
        return gaps;
    }

    List<Input> inputs() {
        var all = new ArrayList<Input>(sources.size());
        for (int i = 0; i < sources.size(); i++) all.add(new Input(sources.get(i), uses.get(i), units.get(i), estimates.get(i)));
        return all;
    }

    double likely(int number) {
        return estimates.get(number).likely();
    }

    /// The metrics whose targets some rate takes.
    Set<Id> takenTargets() {
        var taken = new HashSet<Id>();
        for (var source : sources)
            if (source.field() == CardFields.TARGET && source.place() instanceof Place.Of(var metric)) taken.add(metric);
        return taken;
    }

    private int number(Source source, Source usedBy, Unit unit, Estimate estimate) {
        var number = numbers.computeIfAbsent(source, _ -> {
            sources.add(source);
            units.add(unit);
            estimates.add(estimate);
            uses.add(new ArrayList<>());
            return sources.size() - 1;
        });
        uses.get(number).add(usedBy);
        return number;
    }

    /// @return the number of the input, or [Wiring#NONE] where there is none that can be used
    int amount(Optional<Amount> amount, Source at, Unit unit) {
        if (amount.isEmpty()) return Wiring.NONE;
        return switch (amount.get()) {
            case Amount.Exact(var value) when isAmount(value) -> number(at, at, unit, new Estimate.Exact(value.doubleValue()));
            case Amount.Range(var low, var likely, var high) when isAmount(low) && isAmount(high) ->
                    number(at, at, unit, between(low.doubleValue(), likely.doubleValue(), high.doubleValue()));
            case Amount.Exact _, Amount.Range _ -> refused(new Gap.NoAmount(at));
        };
    }

    int times(Optional<Integer> times, Source at) {
        return times.map(kept -> number(at, at, Unit.TIMES, new Estimate.Exact(kept))).orElse(Wiring.NONE);
    }

    int percent(Optional<BigDecimal> percent, Source at) {
        return percent.map(value -> isShare(value) ? number(at, at, Unit.SHARE, new Estimate.Exact(part(value))) : refused(new Gap.OutOfRange(at))).orElse(Wiring.NONE);
    }

    /// A share of a stage's people.
    ///
    /// @return the number of the input, or [Wiring#NONE] where there is none that can be used
    int share(Rate rate, Stage whose, Source at) {
        return switch (rate) {
            case Rate.Percent(var percent, _) when isShare(percent) -> number(at, at, Unit.SHARE, new Estimate.Exact(part(percent)));
            case Rate.Range(var low, var likely, var high, _) when isShare(low) && isShare(high) ->
                    number(at, at, Unit.SHARE, between(part(low), part(likely), part(high)));
            case Rate.Percent _, Rate.Range _ -> refused(new Gap.OutOfRange(at));
            case Rate.Count(var count, var outOf, _) -> number(at, at, Unit.SHARE, new Estimate.Counted(count, outOf));
            case Rate.OfMetric(var id, var take, _) -> plan.card(id).filter(Card::counts).filter(Card.Metric.class::isInstance).map(Card.Metric.class::cast)
                    .map(metric -> ofMetric(metric, take, whose, at)).orElseGet(() -> refused(new Gap.NoMetric(at, id)));
        };
    }

    private int ofMetric(Card.Metric metric, Take take, Stage whose, Source at) {
        var mistake = People.mistake(metric, whose, at, plan);
        if (mistake.isPresent()) return refused(mistake.get());
        return switch (take) {
            case TARGET -> metric.fields().get(CardFields.TARGET).map(target -> value(target, metric, CardFields.TARGET, at))
                    .orElseGet(() -> refused(new Gap.NoValue(at, metric.id(), take)));
            case LAST -> Measurement.last(metric).map(last -> last.count()
                            .map(count -> number(source(metric, CardFields.READINGS), at, Unit.SHARE, new Estimate.Counted(count.some(), count.all())))
                            .orElseGet(() -> value(last.value(), metric, CardFields.READINGS, at)))
                    .orElseGet(() -> refused(new Gap.NoValue(at, metric.id(), take)));
        };
    }

    private int value(BigDecimal value, Card.Metric metric, Field<?> field, Source at) {
        if (!Measurement.isPercent(metric)) return refused(new Gap.NoShare(at, metric.id()));
        return isShare(value) ? number(source(metric, field), at, Unit.SHARE, new Estimate.Exact(part(value))) : refused(new Gap.OutOfRange(at));
    }

    private static Source source(Card.Metric metric, Field<?> field) {
        return Source.of(new Place.Of(metric.id()), field);
    }

    private int refused(Gap gap) {
        lacks(gap);
        return Wiring.NONE;
    }

    private static Estimate between(double low, double likely, double high) {
        return low < high ? new Estimate.Between(low, likely, high) : new Estimate.Exact(likely);
    }

    static boolean isAmount(BigDecimal value) {
        return value.signum() >= 0 && value.compareTo(MOST) <= 0;
    }

    static boolean isShare(BigDecimal percent) {
        return percent.signum() >= 0 && percent.compareTo(PERCENT) <= 0;
    }

    private static double part(BigDecimal percent) {
        return percent.doubleValue() / 100;
    }
}
