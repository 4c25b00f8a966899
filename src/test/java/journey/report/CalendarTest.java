package journey.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings.Period;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class CalendarTest {
    private static Card card(String id, String owner, String from, String until) {
        var fields = Fields.of(CardFields.TITLE, id).with(CardFields.OWNER, owner);
        if (!from.isEmpty()) fields = fields.with(CardFields.FROM, LocalDate.parse(from));
        if (!until.isEmpty()) fields = fields.with(CardFields.UNTIL, LocalDate.parse(until));
        return Card.of(CardType.TOUCHPOINT, new Id(id), Stage.ENGAGE, fields);
    }

    private static Plan plan(Card... cards) {
        return new Plan(Fields.of(Settings.TITLE, "Plan"), List.of(), Map.of(), Cards.of(List.of(cards)), List.of(), List.of());
    }

    private static Plan march(Card... cards) {
        var plan = plan(cards);
        var period = new Period(Fields.of(Period.FROM, LocalDate.of(2027, 3, 1)).with(Period.UNTIL, LocalDate.of(2027, 3, 31)));
        return plan.withSettings(plan.settings().with(Settings.PERIOD, period));
    }

    private static List<String> names(Calendar calendar) {
        return calendar.weeks().stream().map(Week::name).toList();
    }

    private static List<String> ids(Stream<Card> cards) {
        return cards.map(card -> card.id().value()).toList();
    }

    private static List<List<String>> running(Calendar calendar, Calendar.Owner owner) {
        return IntStream.range(0, calendar.weeks().size()).mapToObj(week -> ids(owner.in(week))).toList();
    }

    @Test
    void itsWeeksAreThoseOfThePeriod() {
        assertEquals(List.of("2027-W09", "2027-W10", "2027-W11", "2027-W12", "2027-W13"), names(Calendar.of(march())));
    }

    @Test
    void withoutAPeriodItsWeeksReachFromTheFirstToTheLastDayOfACard() {
        assertEquals(List.of("2027-W10", "2027-W11", "2027-W12"), names(Calendar.of(plan(card("a", "", "2027-03-12", ""), card("b", "", "2027-03-14", "2027-03-22")))));
    }

    @Test
    void oneOldCardDoesNotHideWhatIsPlannedNow() {
        var now = List.of(card("a", "", "2027-03-12", ""), card("b", "", "2027-03-14", "2027-03-22"));
        var calendar = Calendar.of(plan(card("old", "", "1900-01-01", "1900-01-07"), now.getFirst(), now.getLast()));

        assertEquals(Calendar.of(plan(now.toArray(Card[]::new))).weeks(), calendar.weeks());
        assertEquals(List.of("a", "b"), ids(calendar.owners().getFirst().runs().stream().map(Calendar.Run::card)));
        assertEquals(List.of("old"), ids(calendar.owners().getFirst().outside().stream()));
    }

    @Test
    void oneFarCardLeavesTheWeeksWhereMostCardsAre() {
        var calendar = Calendar.of(plan(card("far", "", "2100-01-01", ""), card("a", "", "2027-03-12", ""), card("b", "", "2027-03-14", "2027-03-22")));

        assertEquals(List.of("2027-W10", "2029-W11"), List.of(names(calendar).getFirst(), names(calendar).getLast()));
        assertEquals(List.of("far"), ids(calendar.owners().getFirst().outside().stream()));
    }

    @Test
    void ofTwoTimesWithAsManyCardsTheLaterIsShown() {
        assertEquals(List.of("2027-W10"), names(Calendar.of(plan(card("old", "", "1900-01-01", ""), card("a", "", "2027-03-12", "")))));
    }

    @Test
    void aPeriodThatOnlyEndsShowsTheTwoYearsUpToThere() {
        var plan = plan(card("old", "", "1900-01-01", ""), card("a", "", "2027-03-12", ""));
        var period = new Period(Fields.of(Period.UNTIL, LocalDate.of(2027, 3, 31)));

        assertEquals(List.of("2027-W10", "2027-W11", "2027-W12", "2027-W13"), names(Calendar.of(plan.withSettings(plan.settings().with(Settings.PERIOD, period)))));
    }

    @Test
    void withoutADayItHasNoWeeks() {
        var calendar = Calendar.of(plan(card("a", "Ann", "", "")));

        assertEquals(List.of(), calendar.weeks());
        assertEquals(List.of("a"), ids(calendar.owners().getFirst().undated().stream()));
    }

    @ParameterizedTest
    @CsvSource({"2027-01-01, 2026-W53, 2026-12-28", "2024-12-30, 2025-W01, 2024-12-30", "2027-03-07, 2027-W09, 2027-03-01", "2027-03-08, 2027-W10, 2027-03-08"})
    void aWeekIsNamedAsIsoCountsIt(LocalDate day, String name, LocalDate monday) {
        assertEquals(name, Week.of(day).name());
        assertEquals(monday, Week.of(day).monday());
        assertEquals(DayOfWeek.SUNDAY, Week.of(day).sunday().getDayOfWeek());
    }

    @Test
    void aCardRunsFromTheWeekOfItsFirstToTheWeekOfItsLastDay() {
        var calendar = Calendar.of(march(card("a", "Ann", "2027-03-07", "2027-03-15"), card("open", "Ann", "2027-03-22", ""), card("until", "Ann", "", "2027-03-01")));

        assertEquals(List.of(List.of("a", "until"), List.of("a"), List.of("a"), List.of("open"), List.of("open")), running(calendar, calendar.owners().getFirst()));
    }

    @Test
    void ofACardThatReachesBeyondThePeriodTheseWeeksAreTold() {
        var calendar = Calendar.of(march(card("a", "Ann", "2026-01-01", "2028-01-01")));

        assertEquals(List.of(new Calendar.Run(calendar.owners().getFirst().runs().getFirst().card(), 0, 4)), calendar.owners().getFirst().runs());
    }

    @Test
    void whatRunsAtOtherTimesStandsBeside() {
        var owner = Calendar.of(march(card("before", "Ann", "2026-01-01", "2027-02-28"), card("after", "Ann", "2027-04-05", ""))).owners().getFirst();

        assertEquals(List.of("before", "after"), ids(owner.outside().stream()));
        assertEquals(List.of(), owner.runs());
    }

    @Test
    void daysThatWereExchangedAreTakenTheRightWayRound() {
        var calendar = Calendar.of(march(card("a", "Ann", "2027-03-15", "2027-03-08")));

        assertEquals(List.of(List.of(), List.of("a"), List.of("a"), List.of(), List.of()), running(calendar, calendar.owners().getFirst()));
    }

    @Test
    void ownersStandInTheOrderOfTheBoardAndNobodyLast() {
        assertEquals(List.of("Zoe", "Ann", ""), Calendar.of(march(card("a", " Zoe", "", ""), card("b", "", "", ""), card("c", "Ann", "", ""), card("d", "Zoe ", "", "")))
                .owners().stream().map(Calendar.Owner::name).toList());
    }

    @Test
    void whatIsRetiredAndWhatIsOnlyMeasuredDoesNotStandInIt() {
        var retired = card("a", "Ann", "2027-03-01", "").with(CardFields.STATUS, Status.RETIRED);
        var metric = Card.of(CardType.METRIC, new Id("m"), Stage.ENGAGE, Fields.of(CardFields.TITLE, "Clicks"));
        var dated = Card.of(CardType.NOTE, new Id("n"), Stage.ENGAGE, Fields.of(CardFields.FROM, LocalDate.of(2027, 3, 8)));

        assertEquals(List.of("n"), Calendar.of(march(retired, metric, dated)).owners().stream().flatMap(owner -> owner.runs().stream()).map(run -> run.card().id().value()).toList());
        assertEquals(1, Calendar.of(march(retired, metric, dated)).owners().size());
    }

    @Test
    void absurdDaysMakeNoEndlessTable() {
        var calendar = Calendar.of(plan(card("a", "Ann", "0001-01-01", "9999-12-31"), card("b", "Ann", "2027-03-01", "2027-03-02")));

        assertEquals(106, calendar.weeks().size());
        assertEquals("2027-W09", names(calendar).getFirst());
        assertEquals(List.of("a", "b"), ids(calendar.owners().getFirst().runs().stream().map(Calendar.Run::card)));
    }

    static LongStream seeds() {
        return Plans.seeds(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCardOfContentStandsInOnePlace(long seed) {
        var plan = Plans.some(seed);
        var told = new ArrayList<Id>();
        var calendar = Calendar.of(plan);
        for (var owner : calendar.owners()) {
            owner.runs().forEach(run -> {
                assertTrue(0 <= run.first() && run.first() <= run.last() && run.last() < calendar.weeks().size());
                told.add(run.card().id());
            });
            owner.outside().forEach(card -> told.add(card.id()));
            owner.undated().forEach(card -> told.add(card.id()));
        }
        var content = plan.cards().stream().filter(Card::counts).filter(card -> card instanceof Card.Touchpoint || card instanceof Card.Offer || card instanceof Card.CallToAction
                || card.fields().has(CardFields.FROM) || card.fields().has(CardFields.UNTIL)).map(Card::id).sorted().toList();

        assertEquals(content, told.stream().sorted().toList());
    }
}
