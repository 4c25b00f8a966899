package journey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import journey.forecast.Scenario;
import journey.plan.Amount;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;

class ScenariosPanelTest {
    private static Flowing two() {
        return Flowing.golden().scenario("Good season", "{\"stages/aware/enters\": \"20000\", \"stages/aware/onward\": {\"percent\": \"30\"}}");
    }

    @Test
    void aPlanAloneSaysHowItGetsScenarios() {
        var page = Flowing.golden().page();

        assertEquals("So far there is only the plan itself. Give a number that you are not sure of a range, and its worst and best case stand here; "
                + "keep other numbers under a name, and they stand here too.", page.spoken("scenarios/rest"));
        assertEquals(List.of(), page.spokenUnder("scenario/"));
    }

    @Test
    void eachHeadSaysWhichInputsDiffer() {
        var page = two().page();

        assertEquals(List.of("The plan"), page.lines("scenario/0"));
        assertEquals(List.of("Good season", "2 inputs differ"), page.lines("scenario/1"));
        var differs = "People entering Aware: 20,000 in place of 10,000, Going on from Aware to Engage: 30\u00a0% in place of 40\u00a0%";
        assertEquals("Good season: 2 inputs differ. " + differs, page.spoken("scenario/1"));
        assertEquals(Optional.of(differs), page.tip("scenario/1"));
    }

    @Test
    void aHeadLooksAtThePlanWithItsNumbers() {
        var flowing = two();

        assertEquals(Optional.of(new Deed.Assume(Scenario.base())), flowing.page().deed("scenario/0"));
        assertEquals(Optional.of(new Deed.Assume(Scenario.all(flowing.plan()).getLast())), flowing.page().deed("scenario/1"));
    }

    @Test
    void aRowComparesWithThePlanAndMarksTheBest() {
        var page = two().page();

        assertEquals(List.of("People in Engage", "4,000", "6,000", "+2,000"), page.lines("scenario/0/engage/people"));
        assertEquals("People in Engage: The plan: 4,000, Good season: 6,000, +2,000, the best", page.spoken("scenario/0/engage/people"));
    }

    @Test
    void whereAllAreTheSameNoneIsTheBest() {
        var page = two().page();

        assertEquals("Profit: The plan: €0.00, Good season: €0.00, the same", page.spoken("scenario/0/profit"));
        assertEquals(List.of("Profit", "€0.00", "€0.00", "="), page.lines("scenario/0/profit"));
    }

    @Test
    void ofACostTheLeastIsTheBest() {
        var page = Flowing.golden().with(Stage.AWARE, StagePlan.SPEND, Amount.of("100")).scenario("Dear", "{\"stages/aware/spend\": \"300\"}").page();

        assertEquals("Cost: The plan: €100.00, the best, Dear: €300.00, +€200.00", page.spoken("scenario/0/cost"));
    }

    @Test
    void whatIsUncertainHasAWorstAndABestCase() {
        var page = Flowing.golden().onward(Stage.AWARE, Flowing.range("30", "40", "55")).page();

        assertEquals("People in Engage: The plan: 4,000, Worst: 3,000, −1,000, Best: 5,500, +1,500, the best", page.spoken("scenario/0/engage/people"));
    }

    @Test
    void moreThanFiveStandInAnotherBlock() {
        var flowing = Flowing.golden();
        for (int i = 1; i <= 6; i++) flowing = flowing.scenario("Number " + i, "{\"stages/aware/enters\": \"" + i + "\"}");
        var page = flowing.page();

        assertEquals("People in Aware: Number 5: 5, −9,995, Number 6: 6, −9,994", page.spoken("scenario/5/aware/people"));
        assertTrue(page.part("scenario/5").bounds().y() > page.part("scenario/0/reach-promote").bounds().bottom());
        assertEquals(page.part("scenario/0").bounds().x(), page.part("scenario/5").bounds().x());
    }

    @Test
    void aScenarioThatGrowsIsSaidToGrow() {
        var page = Flowing.of("1000", "100", "100", "100", "100", "100", "100", "100").bringing("0.5").scenario("Viral", "{\"cards/referral/brings/aware\": \"1.5\"}").page();

        assertEquals("People in Aware: The plan: 2,000, Viral: without bound, the best", page.spoken("scenario/0/aware/people"));
        assertEquals("Revenue: The plan: €0.00, Viral: not known", page.spoken("scenario/0/revenue"));
    }
}
