package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.MethodSource;

class IdeasTest {
    private static final Words ENGLISH = Words.in(Locale.UK);

    static Stream<Idea> ideas() {
        return Stage.ALL.stream().flatMap(stage -> Ideas.of(stage).stream());
    }

    private static Card card(Idea idea) {
        return idea.suggestion().card(new Id("aaaaaaaa"), ENGLISH::say);
    }

    @ParameterizedTest
    @EnumSource
    void everyStageHasTacticsCallsAndMetricsAndAllButTheFirstHaveOffers(Stage stage) {
        for (var type : List.of(CardType.TOUCHPOINT, CardType.CALL_TO_ACTION, CardType.METRIC))
            assertTrue(Ideas.of(stage, type).size() >= 2, type::word);
        assertEquals(stage == Stage.AWARE, Ideas.of(stage, CardType.OFFER).isEmpty());
        assertEquals(List.of(), Ideas.of(stage, CardType.NOTE));
    }

    @Test
    void everyKindOfOfferIsProposedAtItsHome() {
        for (var kind : OfferKind.values())
            assertTrue(Ideas.of(kind.home(), CardType.OFFER).stream().anyMatch(idea -> ((Card.Offer) card(idea)).is(kind)), kind::word);
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void anIdeaIsACardOfItsStageThatHoldsOnlyWhatItsTypeCanHold(Idea idea) {
        var card = card(idea);

        assertEquals(idea.stage(), card.stage());
        assertEquals(Optional.of(idea.type()), card.type());
        assertFalse(card.title().isBlank());
        assertTrue(card.shape().containsAll(card.fields().present()), card::toString);
    }

    @ParameterizedTest
    @MethodSource("ideas")
    void aMetricComesWithItsFormulaAndWithThoseOfWhomItIsAShare(Idea idea) {
        if (idea.type() != CardType.METRIC) return;
        var fields = card(idea).fields();

        assertTrue(fields.has(CardFields.FORMULA) && fields.has(CardFields.BETTER));
        assertTrue(fields.has(CardFields.OF) || !fields.text(CardFields.UNIT).equals("%"));
        assertEquals(idea.metric().map(KnownMetric::better), fields.get(CardFields.BETTER));
    }

    @Test
    void noTwoIdeasOfAStageAreCalledTheSame() {
        for (var stage : Stage.ALL) {
            var titles = Ideas.of(stage).stream().map(idea -> ENGLISH.say(idea.title())).toList();
            assertEquals(titles.stream().distinct().toList(), titles);
        }
    }

    @Test
    void theirBundleHoldsTheirTextsAndNothingElse() {
        Bundles.assertHoldExactly("idea", ideas().flatMap(idea -> Stream.of(Stream.of(idea.title(), idea.also()), idea.line().stream(),
                idea.suggestion().texts().values().stream()).flatMap(all -> all)));
    }

    @Test
    void theBundleOfTheMetricsHoldsTheirTextsAndNothingElse() {
        var money = Stream.of(Phrase.of("metric.unit.money"));
        Bundles.assertHoldExactly("metric", Stream.concat(money, Arrays.stream(KnownMetric.values()).flatMap(metric ->
                Stream.of(metric.title(), metric.how(), metric.line(), metric.also(), metric.unit()))));
    }

    @ParameterizedTest
    @EnumSource
    void aMetricIsKnownByItsNameAndByEachOtherName(KnownMetric metric) {
        Stream.concat(Stream.of(ENGLISH.say(metric.title())), Arrays.stream(ENGLISH.say(metric.also()).split(",")))
                .forEach(name -> assertEquals(Optional.of(metric), KnownMetric.called("  " + name.toUpperCase(Locale.ROOT), ENGLISH::say), name));
    }

    @Test
    void whatIsNotInTheLibraryIsNotFoundThere() {
        for (var text : List.of("", "  ", "%", "Onboarding", "click")) assertEquals(Optional.empty(), KnownMetric.called(text, ENGLISH::say), text);
    }
}
