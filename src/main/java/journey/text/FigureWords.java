package journey.text;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import journey.forecast.Figure;
import journey.forecast.Freshness;
import journey.forecast.Input;
import journey.forecast.Measure;
import journey.forecast.Scenario;
import journey.forecast.Source;
import journey.forecast.Spread;
import journey.forecast.Unit;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Span;
import journey.plan.StagePlan;

/// Says what the forecast of a plan comes to: people, money and shares as precise as anybody can use them, and what figures and inputs are
/// called. A figure that is absent is a dash.
public final class FigureWords {
    private static final String ABSENT = "–";
    private static final double WHOLE_MONEY = 1000;
    private static final double TINY_MONEY = 0.0995;
    private static final double WHOLE_PEOPLE = 10;
    /// From here on people are told in millions where there is little room, and beyond the other nowhere.
    private static final double MANY_PEOPLE = 1e6;
    private static final double MOST_PEOPLE = 1e15;

    private final Words words;
    private final Plan plan;
    private final Span period;

    /// @param plan whose currency, cards and period they are
    public FigureWords(Words words, Plan plan) {
        this.words = words;
        this.plan = plan;
        period = Freshness.length(plan);
    }

    /// Whole people, of fewer than ten two digits that count: 3 600, 4.2, 0.84. Beyond all measure nothing is said but that.
    public String people(double people) {
        return people > MOST_PEOPLE && !Double.isInfinite(people) ? words.say("forecast.beyond", words.brief(MOST_PEOPLE)) : number(people, WHOLE_PEOPLE, 2);
    }

    /// The same for where there is little room: from a million on 1.2M, as the language shortens it.
    public String briefly(double people) {
        return people >= MANY_PEOPLE && people <= MOST_PEOPLE ? words.brief(people) : people(people);
    }

    /// With cents under a thousand; of less than ten cents two digits that count.
    public String money(double money) {
        if (Double.isInfinite(money)) return unbounded();
        if (Double.isNaN(money)) return ABSENT;
        var sum = BigDecimal.valueOf(money);
        var cents = Math.abs(money) < TINY_MONEY ? rounded(sum, 2) : sum.setScale(Math.abs(money) < WHOLE_MONEY - 0.005 ? 2 : 0, RoundingMode.HALF_UP);
        return words.money(cents.scale() == 1 || cents.signum() == 0 ? cents.setScale(2) : cents, plan.currency());
    }

    /// A share, given as a part of one: 12 %, 2.1 %, 0.42 %.
    public String share(double share) {
        if (Double.isNaN(share)) return ABSENT;
        var percent = BigDecimal.valueOf(100 * share);
        return words.percent(Math.abs(share) >= 0.1 ? percent.setScale(Math.abs(share) >= 1 ? 0 : 1, RoundingMode.HALF_UP) : rounded(percent, 2));
    }

    /// How likely something is, in whole percent: "38 %". What is neither sure nor out of the question does not read so.
    public String likelihood(double likelihood) {
        return likelihood(likelihood, words);
    }

    static String likelihood(double likelihood, Words words) {
        var percent = Math.round(100 * likelihood);
        if (percent == 0 && likelihood > 0) return words.say("target.likely.hardly", words.percent(BigDecimal.ONE));
        if (percent == 100 && likelihood < 1) return words.say("target.likely.nearly", words.percent(BigDecimal.valueOf(99)));
        return words.percent(BigDecimal.valueOf(percent));
    }

    private String unbounded() {
        return words.say("forecast.without-bound");
    }

    private String number(double value, double whole, int digits) {
        if (Double.isInfinite(value)) return unbounded();
        if (Double.isNaN(value)) return ABSENT;
        var exact = BigDecimal.valueOf(value);
        return words.number(Math.abs(value) >= whole - 0.05 ? exact.setScale(0, RoundingMode.HALF_UP) : rounded(exact, digits));
    }

    /// Of numbers so small that they are nothing, none is left.
    private static BigDecimal rounded(BigDecimal value, int digits) {
        if (value.abs().doubleValue() < 1e-6) return BigDecimal.ZERO;
        var round = value.round(new MathContext(digits, RoundingMode.HALF_UP)).stripTrailingZeros();
        return round.scale() < 0 ? round.setScale(0) : round;
    }

    public String say(Figure figure, double value) {
        return switch (figure) {
            case REVENUE, COST, PROFIT, CAC, LTV, VALUE_PER_PERSON -> money(value);
            case LTV_CAC -> number(value, 100, 2);
            case PAYBACK -> Double.isFinite(value) ? words.say("forecast.periods." + period.word(), number(value, 100, 2)) : number(value, 0, 2);
            case REACH_PROMOTE -> share(value);
        };
    }

