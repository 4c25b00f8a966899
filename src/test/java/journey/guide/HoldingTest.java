package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import journey.edit.Edit;
import journey.guide.Need.Standing;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Settings.StateNote;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Status;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HoldingTest {
    private static final Words ENGLISH = Words.in(Locale.UK);

    private static Card card(String id, Stage stage, CardType type) {
        return Card.of(type, new Id(id), stage, Fields.of(CardFields.TITLE, id));
    }

    private static Card offer(String id, OfferKind kind, String price) {
        return card(id, kind.home(), CardType.OFFER).with(CardFields.KIND, kind).with(CardFields.PRICE, Amount.of(price));
    }

    private static Plan plan(Card... cards) {
        return Plan.blank("Plan").withCards(Cards.of(List.of(cards)));
    }

    private static Plan noting(Plan plan, State state, Fields note) {
        return plan.withSettings(plan.settings().with(Settings.STATES, Map.of(state.word(), new StateNote(note))));
    }

    private static Holding held(Lens lens, String band, Plan plan) {
        return Holding.of(lens, plan).stream().filter(one -> one.band().key().equals(band)).findFirst().orElseThrow();
    }

    private static Need need(Holding holding, Want want) {
        return holding.needs().stream().filter(one -> one.want() == want).findFirst().orElseThrow();
    }

    private static List<String> titles(List<Card> cards) {
        return cards.stream().map(Card::title).toList();
    }

    private static List<Want> missing(Holding holding) {
        return holding.needs().stream().filter(Need::isMissing).map(Need::want).toList();
    }

    @Test
    void aStateNeedsABehaviourAnActivityACallAndAMeasure() {
        assertEquals(List.of(Want.BEHAVIOUR, Want.ACTIVITY, Want.CALL, Want.MEASURE), missing(held(Lens.CUSTOMER_STATES, "trust", plan())));
    }

    @Test
    void whatTheTeamWroteMeetsABehaviourAndAnActivity() {
        var noted = noting(plan(), State.TRUST, Fields.of(StateNote.BEHAVIOUR, "reads reviews").with(StateNote.ACTIVITY, "we answer each"));
        var trust = held(Lens.CUSTOMER_STATES, "trust", noted);

        assertEquals("reads reviews", need(trust, Want.BEHAVIOUR).written());
        assertEquals("we answer each", need(trust, Want.ACTIVITY).written());
        assertEquals(List.of(Want.CALL, Want.MEASURE), missing(trust));
        assertEquals(4, held(Lens.CUSTOMER_STATES, "passion", noted).missing());
    }

    @Test
    void cardsOfBothStagesOfPassionMakeItsChain() {
        var passion = held(Lens.CUSTOMER_STATES, "passion", plan(offer("review", OfferKind.REVIEW_REQUEST, "0"), offer("friends", OfferKind.REFERRAL_PROGRAM, "0"),
                card("invite", Stage.PROMOTE, CardType.CALL_TO_ACTION), card("stars", Stage.ADVOCATE, CardType.METRIC)));

        assertEquals(List.of("review", "friends"), titles(need(passion, Want.ACTIVITY).cards()));
        assertEquals(List.of("invite"), titles(need(passion, Want.CALL).cards()));
        assertEquals(List.of("stars"), titles(need(passion, Want.MEASURE).cards()));
        assertEquals(List.of(Want.BEHAVIOUR), missing(passion));
    }

    @Test
    void aGapNamesWhatItLeavesHanging() {
        var asked = held(Lens.CUSTOMER_STATES, "trust", plan(card("Start", Stage.SUBSCRIBE, CardType.CALL_TO_ACTION)));
        var counted = held(Lens.CUSTOMER_STATES, "trust", plan(card("Downloads", Stage.SUBSCRIBE, CardType.METRIC)));

        assertEquals(Phrase.of("guide.gap.measure-of", "Start"), need(asked, Want.MEASURE).gap());
        assertEquals(Phrase.of("guide.gap.call-counted"), need(counted, Want.CALL).gap());
    }

    @Test
    void retiredCardsAndNotesHoldNothing() {
        var retired = card("old", Stage.SUBSCRIBE, CardType.TOUCHPOINT).with(CardFields.STATUS, Status.RETIRED);

        assertEquals(3, held(Lens.VALUE_JOURNEY, "subscribe", plan(retired, card("note", Stage.SUBSCRIBE, CardType.NOTE))).missing());
    }

    @Test
    void whatIsLeftOutOnPurposeIsNotMissing() {
        var skipped = plan().withStage(Stage.ADVOCATE, one -> new StagePlan(Fields.of(StagePlan.SKIPPED, "from June on")));

        assertEquals(List.of(Standing.OPEN, Standing.OPEN, Standing.OPEN),
                held(Lens.VALUE_JOURNEY, "advocate", skipped).needs().stream().map(Need::standing).toList());
        assertEquals(Phrase.of("guide.gap.left-out", "from June on"), need(held(Lens.INBOUND_PHASES, "delight", skipped), Want.VOICE).gap());
        assertEquals(List.of(Want.PROGRAM), missing(held(Lens.INBOUND_PHASES, "delight", skipped)));
        assertEquals(4, held(Lens.CUSTOMER_STATES, "passion", skipped).missing(), "half of a band is not all of it");
    }

    @Test
    void aPhaseNeedsTheKindsOfItsStagesAndHoldsTheRestBesides() {
        var plan = plan(offer("guide", OfferKind.LEAD_MAGNET, "0"), card("get", Stage.SUBSCRIBE, CardType.CALL_TO_ACTION));
        var convert = held(Lens.INBOUND_PHASES, "convert", plan);

        assertEquals(List.of(Want.LEAD_MAGNET, Want.FIRST_YES), convert.needs().stream().map(Need::want).toList());
        assertEquals(List.of("guide"), titles(need(convert, Want.LEAD_MAGNET).cards()));
        assertEquals(List.of(Want.FIRST_YES), missing(convert));
        assertEquals(List.of("get"), titles(convert.more()));
    }

    @Test
    void anotherSplitMovesTheNeedsWithTheStages() {
        var split = plan().withSettings(plan().settings().with(Settings.LENS, new Settings.Lenses(Fields.of(Settings.Lenses.INBOUND, List.of(3, 4, 6)))));

        assertEquals(List.of(Want.CHANNEL, Want.CONTENT, Want.LEAD_MAGNET), held(Lens.INBOUND_PHASES, "attract", split).needs().stream().map(Need::want).toList());
    }

    @Test
    void theReturnPathNeedsAWayBack() {
        var call = card("invite", Stage.PROMOTE, CardType.CALL_TO_ACTION);
        var loose = plan(call);
        var added = added(loose, need(held(Lens.VALUE_OPTIMIZATION, "return-path", loose), Want.WAY_BACK).suggestion().orElseThrow(), 1);

        assertEquals(Standing.MISSING, need(held(Lens.VALUE_OPTIMIZATION, "return-path", loose), Want.WAY_BACK).standing());
        assertEquals(Standing.MET, need(held(Lens.VALUE_OPTIMIZATION, "return-path", added), Want.WAY_BACK).standing());
    }

    @Test
    void stepsNameTheirCardsAndAJumpOverMoreThanOneIsMarked() {
        var plan = plan(card("ad", Stage.AWARE, CardType.TOUCHPOINT),
                card("form", Stage.SUBSCRIBE, CardType.TOUCHPOINT).with(CardFields.CAPTURES, List.of(journey.plan.Capture.EMAIL)),
                card("chat", Stage.CONVERT, CardType.CALL_TO_ACTION), card("mail", Stage.EXCITE, CardType.TOUCHPOINT),
                offer("course", OfferKind.CORE_OFFER, "900"));

        assertEquals(List.of("form"), titles(need(held(Lens.CLOSENESS_STEPS, "handshake", plan), Want.STEP).cards()));
        assertEquals(Standing.OPEN, need(held(Lens.CLOSENESS_STEPS, "attention-returned", plan), Want.STEP).standing());
        assertEquals(List.of("time-given", "first-purchase", "shared-delight", "trust"), Holding.of(Lens.CLOSENESS_STEPS, plan).stream()
                .filter(one -> missing(one).equals(List.of(Want.STEP))).map(one -> one.band().key()).toList());
        var bigger = held(Lens.CLOSENESS_STEPS, "bigger-purchase", plan);
        assertEquals(List.of("course"), titles(need(bigger, Want.STEP).cards()));
        assertEquals("Four steps are skipped between “Handshake” and this one.", ENGLISH.say(need(bigger, Want.ORDER).gap()));
    }

    private static Plan added(Plan plan, Suggestion suggestion, long seed) {
        var fitting = Fitting.of(plan);
        var addition = fitting.addition(fitting.added(suggestion), Ids.from(new SplittableRandom(seed)), ENGLISH::say);
        return new Edit.Add(addition.cards(), addition.links(), Optional.empty()).apply(plan);
    }

    @ParameterizedTest
    @EnumSource
    void everySuggestedCardMeetsTheNeedItIsOfferedFor(Lens lens) {
        LongStream.rangeClosed(1, 12).forEach(seed -> {
            var plan = Plans.some(seed);
            for (var holding : Holding.of(lens, plan))
                for (var need : holding.needs())
                    need.suggestion().filter(_ -> need.standing() != Standing.MET).ifPresent(suggestion -> assertEquals(Standing.MET,
                            need(held(lens, holding.band().key(), added(plan, suggestion, seed)), need.want()).standing(), () -> seed + " " + need));
        });
    }

    @ParameterizedTest
    @EnumSource
    void cardsStandInTheirBandAndEveryOneThatCountsIsSomewhere(Lens lens) {
        Plans.seeds(25).mapToObj(Plans::some).forEach(plan -> {
            var fitting = Fitting.of(plan);
            for (var holding : Holding.of(lens, plan)) {
                var here = holding.band().stages().stream().flatMap(stage -> fitting.in(stage).stream()).toList();
                var named = java.util.stream.Stream.concat(holding.needs().stream().flatMap(need -> need.cards().stream()), holding.more().stream()).distinct().toList();
                if (lens == Lens.CLOSENESS_STEPS) continue; // a step may be taken away from home, and not every card takes one
                assertEquals(here.stream().map(Card::id).sorted().toList(), named.stream().map(Card::id).sorted().toList());
            }
        });
    }

    @Test
    void everyGapAndEveryWantIsSaid() {
        for (var lens : Lens.values())
            for (var plan : List.of(plan(), Plans.some(3), Plans.some(4)))
                for (var holding : Holding.of(lens, plan))
                    for (var need : holding.needs())
                        assertTrue(!ENGLISH.say(need.gap()).isBlank() && !ENGLISH.name(need.want()).isBlank());
        assertEquals(Want.values().length, Arrays.stream(Want.values()).map(ENGLISH::name).distinct().count());
    }
}
