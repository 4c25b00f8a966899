package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.plan.Approach;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Phrase;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuideTest {
    private final Words english = Words.in(Locale.UK);

    @ParameterizedTest
    @EnumSource
    void everyStageHasItsQuestionsItsPurposeAndOtherNames(Stage stage) {
        for (var phrase : new Phrase[] {Guide.ask(stage), Guide.question(stage), Guide.purpose(stage), Guide.synonyms(stage)})
            assertFalse(english.say(phrase).isBlank(), phrase::toString);
        assertTrue(english.say(Guide.question(stage)).endsWith("?"));
    }

    @ParameterizedTest
    @EnumSource
    void theShortQuestionFitsOnAnArrow(Stage stage) {
        assertTrue(english.say(Guide.ask(stage)).length() <= 30);
    }

    @ParameterizedTest
    @EnumSource
    void everyStageWarnsOfItsUsualMistakes(Stage stage) {
        assertTrue(Guide.mistakes(stage).size() >= 2);
        for (var mistake : Guide.mistakes(stage)) assertTrue(english.say(mistake).endsWith("."), mistake::toString);
    }

    @Test
    void noTwoStagesAskTheSame() {
        assertEquals(8, Stage.ALL.stream().flatMap(stage -> Stream.of(Guide.ask(stage))).map(english::say).distinct().count());
    }

    @Test
    void peopleFindAnEntryOfferByItsOtherNames() {
        var names = Set.of(english.say(Guide.synonyms(OfferKind.ENTRY_OFFER)).split(", "));

        assertTrue(names.containsAll(Set.of("tripwire", "trap product", "entry-point offer")));
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfOfferHasOtherNames(OfferKind kind) {
        assertFalse(english.say(Guide.synonyms(kind)).isBlank());
    }

    @Test
    void aGhostOffersWhatIsAtHomeInItsStage() {
        for (var stage : Stage.ALL)
            for (var type : CardType.values()) {
                var card = Suggestions.ghost(stage, type).card(new Id("aaaaaaaa"), english::say);
                assertEquals(stage, card.stage());
                assertEquals(Optional.of(type), card.type());
                assertFalse(card.title().isBlank());
                if (card instanceof Card.Offer offer)
                    assertTrue(stage == Stage.AWARE ? offer.kind().isEmpty() : offer.kind().orElseThrow().home() == stage);
            }
    }

    @Test
    void aGhostInAdvocateAsksForAReview() {
        assertEquals("Ask for a review", english.say(Suggestions.ghost(Stage.ADVOCATE, CardType.OFFER).title()));
    }

    @Test
    void aSuggestedCardHoldsOnlyWhatItsTypeCanHold() {
        var suggested = Stream.concat(
                Stage.ALL.stream().flatMap(stage -> Stream.of(Suggestions.complete(stage), Suggestions.callToAction(stage), Suggestions.metric(stage))),
                Stream.of(Suggestions.content(), Suggestions.proof(), Suggestions.checkIn()));

        suggested.map(one -> one.card(new Id("aaaaaaaa"), english::say)).forEach(card ->
                assertTrue(card.shape().containsAll(card.fields().present()), card::toString));
    }

    @Test
    void eachApproachHasASuggestionOfItsOwn() {
        var titles = Arrays.stream(Approach.values()).map(Suggestions::engaging).map(one -> english.say(one.title())).collect(Collectors.toSet());

        assertEquals(5, titles.size());
    }

    @Test
    void aSuggestedMagnetIsFreeAndTakesAnAddressWithConsent() {
        var magnet = (Card.Offer) Suggestions.complete(Stage.SUBSCRIBE).card(new Id("aaaaaaaa"), english::say);

        assertTrue(magnet.is(OfferKind.LEAD_MAGNET) && !magnet.isPriced() && magnet.fields().is(CardFields.CONSENT));
        assertFalse(magnet.fields().list(CardFields.CAPTURES).isEmpty());
    }

    @Test
    void workedPlansAreNamedAndFoundById() {
        for (var plan : WorkedPlan.ALL) {
            assertFalse(english.say(plan.name()).isBlank() || english.say(plan.line()).isBlank());
            assertEquals(Optional.of(plan), WorkedPlan.of(plan.id()));
        }
        assertEquals(Optional.empty(), WorkedPlan.of("no-such-plan"));
    }
}
