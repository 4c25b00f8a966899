package journey.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.edit.Edit;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Unknown;
import org.junit.jupiter.api.Test;

class DifferenceTest {
    private static final Card FIRST = note("first");
    private static final Card SECOND = note("second").with(CardFields.TAGS, List.of("blue", "spring"));
    private static final Card THIRD = note("third");
    private static final Card OFFER = Card.of(CardType.OFFER, new Id("offer"), Stage.ASCEND, Fields.of(CardFields.TITLE, "Core offer").with(CardFields.PRICE, Amount.of("99")));
    private static final Link WAY = Link.of(FIRST.id(), new End.AtCard(OFFER.id()));

    private static final Plan PLAN = new Plan(Fields.of(Settings.TITLE, "Launch"), List.of(), Map.of(), Cards.of(List.of(FIRST, SECOND, THIRD, OFFER)), List.of(WAY), List.of());

    @Test
    void aValueIsToldWithWhatItWasAndWhatItIs() {
        assertEquals(List.of(changed(new Place.Of(OFFER.id()), new Step.Of(CardFields.PRICE), Optional.of(Amount.of("99")), Optional.of(Amount.of("79")))),
                changes(new Edit.Put<>(new Place.Of(OFFER.id()), CardFields.PRICE, Amount.of("79"))));
    }

    @Test
    void anUnknownFieldThatStandsBehindAnotherOneNowDidNotChange() {
        var before = PLAN.with(new Place.Of(OFFER.id()), fields -> fields.withUnknown(List.of(new Unknown("next", "1", "price"))));
        var after = PLAN.with(new Place.Of(OFFER.id()), fields -> fields.without(CardFields.PRICE).withUnknown(List.of(new Unknown("next", "1", "title"), new Unknown("other", "2", "title"))));

        assertEquals(List.of(changed(new Place.Of(OFFER.id()), new Step.Of(CardFields.PRICE), Optional.of(Amount.of("99")), Optional.empty()),
                changed(new Place.Of(OFFER.id()), new Step.Foreign("other"), Optional.empty(), Optional.of(new Unknown("other", "2", "title")))), Difference.of(before, after).changes());
    }

    @Test
    void tagsAreToldOneByOne() {
        var at = Spot.of(new Place.Of(SECOND.id())).into(new Step.Of(CardFields.TAGS));

        assertEquals(List.of(new Change.ValueChanged(at.into(new Step.Named("blue")), Optional.of("blue"), Optional.empty()),
                        new Change.ValueChanged(at.into(new Step.Named("paid")), Optional.empty(), Optional.of("paid"))),
                changes(new Edit.Put<>(new Place.Of(SECOND.id()), CardFields.TAGS, List.of("paid", "spring"))));
    }

    @Test
    void aCardIsToldToHaveMovedWithinItsStageOrToAnother() {
        assertEquals(List.of(new Change.CardReordered(FIRST, Optional.of(THIRD))), changes(new Edit.Move(Set.of(FIRST.id()), Stage.AWARE, Optional.of(OFFER.id()))));
        assertEquals(List.of(new Change.CardMoved(SECOND.at(Stage.ENGAGE), Stage.AWARE)), changes(new Edit.Move(Set.of(SECOND.id()), Stage.ENGAGE, Optional.empty())));
    }

    @Test
    void theOrderIsThatOfReading() {
        var edit = new Edit.Together(Phrase.of("edit.paste", 2), List.of(
                new Edit.Delete(Set.of(OFFER.id())),
                new Edit.Add(note("fourth")),
                new Edit.Put<>(new Place.OfStage(Stage.AWARE), StagePlan.GOAL, "More people"),
                new Edit.Put<>(Place.PLAN, Settings.TITLE, "Spring launch")));

        assertEquals(List.of(
                changed(Place.PLAN, new Step.Of(Settings.TITLE), Optional.of("Launch"), Optional.of("Spring launch")),
                changed(new Place.OfStage(Stage.AWARE), new Step.Of(StagePlan.GOAL), Optional.empty(), Optional.of("More people")),
                new Change.CardAdded(note("fourth")),
                new Change.CardRemoved(OFFER),
                new Change.LinkRemoved(WAY)), changes(edit));
    }

    @Test
    void plansThatAreEqualDifferInNothingAndTheWayBackNamesTheSameValuesTheOtherWayRound() {
        Plans.seeds(500).forEach(seed -> {
            var turns = Turns.of(seed);
            var there = Difference.of(turns.base(), turns.mine());
            var back = Difference.of(turns.mine(), turns.base());

            assertTrue(Difference.of(turns.mine(), turns.mine()).isEmpty());
            assertEquals(values(there), values(back).stream().map(one -> new Change.ValueChanged(one.at(), one.after(), one.before())).collect(Collectors.toSet()), () -> "seed " + seed);
            if (!turns.base().settings().equals(turns.mine().settings()) || !Set.copyOf(turns.base().links()).equals(Set.copyOf(turns.mine().links()))
                    || !new HashSet<>(turns.base().cards()).equals(new HashSet<>(turns.mine().cards()))) assertFalse(there.isEmpty(), () -> "seed " + seed);
        });
    }

    private static Set<Change.ValueChanged> values(Difference difference) {
        return difference.changes().stream().filter(Change.ValueChanged.class::isInstance).map(Change.ValueChanged.class::cast).collect(Collectors.toSet());
    }

    private static List<Change> changes(Edit edit) {
        return Difference.of(PLAN, edit.apply(PLAN)).changes();
    }

    private static Change changed(Place place, Step step, Optional<?> before, Optional<?> after) {
        return new Change.ValueChanged(Spot.of(place).into(step), before, after);
    }

    private static Card note(String id) {
        return Card.of(CardType.NOTE, new Id(id), Stage.AWARE, Fields.of(CardFields.TITLE, "Note " + id));
    }
}
