package journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Rate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class TypingTest {
    private static final Typing ENGLISH = in("en-GB");
    private static final Typing GERMAN = in("de-DE");

    private static Typing in(String language) {
        return new Typing(Words.in(Locale.forLanguageTag(language)));
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(delimiter = ';', textBlock = """
            en-GB; 1.10;          1.10
            en-GB; 1,234.50;      1234.50
            en-GB; 1,234;         1234
            en-GB; 1,5;           1.5
            en-GB; 9,00;          9.00
            en-GB; 0,125;         0.125
            en-GB; 1.234,50;      1234.50
            en-GB; 1.234.567;     1234567
            en-GB; .5;            0.5
            en-GB; 5.;            5
            en-GB; −3;            -3
            en-GB; +3;            3
            de-DE; 9,00;          9.00
            de-DE; 1.234;         1234
            de-DE; 1.5;           1.5
            de-DE; 1.234,5;       1234.5
            de-DE; 1,234.5;       1234.5
            de-DE; 1,234;         1.234
            de-CH; 1’234.50;      1234.50
            fr-FR; 1 234,5;       1234.5
            fr-FR; 1.234;         1.234
            hi-IN; 12,34,567;     1234567
            ar-EG; ١٬٢٣٤٫٥;       1234.5
            ja-JP; １２，３４５;    12345
            """)
    void aNumberIsReadAsItsLanguageMeansIt(String language, String typed, String value) {
        assertEquals(Typed.of(new BigDecimal(value)), in(language).decimal(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "9x", "1,23,4", "1 2", "1.2.3", "--3", "1e5", ".", "-", "12 34", "🚀", "NaN"})
    void whatIsNoNumberIsWrong(String typed) {
        assertEquals(Typed.wrong("typed.wrong.number", "1,234.50"), ENGLISH.decimal(typed));
    }

    @Test
    void blanksAreNoValue() {
        assertEquals(Typed.nothing(), ENGLISH.decimal("  \u00a0 "));
        assertEquals(Typed.nothing(), ENGLISH.money("", "EUR"));
        assertEquals(Typed.nothing(), ENGLISH.rate(" ", ""));
        assertEquals(Typed.nothing(), ENGLISH.day(" "));
    }

    @Test
    void aNumberThatNoFileWouldHoldIsRefused() {
        assertEquals(Typed.wrong("typed.wrong.long", 30), ENGLISH.decimal("1".repeat(31)));
        assertEquals(Typed.wrong("typed.wrong.large"), ENGLISH.whole("3000000000"));
    }

    @Test
    void aCountIsWhole() {
        assertEquals(Typed.of(1500), ENGLISH.whole("1,500"));
        assertEquals(Typed.of(15), ENGLISH.whole("15.0"));
        assertEquals(Typed.wrong("typed.wrong.whole"), ENGLISH.whole("1.5"));
        assertEquals(Typed.wrong("typed.wrong.whole"), ENGLISH.whole("-1"));
    }

    @ParameterizedTest(name = "{0}: {1} in {2} is {3}")
    @CsvSource(delimiter = ';', textBlock = """
            de-DE; 9,00 €;         EUR; 9.00
            de-DE; EUR 9;          EUR; 9
            en-GB; €9.00;          EUR; 9.00
            en-GB; 9 eur;          EUR; 9
            en-GB; $1,200.50;      USD; 1200.50
            en-GB; US$ 5;          USD; 5
            en-GB; £5;             GBP; 5
            sv-SE; 99 kr;          SEK; 99
            pl-PL; 9,50 zł;        PLN; 9.50
            en-GB; Free;           EUR; 0.00
            en-GB; € 7;            '';  7
            en-GB; 7 CHF;          '';  7
            """)
    void moneyMayComeWithItsSign(String language, String typed, String currency, String value) {
        assertEquals(Typed.of(Amount.of(value)), in(language).money(typed, currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"£9", "9 USD", "chf 3"})
    void anotherCurrencyIsWrong(String typed) {
        assertEquals(Typed.wrong("typed.wrong.currency", "EUR"), ENGLISH.money(typed, "EUR"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            8-15;            8; 11.5;  15
            8 – 12;          8; 10;    12
            8.00 to 12.00;   8.00; 10.00; 12.00
            8 .. 12;         8; 10;    12
            8…12;            8; 10;    12
            9 (8 – 12);      8; 9;     12
            8 - 9 - 12;      8; 9;     12
            €8 – €12;        8; 10;    12
            5 – 5;           5; 5;     5
            """)
    void aRangeNamesItsEnds(String typed, String low, String likely, String high) {
        assertEquals(Typed.of(new Amount.Range(new BigDecimal(low), new BigDecimal(likely), new BigDecimal(high))), ENGLISH.money(typed, "EUR"));
    }

    @Test
    void peopleAreTypedWithTheirLikelyNumberToo() {
        assertEquals(Typed.of(new Amount.Range(new BigDecimal("9000"), new BigDecimal("10000"), new BigDecimal("12000"))), ENGLISH.people("9 000 – 10 000 – 12 000"));
        assertEquals(Typed.of(new Amount.Range(new BigDecimal("0.2"), new BigDecimal("0.3"), new BigDecimal("0.4"))), ENGLISH.people("0.2 – 0.3 – 0.4"));
    }

    @Test
    void whatWasMeasuredIsAValueOrACount() {
        assertEquals(Typed.of(Fields.of(Reading.VALUE, new BigDecimal("12.5"))), ENGLISH.measured("12.5 %"));
        assertEquals(Typed.of(Fields.of(Reading.COUNT, 132).with(Reading.OUT_OF, 1100)), ENGLISH.measured("132 of 1,100"));
        assertEquals(Typed.nothing(), ENGLISH.measured(" "));
        assertEquals(Typed.wrong("typed.wrong.reading"), ENGLISH.measured("5 of 3"));
        assertEquals(Typed.wrong("typed.wrong.reading"), ENGLISH.measured("many"));
    }

    @Test
    void aRangeThatFallsIsWrong() {
        assertEquals(Typed.wrong("typed.wrong.range"), ENGLISH.people("12 – 8"));
        assertEquals(Typed.wrong("typed.wrong.range"), ENGLISH.people("13 (8 – 12)"));
    }

    @Test
    void anAmountIsNeverLessThanNothing() {
        assertEquals(Typed.wrong("typed.wrong.negative"), ENGLISH.money("-1", "EUR"));
        assertEquals(Typed.wrong("typed.wrong.amount"), ENGLISH.people("many"));
    }

    static Stream<List<Object>> rates() {
        return Stream.of(
                List.of("12 %", new Rate.Percent(new BigDecimal("12"), "convert")),
                List.of("12.50", new Rate.Percent(new BigDecimal("12.50"), "convert")),
                List.of("8-15", new Rate.Range(new BigDecimal("8"), new BigDecimal("11.5"), new BigDecimal("15"), "convert")),
                List.of("12 % (8 – 15 %)", new Rate.Range(new BigDecimal("8"), new BigDecimal("12"), new BigDecimal("15"), "convert")),
                List.of("12,5", new Rate.Percent(new BigDecimal("12.5"), "convert")),
                List.of("8 - 12", new Rate.Range(new BigDecimal("8"), new BigDecimal("10"), new BigDecimal("12"), "convert")),
                List.of("8 – 10 – 12 %", new Rate.Range(new BigDecimal("8"), new BigDecimal("10"), new BigDecimal("12"), "convert")),
                List.of("8% - 9,5% - 12%", new Rate.Range(new BigDecimal("8"), new BigDecimal("9.5"), new BigDecimal("12"), "convert")),
                List.of("18 of 120", new Rate.Count(18, 120, "convert")),
                List.of("18/120", new Rate.Count(18, 120, "convert")),
                List.of("132 out of 1,100", new Rate.Count(132, 1100, "convert")));
    }

    @ParameterizedTest
    @MethodSource("rates")
    void aShareIsAPercentageARangeOrACount(List<Object> pair) {
        assertEquals(Typed.of(pair.get(1)), ENGLISH.rate((String) pair.get(0), "convert"));
    }

    @Test
    void aShareOfMoreThanAllIsWrong() {
        assertEquals(Typed.wrong("typed.wrong.share"), ENGLISH.rate("101", ""));
        assertEquals(Typed.wrong("typed.wrong.share"), ENGLISH.rate("50 – 120 %", ""));
        assertEquals(Typed.wrong("typed.wrong.count"), ENGLISH.rate("121 of 120", ""));
        assertEquals(Typed.wrong("typed.wrong.count"), ENGLISH.rate("0 of 0", ""));
        assertEquals(Typed.wrong("typed.wrong.rate"), ENGLISH.rate("some", ""));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"en-GB,31/3/2027", "en-GB,31.3.27", "en-GB,31 Mar 2027", "en-GB,31 march 2027", "en-GB,2027-03-31", "en-US,3/31/2027",
            "en-US,'Mar 31, 2027'", "de-DE,31.03.2027", "de-DE,31. März 2027", "ja-JP,2027/03/31", "ja-JP,2027年3月31日", "hu-HU,2027. 03. 31."})
    void aDayIsReadAsItsLanguageWritesIt(String language, String typed) {
        assertEquals(Typed.of(LocalDate.of(2027, 3, 31)), in(language).day(typed));
    }

    @Test
    void aDayThatTheCalendarLacksIsWrong() {
        assertEquals(new Typed.Wrong<>(Phrase.of("typed.wrong.day", LocalDate.of(2027, 3, 31))), ENGLISH.day("31/2/2027"));
        assertEquals(Typed.wrong("typed.wrong.year"), ENGLISH.day("1 January 3027"));
    }

    @Test
    void germanRangesAndCountsReadLikeEnglishOnes() {
        assertEquals(Typed.of(new Amount.Range(new BigDecimal("8.50"), new BigDecimal("10.25"), new BigDecimal("12.00"))),
                GERMAN.money("8,50 – 12,00 €", "EUR"));
        assertEquals(Optional.of(new Rate.Count(132, 1100, "")), GERMAN.countOf("132/1.100"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en-GB", "de-DE", "de-CH", "fr-FR", "hi-IN", "ar-EG", "ja-JP", "sv-SE", "fa-IR", "pt-BR", "ru-RU", "th-TH"})
    void whatIsWrittenIsReadAsTheVeryValue(String language) {
        var typing = in(language);
        var random = new SplittableRandom(7);
        for (int i = 0; i < 200; i++) {
            var low = BigDecimal.valueOf(random.nextLong(100_000_000), random.nextInt(4));
            var likely = low.add(BigDecimal.valueOf(random.nextLong(10_000), 2));
            var high = likely.add(BigDecimal.valueOf(random.nextLong(10_000), 1));
            var range = new Amount.Range(low, likely, high);
            assertEquals(Typed.of(low), typing.decimal(typing.write(low)));
            assertEquals(Typed.of(range), typing.people(typing.write(range)));
            var percent = new Rate.Percent(BigDecimal.valueOf(random.nextInt(100_00), 2), "");
            assertEquals(Typed.of(percent), typing.rate(typing.write(percent), ""));
            var count = new Rate.Count(random.nextInt(1000), 1000 + random.nextInt(100_000), "");
            assertEquals(Typed.of(count), typing.rate(typing.write(count), ""));
            var day = LocalDate.of(2000, 1, 1).plusDays(random.nextInt(20_000));
            assertEquals(Typed.of(day), typing.day(typing.write(day)));
        }
    }

    @Test
    void nothingThatIsTypedBreaksIt() {
        var random = new SplittableRandom(11);
        var letters = "0123456789.,-–% ()'€$of to/…\u00a0\u200fx\uD83D";
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--) text.append(letters.charAt(random.nextInt(letters.length())));
            for (var typed : List.of(ENGLISH.decimal(text.toString()), ENGLISH.whole(text.toString()), ENGLISH.money(text.toString(), "EUR"),
                    ENGLISH.people(text.toString()), ENGLISH.rate(text.toString(), ""), ENGLISH.day(text.toString())))
                assertInstanceOf(Typed.class, typed);
        }
    }
}
