package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class GlossaryTest {
    private static final Words ENGLISH = Words.in(Locale.UK);

    static List<Term> terms() {
        return Glossary.TERMS;
    }

    private static List<String> called(String text) {
        return Glossary.called(text, ENGLISH::say).stream().map(term -> ENGLISH.say(term.name())).toList();
    }

    @Test
    void itsBundleHoldsItsTextsAndNothingElse() {
        Bundles.assertHoldExactly("glossary", Glossary.TERMS.stream().flatMap(term -> Stream.of(term.name(), term.meaning(), term.also())));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void everyTermIsExplainedInASentence(Term term) {
        assertTrue(ENGLISH.say(term.meaning()).matches("(?s)[A-Z].*[.)\\p{L}%]"), ENGLISH.say(term.meaning()));
    }

    @ParameterizedTest
    @MethodSource("terms")
    void aTermIsKnownByEachOfItsNames(Term term) {
        Stream.concat(Stream.of(ENGLISH.say(term.name())), Arrays.stream(ENGLISH.say(term.also()).split(",")))
                .forEach(name -> assertTrue(term.isCalled(name.toUpperCase(Locale.ROOT), ENGLISH::say), name));
    }

    @ParameterizedTest
    @CsvSource({"tripwire, Entry offer", "trap product, Entry offer", "bait, Lead magnet", "incentive, Lead magnet", "7a, Advocate", "7b, Promote",
            "mounting, Engage", "lift, Ascend", "LTV, Lifetime value", "ltv:cac, Lifetime value to cost", "K, Viral coefficient", "upsell, Upsell",
            "CTA, Call to action", "NPS, Net promoter score", "flywheel, Loop"})
    void peopleFindATermByTheNameThatTheyKnow(String name, String term) {
        assertEquals(List.of(term), called(name));
    }

    @Test
    void profitMaximizersAreUpsellsAndAddOns() {
        assertEquals(List.of("Upsell", "Add-on"), called("profit maximizer"));
    }

    @Test
    void partsOfNamesAreNoNames() {
        assertEquals(List.of(), called("trip"));
        assertEquals(List.of(), called(""));
        assertEquals(List.of(), called(" , "));
    }

    /// The same name for two things is right only where it is the trade's own.
    @Test
    void fewNamesMeanSeveralThings() {
        var shared = new ArrayList<Map.Entry<String, List<String>>>();
        Glossary.TERMS.stream().flatMap(term -> Arrays.stream(ENGLISH.say(term.also()).split(","))).map(String::strip).distinct()
                .forEach(name -> {
                    if (called(name).size() > 1) shared.add(Map.entry(name, called(name)));
                });

        assertEquals(List.of("little victory", "small win", "first success", "aha moment", "extra", "gift", "profit maximizer", "cross-sell", "testimonial").stream().sorted().toList(),
                shared.stream().map(Map.Entry::getKey).sorted().toList());
    }
}
