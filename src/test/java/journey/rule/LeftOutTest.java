package journey.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import journey.forecast.Inputs;
import journey.plan.Field;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.text.Words;
import org.junit.jupiter.api.Test;

class LeftOutTest {
    private static final Place EXCITE = new Place.OfStage(Stage.EXCITE);

    private static Optional<Phrase> why(Field<?> field, Plan plan) {
        return LeftOut.why(EXCITE, field, Inputs.of(plan), plan);
    }

    @Test
    void aShareThatIsNoneIsLeftOutAndOneThatIsUsedIsNot() {
        var plan = Plan.blank("").with(EXCITE, fields -> fields.with(StagePlan.ONWARD, new Rate.Percent(new BigDecimal("130"), "")));

        assertEquals(Optional.of(Phrase.of("rule.forecast-incomplete.message.range", Phrase.of("rule.forecast.field.onward"), Stage.EXCITE)), why(StagePlan.ONWARD, plan));
        assertEquals(Optional.empty(), why(StagePlan.BACK, plan));
        assertEquals(Optional.empty(), why(StagePlan.ONWARD, plan.with(EXCITE, fields -> fields.with(StagePlan.ONWARD, new Rate.Percent(new BigDecimal("30"), "")))));
    }

    @Test
    void everyGapOfAnyPlanCanBeSaid() {
        var words = Words.in(Locale.UK);
        var kinds = new HashSet<Class<?>>();
        Plans.seeds(60).forEach(seed -> {
            var plan = Plans.some(seed);
            for (var gap : Inputs.of(plan).gaps()) {
                kinds.add(gap.getClass());
                assertFalse(words.say(GapSentences.of(gap, plan)).isBlank());
            }
        });
        assertEquals(true, kinds.size() > 5, kinds::toString);
    }
}
