package journey.forecast;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.CardFields.Reading;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.plan.Take;

/// Plans for tests of the forecast, said as one would say them: who enters, which shares go on, what is sold.
record Ride(Plan plan) {
    static Ride of(String people, Stage at, String... onward) {
        var ride = new Ride(Plan.blank("A ride")).entering(people, at);
        for (int i = 0; i < onward.length; i++) ride = ride.onward(Stage.ALL.get(i), percent(onward[i]));
        return ride;
    }

    /// Golden case (a).
    static Ride golden() {
        return of("10000", Stage.AWARE, "40", "10", "5", "70", "30", "20", "50");
    }

    static Rate percent(String percent) {
        return new Rate.Percent(new BigDecimal(percent), "");
    }

    static Rate percentOf(String of, String percent) {
        return new Rate.Percent(new BigDecimal(percent), of);
    }

    static Rate range(String low, String likely, String high) {
        return new Rate.Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high), "");
    }

    static Rate count(int count, int outOf) {
        return new Rate.Count(count, outOf, "");
    }

    static Rate last(String metric) {
        return new Rate.OfMetric(new Id(metric), Take.LAST, "");
    }

    static Rate target(String metric) {
        return new Rate.OfMetric(new Id(metric), Take.TARGET, "");
    }

    <T> Ride with(Stage stage, Field<T> field, T value) {
        return new Ride(plan.withStage(stage, one -> new StagePlan(one.fields().with(field, value))));
    }

    Ride entering(String people, Stage at) {
        return with(at, StagePlan.ENTERS, Amount.of(people));
    }

    Ride onward(Stage stage, Rate rate) {
        return with(stage, StagePlan.ONWARD, rate);
    }

    Ride back(Stage from, Stage to, Rate rate) {
        return with(from, StagePlan.BACK, new StepBack(Fields.of(StepBack.TO, to).with(StepBack.RATE, rate)));
    }

    Ride spending(Stage stage, String money) {
        return with(stage, StagePlan.SPEND, Amount.of(money));
    }

    Ride a(Span period) {
        return new Ride(plan.withSettings(plan.settings().with(Settings.PERIOD, new Settings.Period(Fields.of(Settings.Period.LENGTH, period)))));
    }

    Ride card(CardType type, String id, Stage stage, UnaryOperator<Fields> fill) {
        var all = new ArrayList<Card>(plan.cards());
        all.add(Card.of(type, new Id(id), stage, fill.apply(Fields.of(CardFields.TITLE, id))));
        return new Ride(plan.withCards(Cards.of(all)));
    }

    Ride offer(OfferKind kind, String id, String price, String cost) {
        return card(CardType.OFFER, id, kind.home(), fields -> fields.with(CardFields.KIND, kind).with(CardFields.PRICE, Amount.of(price)).with(CardFields.COST, Amount.of(cost)));
    }

    Ride offer(OfferKind kind, String id, String price, String cost, Rate take) {
        return offer(kind, id, price, cost).put(id, CardFields.TAKE, take);
    }

    Ride metric(String id, Stage stage, String of, String target) {
        return card(CardType.METRIC, id, stage, fields -> fields.with(CardFields.UNIT, "%").with(CardFields.OF, of).with(CardFields.TARGET, new BigDecimal(target)));
    }

    Ride measuring(String id, String what) {
        return put(id, CardFields.MEASURES, what);
    }

    Ride counted(String id, int count, int outOf) {
        return put(id, CardFields.READINGS, List.of(new Reading(Fields.of(Reading.COUNT, count).with(Reading.OUT_OF, outOf))));
    }

    /// Readings on the first days of the year 2027, the oldest first: `12` is a value, `12/100` a count.
    Ride read(String id, String... readings) {
        var all = new ArrayList<Reading>();
        for (var reading : readings) {
            var day = Fields.of(Reading.ON, LocalDate.of(2027, 1, all.size() + 1));
            var parts = reading.split("/");
            all.add(new Reading(parts.length == 1 ? day.with(Reading.VALUE, new BigDecimal(reading))
                    : day.with(Reading.COUNT, Integer.valueOf(parts[0])).with(Reading.OUT_OF, Integer.valueOf(parts[1]))));
        }
        return put(id, CardFields.READINGS, List.copyOf(all));
    }

    Card.Metric metric(String id) {
        return (Card.Metric) plan.card(new Id(id)).orElseThrow();
    }

    Ride bringing(String id, Map<Stage, String> people) {
        return put(id, CardFields.BRINGS, people.entrySet().stream().map(one -> new Bring(Fields.of(Bring.INTO, one.getKey()).with(Bring.PEOPLE, Amount.of(one.getValue())))).toList());
    }

    <T> Ride put(String id, Field<T> field, T value) {
        return new Ride(plan.replacing(new Id(id), card -> card.with(field, value)));
    }

    Inputs inputs() {
        return Inputs.of(plan);
    }

    Forecast.Settled settled() {
        return (Forecast.Settled) Forecast.of(plan);
    }

    double people(Stage stage) {
        return settled().people().get(stage);
    }

    double figure(Figure figure) {
        return settled().figures().get(figure);
    }

    Draws draws() {
        return Draws.of(inputs(), Draws.SEED, () -> false).orElseThrow();
    }

    Input input(String path) {
        return inputs().all().stream().filter(input -> input.source().path().equals(path)).findFirst().orElseThrow();
    }
}
