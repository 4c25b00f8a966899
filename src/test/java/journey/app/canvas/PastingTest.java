package journey.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import journey.plan.Audience;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.Take;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastingTest {
    private static final Pasting.Where THERE = new Pasting.Where(Optional.empty(), Optional.empty());
    private final Ids ids = Ids.from(new SplittableRandom(3));

    private final Audience people = new Audience(new Id("people"), Fields.of(Audience.NAME, "Busy people"));
    private final Card metric = card("metric", CardType.METRIC, Fields.of(CardFields.TITLE, "Buyers").with(CardFields.MEASURES, "offer/take"));
    private final Card offer = card("offer", CardType.OFFER, Fields.of(CardFields.TITLE, "Trial").with(CardFields.AUDIENCE, people.id())
            .with(CardFields.TAKE, new Rate.OfMetric(new Id("metric"), Take.TARGET, "")));
    private final Link link = Link.of(offer.id(), new End.AtCard(metric.id()));
    private final Plan plan = new Plan(Plan.blank("A plan").settings(), List.of(people), Map.of(), Cards.of(List.of(offer, metric)), List.of(link), List.of());

    private static Card card(String name, CardType type, Fields fields) {
        return Card.of(type, new Id(name), Stage.CONVERT, fields);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inAnotherPlanCardsLinksAndAudiencesAreTheSameAsBefore(long seed) {
        var from = Plans.some(seed);
        var clip = Clip.of(from, from.cards().stream().map(Card::id).collect(Collectors.toSet()));
        var after = Pasting.of(Plan.blank("Other"), clip, ids, THERE, "edit.paste").edit().apply(Plan.blank("Other"));
        assertEquals(from.cards(), after.cards());
        assertEquals(Set.copyOf(from.links()), Set.copyOf(after.links()));
        assertEquals(Set.copyOf(clip.audiences()), Set.copyOf(after.audiences()));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void inTheSamePlanNothingThatWasThereChanges(long seed) {
        var from = Plans.some(seed);
        var clip = Clip.of(from, from.cards().stream().map(Card::id).collect(Collectors.toSet()));
        var pasted = Pasting.of(from, clip, ids, THERE, "edit.paste");
        var after = pasted.edit().apply(from);
        assertEquals(2 * from.cards().size(), after.cards().size());
        assertEquals(2 * from.links().size(), after.links().size());
        assertEquals(from.audiences(), after.audiences());
        assertEquals(List.copyOf(from.cards()), after.cards().stream().filter(card -> !pasted.cards().contains(card.id())).toList());
    }

    @Test
    void whatSpeaksOfACopiedCardSpeaksOfTheCopy() {
        var pasted = Pasting.of(plan, Clip.of(plan, Set.of(offer.id(), metric.id())), ids, THERE, "edit.duplicate");
        var after = pasted.edit().apply(plan);
        var twin = after.card(pasted.cards().getFirst()).orElseThrow();
        var measure = after.card(pasted.cards().getLast()).orElseThrow();
        assertEquals(Optional.of(new Rate.OfMetric(measure.id(), Take.TARGET, "")), twin.fields().get(CardFields.TAKE));
        assertEquals(twin.id() + "/take", measure.fields().text(CardFields.MEASURES));
        assertEquals(List.of(link, Link.of(twin.id(), new End.AtCard(measure.id()))), after.links());
    }

    @Test
    void anAudienceOfTheSameNameIsTakenForTheSame() {
        var other = new Audience(new Id("others"), Fields.of(Audience.NAME, "busy people"));
        var target = Plan.blank("Other").withAudiences(List.of(other));
        var after = Pasting.of(target, Clip.of(plan, Set.of(offer.id())), ids, THERE, "edit.paste").edit().apply(target);
        assertEquals(List.of(other), after.audiences());
        assertEquals(Optional.of(other.id()), after.cards().getFirst().fields().get(CardFields.AUDIENCE));
    }

    @Test
    void cardsOfOneStageGoToTheStageThatIsChosen() {
        var where = new Pasting.Where(Optional.of(Stage.ENGAGE), Optional.empty());
        var after = Pasting.of(Plan.blank("Other"), Clip.of(plan, Set.of(offer.id())), ids, where, "edit.paste").edit().apply(Plan.blank("Other"));
        assertEquals(offer.at(Stage.ENGAGE), after.cards().getFirst());
    }

    @Test
    void cardsOfSeveralStagesKeepTheirs() {
        var wide = plan.replacing(metric.id(), card -> card.at(Stage.EXCITE));
        var where = new Pasting.Where(Optional.of(Stage.ENGAGE), Optional.empty());
        var after = Pasting.of(Plan.blank("Other"), Clip.of(wide, Set.of(offer.id(), metric.id())), ids, where, "edit.paste").edit().apply(Plan.blank("Other"));
        assertEquals(List.of(Stage.CONVERT, Stage.EXCITE), after.cards().stream().map(Card::stage).toList());
    }

    @Test
    void linesBecomeCardsWithoutTheMarksOfAList() {
        var pasted = Pasting.lines("\n- One\n* Two\n\n• Three - four\n  Five  ", CardType.NOTE, Stage.AWARE, ids, Optional.empty());
        var after = pasted.edit().apply(Plan.blank("Other"));
        assertEquals(List.of("One", "Two", "Three - four", "Five"), after.cards().stream().map(Card::title).toList());
    }
}
