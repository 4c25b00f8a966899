package journey.rule;

import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.ENGLISH;
import static journey.rule.Sketch.TODAY;
import static journey.rule.Sketch.aiming;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.skipping;
import static journey.rule.Sketch.touching;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Settings.RuleSetting;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.plan.Weight;
import journey.rule.StageReadiness.Standing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReadinessTest {
    private static Readiness of(Plan plan) {
        return Readiness.of(plan, Rules.check(plan, TODAY));
    }

    private static Plan weighing(Weight weight, String rule, Plan plan) {
        return plan.withSettings(plan.settings().with(Settings.RULES, Map.of(rule, new RuleSetting(Fields.of(RuleSetting.SEVERITY, weight)))));
    }

    /// Engage as it should be, with an advertisement before it so that it is not the first stage.
    private static Plan whole() {
        return aiming("Stay a minute", ENGAGE, plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Article"), call("Read on"), metric("Minutes read"))));
    }

    @Test
    void aStageHasWhatNoRuleMisses() {
        var engage = of(whole()).stage(ENGAGE);

        assertTrue(engage.there().containsAll(List.of(Need.GOAL, Need.ACTIVITY, Need.CALL_TO_ACTION, Need.METRIC)), engage::toString);
        assertEquals(List.of(), engage.missing());
        assertEquals("Has a goal, an activity, a call to action and a measure.", ENGLISH.say(engage.has().orElseThrow()));
    }

    @Test
    void aStageLacksWhatARuleMisses() {
        var aware = of(whole()).stage(AWARE);

        assertEquals(Standing.BEGUN, aware.standing());
        assertTrue(aware.missing().containsAll(List.of(Need.GOAL, Need.CALL_TO_ACTION, Need.METRIC)), aware::toString);
        assertTrue(ENGLISH.say(aware.phrase()).startsWith("Lacks a goal, "), () -> ENGLISH.say(aware.phrase()));
    }

    @Test
    void withoutAnyActivityNobodyAsksForOneOfACertainKind() {
        var subscribe = of(plan(in(SUBSCRIBE, metric("Subscribers")))).stage(SUBSCRIBE);

        assertTrue(subscribe.missing().contains(Need.ACTIVITY));
        assertFalse(subscribe.there().contains(Need.LEAD_MAGNET));
    }

    @Test
    void anEmptyStageIsNeverReadyThoughAnotherFindingSpeaksForIt() {
        var blank = of(Plan.blank("Nothing"));

        assertEquals(List.of(Standing.EMPTY), blank.stages().stream().map(StageReadiness::standing).distinct().toList());
        assertEquals("0 of 8 stages are ready. Aware has nothing planned; Engage has nothing planned; 6 more are not ready.", ENGLISH.say(blank.phrase()));
    }

    @Test
    void aStageSkippedOnPurposeIsNotAskedFor() {
        var readiness = of(skipping(ENGAGE, touching(AWARE, SUBSCRIBE)));

        assertEquals(Standing.SKIPPED, readiness.stage(ENGAGE).standing());
        assertEquals(7, readiness.asked());
    }

    @Test
    void stagesSkippedInARowAreEmptyWhateverTheTeamWants() {
        var readiness = of(skipping(SUBSCRIBE, skipping(ENGAGE, touching(AWARE, CONVERT))));

        assertEquals(List.of("stages-skipped-in-a-row"), Rules.check(skipping(SUBSCRIBE, skipping(ENGAGE, touching(AWARE, CONVERT))), TODAY).problems()
                .stream().map(Problem::rule).filter(rule -> rule.startsWith("stages-skipped")).distinct().toList());
        assertTrue(Stream.of(ENGAGE, SUBSCRIBE).anyMatch(stage -> readiness.stage(stage).standing() == Standing.EMPTY));
    }

    @Test
    void whatTheTeamHasPutAsideIsNeitherThereNorMissing() {
        var plan = whole().withPutAside(List.of(new PutAside("no-goal", new Place.OfStage(AWARE), Fields.NONE)));
        var aware = of(plan).stage(AWARE);

        assertFalse(aware.missing().contains(Need.GOAL) || aware.there().contains(Need.GOAL));
    }

    @Test
    void aRuleThatIsOffOrAHintAsksForNothing() {
        for (var weight : List.of(Weight.OFF, Weight.HINT)) {
            var aware = of(weighing(weight, "no-goal", whole())).stage(AWARE);
            assertFalse(aware.missing().contains(Need.GOAL) || aware.there().contains(Need.GOAL), weight::toString);
        }
    }

    @Test
    void otherProblemsAreCounted() {
        var sold = aiming("Stay", ENGAGE, plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Article"), call("Read on"), metric("Minutes"),
                offer(LEAD_MAGNET, "Guide"))));
        var engage = of(sold).stage(ENGAGE);

        assertEquals(List.of(), engage.missing());
        assertTrue(engage.others() > 0);
        assertEquals(engage.others() == 1 ? "1 problem to mend." : engage.others() + " problems to mend.", ENGLISH.say(engage.phrase()));
    }

    static LongStream seeds() {
        return Plans.seeds(200);
    }

    private static Plan random(long seed) {
        var plan = Plans.some(seed);
        if (seed % 2 == 0) plan = plan.withSettings(plan.settings().without(Settings.RULES)).withPutAside(List.of());
        if (seed % 3 > 0) return plan;
        var gone = new SplittableRandom(seed);
        return new Edit.Delete(plan.cards().stream().filter(_ -> gone.nextInt(3) > 0).map(Card::id).collect(java.util.stream.Collectors.toSet())).apply(plan);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aStageIsReadyIfAndOnlyIfItHoldsCardsLacksNothingAndNoErrorOrWarningSpeaksOfIt(long seed) {
        var plan = random(seed);
        var findings = Rules.check(plan, TODAY);

        for (var one : Readiness.of(plan, findings).stages()) {
            var held = plan.cardsIn(one.stage()).anyMatch(card -> card.counts() && !(card instanceof Card.Note) && !(card instanceof Card.Foreign));
            var spokenOf = findings.problems().stream().filter(problem -> problem.severity() != Severity.HINT)
                    .filter(problem -> !Readiness.OUTCOMES.contains(problem.rule())).anyMatch(problem -> problem.stage().filter(one.stage()::equals).isPresent());
            assertEquals(held && !spokenOf && one.missing().isEmpty(), one.standing() == Standing.READY, one::toString);
            assertEquals(!held, one.standing() == Standing.EMPTY || one.standing() == Standing.SKIPPED, one::toString);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsLackingIsToldByAFindingSomewhere(long seed) {
        var plan = random(seed);
        var problems = Rules.check(plan, TODAY).problems();
        for (var one : of(plan).stages())
            for (var need : one.missing())
                assertTrue(problems.stream().anyMatch(problem -> problem.severity() != Severity.HINT && (need.rules().contains(problem.rule())
                        || CAUSES.contains(problem.rule()))), () -> need + " in " + one);
    }

    /// What is told of an offer that stands in the wrong place instead of its lack in the right one.
    private static final java.util.Set<String> CAUSES = java.util.Set.of("wrong-stage", "sells-too-early", "excite-sells");

    /// The needs are read off the rules; the cards themselves must say the same.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsSaidToBeThereIsThere(long seed) {
        var plan = random(seed);
        for (var one : of(plan).stages())
            for (var need : one.there()) assertTrue(isThere(need, one.stage(), plan), () -> need + " in " + one);
    }

    private static boolean isThere(Need need, Stage stage, Plan plan) {
        return switch (need) {
            case GOAL -> !plan.stage(stage).goal().isBlank();
            case ACTIVITY -> holds(stage, plan, card -> card instanceof Card.Touchpoint || card instanceof Card.Offer);
            case CHANNEL -> holds(stage, plan, card -> card instanceof Card.Touchpoint touchpoint && !touchpoint.channel().isBlank());
            case LEAD_MAGNET -> holds(stage, plan, offering(LEAD_MAGNET));
            case ENTRY_OFFER -> holds(stage, plan, offering(journey.plan.OfferKind.ENTRY_OFFER).or(offering(journey.plan.OfferKind.TIME_COMMITMENT)));
            case CORE_OFFER -> holds(stage, plan, offering(journey.plan.OfferKind.CORE_OFFER));
            case CALL_TO_ACTION -> holds(stage, plan, card -> card.type().filter(CardType.CALL_TO_ACTION::equals).isPresent());
            case METRIC -> holds(stage, plan, Card.Metric.class::isInstance);
            // Several kinds of cards will do: their own rules know which.
            case VICTORY, FOLLOW_UP, PROGRAM -> holds(stage, plan, _ -> true);
        };
    }

    private static Predicate<Card> offering(journey.plan.OfferKind kind) {
        return card -> card instanceof Card.Offer offer && offer.kind().filter(kind::equals).isPresent();
    }

    private static boolean holds(Stage stage, Plan plan, Predicate<Card> wanted) {
        return plan.cardsIn(stage).anyMatch(card -> card.counts() && wanted.test(card));
    }

    @Test
    void everyRuleThatANeedNamesIsInTheCatalogue() {
        for (var need : Need.values())
            for (var rule : need.rules()) assertTrue(Rules.of(rule).isPresent(), () -> need + " is read off " + rule);
    }
}
