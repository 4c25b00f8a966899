package journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import journey.forecast.Measurement;
import journey.forecast.Standing;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plans;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetricWordsTest {
    private static final MetricWords ENGLISH = in("en-GB");

    private static MetricWords in(String language) {
        return new MetricWords(Words.in(Locale.forLanguageTag(language)));
    }

    private static String state(Card metric) {
        var standing = Standing.of((Card.Metric) metric);
        return ENGLISH.state(standing.state(), standing.better());
    }

    private static Card.Metric metric(String unit, String... readings) {
        var typing = new Typing(Words.in(Locale.UK));
        List<Reading> all = Arrays.stream(readings).map(typed -> ((Typed.Understood<Fields>) typing.measured(typed)).value().orElseThrow()).map(Reading::new).toList();
        return new Card.Metric(new Id("metricme"), Stage.SUBSCRIBE, Fields.of(CardFields.UNIT, unit).with(CardFields.READINGS, all));
    }

    @ParameterizedTest(name = "{1} {0} is {2}")
    @CsvSource(delimiter = ';', textBlock = """
            %;    2.0;               2.0 %
            %;    4200 of 200000;    2.1 %
            %;    3700 of 196000;    1.9 %
            %;    208 of 1302;       16 %
            %;    41 of 66;          62.1 %
            %;    591 of 2400;       24.6 %
            %;    0.125;             0.125 %
            '';   0.31;              0.31
            '';   1 of 3;            0.333
            days; 40;                40 days
            EUR;  1250.50;           1,250.50 EUR
            invitations a customer; 3; 3
            """)
    void aValueStandsInItsUnit(String unit, String reading, String said) {
        var metric = metric(unit, reading);
        assertEquals(said, ENGLISH.said(metric, Measurement.last(metric).orElseThrow().value()).replace('\u00a0', ' '));
    }

    @Test
    void aCountIsSaidAsItWasCounted() {
        assertEquals(Optional.of("132 of 1,100"), ENGLISH.counted(Measurement.last(metric("%", "132 of 1100")).orElseThrow()));
        assertEquals(Optional.empty(), ENGLISH.counted(Measurement.last(metric("%", "12")).orElseThrow()));
    }

    @ParameterizedTest(name = "{1} to {2} {0}: {3}")
    @CsvSource(delimiter = ';', textBlock = """
            %;    12;             14;             2 points
            %;    12;             11;             1 point
            %;    167 of 1110;    208 of 1302;    0.93 points
            %;    21.4;           12.2475;        9.2 points
            EUR;  1000;           1250.50;        250.5 EUR
            %;    0 of 3;         2 of 3;         66.7 points
            days; 4;              2.5;            1.5 days
            '';   0.27;           0.31;           0.04
            """)
    void aChangeIsSaidWithoutASign(String unit, String before, String after, String said) {
        var metric = metric(unit, before, after);
        assertEquals(said, ENGLISH.change(metric, Standing.of(metric).turn().orElseThrow()).replace('\u00a0', ' '));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = ';', textBlock = """
            132 of 1100;    10.2 – 14.0 %
            4200 of 200000; 2.04 – 2.16 %
            3 of 8;         12 – 71 %
            0 of 4;         0 – 44 %
            """)
    void aRangeHasTheDigitsThatTellItsEndsApart(String reading, String said) {
        var metric = metric("%", reading);
        assertEquals(said, ENGLISH.range(metric, Standing.of(metric).interval().orElseThrow()).replace('\u00a0', ' '));
    }

    @Test
    void aLanguageWritesItsOwnNumbers() {
        var metric = metric("%", "132 of 1100");
        assertEquals("10,2 – 14,0\u00a0%", in("de-DE").range(metric, Standing.of(metric).interval().orElseThrow()));
        assertEquals("Between 10.2\u00a0% and 14.0\u00a0% (of 1,100 counted, 19 of 20 times)",
                ENGLISH.range(metric, Standing.of(metric).interval().orElseThrow(), new Measurement.Count(132, 1100)));
    }

    @Test
    void aMissedTargetSaysOnWhichSide() {
        var metric = metric("%", "12").with(CardFields.TARGET, new BigDecimal("15"));
        assertEquals("below", state(metric));
        assertEquals("above", state(metric.with(CardFields.BETTER, Better.LOWER).with(CardFields.TARGET, new BigDecimal("10"))));
        assertEquals("no target", state(metric("%", "12")));
    }

    @Test
    void nothingReadsAsSureThatIsNot() {
        assertEquals(List.of("0\u00a0%", "under 1\u00a0%", "38\u00a0%", "over 99\u00a0%", "100\u00a0%"),
                List.of(ENGLISH.likely(0), ENGLISH.likely(0.0001), ENGLISH.likely(0.381), ENGLISH.likely(0.9999), ENGLISH.likely(1)));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void somethingCanBeSaidOfEveryMetricOfAnyPlan(long seed) {
        var plan = Plans.some(seed);
        var words = new MetricWords(Words.in(Locale.UK));
        for (var card : plan.cards()) {
            if (!(card instanceof Card.Metric metric)) continue;
            var standing = Standing.of(metric);
            assertFalse(words.state(standing.state(), standing.better()).isBlank());
            standing.readings().forEach(one -> assertFalse(words.said(metric, one.value()).isBlank()));
            standing.turn().ifPresent(turn -> assertFalse(words.change(metric, turn).isBlank()));
            standing.interval().ifPresent(interval -> assertFalse(words.range(metric, interval).isBlank()));
        }
    }
}
