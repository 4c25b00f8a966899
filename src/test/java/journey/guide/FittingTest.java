package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.plan.Amount;
import journey.plan.Approach;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.Status;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class FittingTest {
    private static final Words ENGLISH = Words.in(Locale.UK);
    private static final Id WALKERS = new Id("walkers");

    private static Card card(String id, Stage stage, CardType type, Fields fields) {
        return Card.of(type, new Id(id), stage, fields);
    }

    private static Fields titled(String title) {
        return Fields.of(CardFields.TITLE, title);
    }

    private static Plan plan(Card... cards) {
        return new Plan(Fields.of(Settings.TITLE, "A plan").with(Settings.CURRENCY, "CHF"),
                List.of(new Audience(WALKERS, Fields.of(Audience.NAME, "Walkers"))), Map.of(), Cards.of(List.of(cards)), List.of(), List.of());
    }

    private static Idea idea(String id) {
        return Ideas.named(id);
    }

    private static Idea metric(Stage stage, KnownMetric metric) {
        return Ideas.of(stage, CardType.METRIC).stream().filter(one -> one.metric().equals(Optional.of(metric))).findFirst().orElseThrow();
    }

    private static Card added(Idea idea, Plan plan) {
        return addition(idea, plan).cards().getFirst();
    }

    private static Addition addition(Idea idea, Plan plan) {
        var fitting = Fitting.of(plan);
        return fitting.addition(fitting.added(idea.suggestion()), Ids.from(new SplittableRandom(1)), ENGLISH::say);
    }

    @Test
    void aTacticInAwareMeansTheFirstAudience() {
        assertEquals(Optional.of(WALKERS), added(idea("ad"), plan()).fields().get(CardFields.AUDIENCE));
    }

    @Test
    void aTacticInEngageTakesTheApproachThatNobodyTakesYet() {
        var met = card("met", Stage.AWARE, CardType.TOUCHPOINT, titled("Fair").with(CardFields.AWARENESS, Awareness.PRODUCT_AWARE));

        assertEquals(Optional.of(Approach.COMPARE), added(idea("livestream"), plan(met)).fields().get(CardFields.APPROACH));
        assertEquals(Optional.of(Approach.ENTERTAIN), added(idea("entertain"), plan(met)).fields().get(CardFields.APPROACH));
    }

    @Test
    void aFirstPurchaseCostsATenthOfTheCheapestCoreOffer() {
        var core = titled("Core").with(CardFields.KIND, OfferKind.CORE_OFFER);

        assertEquals(Optional.of(Amount.of("18.00")), price(plan(card("core", Stage.ASCEND, CardType.OFFER, core.with(CardFields.PRICE, Amount.of("189.50"))))));
        assertEquals(Optional.of(Amount.of("0.90")), price(plan(card("core", Stage.ASCEND, CardType.OFFER, core.with(CardFields.PRICE, Amount.of("9"))))));
        assertEquals(Optional.of(Amount.of("1.00")), price(plan(card("core", Stage.ASCEND, CardType.OFFER, core))));
    }

    private static Optional<Amount> price(Plan plan) {
        return added(idea("first-purchase"), plan).fields().get(CardFields.PRICE);
    }

    @Test
    void aMetricOfMoneyCountsThePlansMoney() {
        var cost = metric(Stage.AWARE, KnownMetric.COST_PER_CLICK);

        assertEquals("CHF", added(cost, plan()).fields().text(CardFields.UNIT));
        assertEquals("money", added(cost, Plan.blank("Another")).fields().text(CardFields.UNIT));
    }

    @Test
    void aCallToActionLeadsOnAndTheLastOneBackToTheStart() {
        var read = addition(idea("read-on"), plan());
        var invite = addition(idea("invite"), plan());

        assertEquals(List.of(Link.of(read.cards().getFirst().id(), new End.AtStage(Stage.SUBSCRIBE))), read.links());
        assertEquals(List.of(new Link(invite.cards().getFirst().id(), new End.AtStage(Stage.AWARE), Fields.of(Link.KIND, LinkKind.LOOP))), invite.links());
    }

    @Test
    void aRequestForAReviewComesWithItsCallUnlessThereIsOne() {
        var alone = addition(idea("review-request"), plan());
        var asked = addition(idea("review-request"), plan(card("call", Stage.ADVOCATE, CardType.CALL_TO_ACTION, titled("Stars please"))));

        assertEquals(List.of("Ask for a review", "Leave a review"), alone.cards().stream().map(Card::title).toList());
        assertEquals(new End.AtCard(alone.cards().getLast().id()), alone.links().getLast().to());
        assertEquals(1, asked.cards().size());
    }

    private static Optional<String> holding(Idea idea, Card... cards) {
        return Fitting.of(plan(cards)).holding(idea, ENGLISH::say).map(card -> card.id().value());
    }

    @Test
    void aPlanHasATacticByItsChannelItsTitleOrItsTags() {
        assertEquals(Optional.of("a"), holding(idea("social-post"), card("a", Stage.AWARE, CardType.TOUCHPOINT, titled("Trail films").with(CardFields.CHANNEL, "Instagram"))));
        assertEquals(Optional.of("a"), holding(idea("ad"), card("a", Stage.AWARE, CardType.TOUCHPOINT, titled("TikTok video ad"))));
        assertEquals(Optional.of("a"), holding(idea("event"), card("a", Stage.AWARE, CardType.TOUCHPOINT, titled("Hall 3").with(CardFields.TAGS, List.of("fair")))));
    }

    @Test
    void partsOfWordsAndOtherStagesTypesAndRetiredCardsDoNotCount() {
        var other = card("a", Stage.AWARE, CardType.TOUCHPOINT, titled("Adverbs for readers"));
        var elsewhere = card("b", Stage.ENGAGE, CardType.TOUCHPOINT, titled("Ad"));
        var call = card("c", Stage.AWARE, CardType.CALL_TO_ACTION, titled("Ad"));
        var retired = card("d", Stage.AWARE, CardType.TOUCHPOINT, titled("Ad").with(CardFields.STATUS, Status.RETIRED));

        assertEquals(Optional.empty(), holding(idea("ad"), other, elsewhere, call, retired));
    }

    @Test
    void aPlanHasAnApproachWhateverTheCardIsCalled() {
        var card = card("a", Stage.ENGAGE, CardType.TOUCHPOINT, titled("Why vinegar fails").with(CardFields.APPROACH, Approach.CONTRAST));

        assertEquals(Optional.of("a"), holding(idea("contrast"), card));
        assertEquals(Optional.empty(), holding(idea("educate"), card));
    }

    @Test
    void anOfferOfAnotherKindIsAnotherOffer() {
        var call = card("a", Stage.CONVERT, CardType.OFFER, titled("Trial").with(CardFields.KIND, OfferKind.TIME_COMMITMENT));

        assertEquals(Optional.empty(), holding(idea("trial"), call));
        assertEquals(Optional.empty(), holding(idea("first-purchase"), call));
    }

    @Test
    void aPlanHasAMetricByAnyOfItsNames() {
        var metric = card("a", Stage.AWARE, CardType.METRIC, titled("Ad CTR"));

        assertEquals(Optional.of("a"), holding(metric(Stage.AWARE, KnownMetric.CLICK_THROUGH_RATE), metric));
        assertEquals(Optional.empty(), holding(metric(Stage.AWARE, KnownMetric.COST_PER_CLICK), metric));
    }

    @Test
    void whatAnIdeaAddsIsFoundAgainAsThatIdea() {
        for (var stage : Stage.ALL)
            for (var idea : Ideas.of(stage)) {
                var cards = addition(idea, plan()).cards();
                var again = Fitting.of(plan(cards.toArray(Card[]::new))).holding(idea, ENGLISH::say);
                assertTrue(again.isPresent(), () -> idea.toString());
            }
    }
}
