package journey.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

/// What a single choice does to a plan.
class ChoiceTest {
    private static final Id A = new Id("aaaaaaaa");
    private static final Id B = new Id("bbbbbbbb");
    private static final Id C = new Id("cccccccc");
    private static final Id PEOPLE = new Id("pppppppp");
    private static final Link TO_B = Link.of(A, new End.AtCard(B));
    private static final Plan PLAN = new Plan(Fields.of(Settings.TITLE, "T"), List.of(new Audience(PEOPLE, Fields.of(Audience.NAME, "People"))), Map.of(),
            Cards.of(List.of(card(A), card(B), card(C))), List.of(TO_B), List.of(aside(new Place.Of(B)), aside(TO_B.place()), aside(Place.PLAN)));

    @Test
    void choosingThatACardIsRemovedTakesItsLinksAndWhatIsPutAsideAboutIt() {
        var plan = taken(Spot.of(new Place.Of(B)), Optional.empty());

        assertEquals(new Plan(PLAN.settings(), PLAN.audiences(), PLAN.stages(), Cards.of(List.of(card(A), card(C))), List.of(), List.of(aside(Place.PLAN))), plan);
    }

    @Test
    void choosingThatAnAudienceIsRemovedLeavesNoCardThatNamesIt() {
        var plan = taken(Spot.of(new Place.Of(PEOPLE)), Optional.empty());

        assertEquals(new Plan(PLAN.settings(), List.of(), PLAN.stages(), Cards.of(PLAN.cards().stream().map(card -> card.with(card.fields().without(CardFields.AUDIENCE))).toList()),
                PLAN.links(), PLAN.putAside()), plan);
    }

    @Test
    void choosingThatALinkIsRemovedLeavesItsCards() {
        assertEquals(new Plan(PLAN.settings(), PLAN.audiences(), PLAN.stages(), PLAN.cards(), List.of(), List.of(aside(new Place.Of(B)), aside(Place.PLAN))),
                taken(Spot.of(TO_B.place()), Optional.empty()));
    }

    @Test
    void aCardStandsBehindTheOneThatWasChosenOrFirst() {
        var order = Spot.of(new Place.Of(C)).into(Step.Own.ORDER);

        assertEquals(List.of(A, C, B), ids(taken(order, Optional.of(A))));
        assertEquals(List.of(C, A, B), ids(taken(order, Optional.empty())));
    }

    @Test
    void cardsThatStandBehindEachOtherAreAllWhereTheyWereChosen() {
        var behindC = new Choice(new Conflict(Spot.of(new Place.Of(B)).into(Step.Own.ORDER), Optional.of(A), Optional.of(A), Optional.of(C)), Choice.Side.THEIRS);
        var first = new Choice(new Conflict(Spot.of(new Place.Of(C)).into(Step.Own.ORDER), Optional.of(B), Optional.of(B), Optional.empty()), Choice.Side.THEIRS);

        assertEquals(List.of(C, B, A), ids(Choice.all(PLAN, List.of(behindC, first))));
        assertEquals(List.of(C, B, A), ids(Choice.all(PLAN, List.of(first, behindC))));
    }

    private static Plan taken(Spot at, Optional<?> theirs) {
        return new Choice(new Conflict(at, Optional.empty(), Optional.empty(), theirs), Choice.Side.THEIRS).in(PLAN);
    }

    private static List<Id> ids(Plan plan) {
        return plan.cards().stream().map(Card::id).toList();
    }

    private static Card card(Id id) {
        return Card.of(CardType.TOUCHPOINT, id, Stage.AWARE, Fields.of(CardFields.AUDIENCE, PEOPLE));
    }

    private static PutAside aside(Place at) {
        return new PutAside("some-rule", at, Fields.NONE);
    }
}
