package journey.chart;

import static journey.chart.Chart.COVERAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.guide.Suggestions;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;

class CoverageGridTest {
    @Test
    void eachCellSaysHowManyOrThatThereIsAGap() {
        var small = new Small().touch(Stage.AWARE, "Ad").touch(Stage.AWARE, "Poster").card(CardType.CALL_TO_ACTION, Stage.AWARE, "Look")
                .touch(Stage.AWARE, "Old ad").with(CardFields.STATUS, Status.RETIRED);

        assertEquals(List.of("Touchpoints in Aware, 2 cards", "Offers in Aware: none needed", "Calls to action in Aware, 1 card", "Metrics in Aware: none yet"),
                small.spoken(COVERAGE).subList(0, 4));
        assertEquals(List.of("2"), small.lines(COVERAGE, "aware/touchpoints"));
        assertEquals(List.of("none yet"), small.lines(COVERAGE, "aware/metrics"));
    }

    @Test
    void anEmptyStageSaysWhetherItIsSkippedOnPurposeOrMissed() {
        var small = new Small().touch(Stage.SUBSCRIBE, "Form");

        assertEquals(List.of("Aware: Skipped on purpose. They know us", "Engage: Skipped. Later stages hold cards, this one holds none.", "Convert: Empty. Nothing is planned here yet."),
                small.spoken(COVERAGE, small.skipping(Stage.AWARE, "They know us")).stream().filter(said -> said.contains(". ")).limit(3).toList());
    }

    @Test
    void notesAreCountedAndNeverMissed() {
        var small = new Small().touch(Stage.AWARE, "Ad").card(CardType.NOTE, Stage.ENGAGE, "Remember");

        assertEquals(List.of("Notes in Engage, 1 card"), small.spoken(COVERAGE).stream().filter(said -> said.startsWith("Notes")).toList());
        assertEquals("Engage: Empty. Nothing is planned here yet.", small.spoken(COVERAGE).stream().filter(said -> said.startsWith("Engage")).findFirst().orElseThrow());
    }

    @Test
    void aCountShowsItsCardsAndAGapAddsOne() {
        var small = new Small().offer(Stage.ADVOCATE, OfferKind.STORY_REQUEST, "Story").offer(Stage.ADVOCATE, OfferKind.THANK_YOU, "Thanks");

        assertEquals(Deed.Show.all(small.plan().cards().stream().toList()), small.deed(COVERAGE, "advocate/offers"));
        assertEquals(Deed.Add.of(Suggestions.callToAction(Stage.ADVOCATE), small.plan()), small.deed(COVERAGE, "advocate/calls-to-action"));
    }

    @Test
    void aBlankPlanSaysWhereToBegin() {
        assertEquals(List.of("Start with how people first meet you"), new Small().spoken(COVERAGE));
    }
}
