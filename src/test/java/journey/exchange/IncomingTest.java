package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import journey.edit.History;
import journey.exchange.Role.Plain;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IncomingTest {
    private static final Words ENGLISH = Words.in(Locale.UK);

    private static Card.Metric metric(String id, String title) {
        return new Card.Metric(new Id(id), Stage.SUBSCRIBE, Fields.of(CardFields.TITLE, title));
    }

    private static final Plan PLAN = Plan.blank("A plan").withCards(Cards.of(List.of(metric("downloads", "Downloads"), metric("ctr", "Click-through rate"))));

    private static Table table(String csv) {
        return table(csv.getBytes(StandardCharsets.UTF_8));
    }

    private static Table table(byte[] csv) {
        return assertInstanceOf(Tables.Opened.Of.class, Tables.open(csv)).tables().getFirst();
    }

    private static Incoming incoming(String csv, Plan plan) {
        return Incoming.of(table(csv), Columns.guess(table(csv), plan, ENGLISH), plan, ENGLISH);
    }

    /// Readings of a metric as `day value` or `day count/outOf`.
    private static List<String> readings(String metric, Plan plan) {
        return ((Card.Metric) plan.card(new Id(metric)).orElseThrow()).readings().stream().map(IncomingTest::shown).toList();
    }

    private static String shown(Reading reading) {
        var fields = reading.fields();
        return fields.get(Reading.ON).orElseThrow() + " " + fields.get(Reading.VALUE).map(Object::toString)
                .orElseGet(() -> fields.get(Reading.COUNT).orElseThrow() + "/" + fields.get(Reading.OUT_OF).orElseThrow());
    }

    private static List<String> after(String csv, String metric) {
        return readings(metric, incoming(csv, PLAN).edit().apply(PLAN));
    }

    private static List<String> complaints(String csv) {
        return incoming(csv, PLAN).unread().stream().map(one -> one.line() + ": " + ENGLISH.say(one.why())).toList();
    }

    @Test
    void aRowForEachReadingIsReadByTitleOrId() {
        var csv = "Metric,Date,Value\nDownloads,2027-04-30,12\nctr,2027-04-30,2.1\ndownloads,2027-05-31,14\n";

        assertEquals(List.of("2027-04-30 12", "2027-05-31 14"), after(csv, "downloads"));
        assertEquals(List.of("2027-04-30 2.1"), after(csv, "ctr"));
        assertEquals(List.of(), complaints(csv));
    }

    @Test
    void aColumnForEachMetricIsReadByItsHeader() {
        var csv = "Week;Downloads;Click-through rate\n2027-W13;12;2,1 %\n2027-W14;;1,9 %\n";

        assertEquals(List.of("2027-04-04 12"), after(csv, "downloads"));
        assertEquals(List.of("2027-04-04 2.1", "2027-04-11 1.9"), after(csv, "ctr"));
        assertEquals(List.of(), complaints(csv));
    }

    @Test
    void aCountOutOfANumberIsKeptAsOne() {
        assertEquals(List.of("2027-05-31 132/1100"), after("metric,date,count,out of\nDownloads,2027-05-31,132,1100\n", "downloads"));
        assertEquals(List.of("2027-05-31 132/1100"), after("metric,date,value\nDownloads,2027-05-31,132 of 1100\n", "downloads"));
    }

    @Test
    void importingTheSameTableAgainChangesNothing() {
        var csv = "metric,date,value\nDownloads,2027-04-30,12.0\nDownloads,2027-03-31,10\n";
        var once = incoming(csv, PLAN).edit().apply(PLAN);

        var again = incoming(csv, once);

        assertEquals(List.of(), again.changes());
        assertEquals(2, again.same());
        assertSame(once, again.edit().apply(once));
    }

    @Test
    void aReadingOfTheSameDayIsReplacedAndOthersStay() {
        var once = incoming("metric,date,value\nDownloads,2027-04-30,12\nDownloads,2027-03-31,10\n", PLAN).edit().apply(PLAN);

        var change = incoming("metric,date,value\nDownloads,2027-04-30,13\n", once);

        assertEquals(List.of("2027-03-31 10", "2027-04-30 13"), readings("downloads", change.edit().apply(once)));
        assertEquals("2027-04-30 12", shown(change.changes().getFirst().before().orElseThrow()));
    }

    @Test
    void aValueSaysNothingNewOfACountThatComesToIt() {
        var plan = PLAN.withCards(Cards.of(List.of((Card.Metric) metric("downloads", "Downloads").with(CardFields.UNIT, "%"))));
        var once = incoming("metric,date,value\nDownloads,2027-05-31,132 of 1100\n", plan).edit().apply(plan);

        assertEquals(1, incoming("metric,date,value\nDownloads,2027-05-31,12.0\n", once).same());
        assertEquals(List.of("2027-05-31 12.1"), readings("downloads", incoming("metric,date,value\nDownloads,2027-05-31,12.1\n", once).edit().apply(once)));
    }

    @Test
    void aMetricThatNobodyHasReadYetIsNoMistake() {
        assertEquals(List.of(), complaints("metric,date,value\nDownloads,,\nctr,2027-04-30,2\n"));
    }

    @Test
    void anApostropheMayGuardATitleFromASpreadsheet() {
        var plan = PLAN.withCards(Cards.of(List.of(metric("sum", "=SUM(A1)"), metric("own", "'Tis the season"))));
        var csv = "metric,date,value\n'=SUM(A1),2027-04-30,1\n'Tis the season,2027-04-30,2\n";

        assertEquals(List.of("2027-04-30 1"), readings("sum", incoming(csv, plan).edit().apply(plan)));
        assertEquals(List.of("2027-04-30 2"), readings("own", incoming(csv, plan).edit().apply(plan)));
    }

    @Test
    void theWholeImportIsOneStep() {
        var edit = incoming("metric,date,value\nDownloads,2027-04-30,12\nctr,2027-03-31,10\n", PLAN).edit();
        var history = History.<String>of(PLAN).after(edit, "");

        assertNotEquals(PLAN, history.now());
        assertEquals(PLAN, history.undo("").orElseThrow().history().now());
        assertEquals("import of 2 readings", ENGLISH.say(edit.name()));
    }

    @Test
    void columnsAreRememberedInThePlan() {
        var csv = "when,what,how much\n2027-04-30,Downloads,12\n";
        var chosen = new Columns(List.of(Plain.DAY, Plain.METRIC, Plain.VALUE));

        var plan = Incoming.of(table(csv), chosen, PLAN, ENGLISH).edit().apply(PLAN);

        assertEquals(chosen, Columns.guess(table("when,what,how much\n2027-05-31,Downloads,13\n"), plan, ENGLISH));
        assertEquals(Map.of("when", "day", "what", "metric", "how much", "value"), plan.settings().get(Settings.IMPORTS).orElseThrow().entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, one -> one.getValue().fields().text(Settings.ImportColumn.HOLDS))));
    }

    @Test
    void whatCannotBeReadIsListedWithItsLine() {
        assertEquals(List.of("2: “soon” is no day", "3: no metric card is called “Sales”", "4: “many” is no number", "6: no value", "7: no day", "8: no metric"),
                complaints("metric,date,value\nDownloads,soon,1\nSales,2027-04-30,1\nDownloads,2027-04-30,many\n\nDownloads,2027-04-30,\nDownloads,,3\n,2027-04-30,3\n"));
    }

    @Test
    void twoCardsOfOneTitleAreToldApartByTheirIds() {
        var plan = Plan.blank("A plan").withCards(Cards.of(List.of(metric("one", "Visits"), metric("two", "Visits"))));
        var csv = "metric,date,value\nVisits,2027-04-30,1\ntwo,2027-04-30,2\n";

        assertEquals(List.of("several metric cards are called “Visits”: give their ids in the table"),
                incoming(csv, plan).unread().stream().map(one -> ENGLISH.say(one.why())).toList());
        assertEquals(List.of("2027-04-30 2"), readings("two", incoming(csv, plan).edit().apply(plan)));
    }

    @Test
    void ofTwoReadingsOfOneDayTheLaterLineCounts() {
        var csv = "metric,date,value\nDownloads,2027-04-30,1\nDownloads,2027-04-30,2\n";

        assertEquals(List.of("2027-04-30 2"), after(csv, "downloads"));
        assertEquals(List.of("2: given again in line 3, which counts"), complaints(csv));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void anySeparatorWillDo(String separator) {
        assertEquals(List.of("2027-04-30 12"), after("metric,date,value\nDownloads,2027-04-30,12\n".replace(",", separator), "downloads"));
    }

    @Test
    void quotesMayHoldSeparatorsQuotesAndLineBreaks() {
        var plan = Plan.blank("A plan").withCards(Cards.of(List.of(metric("q", "Visits, \"new\""))));

        assertEquals(List.of("2027-04-30 1"), readings("q", incoming("metric,date,value,remark\n\"Visits, \"\"new\"\"\",2027-04-30,1,\"two\nlines\"\n", plan).edit().apply(plan)));
    }

    @Test
    void theSeparatorMayBeSaidInTheFirstLine() {
        assertEquals(List.of("2027-04-30 12.5"), after("sep=;\r\nmetric;date;value\r\nDownloads;2027-04-30;12,5\r\n", "downloads"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void anyUsualEncodingIsUnderstood(String charset) {
        var plan = Plan.blank("A plan").withCards(Cards.of(List.of(metric("q", "Käufe für Männer"))));
        var csv = table("metric;date;value\nKäufe für Männer;30.04.2027;12\n".getBytes(Charset.forName(charset)));

        assertEquals(1, Incoming.of(csv, Columns.guess(csv, plan, ENGLISH), plan, ENGLISH).changes().size());
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheFirstHeader() {
        assertEquals(List.of("metric", "date", "value"), table("\uFEFFmetric,date,value\nDownloads,2027-04-30,1\n").header());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "12 % | 12", "12,5 % | 12.5", "0.12 | 0.12", "1.234,5 | 1234.5", "1,234.5 | 1234.5", "€ 9.00 | 9.00", "-3 | -3", "1 234 | 1234"})
    void numbersAreReadAsTheyAreUsuallyWritten(String written, String value) {
        assertEquals(List.of("2027-04-30 " + value), after("metric;date;value\nDownloads;2027-04-30;" + written + "\n", "downloads"));
    }

    @Test
    void whatOneNumberLeavesOpenTheOthersOfItsColumnDecide() {
        assertEquals(List.of("2027-04-29 1.234", "2027-04-30 12.5"), after("metric;date;value\nDownloads;2027-04-29;1,234\nDownloads;2027-04-30;12,5\n", "downloads"));
        assertEquals(List.of("2027-04-29 1234", "2027-04-30 12.5"), after("metric;date;value\nDownloads;2027-04-29;1,234\nDownloads;2027-04-30;12.5\n", "downloads"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', value = {
            "2027-04-30 | 2027-04-30", "30.4.2027 | 2027-04-30", "30/04/27 | 2027-04-30", "04/30/2027 | 2027-04-30", "2027-04-30 13:45 | 2027-04-30",
            "2027-04-30T13:45:00Z | 2027-04-30", "20270430 | 2027-04-30", "2027-04 | 2027-04-30", "2027-W17 | 2027-05-02", "30 Apr 2027 | 2027-04-30"})
    void daysAreReadAsTheyAreUsuallyWritten(String written, String day) {
        assertEquals(List.of(day + " 1"), after("metric;date;value\nDownloads;" + written + ";1\n", "downloads"));
    }

    @Test
    void whetherTheDayOrTheMonthComesFirstTheColumnDecides() {
        assertEquals(List.of("2027-03-04 1", "2027-04-30 2"), after("metric;date;value\nDownloads;03/04/2027;1\nDownloads;04/30/2027;2\n", "downloads"));
        assertEquals(List.of("2027-04-03 1", "2027-04-30 2"), after("metric;date;value\nDownloads;03/04/2027;1\nDownloads;30/04/2027;2\n", "downloads"));
    }

    @Test
    void columnsThatMissSomethingSayWhat() {
        assertEquals("Say which column holds the day of a reading.", ENGLISH.say(new Columns(List.of(Plain.METRIC, Plain.VALUE)).missing().orElseThrow()));
        assertEquals("Say which column holds the value.", ENGLISH.say(new Columns(List.of(Plain.METRIC, Plain.DAY)).missing().orElseThrow()));
        assertEquals("A count needs a second column that says out of how many.", ENGLISH.say(new Columns(List.of(Plain.METRIC, Plain.DAY, Plain.COUNT)).missing().orElseThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"", "\n\n", "just one line", "\"", "\u0000\u0001\u0002\u0003"})
    void whatIsNoTableIsRefusedWithASentence(String text) {
        var refused = assertInstanceOf(Tables.Opened.Refused.class, Tables.open(text.getBytes(StandardCharsets.UTF_8)));

        assertEquals("exchange.refused.empty", refused.why().key());
    }
}
