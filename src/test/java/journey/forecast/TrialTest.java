package journey.forecast;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final Ride RIDE = Ride.of("1000", AWARE, "40", "10", "50").onward(ENGAGE, Ride.range("8", "10", "14")).spending(AWARE, "300")
            .offer(CORE_OFFER, "core", "50", "10", Ride.percentOf("convert", "50"));
    private static final Plan PLAN = RIDE.plan();
    private static final Input ENTERS = RIDE.input("stages/aware/enters");
    private static final Input OPT_IN = RIDE.input("stages/engage/onward");

    private static Settings.Scenario season(String changes) {
        return new Settings.Scenario(Fields.of(Settings.Scenario.ID, new Id("season22")).with(Settings.Scenario.NAME, "Good season").with(Settings.Scenario.CHANGES, changes));
    }

    private static Plan with(Settings.Scenario... scenarios) {
        return PLAN.withSettings(PLAN.settings().with(Settings.SCENARIOS, List.of(scenarios)));
    }

    private static Trial season(Plan plan) {
        return Trial.of(Scenario.all(plan).getLast());
    }

    @Test
    void nothingTriedIsThePlan() {
        assertTrue(Trial.NONE.isEmpty());
        assertEquals(PLAN, Trial.NONE.in(PLAN));
        assertFalse(Trial.NONE.isEdited());
    }

    @Test
    void anInputThatIsTriedDiffersUntilItIsThePlansAgain() {
        var trial = Trial.NONE.with(PLAN, ENTERS, 2000).with(PLAN, OPT_IN, 0.2);

        assertEquals(2, trial.count());
        assertTrue(trial.differs(ENTERS) && trial.differs(OPT_IN));
        assertEquals(PLAN, trial.with(PLAN, ENTERS, 1000).without(OPT_IN).in(PLAN));
        assertEquals(Amount.of("2000"), trial.in(PLAN).stage(AWARE).fields().get(StagePlan.ENTERS).orElseThrow());
    }

    @Test
    void theLastValueOfAnInputCounts() {
        var trial = Trial.NONE.with(PLAN, ENTERS, 2000).with(PLAN, ENTERS, 3000);

        assertEquals(1, trial.count());
        assertEquals(Amount.of("3000"), trial.in(PLAN).stage(AWARE).fields().get(StagePlan.ENTERS).orElseThrow());
    }

    @Test
    void aScenarioOfWhichNumbersAreChangedIsEdited() {
        var plan = with(season("{\"stages/aware/enters\": \"2000\"}"));
        var trial = season(plan);

        assertFalse(trial.isEdited());
        assertTrue(trial.with(plan, OPT_IN, 0.2).isEdited());
        assertFalse(trial.with(plan, OPT_IN, 0.2).without(OPT_IN).isEdited());
    }

    @Test
    void aScenarioThatNobodyTouchedIsFollowed() {
        var before = with(season("{\"stages/aware/enters\": \"2000\"}"));
        var after = with(season("{\"stages/aware/enters\": \"5000\"}"));

        assertEquals(season(after), season(before).following(after));
    }

    @Test
    void whatSomebodyTriedStaysWhenItsScenarioGoesOrChanges() {
        var before = with(season("{\"stages/aware/enters\": \"2000\"}"));
        var edited = season(before).with(before, OPT_IN, 0.2);

        assertEquals(new Trial(Scenario.base(), edited.changes()), edited.following(PLAN), "it was deleted");
        var after = with(season("{\"stages/aware/enters\": \"5000\"}"));
        assertEquals(new Trial(season(after).from(), edited.changes()), edited.following(after));
    }

    @Test
    void theBestOfAnotherPlanIsAnother() {
        var best = Trial.of(Scenario.all(PLAN).getLast());
        var surer = RIDE.onward(ENGAGE, Ride.range("9", "10", "11")).plan();

        assertEquals(Trial.of(Scenario.all(surer).getLast()), best.following(surer));
        assertEquals(0, best.following(RIDE.onward(ENGAGE, Ride.percent("10")).plan()).from().changes().size(), "where all is sure there is no best");
    }

    @Test
    void numbersThatThePlanNoLongerHasAreDropped() {
        var trial = Trial.NONE.with(PLAN, RIDE.input("cards/core/price"), 99).with(PLAN, ENTERS, 2000);
        var without = PLAN.withCards(PLAN.cards().without(card -> true));

        assertEquals(List.of(Source.of(new Place.OfStage(AWARE), StagePlan.ENTERS)), trial.following(without).changes().stream().map(Change::source).toList());
    }

    @Test
    void whatIsKeptAsAScenarioIsThatScenario() {
        var trial = Trial.NONE.with(PLAN, ENTERS, 2000);
        var kept = season(Changes.text(trial.changes()));

        var plan = with(kept);
        var named = Trial.of(Scenario.named(kept, plan));

        assertEquals(Optional.of(kept), named.from().kept());
        assertFalse(named.isEdited());
        assertEquals(trial.in(plan), named.in(plan));
        assertEquals(named, named.following(plan));
    }
}
