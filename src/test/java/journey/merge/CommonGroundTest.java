package journey.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import java.util.stream.Collectors;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class CommonGroundTest {

    private static Merged merged(Plan mine, Plan theirs) {
        return Merge.of(CommonGround.of(mine, theirs), mine, theirs, Ids.from(new SplittableRandom(1)));
    }

    @Test
    void aPlanAgreesWithItselfOnEverything() {
        for (long seed = 1; seed <= 100; seed++) {
            var plan = Plans.some(seed);
            var same = CommonGround.of(plan, plan);
            assertEquals(plan.settings(), same.settings());
            assertEquals(plan.audiences(), same.audiences());
            assertEquals(plan.stages(), same.stages());
            assertEquals(plan.cards(), same.cards());
            assertEquals(plan.links(), same.links());
            assertEquals(plan.putAside(), same.putAside());
        }
    }

    @Test
    void nothingThatEitherHasIsGoneFromTheMergedPlan() {
        for (long seed = 1; seed <= 500; seed++) {
            var turns = Turns.of(seed);
            var plan = merged(turns.mine(), turns.theirs()).plan();

            for (var side : new Plan[] {turns.mine(), turns.theirs()}) {
                for (var card : side.cards()) assertTrue(plan.cards().has(card.id()), "seed " + seed + ": card " + card.id());
                for (var audience : side.audiences()) assertTrue(plan.audience(audience.id()).isPresent(), "seed " + seed);
            }
        }
    }

    @Test
    void whereTheyDifferSomebodyIsAskedAndNobodyElsewhere() {
        for (long seed = 1; seed <= 500; seed++) {
            var turns = Turns.of(seed);
            var asked = merged(turns.mine(), turns.theirs()).conflicts().stream().map(Conflict::at).collect(Collectors.toSet());
            for (var card : turns.mine().cards()) {
                var other = turns.theirs().card(card.id());
                if (other.isEmpty() || card.title().equals(other.get().title()) || card.title().isEmpty() || other.get().title().isEmpty()) continue;
                assertTrue(asked.stream().anyMatch(at -> at.text().equals(card.id().value() + "/title")), "seed " + seed + ": " + card.id());
            }
            if (turns.mine().equals(turns.theirs())) assertEquals(0, asked.size());
        }
    }
}
