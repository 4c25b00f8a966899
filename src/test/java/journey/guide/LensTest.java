package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.guide.Band.Share;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Settings.Lenses;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class LensTest {
    private static final Plan BLANK = Plan.blank("Blank");
    private final Words english = Words.in(Locale.UK);

    /// A stage in two halves: what bands lie over, piece by piece.
    private record Half(Stage stage, Share share) {}

    private static Stream<Half> halves(Band band) {
        return band.stages().stream().flatMap(stage -> Stream.of(Share.FIRST_HALF, Share.SECOND_HALF)
                .filter(share -> band.share() == Share.WHOLE || band.share() == share).map(share -> new Half(stage, share)));
    }

    @ParameterizedTest
    @EnumSource
    void coversAllEightStagesInOrderAndOnce(Lens lens) {
        var all = halves(new Band("all", Phrase.of("x.y"), Phrase.of("x.y"), Stage.ALL, Share.WHOLE)).toList();

        assertEquals(all, lens.bands(BLANK).stream().flatMap(LensTest::halves).toList());
        Plans.seeds(60).mapToObj(Plans::some).forEach(plan ->
                assertEquals(all, lens.bands(plan).stream().flatMap(LensTest::halves).toList(), () -> plan.settings().toString()));
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatItAndItsBandsAreCalled(Lens lens) {
        assertFalse(english.name(lens).isBlank() || english.say(lens.label()).isBlank());
        var bands = lens.bands(BLANK);
        for (var band : bands) assertFalse(english.say(band.name()).isBlank() || english.say(band.line()).isBlank(), band::toString);
        assertEquals(bands.size(), bands.stream().map(band -> english.say(band.name())).distinct().count());
        assertEquals(bands.size(), bands.stream().map(Band::key).distinct().count());
    }

    @Test
    void theDefaultLensIsTheStagesThemselves() {
        assertEquals(Stage.ALL.stream().map(List::of).toList(), Lens.VALUE_JOURNEY.bands(BLANK).stream().map(Band::stages).toList());
        assertEquals(Stage.ALL.stream().map(english::name).toList(), Lens.VALUE_JOURNEY.bands(BLANK).stream().map(band -> english.say(band.name())).toList());
    }

    @Test
    void passionLiesOverTheLastTwoStages() {
        var passion = Lens.CUSTOMER_STATES.bands(BLANK).getLast();

        assertEquals(List.of(Stage.ADVOCATE, Stage.PROMOTE), passion.stages());
        assertEquals("Passion", english.say(passion.name()));
    }

    @Test
    void twoStepsShareAStage() {
        var bands = Lens.CLOSENESS_STEPS.bands(BLANK);

        assertEquals(Arrays.stream(Step.values()).map(Step::word).toList(), bands.stream().map(Band::key).toList());
        assertEquals(List.of(Share.WHOLE, Share.WHOLE, Share.FIRST_HALF, Share.SECOND_HALF, Share.FIRST_HALF, Share.SECOND_HALF,
                Share.FIRST_HALF, Share.SECOND_HALF, Share.FIRST_HALF, Share.SECOND_HALF, Share.WHOLE, Share.WHOLE), bands.stream().map(Band::share).toList());
    }

    private static Plan split(Integer... ends) {
        return BLANK.withSettings(BLANK.settings().with(Settings.LENS, new Lenses(Fields.of(Lenses.INBOUND, List.of(ends)))));
    }

    private static List<Integer> lengths(Plan plan) {
        return Lens.INBOUND_PHASES.bands(plan).stream().map(band -> band.stages().size()).toList();
    }

    @Test
    void aPlanSplitsTheInboundPhases() {
        assertEquals(List.of(2, 2, 2, 2), lengths(BLANK));
        assertEquals(List.of(1, 1, 1, 5), lengths(split(1, 2, 3)));
        assertEquals(List.of(3, 1, 3, 1), lengths(split(3, 4, 7)));
    }

    static Stream<List<Integer>> nonsense() {
        return Stream.of(List.of(1), List.of(2, 4), List.of(2, 4, 6, 7), List.of(0, 4, 6), List.of(2, 4, 8), List.of(4, 4, 6), List.of(6, 4, 2),
                List.of(-1, 2, 3), List.of(Integer.MAX_VALUE, Integer.MIN_VALUE, 0));
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void aSplitThatMakesNoSenseIsTheUsualOne(List<Integer> ends) {
        assertEquals(Phases.USUAL, Phases.ends(split(ends.toArray(Integer[]::new))));
    }

    @Test
    void whateverEndIsChosenEachPhaseKeepsAStage() {
        var all = new ArrayList<List<Stage>>();
        for (int a = 1; a < 6; a++) for (int b = a + 1; b < 7; b++) for (int c = b + 1; c < 8; c++)
            all.add(List.of(Stage.ALL.get(a - 1), Stage.ALL.get(b - 1), Stage.ALL.get(c - 1)));
        for (var ends : all)
            for (int phase = 0; phase < 3; phase++)
                for (var with : Phases.choices(phase)) {
                    var next = Phases.ends(split(Phases.ending(ends, phase, with).toArray(Integer[]::new)));
                    assertEquals(with, next.get(phase), () -> ends + " with " + with);
                    assertTrue(all.contains(next));
                }
    }

    @Test
    void otherEndsGiveWayOnlyWhereTheyMust() {
        assertEquals(List.of(5, 6, 7), Phases.ending(Phases.USUAL, 0, Stage.EXCITE));
        assertEquals(List.of(2, 5, 6), Phases.ending(Phases.USUAL, 1, Stage.EXCITE));
        assertEquals(List.of(1, 2, 3), Phases.ending(Phases.USUAL, 2, Stage.SUBSCRIBE));
    }

    @Test
    void noBandTakesHalvesOfSeveralStages() {
        assertThrows(IllegalArgumentException.class,
                () -> new Band("two", Phrase.of("x.y"), Phrase.of("x.y"), List.of(Stage.AWARE, Stage.ENGAGE), Share.FIRST_HALF));
    }
}
