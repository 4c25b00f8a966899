package journey.deck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the way through any deck.
class WalkTest {
    private static final View VIEW = View.in(Words.in(Locale.ENGLISH));

    record Case(String name, Plan plan) {
        Walk walk() {
            return Walk.of(Deck.of(plan, VIEW, List.of()));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> plans() {
        return Stream.of(Plans.seeds(10).mapToObj(seed -> new Case("seed " + seed, Plans.some(seed))),
                Stream.of(1, 60, 300).map(size -> new Case(size + " cards", Plans.plain(size, size))),
                Stream.of(new Case("blank", Plan.blank("")))).flatMap(all -> all);
    }

    /// From the first step to the end, one by one.
    private static List<Walk> all(Walk walk) {
        return Stream.iterate(walk, Objects::nonNull, one -> one.isOver() ? null : one.next()).toList();
    }

    private static Plan plan(Stage... stages) {
        return Plan.blank("Launch").withCards(Cards.of(IntStream.range(0, stages.length).mapToObj(i ->
                Card.of(CardType.TOUCHPOINT, new Id("card" + i), stages[i], Fields.of(CardFields.TITLE, "Card " + i))).toList()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nextThenPreviousIsWhereOneWas(Case one) {
        for (var walk : all(one.walk())) if (!walk.isOver()) assertEquals(walk, walk.next().previous());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everyCardIsToldOnceInTheOrderInWhichItsSlidesAreRead(Case one) {
        var walk = one.walk();
        var told = all(walk).stream().map(Walk::step).filter(Step.OfCard.class::isInstance).map(step -> ((Step.OfCard) step).card()).toList();

        assertEquals(walk.deck().slides().stream().flatMap(slide -> slide.cards().stream()).toList(), told);
        assertEquals(Set.copyOf(one.plan().cards().stream().map(Card::id).toList()), new HashSet<>(told));
        assertEquals(one.plan().cards().size(), told.size());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void everySlideIsShownAndNoneTwice(Case one) {
        var walk = one.walk();
        var slides = all(walk).stream().flatMapToInt(at -> at.number().stream()).boxed().toList();

        assertEquals(slides.stream().sorted().toList(), slides);
        assertEquals(walk.deck().slides().size(), new HashSet<>(slides).size());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void nothingLiesBeyondTheEnds(Case one) {
        var walk = one.walk();
        var end = all(walk).getLast();

        assertEquals(walk, walk.previous());
        assertEquals(walk, walk.previousPart());
        assertEquals(end, end.next());
        assertEquals(end, end.nextPart());
        assertEquals(walk, end.first());
        assertEquals(end.previous(), walk.last());
        assertEquals(List.of(0.0, 1.0), List.of(walk.done(), end.done()));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void partsLeadThroughCoverBoardAndStagesToTheEndAndBack(Case one) {
        var walk = one.walk();
        UnaryOperator<Walk> on = Walk::nextPart;
        var forth = Stream.iterate(walk, on).limit(11).toList();
        var expected = Stream.of(Stream.of(walk, walk.toBoard()), Stage.ALL.stream().map(walk::to), Stream.of(walk.last().next())).flatMap(all -> all).toList();

        assertEquals(expected, forth);
        assertEquals(forth.reversed(), Stream.iterate(forth.getLast(), Walk::previousPart).limit(11).toList());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void cardsAreCountedThroughTheirStage(Case one) {
        for (var stage : Stage.ALL) {
            var steps = all(one.walk()).stream().filter(walk -> walk.stage().equals(Optional.of(stage))).map(Walk::step)
                    .filter(Step.OfCard.class::isInstance).map(Step.OfCard.class::cast).toList();
            var count = (int) one.plan().cardsIn(stage).count();
            for (int i = 0; i < steps.size(); i++) assertEquals(List.of(i + 1, count), List.of(steps.get(i).number(), steps.get(i).count()));
        }
    }

    @Test
    void aStageIsShownAsAWholeBeforeItsCards() {
        var walk = Walk.of(Deck.of(plan(Stage.AWARE, Stage.AWARE), VIEW, List.of()));

        assertEquals(List.of(new Step.OfSlide(0), new Step.OfSlide(1), new Step.OfSlide(2), new Step.OfCard(2, new Id("card0"), 1, 2),
                new Step.OfCard(2, new Id("card1"), 2, 2), new Step.OfSlide(3)), walk.steps().subList(0, 6));
    }

    @Test
    void whoIsAmongTheCardsOfAStageGoesBackToItsBeginningFirst() {
        var stage = Walk.of(Deck.of(plan(Stage.CONVERT, Stage.CONVERT), VIEW, List.of())).to(Stage.CONVERT);

        assertEquals(stage, stage.next().next().previousPart());
        assertEquals(Optional.of(Stage.SUBSCRIBE), stage.previousPart().stage());
    }

    @Test
    void aStageThatADeckOfSomeCardsLacksLeavesOneWhereOneIs() {
        var walk = Walk.of(Deck.of(plan(Stage.AWARE, Stage.CONVERT), VIEW.only(Set.of(new Id("card1"))), List.of())).next().next();

        assertEquals(Optional.of(Stage.CONVERT), walk.stage());
        assertEquals(walk, walk.to(Stage.AWARE));
        assertTrue(walk.next().next().isOver());
    }
}
