package journey.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlanTest {
    private static final Id A = new Id("a");
    private static final Id B = new Id("b");
    private static final Card NOTE = Card.of(CardType.NOTE, A, Stage.AWARE, Fields.of(CardFields.TITLE, "One"));
    private static final Card OFFER = Card.of(CardType.OFFER, B, Stage.ASCEND, Fields.NONE);

    private static Plan plan(List<Card> cards, List<Audience> audiences, List<Link> links) {
        return new Plan(Fields.NONE, audiences, Map.of(), Cards.of(cards), links, List.of());
    }

    @Test
    void whatNoPlanCanMeanIsRefused() {
        var link = Link.of(A, new End.AtCard(B));

        assertThrows(IllegalArgumentException.class, () -> plan(List.of(NOTE, OFFER.as(A)), List.of(), List.of()));
        assertThrows(IllegalArgumentException.class, () -> plan(List.of(NOTE), List.of(new Audience(A, Fields.NONE)), List.of()));
        assertThrows(IllegalArgumentException.class, () -> plan(List.of(), List.of(new Audience(A, Fields.NONE), new Audience(A, Fields.NONE)), List.of()));
        assertThrows(IllegalArgumentException.class, () -> plan(List.of(NOTE), List.of(), List.of(link)));
        assertThrows(IllegalArgumentException.class, () -> plan(List.of(OFFER), List.of(), List.of(link)));
        assertThrows(IllegalArgumentException.class, () -> plan(List.of(NOTE, OFFER), List.of(), List.of(link, link.with(Fields.of(Link.LABEL, "x")))));
    }

    @Test
    void everyStageIsThereAlsoWhenNothingIsSaidOfIt() {
        assertEquals(Stage.ALL, List.copyOf(Plan.blank("T").stages().keySet()));
        assertEquals(StagePlan.EMPTY, Plan.blank("T").stage(Stage.EXCITE));
    }

    static LongStream seeds() {
        return Plans.seeds(50);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatStandsAtAPlaceIsChangedThereAndNowhereElse(long seed) {
        var plan = Plans.some(seed);
        for (var card : plan.cards()) {
            var place = new Place.Of(card.id());
            var changed = plan.with(place, fields -> fields.with(CardFields.TITLE, "changed"));
            assertEquals(Optional.of("changed"), changed.at(place).map(fields -> fields.text(CardFields.TITLE)));
            assertEquals(plan, changed.with(place, _ -> card.fields()));
        }
        for (var link : plan.links()) {
            assertEquals(Optional.of(link), plan.link(link.place()));
            assertTrue(plan.has(link.place()));
            assertEquals(plan, plan.with(link.place(), _ -> Fields.of(Link.LABEL, "changed")).with(link.place(), _ -> link.fields()));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aChangeThatChangesNothingGivesTheVerySamePlan(long seed) {
        var plan = Plans.some(seed);

        assertSame(plan, plan.withSettings(plan.settings()));
        assertSame(plan, plan.withLinks(List.copyOf(plan.links())));
        assertSame(plan, plan.withStage(Stage.AWARE, stage -> stage));
        assertSame(plan, plan.replacing(new Id("nowhere"), card -> card.at(Stage.AWARE)));
        for (var card : plan.cards()) assertSame(plan, plan.replacing(card.id(), one -> one.with(one.fields())));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aCardKeepsAllButWhatIsChanged(long seed) {
        for (var card : Plans.some(seed).cards()) {
            assertEquals(card, card.at(Stage.PROMOTE).at(card.stage()).as(A).as(card.id()).with(Fields.NONE).with(card.fields()));
            assertEquals(card.type(), card.at(Stage.PROMOTE).as(A).with(Fields.NONE).type());
        }
    }

    @Test
    void cardsKnowTheirPlacesAfterAnyChange() {
        var cards = Cards.of(List.of(NOTE, OFFER));

        assertEquals(List.of(0, 1, -1), List.of(cards.place(A), cards.place(B), cards.place(new Id("c"))));
        assertEquals(Optional.of(OFFER), cards.without(card -> card.id().equals(A)).get(B));
        assertEquals(0, cards.without(card -> card.id().equals(A)).place(B));
        assertSame(cards, cards.without(_ -> false));
        assertThrows(IllegalArgumentException.class, () -> cards.replacing(A, card -> card.as(B)));
    }

    @Test
    void emptyIsTheSameAsAbsent() {
        var none = Fields.NONE.with(CardFields.TITLE, "").with(CardFields.TAGS, List.of()).with(CardFields.CONSENT, false)
                .with(Settings.RULES, Map.of()).with(Settings.PERIOD, new Settings.Period(Fields.NONE));

        assertEquals(Fields.NONE, none);
        assertTrue(none.isEmpty());
        assertEquals(Fields.NONE, Fields.of(CardFields.TITLE, "x").with(CardFields.TITLE, Optional.empty()));
    }

    @Test
    void theOrderOfSettingDoesNotCount() {
        assertEquals(Fields.of(CardFields.TITLE, "x").with(CardFields.OWNER, "y"), Fields.of(CardFields.OWNER, "y").with(CardFields.TITLE, "x"));
        assertEquals(Fields.of(CardFields.TITLE, "x"), new Fields.Filling().put(CardFields.OWNER, "y").put(CardFields.TITLE, "x").put(CardFields.OWNER, "").done(List.of()));
    }

    @Test
    void aNewValueTakesThePlaceOfOneThatWasNotUnderstood() {
        var kept = Fields.NONE.withUnknown(List.of(new Unknown("price", "true", "title"), new Unknown("x", "1", "price"), new Unknown("price/y", "2", "price/low")));

        assertEquals(List.of("x", "price/y"), kept.with(CardFields.PRICE, Amount.FREE).unknown().stream().map(Unknown::key).toList());
        assertEquals(List.of("x"), kept.without(CardFields.PRICE).unknown().stream().map(Unknown::key).toList());
    }

    @Test
    void idsAreToldFromStagesAndPairs() {
        for (var good : List.of("k3v8m2qa", "A-1_b.c", "x".repeat(64))) assertTrue(Id.isOne(good), good);
        for (var bad : List.of("", "aware", "promote", "a>b", "a b", "\u00e4", "x".repeat(65), "a/b")) assertFalse(Id.isOne(bad), bad);
        assertThrows(IllegalArgumentException.class, () -> new Id("aware"));
    }

    @Test
    void freshIdsAreEightLettersAndTheSameForASeed() {
        var ids = Ids.from(new SplittableRandom(1));
        var seen = new HashSet<Id>();
        for (int i = 0; i < 10_000; i++) {
            var id = ids.next();
            assertTrue(seen.add(id) && id.value().length() == 8 && id.value().chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '2' && c <= '9'), id.value());
        }
        assertEquals(Ids.from(new SplittableRandom(7)).next(), Ids.from(new SplittableRandom(7)).next());
    }

    @Test
    void placesAreReadAsTheyAreWritten() {
        for (var place : List.of(Place.PLAN, new Place.OfStage(Stage.EXCITE), new Place.Of(A), new Place.OfLink(A, new End.AtCard(B)), new Place.OfLink(A, new End.AtStage(Stage.AWARE))))
            assertEquals(Optional.of(place), Place.of(place.text()));
        for (var bad : List.of("a b", ">", "a>", "aware>a", "a>b>c")) assertEquals(Optional.empty(), Place.of(bad), bad);
    }

    @Test
    void wordsAreTheNamesOfConstantsAsTheFileWritesThem() {
        assertEquals("lead-magnet", OfferKind.LEAD_MAGNET.word());
        assertEquals(Optional.of(Approach.CONTRAST), Word.in(Approach.class, "contrast"));
        assertEquals(Optional.empty(), Word.in(Approach.class, "CONTRAST"));
        for (var kind : OfferKind.values()) assertEquals(Optional.of(kind), Word.in(OfferKind.class, kind.word()));
    }

    @Test
    void stagesFollowEachOther() {
        assertEquals(Stage.ALL, Stream.iterate(Optional.of(Stage.AWARE), Optional::isPresent, stage -> stage.flatMap(Stage::next)).map(Optional::get).toList());
        for (var stage : Stage.ALL) assertEquals(Optional.of(stage), stage.next().map(Stage::previous).orElse(Optional.of(stage)));
        assertTrue(Stage.AWARE.isBefore(Stage.PROMOTE) && Stage.PROMOTE.isAfter(Stage.ENGAGE));
    }

    @Test
    void everyAwarenessHasTheApproachThatAnswersIt() {
        for (var awareness : Awareness.values()) assertEquals(awareness, Approach.to(awareness).answers());
    }

    @Test
    void everyOfferIsAtHomeSomewhere() {
        assertEquals(Arrays.asList(OfferKind.values()), Stage.ALL.stream().flatMap(stage -> OfferKind.atHomeIn(stage).stream()).toList());
    }

    @Test
    void rangesAndCountsThatMeanNothingAreRefused() {
        var one = BigDecimal.ONE;
        var two = BigDecimal.TWO;

        assertThrows(IllegalArgumentException.class, () -> new Amount.Range(two, one, two));
        assertThrows(IllegalArgumentException.class, () -> new Rate.Range(one, two, one, ""));
        assertThrows(IllegalArgumentException.class, () -> new Rate.Count(3, 2, ""));
        assertThrows(IllegalArgumentException.class, () -> new Rate.Count(0, 0, ""));
        assertEquals(two, new Amount.Range(one, two, two).likely());
    }

    @Test
    void retiredCardsCountForNothing() {
        assertFalse(NOTE.with(CardFields.STATUS, Status.RETIRED).counts());
        assertTrue(NOTE.with(CardFields.STATUS, Status.IDEA).counts());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void plansOfASeedAreAlwaysTheSame(long seed) {
        assertEquals(Plans.some(seed), Plans.some(seed));
    }
}
