package journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import journey.forecast.Figure;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.forecast.Spread;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FigureWordsTest {
    private static final Plan PLAN = Plan.blank("Plan").withSettings(Fields.of(Settings.TITLE, "Plan").with(Settings.CURRENCY, "EUR"));
    private static final FigureWords SAYS = new FigureWords(Words.in(Locale.UK), PLAN);
    private static final FigureWords GERMAN = new FigureWords(Words.in(Locale.GERMANY), PLAN);

    @Test
    void peopleAreWholeUnlessTheyAreFew() {
        assertEquals(List.of("200,000", "3,600", "134", "15", "10", "4.2", "0.84", "0.0042", "0"),
                List.of(200_000.0, 3_600.4, 133.7, 15.2, 9.96, 4.2, 0.84, 0.0042, 0.0).stream().map(SAYS::people).toList());
        assertEquals("without bound", SAYS.people(Double.POSITIVE_INFINITY));
        assertEquals("–", SAYS.people(Double.NaN));
    }

    @Test
    void manyPeopleAreTakenTogetherWhereThereIsLittleRoom() {
        assertEquals(List.of("0.42", "3,600", "999,999", "1.2M", "10M", "2.5B", "1000T", "> 1000T", "without bound"),
                List.of(0.42, 3_600.4, 999_999.0, 1_234_567.0, 1e7, 2.5e9, 1e15, 1e180, Double.POSITIVE_INFINITY).stream().map(SAYS::briefly).toList());
        assertEquals("1,2\u00a0Mio.", GERMAN.briefly(1_234_567));
        assertEquals("> 1000T", SAYS.people(1e180));
    }

    @Test
    void moneyHasCentsWhereTheyMatter() {
        assertEquals(List.of("€5,240", "€25.50", "€68.00", "€0.00", "-€310.00", "€1,000", "€0.0034", "-€0.0052", "€0.01"), List.of(5_240.3, 25.5, 68.0, 0.0, -310.0, 999.999, 0.003381, -0.0052, 0.01).stream().map(SAYS::money).toList());
        assertEquals("25,50\u00a0€", GERMAN.money(25.5));
        assertEquals(List.of("€0.0034", "-€0.05", "€0.10", "€0.00"), List.of(0.00338, -0.05, 0.0999, 1e-9).stream().map(SAYS::money).toList());
    }

    @Test
    void sharesArePercent() {
        assertEquals(List.of("100\u00a0%", "12.3\u00a0%", "40\u00a0%", "2.1\u00a0%", "0.42\u00a0%", "0\u00a0%"), List.of(1.0, 0.1234, 0.4, 0.021, 0.0042, 0.0).stream().map(SAYS::share).toList());
    }

    @Test
    void eachFigureIsSaidInItsUnit() {
        assertEquals("2.7", SAYS.say(Figure.LTV_CAC, 2.71));
        assertEquals("3.4 months", SAYS.say(Figure.PAYBACK, 3.4));
        assertEquals("11\u00a0%", SAYS.say(Figure.REACH_PROMOTE, 0.11));
        assertEquals("+€340.00", SAYS.change(new Measure.Whole(Figure.PROFIT), 340));
        assertEquals("−€340.00", SAYS.change(new Measure.Whole(Figure.PROFIT), -340));
        assertEquals("2.2 – 6 months", SAYS.band(new Measure.Whole(Figure.PAYBACK), new Spread(2.2, 3.4, 6)));
        assertEquals("3 – 12", SAYS.band(new Measure.People(Stage.PROMOTE), new Spread(3, 7, 12)).replace("3.0", "3"));
    }

    @Test
    void thePeriodOfThePlanIsWhatIsCountedIn() {
        var quarterly = new FigureWords(Words.in(Locale.UK), PLAN.withSettings(PLAN.settings().with(Settings.PERIOD, new Settings.Period(Fields.of(Settings.Period.LENGTH, Span.QUARTER)))));

        assertEquals("a month", SAYS.aPeriod());
        assertEquals("a quarter", quarterly.aPeriod());
        assertEquals("2 quarters", quarterly.say(Figure.PAYBACK, 2));
    }

    @Test
    void anInputIsCalledByTheMetricThatHoldsItOrByWhatItIs() {
        var metric = Card.of(CardType.METRIC, new Id("rate"), Stage.AWARE, Fields.of(CardFields.TITLE, "Ad click-through").with(CardFields.UNIT, "%").with(CardFields.OF, "people").with(CardFields.TARGET, new BigDecimal("2")));
        var plan = PLAN.withCards(Cards.of(List.of(metric))).withStage(Stage.AWARE, one -> new StagePlan(Fields.of(StagePlan.ENTERS, Amount.of("1000"))
                .with(StagePlan.ONWARD, new journey.plan.Rate.OfMetric(new Id("rate"), journey.plan.Take.TARGET, "")).with(StagePlan.SPEND, Amount.of("5"))));
        var says = new FigureWords(Words.in(Locale.UK), plan);

        assertEquals(List.of("People entering Aware", "Ad click-through", "Spend in Aware"), Inputs.of(plan).all().stream().map(says::name).toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void everyInputAndFigureHasAName(long seed) {
        var plan = Plans.some(seed);
        var says = new FigureWords(Words.in(Locale.UK), plan);

        for (var input : Inputs.of(plan).all()) assertFalse(says.name(input).isBlank() || says.name(input).contains("{"));
        for (var figure : Figure.values()) {
            assertFalse(says.name(figure).isBlank());
            assertFalse(says.formula(new Measure.Whole(figure)).isBlank());
        }
        for (var stage : Stage.ALL)
            for (var what : List.of(new Measure.People(stage), new Measure.Onward(stage), new Measure.Back(stage))) assertFalse(says.name(what).contains("{"));
    }
}
