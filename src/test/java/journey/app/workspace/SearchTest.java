package journey.app.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.guide.Glossary;
import journey.guide.Guide;
import journey.guide.KnownMetric;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Finding things by what others call them. The plan has an offer of each kind, a metric of each name, and a touchpoint in each stage, none
/// of which has any of the other names on it.
class SearchTest {
    private static final Words ENGLISH = Words.in(Locale.UK);
    private static final Plan PLAN = Plan.blank("All there is").withCards(Cards.of(cards()));

    private static List<Card> cards() {
        var cards = new ArrayList<Card>();
        for (var stage : Stage.ALL) cards.add(card("at-" + stage.word(), stage, CardType.TOUCHPOINT, "x"));
        for (var kind : OfferKind.values())
            cards.add(card("of-" + kind.word(), kind.home(), CardType.OFFER, "x").with(CardFields.KIND, kind));
        for (var metric : KnownMetric.ALL)
            cards.add(card("as-" + metric.word(), metric.stages().getFirst(), CardType.METRIC, ENGLISH.say(metric.title())));
        return cards;
    }

    private static Card card(String id, Stage stage, CardType type, String title) {
        return Card.of(type, new Id(id), stage, Fields.of(CardFields.TITLE, title));
    }

    private static List<String> found(String query) {
        return new Search(ENGLISH, query).in(PLAN).stream().map(Id::value).toList();
    }

    private static Stream<String> names(String list) {
        return Arrays.stream(list.split(",")).map(String::strip);
    }

    static Stream<Arguments> kindsByOtherNames() {
        return Arrays.stream(OfferKind.values()).flatMap(kind -> names(ENGLISH.say(Guide.synonyms(kind))).map(name -> Arguments.of(name, kind)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("kindsByOtherNames")
    void everyOtherNameOfAKindFindsItsOffers(String name, OfferKind kind) {
        assertTrue(found(name).contains("of-" + kind.word()));
    }

    static Stream<Arguments> metricsByOtherNames() {
        return KnownMetric.ALL.stream().flatMap(metric -> names(ENGLISH.say(metric.also())).map(name -> Arguments.of(name, metric)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("metricsByOtherNames")
    void everyOtherNameOfAMetricFindsIt(String name, KnownMetric metric) {
        assertTrue(found(name).contains("as-" + metric.word()));
    }

    static Stream<Arguments> stagesByOtherNames() {
        return Stage.ALL.stream().flatMap(stage -> names(ENGLISH.say(Guide.synonyms(stage))).map(name -> Arguments.of(name, stage)));
    }

    /// Unless something in the journey has the very name itself, such as "upsell".
    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("stagesByOtherNames")
    void everyOtherNameOfAStageFindsItsCards(String name, Stage stage) {
        var things = Glossary.called(name, ENGLISH::say).stream().noneMatch(term -> term.stage().isPresent() && ENGLISH.say(term.name()).equals(ENGLISH.name(stage)));

        assertEquals(!things, found(name).containsAll(PLAN.cardsIn(stage).map(card -> card.id().value()).toList()));
    }

    @ParameterizedTest
    @CsvSource({"tripwire, of-entry-offer", "trap product, of-entry-offer", "TRIPWIRE, of-entry-offer", "tripw, of-entry-offer", "bait, of-lead-magnet",
            "attrition, as-churn-rate", "joint venture, of-partner-offer"})
    void aNameOfOneThingFindsThatAlone(String query, String only) {
        assertEquals(List.of(only), found(query));
    }

    @Test
    void sevenAIsAdvocateAndSevenBIsPromote() {
        assertEquals(PLAN.cardsIn(Stage.ADVOCATE).map(card -> card.id().value()).toList(), found("7a"));
        assertEquals(PLAN.cardsIn(Stage.PROMOTE).map(card -> card.id().value()).toList(), found("7b"));
    }

    @Test
    void aNameTogetherWithAnotherWordMustBeMetByBoth() {
        assertEquals(List.of("of-entry-offer"), found("tripwire x"));
        assertEquals(List.of(), found("tripwire nowhere"));
    }
}
