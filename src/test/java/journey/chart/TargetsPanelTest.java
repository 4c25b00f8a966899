package journey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import journey.plan.Better;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;

class TargetsPanelTest {
    private static Flowing with(String id, String target) {
        return Flowing.golden().metric(id, Stage.ENGAGE, target);
    }

    @Test
    void whatWasCountedIsSaidWithHowSureItIs() {
        var page = Flowing.whole().page();

        assertEquals(List.of("The optinrat", "10\u00a0% of 15\u00a0%", "5.6\u00a0% – 16.3\u00a0%", "within chance", "6\u00a0% likely"), page.lines("target/optinrat"));
        assertEquals("The optinrat: 10\u00a0% of 15\u00a0%, within chance, by what was counted it is 5.6\u00a0% to 16.3\u00a0%, 6\u00a0% likely", page.spoken("target/optinrat"));
        assertEquals(Optional.of("By what was counted, the true value is 5.6\u00a0% to 16.3\u00a0% in nineteen of twenty cases. The forecast reaches the target in 6\u00a0% of its draws"),
                page.tip("target/optinrat"));
        assertEquals(Optional.of(new Deed.Show(List.of(new Place.Of(new Id("optinrat"))))), page.deed("target/optinrat"));
    }

    @Test
    void whatIsMissedComesFirst() {
        var page = with("reachedd", "10").read("reachedd", "12").metric("unreadxx", Stage.AWARE, "10").metric("missedxx", Stage.AWARE, "10").read("missedxx", "8")
                .metric("chancexx", Stage.AWARE, "10").counted("chancexx", 9, 100).page();

        assertEquals(List.of("The missedxx: 8\u00a0% of 10\u00a0%, below", "The chancexx: 9\u00a0% of 10\u00a0%, within chance, by what was counted it is 4.5\u00a0% to 15.8\u00a0%",
                "The unreadxx: target 10\u00a0%, no reading yet", "The reachedd: 12\u00a0% of 10\u00a0%, reached"), page.spokenUnder("target/"));
    }

    @Test
    void whereLessIsBetterMoreIsAbove() {
        var page = with("leavingx", "5").read("leavingx", "8").put("leavingx", CardFields.BETTER, Better.LOWER).page();

        assertEquals("The leavingx: 8\u00a0% of 5\u00a0%, above", page.spoken("target/leavingx"));
    }

    @Test
    void valuesHaveTheirUnit() {
        assertEquals("1,250.5\u00a0visits of 2,000\u00a0visits", with("visitsxx", "2000").put("visitsxx", CardFields.UNIT, "visits").read("visitsxx", "1250.5").page().lines("target/visitsxx").get(1));
        assertEquals("0.333 of 1", with("virality", "1").put("virality", CardFields.UNIT, "").counted("virality", 1, 3).page().lines("target/virality").get(1));
    }

    @Test
    void whatIsRetiredOrHasNoTargetIsLeftOut() {
        var page = with("retiredx", "5").put("retiredx", CardFields.STATUS, Status.RETIRED).page();

        assertEquals("No metric card has a target yet. With one, this says whether it is reached and how likely that is.", page.spoken("targets/rest"));
        assertEquals(List.of(), page.spokenUnder("target/"));
    }

    @Test
    void thereAreTwelveRowsAndAWordOfTheOthers() {
        var flowing = Flowing.golden();
        for (int i = 0; i < 15; i++) flowing = flowing.metric("metric" + (char) ('a' + i) + "x", Stage.AWARE, "10");

        assertEquals(12, flowing.page().spokenUnder("target/").size());
        assertEquals("and 3 more", flowing.page().spoken("targets/rest"));
    }
}
