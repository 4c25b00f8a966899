package journey.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import journey.edit.Edit;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.layout.Point;
import journey.plan.CardType;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class DraggingTest {
    private final Hand hand = Hand.over("aware/touchpoint:ad post talk, engage/touchpoint:page, convert/offer:trial, promote/offer:invite");

    @Test
    void aCardThatIsDraggedToAnotherStageStandsThere() {
        var page = hand.card("page");
        hand.pressCard("ad").move(page.middle(), page.bottom() + 20).release();
        assertEquals("page ad", hand.order(Stage.ENGAGE, Lane.TOUCHPOINTS));
        assertEquals("post talk", hand.order(Stage.AWARE, Lane.TOUCHPOINTS));
        assertEquals("ad", hand.chosen());
    }

    @Test
    void aCardLandsBeforeTheCardWhoseUpperHalfIsPointedAt() {
        var talk = hand.card("talk");
        hand.pressCard("ad").move(talk.middle(), talk.y() + 4).release();
        assertEquals("post ad talk", hand.order(Stage.AWARE, Lane.TOUCHPOINTS));
    }

    @Test
    void aCardThatIsLetGoWhereItWasChangesNothing() {
        var ad = hand.card("ad");
        var before = hand.plan;
        hand.pressCard("ad").move(ad.middle() + 9, ad.centre() - 5).release();
        assertEquals(before, hand.plan);
    }

    @Test
    void severalCardsAreDraggedTogetherAndKeepTheirOrder() {
        var page = hand.card("page");
        hand.chosen("talk", "ad").pressCard("talk").move(page.middle(), page.y() + 2).release();
        assertEquals("ad talk page", hand.order(Stage.ENGAGE, Lane.TOUCHPOINTS));
        assertEquals(new Edit.Move(Set.of(new Id("ad"), new Id("talk")), Stage.ENGAGE, Optional.of(new Id("page"))),
                ((Effect.Perform) hand.last().orElseThrow()).edit());
    }

    @Test
    void aCardOfAnotherLaneGoesToItsOwnLaneOfTheStagePointedAt() {
        var page = hand.card("page");
        hand.pressCard("trial").move(page.middle(), page.centre()).release();
        assertEquals("trial", hand.order(Stage.ENGAGE, Lane.OFFERS));
    }

    @Test
    void anOfferMayBeDroppedWhereItDoesNotBelong() {
        var cell = hand.cell(Stage.AWARE, Lane.OFFERS);
        hand.pressCard("trial").move(cell.middle(), cell.centre()).release();
        assertEquals("trial", hand.order(Stage.AWARE, Lane.OFFERS));
    }

    @Test
    void whileItIsDraggedTheMarkerSaysWhereItWouldLand() {
        var page = hand.card("page");
        hand.pressCard("ad").move(page.middle(), page.y() + 2);
        assertEquals(Optional.of(new Grid.Spot(new Grid.Cell(Stage.ENGAGE, Lane.TOUCHPOINTS), Optional.of(new Id("page")))),
                assertInstanceOf(Gesture.Dragging.class, hand.gesture).spot());
    }

    @Test
    void escLeavesEverythingAsItWas() {
        var before = hand.plan;
        var page = hand.card("page");
        hand.pressCard("ad").move(page.middle(), page.centre()).cancel();
        hand.release();
        assertEquals(before, hand.plan);
        assertEquals(Gesture.IDLE, hand.gesture);
        assertEquals("ad", hand.chosen());
    }

    @Test
    void withTheCopyKeyCopiesAreLeftThere() {
        var page = hand.card("page");
        hand.holding(Held.COPY).pressCard("ad").move(page.middle(), page.y() + 2).release();
        assertEquals(new Effect.Copy(Set.of(new Id("ad")), new Grid.Spot(new Grid.Cell(Stage.ENGAGE, Lane.TOUCHPOINTS), Optional.of(new Id("page")))),
                hand.last().orElseThrow());
    }

    @Test
    void aHandleDragsALinkToACard() {
        hand.press(handle("page"), 0, 0).move(card("trial"), 300, 300).release(card("trial"));
        assertEquals(List.of(Link.of(new Id("page"), new End.AtCard(new Id("trial")))), hand.plan.links());
        assertEquals("page>trial", hand.chosen());
    }

    @Test
    void aHandleDragsALinkToAStage() {
        hand.press(handle("ad"), 0, 0).move(new Target.OfStage(Stage.ENGAGE), 9, 9).release(new Target.OfStage(Stage.ENGAGE));
        assertEquals(List.of(Link.of(new Id("ad"), new End.AtStage(Stage.ENGAGE))), hand.plan.links());
    }

    @Test
    void aLinkBackIsAStepBackAndOneFromTheLastStagesToTheFirstALoop() {
        hand.press(handle("trial"), 0, 0).release(card("page"));
        hand.press(handle("invite"), 0, 0).release(card("ad"));
        assertEquals(List.of(LinkKind.STEP_BACK, LinkKind.LOOP), hand.plan.links().stream().map(Link::kind).toList());
    }

    @Test
    void aLinkThatIsThereIsChosenInsteadOfDoubled() {
        hand.press(handle("page"), 0, 0).release(card("trial"));
        hand.press(handle("page"), 0, 0).release(card("trial"));
        assertEquals(1, hand.plan.links().size());
        assertEquals("page>trial", hand.chosen());
    }

    @Test
    void aLinkToItselfOrToNothingIsNone() {
        hand.press(handle("page"), 0, 0).move(card("page"), 90, 90).release(card("page"));
        hand.press(handle("page"), 0, 0).move(90, 90).release();
        assertEquals(List.of(), hand.done);
    }

    @Test
    void theBoardFollowsAHandThatMovesIt() {
        hand.holding(Held.SPACE).press(card("ad"), 100, 100).move(90, 130);
        assertEquals(List.of(new Effect.Pan(10, -30)), hand.done);
        assertEquals(Gesture.IDLE, hand.release().gesture);
    }

    @Test
    void theMiddleButtonMovesTheBoardToo() {
        hand.handle(new Input.Press(new Point(5, 5), Target.GROUND, Input.Button.MIDDLE, Set.of(), 1)).move(6, 7);
        assertEquals(List.of(new Effect.Pan(-1, -2)), hand.done);
    }

    @Test
    void aButtonOfTheToolbarIsDraggedToACell() {
        var cell = hand.cell(Stage.EXCITE, Lane.OFFERS);
        hand.gesture = Gesture.Adding.of(CardType.OFFER, Optional.of(OfferKind.BONUS));
        hand.move(cell.middle(), cell.centre()).release();
        assertEquals(List.of(new Effect.Add(CardType.OFFER, Optional.of(OfferKind.BONUS),
                new Grid.Spot(new Grid.Cell(Stage.EXCITE, Lane.OFFERS), Optional.empty()))), hand.done);
    }

    @Test
    void escStopsAnAdditionFromTheToolbar() {
        var cell = hand.cell(Stage.EXCITE, Lane.OFFERS);
        hand.gesture = Gesture.Adding.of(CardType.OFFER, Optional.empty());
        hand.move(cell.middle(), cell.centre()).cancel().release();
        assertEquals(List.of(), hand.done);
    }

    @Test
    void twoClicksOnAnEmptyPlaceAddACardThere() {
        var cell = hand.cell(Stage.EXCITE, Lane.METRICS);
        hand.press(new Target.OfCell(new Grid.Cell(Stage.EXCITE, Lane.METRICS)), cell.middle(), cell.centre(), 2);
        assertEquals(List.of(new Effect.Add(CardType.METRIC, Optional.empty(),
                new Grid.Spot(new Grid.Cell(Stage.EXCITE, Lane.METRICS), Optional.empty()))), hand.done);
    }

    private static Target card(String name) {
        return new Target.OfCard(new Id(name));
    }

    private static Target handle(String name) {
        return new Target.OfHandle(new Id(name));
    }
}
