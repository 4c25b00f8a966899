package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.forecast.Measurement;
import journey.forecast.Prospect;
import journey.plan.Better;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.plan.Status;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetsCsvTest {
    private static final String HEADER = "\uFEFFId,Stage,Metric,Unit,Of whom,Better,Target,Last reading,Date,Count,Out of,Interval from,Interval to,State,Change,Noise,Likelihood,Owner\n";
    private static final Words ENGLISH = Words.in(Locale.ENGLISH);

    static LongStream seeds() {
        return Plans.seeds(100);
    }

    private static Card.Metric metric(String id, Stage stage, String title, Fields more) {
        return new Card.Metric(new Id(id), stage, more.with(CardFields.TITLE, title));
    }

    private static Reading value(String day, String value) {
        return new Reading(Fields.of(Reading.ON, LocalDate.parse(day)).with(Reading.VALUE, new BigDecimal(value)));
    }

    private static Reading count(String day, int some, int all) {
        return new Reading(Fields.of(Reading.ON, LocalDate.parse(day)).with(Reading.COUNT, some).with(Reading.OUT_OF, all));
    }

    private static Plan plan(Card... metrics) {
        return Plan.blank("A plan").withCards(Cards.of(Arrays.asList(metrics)));
    }

    private static final Plan PLAN = plan(
            metric("promote2", Stage.PROMOTE, "Friends", Fields.of(CardFields.UNIT, "people each")),
            metric("downloads", Stage.SUBSCRIBE, "Downloads", Fields.of(CardFields.UNIT, "%").with(CardFields.OF, "store visitors").with(CardFields.TARGET, new BigDecimal("15"))
                    .with(CardFields.READINGS, List.of(value("2027-04-30", "12"), count("2027-05-31", 132, 1100))).with(CardFields.OWNER, "Ada, \"Growth\"")),
            metric("cost2222", Stage.AWARE, "Cost per click", Fields.of(CardFields.UNIT, "money").with(CardFields.BETTER, Better.LOWER).with(CardFields.TARGET, new BigDecimal("0.50"))
                    .with(CardFields.READINGS, List.of(value("2027-04-30", "1.2E+1"), value("2027-05-31", "0.55")))),
            metric("old22222", Stage.AWARE, "Given up", Fields.of(CardFields.STATUS, Status.RETIRED)));

    @Test
    void everyMetricIsALineInTheOrderOfTheBoard() {
        assertEquals(HEADER + """
                cost2222,Aware,Cost per click,money,,Lower,0.5,0.55,2027-05-31,,,,,above,-11.45,no,,
                downloads,Subscribe,Downloads,%,store visitors,Higher,15,12,2027-05-31,132,1100,10.1795,14.0199,below,0,yes,0.24,"Ada, ""Growth""\"
                promote2,Promote,Friends,people each,,Higher,,,,,,,,no target,,,,
                """, TargetsCsv.of(PLAN, Map.of(new Id("downloads"), new Prospect(0.24, Optional.empty()))));
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"=HYPERLINK(\"http://example.org\")", "+1", "-1+1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "  =1", "\u00a0=1", "\u200b=1", "＝1+1", "＠SUM(A1)"})
    void whatASpreadsheetWouldReckonGetsAnApostrophe(String hostile) {
        var plan = plan(metric("hostile2", Stage.AWARE, hostile, Fields.of(CardFields.UNIT, hostile).with(CardFields.OF, hostile).with(CardFields.OWNER, hostile)));
        var cells = assertInstanceOf(Tables.Opened.Of.class, Tables.open(TargetsCsv.of(plan, Map.of()).getBytes(StandardCharsets.UTF_8))).tables().getFirst().rows().getFirst().cells();

        for (int column : new int[] {2, 3, 4, 17}) assertEquals(new Cell.Text("'" + hostile.replace('\r', '\n')), cells.get(column));
    }

    @Test
    void aNumberUnderNothingIsANumber() {
        assertTrue(TargetsCsv.of(PLAN, Map.of()).contains(",-11.45,"));
    }

    /// All that the table says is known to the plan, so that nothing changes. Only a reading without a day, or of a day that nobody living
    /// knows, cannot be read.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatGoesOutComesBackAsItWas(long seed) {
        var plan = Plans.some(seed);
        var opened = Tables.open(TargetsCsv.of(plan, Map.of()).getBytes(StandardCharsets.UTF_8));
        if (!(opened instanceof Tables.Opened.Of(var tables))) return;
        var table = tables.getFirst();
        var columns = Columns.guess(table, Plan.blank("Another"), ENGLISH);

        var incoming = Incoming.of(table, columns, plan, ENGLISH);

        assertEquals(List.of(), incoming.changes());
        assertEquals(lasts(plan).filter(last -> last.on().filter(day -> day.getYear() >= 1900 && day.getYear() < 2200).isEmpty()).count(), incoming.unread().size());
        assertEquals(lasts(plan).count() - incoming.unread().size(), incoming.same());
    }

    private static Stream<Measurement> lasts(Plan plan) {
        return plan.cards().stream().filter(Card::counts).filter(Card.Metric.class::isInstance).flatMap(card -> Measurement.last((Card.Metric) card).stream());
    }

    @Test
    void lastReadingsComeBackIntoAPlanThatLostThem() {
        var cards = new ArrayList<Card>();
        for (var card : PLAN.cards()) cards.add(card.with(CardFields.READINGS, List.of()));
        var bare = PLAN.withCards(Cards.of(cards));
        var table = assertInstanceOf(Tables.Opened.Of.class, Tables.open(TargetsCsv.of(PLAN, Map.of()).getBytes(StandardCharsets.UTF_8))).tables().getFirst();
        var incoming = Incoming.of(table, Columns.guess(table, bare, ENGLISH), bare, ENGLISH);

        assertEquals(List.of(), incoming.unread());
        assertEquals(List.of(value("2027-05-31", "0.55"), count("2027-05-31", 132, 1100)), incoming.changes().stream().map(Incoming.Change::after).toList());
    }
}
