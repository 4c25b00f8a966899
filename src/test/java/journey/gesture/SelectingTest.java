package journey.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.layout.Lane;
import journey.layout.Point;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class SelectingTest {
    private final Hand hand = Hand.over("aware/touchpoint:ad post talk, convert/offer:trial");

    @Test
    void aClickChoosesACardAlone() {
        assertEquals("post", hand.click("ad").click("post").chosen());
    }

    @Test
    void theShortcutKeyTakesACardInAndOut() {
        hand.click("ad").holding(Held.SHORTCUT).click("post").click("trial");
        assertEquals("ad post trial", hand.chosen());
        assertEquals("ad trial", hand.click("post").chosen());
    }

    @Test
    void shiftTakesACardIn() {
        assertEquals("ad talk", hand.click("ad").holding(Held.SHIFT).click("talk").chosen());
        assertEquals("ad talk", hand.click("talk").chosen());
    }

    @Test
    void aClickOnOneOfSeveralChoosesItAloneWhenItIsLetGo() {
        hand.chosen("ad", "post").pressCard("ad");
        assertEquals("ad post", hand.chosen());
        assertEquals("ad", hand.release().chosen());
    }

    @Test
    void aClickOnNothingChoosesThePlan() {
        assertEquals("", hand.chosen("ad").press(Target.GROUND, 5, 5).release().chosen());
    }

    @Test
    void aClickOnNothingWithShiftLeavesWhatIsChosen() {
        assertEquals("ad", hand.chosen("ad").holding(Held.SHIFT).press(Target.GROUND, 5, 5).release().chosen());
    }

    @Test
    void aClickOnTheForecastOfAStageChoosesTheStageAndShowsItsNumbers() {
        hand.chosen("ad").press(new Target.OfNumbers(Stage.ENGAGE), 5, 5).release();

        assertEquals(List.of(new Effect.Select(Selection.of(new Place.OfStage(Stage.ENGAGE))), new Effect.Numbers(Stage.ENGAGE)), hand.done);
    }

    @Test
    void theTitleOfThePlanIsTypedAfterTwoClicksAndElseIsGround() {
        assertEquals("", hand.chosen("ad").press(new Target.OfTitle(), 5, 5).release().chosen());
        hand.done.clear();
        hand.press(new Target.OfTitle(), 5, 5, 2).release();
        assertEquals(List.of(new Effect.EditPlan()), hand.done);
    }

    @Test
    void aStageIsChosenAlone() {
        hand.chosen("ad").press(new Target.OfStage(Stage.EXCITE), 0, 0).release();
        assertEquals("excite", hand.chosen());
        assertEquals("ad", hand.holding(Held.SHIFT).click("ad").chosen());
    }

    @Test
    void aLinkIsChosenLikeACard() {
        var link = new Place.OfLink(new Id("ad"), new End.AtCard(new Id("trial")));
        hand.plan = hand.plan.withLinks(List.of(journey.plan.Link.of(link.from(), link.to())));
        assertEquals("ad>trial", hand.press(new Target.OfLink(link), 0, 0).release().chosen());
        assertEquals("ad>trial post", hand.holding(Held.SHORTCUT).click("post").chosen());
    }

    @Test
    void aBandChoosesWhatItTouches() {
        var ad = hand.card("ad");
        var post = hand.card("post");
        hand.press(Target.GROUND, ad.x() - 10, ad.y() - 3).move(ad.x() + 20, post.y() + 5);
        assertEquals("ad post", hand.chosen());
        assertEquals("ad", hand.move(ad.x() + 20, ad.y() + 5).chosen());
        assertEquals(Gesture.IDLE, hand.release().gesture);
        assertEquals("ad", hand.chosen());
    }

    @Test
    void aBandWithShiftAddsToWhatIsChosen() {
        var post = hand.card("post");
        hand.chosen("trial").holding(Held.SHIFT).press(Target.GROUND, post.x() - 10, post.y() + 4).move(post.x() + 9, post.y() + 9);
        assertEquals("trial post", hand.chosen());
    }

    @Test
    void escTakesABandBack() {
        var ad = hand.card("ad");
        hand.chosen("trial").press(Target.GROUND, ad.x() - 10, ad.y() - 10).move(ad.right(), ad.bottom());
        assertEquals("ad", hand.chosen());
        assertEquals("trial", hand.cancel().chosen());
    }

    @Test
    void aPressThatTremblesIsAClick() {
        var ad = hand.card("ad");
        hand.press(Target.GROUND, ad.x() - 10, ad.y()).move(ad.x() - 8, ad.y() + 2);
        assertEquals(List.of(), hand.done);
    }

    @Test
    void theMenuKeyOfTheMouseChoosesWhatItPointsAtButKeepsSeveral() {
        ask("ad");
        assertEquals("ad", hand.chosen());
        hand.chosen("ad", "post");
        ask("post");
        assertEquals("ad post", hand.chosen());
        ask("trial");
        assertEquals("trial", hand.chosen());
    }

    private void ask(String name) {
        hand.handle(new Input.Press(new Point(0, 0), new Target.OfCard(new Id(name)), Input.Button.SECONDARY, java.util.Set.of(), 1));
    }

    @Test
    void aClickOnASignOfAFindingChoosesWhatItIsAboutAndShowsIt() {
        var place = new Place.Of(new Id("trial"));
        hand.press(new Target.OfBadge(place), 0, 0).release();
        assertEquals(List.of(new Effect.Select(Selection.of(place)), new Effect.Explain(place)), hand.done);
    }

    @Test
    void aClickOnTheSignOfRemarksChoosesWhatTheyAreAboutAndShowsThem() {
        for (var place : List.of(Place.PLAN, new Place.OfStage(Stage.AWARE), new Place.Of(new Id("ad")))) {
            hand.done.clear();
            hand.press(new Target.OfRemarks(place), 0, 0).release();
            assertEquals(List.of(new Effect.Select(Selection.of(place)), new Effect.Remarks(place)), hand.done);
        }
    }

    @Test
    void twoClicksOnACardEditItsTitle() {
        var ad = hand.card("ad");
        hand.click("ad").press(new Target.OfCard(new Id("ad")), ad.middle(), ad.centre(), 2);
        assertEquals(new Effect.EditTitle(new Id("ad")), hand.last().orElseThrow());
    }

    @Test
    void oneClickOnAGhostTakesItsOffer() {
        var cell = new journey.layout.Grid.Cell(Stage.ENGAGE, Lane.OFFERS);
        hand.press(new Target.OfGhost(cell), 0, 0).release();
        assertEquals(List.of(new Effect.Accept(cell)), hand.done);
    }
}
