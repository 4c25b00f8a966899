package journey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import journey.forecast.Figure;
import journey.forecast.Inputs;
import journey.forecast.Measure;
import journey.layout.Mark;
import journey.layout.Tone;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class TornadoPanelTest {
    private static List<Mark.Box> bars(Told page, String input) {
        return page.part("matters/" + input).marks().stream().filter(Mark.Box.class::isInstance).map(Mark.Box.class::cast).toList();
    }

    @Test
    void eachInputIsMovedByATenthToEitherSide() {
        var page = Told.of(Flowing.golden().askedAbout(new Measure.People(Stage.ENGAGE)));

        assertEquals("What matters most. Each input moved by 10\u00a0%: change of “People in Engage”", page.spoken("matters"));
        assertEquals(List.of("People entering Aware: 10\u00a0% less brings −400, which is worse; 10\u00a0% more brings +400, which is better",
                "Going on from Aware to Engage: 10\u00a0% less brings −400, which is worse; 10\u00a0% more brings +400, which is better"),
                page.spokenUnder("matters/"));
        assertEquals(List.of("People entering Aware", "−400", "+400"), page.lines("matters/stages/aware/enters"));
    }

    @Test
    void lessIsToTheLeftAndMoreToTheRight() {
        var bars = bars(Told.of(Flowing.golden().askedAbout(new Measure.People(Stage.ENGAGE))), "stages/aware/enters");

        assertEquals(bars.getFirst().rect().right(), bars.getLast().rect().x());
        assertEquals(bars.getFirst().rect().width(), bars.getLast().rect().width(), 1e-9);
        assertEquals(List.of(Tone.WARNING, Tone.ACCENT), bars.stream().map(bar -> bar.fill().tone()).toList());
    }

    @Test
    void ofACostLessIsBetterAndWorseIsHatched() {
        var page = Told.of(Flowing.whole().askedAbout(new Measure.Whole(Figure.CAC)));
        var spend = page.part("matters/stages/aware/spend");

        assertEquals(List.of(Tone.ACCENT, Tone.WARNING), bars(page, "stages/aware/spend").stream().map(bar -> bar.fill().tone()).toList());
        assertEquals(List.of(Tone.WARNING), spend.marks().stream().filter(Mark.Shape.class::isInstance).map(mark -> ((Mark.Shape) mark).stroke().ink().tone())
                .filter(tone -> tone != Tone.CONTROL_LINE).toList());
        assertTrue(page.behind().containsAll(List.of("better", "worse")));
    }

    @Test
    void aShareCannotBeMoreThanAll() {
        var page = Told.of(Flowing.of("1000", "100").askedAbout(new Measure.People(Stage.ENGAGE)));

        assertEquals("Going on from Aware to Engage: 10\u00a0% less brings −100, which is worse; 10\u00a0% more brings the same", page.spoken("matters/stages/aware/onward"));
        assertEquals(1, bars(page, "stages/aware/onward").size());
    }

    @Test
    void aRowLeadsToWhereItsInputIsTried() {
        var flowing = Flowing.whole();

        assertEquals(Optional.of(new Deed.Turn(Inputs.of(flowing.plan()).all().getFirst())), flowing.page().deed("matters/stages/aware/enters"));
    }

    @Test
    void thereAreTenRowsAndAWordOfTheOthers() {
        var page = Flowing.whole().page();

        assertEquals(11, page.spokenUnder("matters/").size());
        assertEquals("and 3 more", page.spoken("matters/rest"));
    }

    @Test
    void whereThereIsNothingToCompareItIsSaidWhy() {
        assertEquals("No input changes “Profit”.", Flowing.golden().page().spoken("matters/rest"));
        assertEquals("The journey grows without bound, so that there is nothing to compare.",
                Flowing.of("1000", "100", "100", "100", "100", "100", "100", "100").bringing("2").page().spoken("matters/rest"));
        assertEquals("“LTV : CAC” is not known yet, so that there is nothing to compare.",
                Told.of(Flowing.golden().askedAbout(new Measure.Whole(Figure.LTV_CAC))).spoken("matters/rest"));
    }
}
