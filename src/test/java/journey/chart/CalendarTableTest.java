package journey.chart;

import static journey.chart.Chart.CALENDAR;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.guide.Suggestions;
import journey.layout.Figure;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Settings.Period;
import journey.plan.Fields;
import journey.plan.Stage;
import journey.plan.Status;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class CalendarTableTest {
    private static final Words WORDS = Words.in(Locale.UK);

    private static Small run(Small small, String title, String owner, String from, String until) {
        var run = small.touch(Stage.AWARE, title).with(CardFields.OWNER, owner);
        if (!from.isEmpty()) run.with(CardFields.FROM, LocalDate.parse(from));
        if (!until.isEmpty()) run.with(CardFields.UNTIL, LocalDate.parse(until));
        return run;
    }

    private static Plan in(String from, String until, Small small) {
        var period = new Period(Fields.of(Period.FROM, LocalDate.parse(from)).with(Period.UNTIL, LocalDate.parse(until)));
        return small.plan().withSettings(small.plan().settings().with(Settings.PERIOD, period));
    }

    private static Figure part(Drawn drawn, String name) {
        return drawn.board().figures().stream().filter(figure -> figure.subject().equals(new Subject.OfPart("calendar/" + name))).findFirst().orElseThrow();
    }

    private static List<String> heads(Drawn drawn) {
        return drawn.board().figures().stream().filter(figure -> figure.role() == Role.HEADING).map(Figure::spoken).toList();
    }

    private static Rect place(Drawn drawn, Small small, int card) {
        return part(drawn, "card/" + small.plan().cards().stream().toList().get(card).id()).bounds();
    }

    @Test
    void eachCardSaysWhenItRunsAndItsDaysAreCounted() {
        var small = run(new Small(), "Ad", "Clara", "2027-03-01", "2027-03-14").with(CardFields.STATUS, Status.LIVE);
        run(small, "Poster", "Clara", "2027-03-05", "");
        run(small, "Trailer", "Clara", "", "2027-03-05");
        run(small, "Fair", "Clara", "2027-03-05", "2027-03-05");

        assertEquals(List.of("Ad: 1 Mar 2027 to 14 Mar 2027, 14 days. Aware, Live", "Fair: 5 Mar 2027. Aware", "Poster: from 5 Mar 2027 on. Aware", "Trailer: until 5 Mar 2027. Aware"),
                small.spoken(CALENDAR, in("2027-03-01", "2027-03-31", small)).stream().sorted().toList());
    }

    @Test
    void eachOwnerHasARowAndWhoIsNotNamedComesLast() {
        var small = run(new Small(), "Letter", "", "2027-03-01", "2027-03-14");
        run(small, "Ad", "Clara", "2027-03-01", "2027-03-14");
        run(small, "Fair", "Bert", "", "");

        assertEquals(List.of("Clara, 1 card", "Bert, 1 card", "Nobody yet, 1 card"),
                CALENDAR.of(small.plan(), WORDS, Optional.empty()).board().figures().stream().filter(figure -> figure.role() == Role.LANE_LABEL).map(Figure::spoken).toList());
    }

    @Test
    void barsThatOverlapStandOneBelowTheOtherAndOthersInOneLine() {
        var small = run(new Small(), "One", "Clara", "2027-03-01", "2027-03-20");
        run(small, "Two", "Clara", "2027-03-15", "2027-03-31");
        run(small, "Three", "Clara", "2027-03-22", "2027-03-31");
        var drawn = CALENDAR.of(in("2027-03-01", "2027-03-31", small), WORDS, Optional.empty());

        assertTrue(place(drawn, small, 1).y() >= place(drawn, small, 0).bottom());
        assertEquals(place(drawn, small, 0).y(), place(drawn, small, 2).y());
    }

    @Test
    void aBarIsAsLongAsItsDays() {
        var small = run(new Small(), "Two weeks", "Clara", "2027-03-01", "2027-03-14");
        run(small, "All four", "Clara", "", "");
        small.with(CardFields.FROM, LocalDate.of(2027, 3, 1));
        var drawn = CALENDAR.of(in("2027-03-01", "2027-03-28", small), WORDS, Optional.empty());

        assertEquals(place(drawn, small, 1).width() / 2, place(drawn, small, 0).width(), 1e-9);
        assertEquals(place(drawn, small, 1).x(), place(drawn, small, 0).x());
    }

    @Test
    void aTitleThatDoesNotFitIntoItsBarStandsBesideIt() {
        var small = run(new Small(), "A fair of one day only", "Clara", "2027-03-02", "2027-03-02");
        run(small, "A fair on the last day", "Clara", "2027-05-30", "2027-05-30");
        var drawn = CALENDAR.of(in("2027-03-01", "2027-05-30", small), WORDS, Optional.empty());
        var week = part(drawn, "week/2027-W09").bounds().width();

        assertEquals(List.of("1", "A fair of one day only"), texts(drawn, small, 0));
        assertEquals(List.of("1", "A fair on the last day"), texts(drawn, small, 1));
        assertTrue(place(drawn, small, 0).width() > week);
        assertEquals(part(drawn, "week/2027-W21").bounds().right(), place(drawn, small, 1).right(), 1e-9);
    }

    private static List<String> texts(Drawn drawn, Small small, int card) {
        return part(drawn, "card/" + small.plan().cards().stream().toList().get(card).id()).marks().stream()
                .filter(journey.layout.Mark.Text.class::isInstance).map(mark -> ((journey.layout.Mark.Text) mark).text()).toList();
    }

    @Test
    void whatHasNoPlaceInTheWeeksIsNamedUnderTheBarsAndLedTo() {
        var small = run(new Small(), "Ad", "Clara", "2027-03-01", "2027-03-14");
        run(small, "Summer fair", "Clara", "2027-07-01", "2027-07-02");
        run(small, "Talk", "Clara", "", "");
        run(small, "Letter", "Clara", "", "");
        var drawn = CALENDAR.of(in("2027-03-01", "2027-03-31", small), WORDS, Optional.empty());
        var cards = small.plan().cards().stream().toList();

        assertEquals("Clara: At other times: Summer fair", part(drawn, "outside/1").spoken());
        assertEquals("Clara: No day yet: Talk, Letter", part(drawn, "undated/1").spoken());
        assertEquals(Optional.of(Deed.Show.all(cards.subList(2, 4))), drawn.deed(new Subject.OfPart("calendar/undated/1")));
    }

    @Test
    void oneClickLeadsToTheCard() {
        var small = run(new Small(), "Ad", "Clara", "2027-03-01", "2027-03-14");

        assertEquals(Deed.Show.of(small.last()), small.deed(CALENDAR, "card/" + small.last().id()));
    }

    @Test
    void aShortCalendarShowsItsQuietWeeks() {
        var small = run(new Small(), "Ad", "Clara", "2027-03-01", "2027-03-07");
        run(small, "Fair", "Clara", "2027-05-25", "2027-05-30");

        assertEquals(13, heads(CALENDAR.of(small.plan(), WORDS, Optional.empty())).stream().filter(head -> head.startsWith("Week ")).count());
    }

    @Test
    void aLongCalendarFoldsItsQuietWeeks() {
        var small = run(new Small(), "Ad", "Clara", "2027-03-01", "2027-03-07");
        run(small, "Fair", "Clara", "2028-03-06", "2028-03-12");

        assertEquals(List.of("March 2027", "March 2028", "Week 2027-W09, 1 Mar 2027 to 7 Mar 2027", "52 weeks in which nothing runs, 8 Mar 2027 to 5 Mar 2028",
                "Week 2028-W10, 6 Mar 2028 to 12 Mar 2028"), heads(CALENDAR.of(small.plan(), WORDS, Optional.empty())));
    }

    @Test
    void todayIsMarkedWhereItLiesInTheseWeeks() {
        var small = run(new Small(), "Ad", "Clara", "2027-03-01", "2027-03-31");

        assertTrue(heads(CALENDAR.of(small.plan(), WORDS, Optional.of(LocalDate.of(2027, 3, 31)))).contains("Today: 31 Mar 2027"));
        assertEquals(CALENDAR.of(small.plan(), WORDS, Optional.empty()), CALENDAR.of(small.plan(), WORDS, Optional.of(LocalDate.of(2027, 6, 1))));
    }

    @Test
    void weeksThatAreTooNarrowForANumberShareOne() {
        var small = run(new Small(), "All year", "Clara", "2027-01-04", "2028-02-27");
        var drawn = CALENDAR.of(small.plan(), WORDS, Optional.empty());

        assertTrue(heads(drawn).contains("Weeks 2027-W09 to 2027-W10, 1 Mar 2027 to 14 Mar 2027"), () -> heads(drawn).toString());
        assertEquals(Stream.of("January 2027", "February 2028").collect(Collectors.toSet()),
                heads(drawn).stream().filter(Stream.of("January 2027", "February 2028").collect(Collectors.toSet())::contains).collect(Collectors.toSet()));
    }

    @Test
    void aPlanWithoutDaysSaysHowToBeginAndLeadsThere() {
        var small = new Small().card(CardType.NOTE, Stage.AWARE, "Remember").touch(Stage.AWARE, "Ad").touch(Stage.AWARE, "Poster");

        assertEquals(List.of("Say of a card from when until when it runs, and it stands here in its weeks"), small.spoken(CALENDAR));
        assertEquals(Deed.Show.of(small.plan().cards().stream().toList().get(1)), small.deed(CALENDAR, "begin"));
    }

    @Test
    void aBlankPlanBeginsWithACard() {
        assertEquals(Deed.Add.of(Suggestions.complete(Stage.AWARE), new Small().plan()), new Small().deed(CALENDAR, "begin"));
    }
}
