package journey.rule;

import static java.util.stream.Collectors.toSet;
import static journey.rule.Sketch.ENGLISH;
import static journey.rule.Sketch.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import journey.plan.Plan;
import journey.plan.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What every rule has to show for itself, by its [Pair].
class PairsTest {
    private static final Map<Family, List<Pair>> PAIRS = new EnumMap<>(Map.of(
            Family.COVERAGE, CoveragePairs.ALL,
            Family.ORDER, OrderPairs.ALL,
            Family.WAYS, WayPairs.ALL,
            Family.OFFERS, OfferPairs.ALL,
            Family.AUDIENCE, AudiencePairs.ALL,
            Family.NUMBERS, NumberPairs.ALL,
            Family.CARDS, CardPairs.ALL));

    static Stream<Pair> pairs() {
        return PAIRS.values().stream().flatMap(List::stream);
    }

    static Set<Family> families() {
        return PAIRS.keySet();
    }

    @Test
    void everyFamilyHasItsPairs() {
        assertEquals(Stream.of(Family.values()).filter(family -> !family.rules().isEmpty()).toList(), List.copyOf(PAIRS.keySet()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("families")
    void everyRuleHasAPairInTheOrderOfTheCatalogue(Family family) {
        assertEquals(family.rules().stream().map(Rule::id).toList(), PAIRS.get(family).stream().map(Pair::rule).toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whatIsWrongIsFoundOnce(Pair pair) {
        assertEquals(1, Sketch.problems(pair.rule(), pair.found()).size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void whatIsRightIsLeftAlone(Pair pair) {
        assertEquals(List.of(), Sketch.found(pair.rule(), pair.leftAlone()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void theExampleIsWhatTheRuleSays(Pair pair) {
        assertEquals(Sketch.said(pair.rule(), pair.found()), ENGLISH.say(Rules.of(pair.rule()).orElseThrow().example()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void everyFixMendsItAndBringsNoError(Pair pair) {
        for (var fix : Sketch.one(pair.rule(), pair.found()).fixes()) {
            var fixed = Sketch.fixed(fix, pair.found());
            var fresh = new HashSet<>(errors(fixed));
            fresh.removeAll(errors(pair.found()));

            assertEquals(List.of(), Sketch.found(pair.rule(), fixed), () -> ENGLISH.say(fix.title()));
            assertEquals(Set.of(), fresh, () -> ENGLISH.say(fix.title()));
        }
    }

    private static Set<String> errors(Plan plan) {
        return Rules.check(plan, TODAY, Sketch.outlook(plan)).problems().stream().filter(one -> one.severity() == Severity.ERROR)
                .map(one -> one.rule() + " " + one.place().text()).collect(toSet());
    }
}
