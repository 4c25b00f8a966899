package journey.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import journey.forecast.Draws;
import journey.forecast.Figure;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.layout.Scale;
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
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.text.Words;

/// Small plans in which people flow, and the page of their forecast.
record Flowing(Plan plan) {
    static final Words WORDS = Words.in(Locale.UK);

    /// Nobody flows yet.
    static Flowing nothing() {
        return new Flowing(Plan.blank("Flowing").withSettings(Fields.of(Settings.TITLE, "Flowing").with(Settings.CURRENCY, "EUR")));
    }

    /// People enter Aware; so many percent go on from each stage.
    static Flowing of(String people, String... onward) {
        var flowing = nothing().with(Stage.AWARE, StagePlan.ENTERS, Amount.of(people));
        for (int i = 0; i < onward.length; i++) flowing = flowing.onward(Stage.ALL.get(i), percent(onward[i]));
        return flowing;
    }

    /// Ten thousand people, of whom in the end not half a one promotes.
    static Flowing golden() {
        return of("10000", "40", "10", "5", "70", "30", "20", "50");
    }

    /// All that can be told: uncertain rates, something sold, and a target that is missed.
    static Flowing whole() {
        return golden().onward(Stage.AWARE, range("30", "40", "55")).onward(Stage.ENGAGE, new Rate.Count(12, 120, "")).with(Stage.AWARE, StagePlan.SPEND, Amount.of("300"))
                .offer(OfferKind.ENTRY_OFFER, "entryoff", "5", "2", percent("100")).offer(OfferKind.CORE_OFFER, "coreoffr", "200", "50", percent("30"))
                .metric("optinrat", Stage.ENGAGE, "15").measuring("optinrat", "engage/onward").counted("optinrat", 12, 120);
    }

    static Rate percent(String percent) {
        return new Rate.Percent(new BigDecimal(percent), "");
    }

    static Rate range(String low, String likely, String high) {
        return new Rate.Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high), "");
    }

    <T> Flowing with(Stage stage, Field<T> field, T value) {
        return new Flowing(plan.withStage(stage, one -> new StagePlan(one.fields().with(field, value))));
    }

    Flowing onward(Stage stage, Rate rate) {
        return with(stage, StagePlan.ONWARD, rate);
    }

    Flowing back(Stage from, Stage to, String percent) {
        return with(from, StagePlan.BACK, new StepBack(Fields.of(StepBack.TO, to).with(StepBack.RATE, percent(percent))));
    }

    Flowing card(CardType type, String id, Stage stage, UnaryOperator<Fields> fill) {
        var all = new ArrayList<Card>(plan.cards());
        all.add(Card.of(type, new Id(id), stage, fill.apply(Fields.of(CardFields.TITLE, "The " + id))));
        return new Flowing(plan.withCards(Cards.of(all)));
    }

    Flowing offer(OfferKind kind, String id, String price, String cost, Rate take) {
        return card(CardType.OFFER, id, kind.home(), fields -> fields.with(CardFields.KIND, kind).with(CardFields.PRICE, Amount.of(price)).with(CardFields.COST, Amount.of(cost))
                .with(CardFields.TAKE, take));
    }

    /// Each promoter brings so many people to Aware.
    Flowing bringing(String people) {
        return card(CardType.OFFER, "referral", Stage.PROMOTE, fields -> fields.with(CardFields.KIND, OfferKind.REFERRAL_PROGRAM)
                .with(CardFields.BRINGS, List.of(new Bring(Fields.of(Bring.INTO, Stage.AWARE).with(Bring.PEOPLE, Amount.of(people))))));
    }

    Flowing metric(String id, Stage stage, String target) {
        return card(CardType.METRIC, id, stage, fields -> fields.with(CardFields.UNIT, "%").with(CardFields.TARGET, new BigDecimal(target)));
    }

    Flowing measuring(String id, String what) {
        return put(id, CardFields.MEASURES, what);
    }

    Flowing counted(String id, int count, int outOf) {
        return put(id, CardFields.READINGS, List.of(new Reading(Fields.of(Reading.COUNT, count).with(Reading.OUT_OF, outOf))));
    }

    Flowing read(String id, String value) {
        return put(id, CardFields.READINGS, List.of(new Reading(Fields.of(Reading.VALUE, new BigDecimal(value)))));
    }

    <T> Flowing put(String id, Field<T> field, T value) {
        return new Flowing(plan.replacing(new Id(id), card -> card.with(field, value)));
    }

    /// @param changes as the file holds them
    Flowing scenario(String name, String changes) {
        var all = new ArrayList<>(plan.settings().list(Settings.SCENARIOS));
        all.add(new Settings.Scenario(Fields.of(Settings.Scenario.ID, new Id("scenari" + (char) ('a' + all.size())))
                .with(Settings.Scenario.NAME, name).with(Settings.Scenario.CHANGES, changes)));
        return new Flowing(plan.withSettings(plan.settings().with(Settings.SCENARIOS, List.copyOf(all))));
    }

    Forecasting forecasting() {
        return new Forecasting(plan, WORDS, Draws.of(Inputs.of(plan), Draws.SEED, () -> false), Scale.LOGARITHMIC, new Measure.Whole(Figure.PROFIT), Optional.empty());
    }

    /// Nobody has drawn yet.
    Forecasting undrawn() {
        return new Forecasting(plan, WORDS, Optional.empty(), Scale.LOGARITHMIC, new Measure.Whole(Figure.PROFIT), Optional.empty());
    }

    Forecasting askedAbout(Measure outcome) {
        return new Forecasting(plan, WORDS, forecasting().draws(), Scale.LOGARITHMIC, outcome, Optional.empty());
    }

    Forecasting linear() {
        return new Forecasting(plan, WORDS, forecasting().draws(), Scale.LINEAR, new Measure.Whole(Figure.PROFIT), Optional.empty());
    }

    /// Beside another plan.
    Forecasting trying(Flowing other) {
        return new Forecasting(plan, WORDS, forecasting().draws(), Scale.LOGARITHMIC, new Measure.Whole(Figure.PROFIT), Optional.of(other.plan));
    }

    Told page() {
        return Told.of(forecasting());
    }
}
