package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.plan.Amount;
import journey.plan.Capture;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;

class StepsTest {
    private final List<Card> cards = new ArrayList<>();

    private Card add(CardType type, Stage stage, Fields fields) {
        cards.add(Card.of(type, new Id("card" + cards.size() + "xyz"), stage, fields));
        return cards.getLast();
    }

    private Steps steps() {
        return Steps.of(Plan.blank("Steps").withCards(Cards.of(cards)));
    }

    @Test
    void aStepHasTheCardsThatTakeItTheFirstOnTheWayFirst() {
        var late = add(CardType.OFFER, Stage.CONVERT, Fields.of(CardFields.CAPTURES, List.of(Capture.PHONE)));
        var early = add(CardType.OFFER, Stage.SUBSCRIBE, Fields.of(CardFields.CAPTURES, List.of(Capture.EMAIL)));

        assertEquals(List.of(early, late), steps().taking(Step.HANDSHAKE));
        assertEquals(Map.of(Step.HANDSHAKE, Stage.SUBSCRIBE), steps().stages());
    }

    @Test
    void whatIsRetiredOrANoteTakesNoStepAndHoldsNoStage() {
        add(CardType.TOUCHPOINT, Stage.AWARE, Fields.of(CardFields.STATUS, Status.RETIRED));
        add(CardType.NOTE, Stage.ENGAGE, Fields.NONE);

        assertEquals(new Steps(Map.of(), Set.of()), steps());
    }

    @Test
    void aJumpNamesTheStepsThatNothingTakesInStagesThatHoldCards() {
        add(CardType.OFFER, Stage.SUBSCRIBE, Fields.of(CardFields.CAPTURES, List.of(Capture.EMAIL)));
        add(CardType.METRIC, Stage.CONVERT, Fields.NONE);
        add(CardType.OFFER, Stage.ASCEND, Fields.of(CardFields.KIND, OfferKind.CORE_OFFER).with(CardFields.PRICE, Amount.of("9.00")));

        assertEquals(List.of(new Steps.Jump(Step.HANDSHAKE, Step.BIGGER_PURCHASE, List.of(Step.TIME_GIVEN, Step.FIRST_PURCHASE))), steps().jumps());
    }
}