    public String say(Measure measure, double value) {
        return switch (measure) {
            case Measure.People _ -> people(value);
            case Measure.Onward _, Measure.Back _, Measure.Taken _ -> share(value);
            case Measure.Whole(var figure) -> say(figure, value);
        };
    }

    /// By how much something is more or less: "+€340".
    public String change(Measure measure, double by) {
        if (!Double.isFinite(by)) return say(measure, by);
        return words.say(by < 0 ? "forecast.less" : "forecast.more", say(measure, Math.abs(by)));
    }

    /// The value of an input.
    public String say(Unit unit, double value) {
        return switch (unit) {
            case PEOPLE -> people(value);
            case MONEY -> money(value);
            case SHARE -> share(value);
            case TIMES -> number(value, 0, 2);
        };
    }

    /// "3 100 – 8 700", from one draw in ten to nine in ten; of periods the word stands once.
    public String band(Measure measure, Spread spread) {
        if (measure.equals(new Measure.Whole(Figure.PAYBACK)) && Double.isFinite(spread.p90()))
            return words.say("forecast.periods." + period.word(), words.say("forecast.range", number(spread.p10(), 100, 2), number(spread.p90(), 100, 2)));
        return words.say("forecast.range", say(measure, spread.p10()), say(measure, spread.p90()));
    }

    public String name(Figure figure) {
        return words.say("forecast.figure." + figure.word());
    }

    public String name(Measure measure) {
        return switch (measure) {
            case Measure.People(var stage) -> words.say("forecast.people", stage);
            case Measure.Onward(var stage) -> words.say("forecast.onward", stage, stage.next().orElse(stage));
            case Measure.Back(var stage) -> plan.stage(stage).fields().get(StagePlan.BACK).flatMap(back -> back.fields().get(StagePlan.StepBack.TO))
                    .map(to -> words.say("forecast.back", stage, to)).orElseGet(() -> words.say("forecast.input.back", stage));
            case Measure.Taken(var offer) -> words.say("forecast.take", title(offer));
            case Measure.Whole(var figure) -> name(figure);
        };
    }

    /// How a figure is worked out.
    public String formula(Measure measure) {
        return switch (measure) {
            case Measure.Whole(var figure) -> words.say("forecast.formula." + figure.word());
            case Measure.People _, Measure.Onward _, Measure.Back _, Measure.Taken _ -> words.say("forecast.formula.people");
        };
    }

    /// What people call an input: the metric that holds it, else what it is of which stage or card.
    public String name(Input input) {
        return name(input.source());
    }

    /// The same of where it stands.
    public String name(Source source) {
        if (source.place() instanceof Place.Of(var id) && plan.card(id).filter(Card.Metric.class::isInstance).isPresent()) return title(id);
        return words.say(phrase(source));
    }

    private Phrase phrase(Source source) {
        var key = source.field().key();
        return switch (source.place()) {
            case Place.OfStage(var stage) -> Phrase.of("forecast.input." + key, stage, stage.next().orElse(stage));
            case Place.Of(var id) -> phrase(source, key, id);
            case Place.Whole _, Place.OfLink _ -> throw new IllegalArgumentException("no input stands there: " + source);
        };
    }

    private Phrase phrase(Source source, String key, Id id) {
        var field = source.field();
        if (field == CardFields.SPEND) return Phrase.of("forecast.input.spend.card", title(id));
        if (field == CardFields.KEPT_FOR) return Phrase.of("forecast.input.keptFor." + every(id).word(), title(id));
        return Phrase.of("forecast.input." + key, title(id), source.into().map(words::name).orElse(""));
    }

    private Span every(Id id) {
        return plan.card(id).map(Card::fields).flatMap(fields -> fields.get(CardFields.EVERY)).orElse(Span.ONCE);
    }

    private String title(Id id) {
        return plan.card(id).map(Card::title).filter(title -> !title.isBlank()).orElseGet(() -> words.say("forecast.untitled"));
    }

    public String name(Scenario scenario) {
        return switch (scenario.kind()) {
            case BASE, WORST, BEST -> words.say("forecast.scenario." + scenario.kind().word());
            case NAMED -> scenario.name().isBlank() ? words.say("forecast.scenario.unnamed") : scenario.name();
        };
    }

    /// "a month", "a quarter": what the people and the money are counted in.
    public String aPeriod() {
        return words.say("forecast.a-period." + period.word());
    }
}
