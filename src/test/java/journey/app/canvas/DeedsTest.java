package journey.app.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.gesture.Selection;
import journey.layout.Grid;
import journey.layout.Lane;
import journey.layout.Layout;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class DeedsTest {
    private final Plan plan = Plan.blank("A plan").withCards(Cards.of(Stream.of("a1", "a2", "a3", "b1", "b2").<Card>map(name ->
            Card.of(CardType.NOTE, new Id(name), name.startsWith("a") ? Stage.AWARE : Stage.ENGAGE, Fields.of(CardFields.TITLE, name))).toList()));

    @Test
    void cardsMoveUpAndDownInTheirCell() {
        assertEquals("a2 a1 a3", order(reorder(-1, "a2"), Stage.AWARE));
        assertEquals("a1 a3 a2", order(reorder(1, "a2"), Stage.AWARE));
        assertEquals("a3 a1 a2", order(reorder(1, "a1", "a2"), Stage.AWARE));
        assertEquals("a2 a3 a1", order(reorder(-1, "a2", "a3"), Stage.AWARE));
    }

    @Test
    void cardsOfSeveralCellsMoveEachInItsOwn() {
        var after = reorder(1, "a1", "b1");
        assertEquals("a2 a1 a3", order(after, Stage.AWARE));
        assertEquals("b2 b1", order(after, Stage.ENGAGE));
    }

    @Test
    void atTheEndOfACellNothingMoves() {
        assertEquals(Optional.empty(), Deeds.reorder(plan, grid(plan), ids("a1"), -1));
        assertEquals(Optional.empty(), Deeds.reorder(plan, grid(plan), ids("a3", "b2"), 1));
    }

    @Test
    void oneCardKeepsItsHeightInTheNextStage() {
        assertEquals("b1 a2 b2", order(Deeds.shift(plan, grid(plan), ids("a2"), 1).orElseThrow().apply(plan), Stage.ENGAGE));
    }

    @Test
    void cardsOfSeveralStagesMoveOneStageEach() {
        var after = Deeds.shift(plan, grid(plan), ids("a1", "b1"), 1).orElseThrow().apply(plan);
        assertEquals("a1 b2", order(after, Stage.ENGAGE));
        assertEquals("b1", order(after, Stage.SUBSCRIBE));
        assertEquals("a2 a3", order(after, Stage.AWARE));
    }

    @Test
    void nothingMovesOutOfTheJourney() {
        assertEquals(Optional.empty(), Deeds.shift(plan, grid(plan), ids("a1", "b1"), -1));
    }

    @Test
    void deletingCardsAndLinksIsOneStep() {
        var link = Link.of(new Id("a1"), new End.AtCard(new Id("b1")));
        var linked = plan.withLinks(List.of(link));
        assertEquals(Optional.of(new Edit.Disconnect(Set.of(link.place()))), Deeds.delete(Selection.of(link.place())));
        assertEquals(Optional.of(new Edit.Delete(ids("a2"))), Deeds.delete(Selection.ofCards(List.of(new Id("a2")))));
        var both = Deeds.delete(Selection.ofCards(List.of(new Id("a2"))).toggled(link.place())).orElseThrow().apply(linked);
        assertEquals(plan.withCards(plan.cards().without(card -> card.id().value().equals("a2"))), both);
        assertEquals(Optional.empty(), Deeds.delete(Selection.NONE));
    }

    @Test
    void afterDeletingTheCardBelowIsNextElseTheOneAbove() {
        assertEquals(Optional.of(new Id("a3")), Deeds.after(grid(plan), ids("a2")));
        assertEquals(Optional.of(new Id("a2")), Deeds.after(grid(plan), ids("a3")));
        assertEquals(Optional.empty(), Deeds.after(grid(plan), ids("b1", "b2")));
    }

    @Test
    void anOfferWithoutAKindGetsTheOneThatIsAtHomeThere() {
        assertEquals(Optional.of(OfferKind.LEAD_MAGNET), Deeds.fresh(new Id("x"), CardType.OFFER, Optional.empty(), Stage.SUBSCRIBE).fields().get(CardFields.KIND));
        assertEquals(Optional.of(OfferKind.UPSELL), Deeds.fresh(new Id("x"), CardType.OFFER, Optional.of(OfferKind.UPSELL), Stage.ASCEND).fields().get(CardFields.KIND));
        assertEquals("", Deeds.fresh(new Id("x"), CardType.OFFER, Optional.empty(), Stage.SUBSCRIBE).title());
    }

    @Test
    void cardsAreReadStageByStage() {
        assertEquals(List.of("a1", "a2", "a3", "b1", "b2"), Deeds.reading(grid(plan)).stream().map(Id::value).toList());
    }

    private Plan reorder(int by, String... names) {
        return Deeds.reorder(plan, grid(plan), ids(names), by).orElseThrow().apply(plan);
    }

    private static Set<Id> ids(String... names) {
        return Stream.of(names).map(Id::new).collect(Collectors.toSet());
    }

    private static String order(Plan plan, Stage stage) {
        return grid(plan).order().getOrDefault(new Grid.Cell(stage, Lane.NOTES), List.of()).stream().map(Id::value).collect(Collectors.joining(" "));
    }

    private static Grid grid(Plan plan) {
        return Layout.of(plan, View.in(Words.in(Locale.ENGLISH))).grid();
    }
}
