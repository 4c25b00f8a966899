package journey.rule;

import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.QUICK_WIN;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.EXCITE;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.plan.CardFields;
import org.junit.jupiter.api.Test;

class FirstSuccessTest {
    private static List<String> told(String rule, Sketch.Piece... pieces) {
        return found(rule, plan(in(EXCITE, pieces)));
    }

    @Test
    void aQuickWinIsALittleVictoryAndABonusIfItSaysSo() {
        assertEquals(List.of(), told("no-victory", offer(QUICK_WIN, "Win")));
        assertEquals(List.of("excite"), told("no-victory", offer(BONUS, "Gift")));
        assertEquals(List.of(), told("no-victory", offer(BONUS, "Gift").with(CardFields.VICTORY, true)));
        assertEquals(List.of(), told("no-victory", touchpoint("Hello"), touchpoint("First evening").with(CardFields.VICTORY, true)));
    }

    @Test
    void aVictoryInAnotherStageIsNoneHere() {
        assertEquals(List.of("excite"), found("no-victory", plan(in(CONVERT, offer(QUICK_WIN, "Win")), in(EXCITE, touchpoint("Hello")))));
        assertEquals(List.of(), found("no-victory", plan(in(CONVERT, touchpoint("Shop")), in(ASCEND, touchpoint("Report")))));
    }

    @Test
    void aVictoryIsAddedOrABonusBecomesOne() {
        var plan = plan(in(EXCITE, offer(BONUS, "Gift")));

        assertEquals(List.of("Add a first success", "“Gift” is a little victory"), fixes("no-victory", plan));
        assertEquals(List.of("Gift", "First success celebrated"), titles(EXCITE, fixed("no-victory", plan)));
        assertEquals(true, fixed(one("no-victory", plan).fixes().getLast(), plan).cards().getFirst().fields().is(CardFields.VICTORY));
    }

    @Test
    void aCheckInFollowsUp() {
        assertEquals(List.of("excite"), told("no-follow-up", touchpoint("Hello")));
        assertEquals(List.of(), told("no-follow-up", touchpoint("How is it going?").with(CardFields.CHECK_IN, true)));
    }

    @Test
    void whatIsMeasuredHereIsUseUnlessItSaysOtherwise() {
        assertEquals(List.of(), told("no-follow-up", touchpoint("Hello"), metric("Active in week 1")));
        assertEquals(List.of(), told("no-follow-up", touchpoint("Hello"), metric("Went on").with(CardFields.MEASURES, "excite/onward")));
        assertEquals(List.of(), told("no-follow-up", offer(BONUS, "Gift"), metric("Used it").with(CardFields.MEASURES, "gift/take")));
        assertEquals(List.of("excite"), told("no-follow-up", touchpoint("Hello"), metric("Revenue").with(CardFields.MEASURES, "revenue")));
        assertEquals(List.of("excite"), told("no-follow-up", touchpoint("Hello"), metric("Reach").with(CardFields.MEASURES, "aware/people")));
        assertEquals(List.of("excite"), told("no-follow-up", touchpoint("Hello"), metric("Active").retired()));
    }

    @Test
    void aCheckInOrAMeasureIsAdded() {
        var plan = plan(in(EXCITE, touchpoint("Hello")));

        assertEquals(List.of("Add “How is it going after a week?”", "Measure “Activation rate”"), fixes("no-follow-up", plan));
        for (var fix : one("no-follow-up", plan).fixes()) assertEquals(List.of(), found("no-follow-up", fixed(fix, plan)));
    }
}
