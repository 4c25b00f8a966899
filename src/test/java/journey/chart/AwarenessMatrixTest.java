package journey.chart;

import static journey.chart.Chart.AWARENESS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.guide.Suggestions;
import journey.plan.Approach;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;

class AwarenessMatrixTest {
    private static Small met(Awareness awareness) {
        return new Small().touch(Stage.AWARE, "Ad").with(CardFields.CHANNEL, "TikTok").with(CardFields.AUDIENCE, Small.WORKERS).with(CardFields.AWARENESS, awareness);
    }

    @Test
    void whoIsMetAndWhatAnswersStandsInOneCell() {
        var small = met(Awareness.PROBLEM_AWARE).touch(Stage.ENGAGE, "Article").with(CardFields.APPROACH, Approach.EDUCATE)
                .touch(Stage.ENGAGE, "Video").with(CardFields.APPROACH, Approach.EDUCATE);

        assertEquals(List.of("TikTok, Workers, Unaware: nobody is met", "TikTok, Workers, Problem-aware: answered by Article, Video",
                "TikTok, Workers, Solution-aware: nobody is met", "TikTok, Workers, Product-aware: nobody is met",
                "TikTok, Workers, Most aware: nobody is met"), small.spoken(AWARENESS));
        assertEquals(List.of("answered", "Article", "and 1 more"), small.lines(AWARENESS, "cell/0/problem-aware"));
    }

    @Test
    void nothingAnswersAndTheWrongApproachAreTwoThings() {
        assertEquals(List.of("!", "open", "nothing answers"), met(Awareness.UNAWARE).lines(AWARENESS, "cell/0/unaware"));
        var wrong = met(Awareness.SOLUTION_AWARE).touch(Stage.ENGAGE, "Table").with(CardFields.APPROACH, Approach.COMPARE);
        assertEquals(List.of("!", "wrong approach", "Table", "compares, should contrast"), wrong.lines(AWARENESS, "cell/0/solution-aware"));
    }

    @Test
    void aRowIsAnAudienceInAChannelHoweverThatIsWritten() {
        var small = met(Awareness.UNAWARE).touch(Stage.AWARE, "Second ad").with(CardFields.CHANNEL, "tiktok ").with(CardFields.AUDIENCE, Small.WORKERS)
                .with(CardFields.AWARENESS, Awareness.MOST_AWARE).touch(Stage.AWARE, "Third ad").with(CardFields.CHANNEL, "TikTok");

        assertEquals(10, small.spoken(AWARENESS).size());
        assertEquals("TikTok, Workers, Most aware: nothing answers", small.spoken(AWARENESS).get(4));
        assertEquals("TikTok, no audience named, Unaware: nobody is met", small.spoken(AWARENESS).get(5));
    }

    @Test
    void whatDoesNotAnswerGetsACardThatDoes() {
        assertEquals(new Deed.Add(List.of(Suggestions.engaging(Approach.CONTRAST).with(CardFields.AUDIENCE, Small.WORKERS))),
                met(Awareness.SOLUTION_AWARE).deed(AWARENESS, "cell/0/solution-aware"));
    }

    @Test
    void whatIsEmptyGetsATouchpointForThesePeople() {
        assertEquals(new Deed.Add(List.of(Suggestions.meeting("TikTok", Awareness.UNAWARE).with(CardFields.AUDIENCE, Small.WORKERS))),
                met(Awareness.SOLUTION_AWARE).deed(AWARENESS, "cell/0/unaware"));
    }

    @Test
    void aTouchpointThatDoesNotSayWhomItMeetsIsAskedFirst() {
        var small = new Small().touch(Stage.AWARE, "Poster").with(CardFields.CHANNEL, "Bus");

        assertEquals(new Deed.Meet((Card.Touchpoint) small.last(), Awareness.UNAWARE), small.deed(AWARENESS, "cell/0/unaware"));
    }

    @Test
    void whatIsRetiredIsNotDrawnAndAnEmptyMatrixSaysWhereToBegin() {
        var small = met(Awareness.UNAWARE).with(CardFields.STATUS, Status.RETIRED);

        assertEquals(List.of("Start with how people first meet you, and how much they know"), small.spoken(AWARENESS));
    }
}
