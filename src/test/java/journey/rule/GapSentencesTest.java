package journey.rule;

import static journey.rule.Sketch.ENGLISH;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.LongStream;
import journey.forecast.Inputs;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GapSentencesTest {
    static LongStream seeds() {
        return Plans.seeds(50);
    }

    private static List<String> said(Plan plan) {
        return GapSentences.of(plan, Inputs.of(plan)).stream().map(ENGLISH::say).toList();
    }

    @Test
    void everyGapIsSaidInTheOrderInWhichTheForecastNeedsThem() {
        var plan = plan(
                in(Stage.AWARE, touchpoint("Ad")),
                in(Stage.CONVERT, offer(OfferKind.CORE_OFFER, "App").at("9").with(CardFields.TAKE, new Rate.Percent(new BigDecimal("120"), ""))))
                .withStage(Stage.AWARE, one -> new StagePlan(one.fields().with(StagePlan.ONWARD, new Rate.Percent(new BigDecimal("-1"), ""))));

        assertEquals(List.of(
                "Nobody has said how many people enter the journey, so the forecast has nothing to begin with.",
                "The forecast leaves out the share that goes on (Aware): it is not between 0 and 100\u00a0%.",
                "The forecast leaves out the take rate (App): it is not between 0 and 100\u00a0%."), said(plan));
    }

    @Test
    void aPlanWithoutGapsLacksNothing() {
        assertEquals(List.of(), said(plan().withStage(Stage.AWARE, one -> new StagePlan(one.fields().with(StagePlan.ENTERS, Amount.of("1000"))))));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyGapOfAnyPlanHasItsSentence(long seed) {
        var plan = Plans.some(seed);
        var said = said(plan);

        assertEquals(Inputs.of(plan).gaps().size(), said.size());
        for (var one : said) assertFalse(one.isBlank() || one.contains("{"), one);
    }
}
