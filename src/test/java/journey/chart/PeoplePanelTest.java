package journey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import journey.forecast.Figure;
import journey.forecast.Measure;
import journey.layout.Mark;
import journey.layout.Tone;
import journey.plan.CardType;
import journey.plan.Place;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class PeoplePanelTest {
    private static List<String> points(Told page) {
        return Stage.ALL.stream().flatMap(stage -> page.find("people/" + stage.word()).stream()).map(figure -> figure.spoken()).toList();
    }

    @Test
    void theLineGoesThroughTheMiddleOfTheDraws() {
        var page = Flowing.whole().page();

        assertEquals("People per stage, a month. Middle of 10,000 draws; the band holds eight of ten", page.spoken("people"));
        assertEquals("Engage: 4,065 people in the middle of all draws. Eight of ten draws lie between 3,464 and 4,737. Expected are 4,000", page.spoken("people/engage"));
        assertEquals(List.of("4,065"), page.lines("people/engage"));
    }

    @Test
    void beforeAnybodyDrewTheExpectedPeopleStandAlone() {
        var page = Told.of(Flowing.whole().undrawn());

        assertEquals("People per stage, a month. Expected people; how widely they may spread is not drawn yet", page.spoken("people"));
        assertEquals("Engage: 4,000 people expected", page.spoken("people/engage"));
    }

    @Test
    void exactNumbersDoNotSpread() {
        var page = Flowing.golden().page();

        assertEquals("People per stage, a month. Expected people; every number is exact, so nothing spreads", page.spoken("people"));
        assertEquals(List.of("10,000", "4,000", "400", "20", "14", "4.2", "0.84", "0.42"),
                Stage.ALL.stream().flatMap(stage -> page.lines("people/" + stage.word()).stream()).toList());
    }

    @Test
    void whatIsTriedIsComparedWithItsLike() {
        var page = Told.of(Flowing.whole().trying(Flowing.whole().onward(Stage.AWARE, Flowing.percent("50"))));

        assertEquals("People per stage, a month. Expected people; the band holds eight of ten of 10,000 draws", page.spoken("people"));
        assertEquals("Engage: 4,000 people expected. Eight of ten draws lie between 3,464 and 4,737. With other numbers 5,000", page.spoken("people/engage"));
        assertTrue(page.behind().containsAll(List.of("The plan", "With other numbers")));
    }

    @Test
    void theAxisSaysWhatItCounts() {
        assertTrue(Flowing.golden().page().behind().containsAll(List.of("people a month, logarithmic", "10,000", "1,000", "100", "10", "1", "0.1")));
        assertTrue(Told.of(Flowing.golden().linear()).behind().containsAll(List.of("people a month", "0", "2,000", "4,000", "10,000")));
    }

    @Test
    void beyondWhereItBreaksOffStandsWhatIsMissing() {
        var page = Flowing.of("1000", "40").card(CardType.NOTE, "notexxxx", Stage.ENGAGE, fields -> fields).card(CardType.TOUCHPOINT, "touchpnt", Stage.ENGAGE, fields -> fields).page();

        assertEquals(List.of("Aware: 1,000 people expected", "Engage: 400 people expected"), points(page));
        assertEquals("Nobody has said how many go on from Engage to Subscribe: what comes after is not known", page.spoken("people/note/0"));
        assertEquals(Optional.of(new Deed.Show(List.of(new Place.OfStage(Stage.ENGAGE)))), page.deed("people/note/0"));
        assertEquals("Subscribe, Convert, Excite, Ascend, Advocate and Promote: not known", page.spoken("people/unknown"));
    }

    @Test
    void whereNobodyEntersThePlanSaysSo() {
        var page = Flowing.nothing().onward(Stage.AWARE, Flowing.percent("40")).page();

        assertEquals("Nobody has said how many people enter, so that all stages are empty", page.spoken("people/note/0"));
        assertEquals(Optional.of(new Deed.Show(List.of(new Place.OfStage(Stage.AWARE)))), page.deed("people/note/0"));
        assertEquals("Aware: 0 people expected", page.spoken("people/aware"));
    }

    @Test
    void aStageThatPassesEverybodyIsHollow() {
        var page = Flowing.of("1000").page();

        assertEquals("Convert: 1,000 people expected. Nothing is planned there, so everybody passes through", page.spoken("people/convert"));
        assertEquals(Tone.PAPER, dot(page, "convert").fill().tone());
        assertEquals(Tone.CONVERT, dot(Flowing.golden().page(), "convert").fill().tone());
    }

    private static Mark.Box dot(Told page, String stage) {
        return page.part("people/" + stage).marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast).findFirst().orElseThrow();
    }

    @Test
    void aPointAsksAboutItsPeopleAndSaysHowTheyAreWorkedOut() {
        var page = Flowing.golden().page();

        assertEquals(Optional.of(new Deed.Ask(new Measure.People(Stage.ENGAGE))), page.deed("people/engage"));
        assertEquals(Optional.of("Engage: 4,000 people expected. Worked out as: people who enter there + people of the stage before × the share that goes on + those who step back or are brought"),
                page.tip("people/engage"));
        assertEquals(Optional.of(new Deed.Show(List.of(new Place.OfStage(Stage.ENGAGE)))), page.deed("people/stage/engage"));
    }

    @Test
    void numbersStandInTheColumnsOfTheirStages() {
        var page = new Told(Flowing.of("123456789", "100", "100", "100", "100", "100", "100", "100").forecasting().page(560));

        assertEquals(List.of("123.5M"), page.lines("people/engage"));
        assertEquals("Engage: 123,456,789 people expected", page.spoken("people/engage"));
    }

    @Test
    void whatGrowsWithoutBoundIsToldByItsFirstCycles() {
        var page = Flowing.of("1000", "50", "100", "100", "100", "100", "100", "100").bringing("4").page();

        assertEquals("The journey grows without bound: each round brings in more people than the one before. These are its first 12 cycles.", page.spoken("people/note/0"));
        assertEquals(12, page.spokenUnder("people/cycle/").size());
        assertEquals(List.of("Cycle 2", "2,000", "1,000", "1,000", "1,000", "1,000", "1,000", "1,000", "1,000"), page.lines("people/cycle/2"));
        assertTrue(page.spoken("people/cycle/2").startsWith("Cycle 2: People in Aware: 2,000, People in Engage: 1,000, "));
        assertFalse(page.find("people/aware").isPresent());
    }

    @Test
    void besideCyclesStandsWhatIsTriedIfItComesToRest() {
        var page = Told.of(Flowing.of("1000", "100", "100", "100", "100", "100", "100", "100").bringing("1.5").trying(Flowing.golden()));

        assertEquals(List.of("With other numbers", "10,000", "4,000", "400", "20", "14", "4.2", "0.84", "0.42"), page.lines("people/tried"));
    }

    @Test
    void whatIsTriedAndWouldGrowIsSaidToGrow() {
        var page = Told.of(Flowing.golden().trying(Flowing.of("1000", "100", "100", "100", "100", "100", "100", "100").bringing("1.5")));

        assertEquals("With the other numbers the journey grows without bound", page.spoken("people/note/0"));
        assertEquals("Aware: 10,000 people expected. With other numbers without bound", page.spoken("people/aware"));
    }

    @Test
    void theStageThatIsAskedAboutHasARing() {
        var asked = Told.of(Flowing.golden().askedAbout(new Measure.People(Stage.ENGAGE)));
        var other = Told.of(Flowing.golden().askedAbout(new Measure.Whole(Figure.PROFIT)));

        assertEquals(other.part("people/engage").marks().size() + 1, asked.part("people/engage").marks().size());
        assertEquals(other.part("people/convert").marks().size(), asked.part("people/convert").marks().size());
    }
}
