package journey.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.ArrayList;
import java.util.Collections;
import java.util.SplittableRandom;
import journey.plan.Plan;
import journey.plan.Plans;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds of every edit on every plan.
class EditLawsTest {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void undoingEverythingBringsBackEachPlanAndRedoingEachOneAgain(long seed) {
        var random = new SplittableRandom(seed);
        var history = History.<String>of(Plans.some(seed));
        var seen = new ArrayList<Plan>();
        for (int i = 0; i < 200; i++) {
            var next = history.after(Edits.some(history.now(), random), "").paused();
            if (next.now() != history.now()) seen.add(history.now());
            history = next;
        }
        var last = history.now();

        for (var plan : seen.reversed()) {
            history = history.undo("").orElseThrow().history();
            assertSame(plan, history.now());
        }
        seen.add(last);
        for (var plan : seen.subList(1, seen.size())) {
            history = history.redo("").orElseThrow().history();
            assertSame(plan, history.now());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15, 16, 17, 18})
    void anEditThatGivesAnotherPlanGivesOneThatDiffers(long seed) {
        var random = new SplittableRandom(seed);
        var plan = Plans.some(seed);
        for (int i = 0; i < 200; i++) {
            var edit = Edits.some(plan, random);
            var next = edit.apply(plan);
            assertEquals(next != plan, !next.equals(plan), () -> "told apart wrongly: " + edit);
            plan = next;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {21, 22, 23, 24})
    void noEditLosesACardThatItDoesNotDelete(long seed) {
        var random = new SplittableRandom(seed);
        var plan = Plans.some(seed);
        for (int i = 0; i < 200; i++) {
            var edit = Edits.some(plan, random);
            var next = edit.apply(plan);
            if (!(edit instanceof Edit.Delete || edit instanceof Edit.Together))
                assertEquals(Collections.emptyList(), plan.cards().stream().filter(card -> !next.cards().has(card.id())).toList());
            plan = next;
        }
    }
}
