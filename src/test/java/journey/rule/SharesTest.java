package journey.rule;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.PARTNER_OFFER;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.NumberPairs.counted;
import static journey.rule.NumberPairs.entering;
import static journey.rule.NumberPairs.onward;
import static journey.rule.NumberPairs.share;
import static journey.rule.NumberPairs.value;
import static journey.rule.Sketch.answered;
import static journey.rule.Sketch.fix;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.note;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.refused;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.plan.Take;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static Rate percent(String percent) {
        return new Rate.Percent(new BigDecimal(percent), "");
    }

    private static Plan back(Stage from, Stage to, Rate rate, Plan plan) {
        return plan.withStage(from, one -> new StagePlan(one.fields().with(StagePlan.BACK, new StepBack(Fields.of(StepBack.TO, to).with(StepBack.RATE, rate)))));
    }

    private static List<Rate> shares(Stage stage, Plan plan) {
        var fields = plan.stage(stage).fields();
        return List.of(fields.get(StagePlan.ONWARD).orElseThrow(), fields.get(StagePlan.BACK).orElseThrow().fields().get(StepBack.RATE).orElseThrow());
    }

    @Test
    void sharesOfStagesLieBetweenNothingAndAll() {
        assertEquals(List.of("engage"), found("rate-out-of-range", onward(ENGAGE, "-3", plan())));
        assertEquals(List.of("excite"), found("rate-out-of-range", back(EXCITE, ENGAGE, percent("101"), plan())));
        assertEquals(Optional.of(percent("0")), fixed("rate-out-of-range", onward(ENGAGE, "-3", plan())).stage(ENGAGE).fields().get(StagePlan.ONWARD));
        assertEquals(Optional.of(new Rate.Range(new BigDecimal("80"), new BigDecimal("100"), new BigDecimal("100"), "")),
                fixed("rate-out-of-range", onward(ENGAGE, new Rate.Range(new BigDecimal("80"), new BigDecimal("105"), new BigDecimal("120"), ""), plan())).stage(ENGAGE).fields().get(StagePlan.ONWARD));
    }

    @Test
    void forwardAndBackAreNoMoreThanAll() {
        var plan = back(EXCITE, ENGAGE, percent("30"), onward(EXCITE, "90", plan()));

        assertEquals("More than all people in Excite go on or step back.", said("rate-out-of-range", plan));
        assertEquals(List.of("Scale to 100 % together"), fixes("rate-out-of-range", plan));
        assertEquals(List.of(percent("75"), percent("25")), shares(EXCITE, fixed("rate-out-of-range", plan)));
        assertEquals(List.of(), found("rate-out-of-range", back(EXCITE, ENGAGE, percent("10"), onward(EXCITE, "90", plan()))));
    }

    @Test
    void whatAMetricHoldsStaysAsItWasMeasured() {
        var measured = plan(in(EXCITE, share("Active", "60").with(CardFields.OF, "excite").with(CardFields.READINGS, List.of(counted(90, 100)))));
        var plan = back(EXCITE, ENGAGE, percent("30"), onward(EXCITE, new Rate.OfMetric(new Id("active"), Take.LAST, ""), measured));

        assertEquals(List.of(new Rate.OfMetric(new Id("active"), Take.LAST, ""), percent("10")), shares(EXCITE, fixed("rate-out-of-range", plan)).stream()
                .map(rate -> rate instanceof Rate.Percent(var value, _) ? percent(value.setScale(0, RoundingMode.HALF_UP).toPlainString()) : rate).toList());
    }

    @Test
    void theTakeOfAnOfferAndOurShareAreSharesToo() {
        var plan = plan(in(ASCEND, offer(CORE_OFFER, "Membership").with(CardFields.TAKE, percent("300")), offer(PARTNER_OFFER, "Sofa").with(CardFields.SHARE, new BigDecimal("150"))));

        assertEquals(List.of("membership", "sofa"), found("rate-out-of-range", plan));
    }

    @Test
    void targetsAndReadingsInPercentOfSomebodyAreSharesToo() {
        assertEquals(List.of("active"), found("rate-out-of-range", plan(in(EXCITE, share("Active", "160")))));
        var wrong = plan(in(EXCITE, share("Active", "60").with(CardFields.READINGS, List.of(value("440", LocalDate.of(2027, 4, 30))))));
        assertEquals("A reading of “Active”, 440\u00a0%, is not between 0 and 100\u00a0%.", said("rate-out-of-range", wrong));
        assertEquals(List.of(value("100", LocalDate.of(2027, 4, 30))), ((Card.Metric) fixed("rate-out-of-range", wrong).card(new Id("active")).orElseThrow()).readings());
    }

    @Test
    void whatIsNoShareOfSomebodyMayBeAnyNumber() {
        assertEquals(List.of(), found("rate-out-of-range", plan(in(EXCITE, metric("Growth").with(CardFields.UNIT, "%").with(CardFields.TARGET, new BigDecimal("160"))))));
        assertEquals(List.of(), found("rate-out-of-range", plan(in(EXCITE, metric("Net promoter score").with(CardFields.UNIT, "points").with(CardFields.OF, "customers").with(CardFields.TARGET, new BigDecimal("-20"))))));
        var margin = share("Margin", "-5").with(CardFields.FORMULA, "(revenue − cost) / revenue");
        assertEquals(List.of(), found("rate-out-of-range", plan(in(EXCITE, margin))));
        assertEquals(List.of("margin"), found("rate-out-of-range", plan(in(EXCITE, margin.with(CardFields.FORMULA, "")))));
    }

    @Test
    void aShareSaysOfWhom() {
        assertEquals(List.of("opt-in-rate"), found("no-denominator", plan(in(SUBSCRIBE, share("Opt-in rate", "12").with(CardFields.OF, " ")))));
        assertEquals(List.of("a-count"), found("no-denominator", plan(in(SUBSCRIBE, metric("A count").with(CardFields.READINGS, List.of(counted(1, 2)))))));
        assertEquals(List.of(), found("no-denominator", plan(in(SUBSCRIBE, metric("Visits").with(CardFields.READINGS, List.of(new Reading(Fields.of(Reading.COUNT, 12))))))));
    }

    @Test
    void theLibraryAndTheStageKnowOfWhom() {
        var plan = plan(in(SUBSCRIBE, share("Opt-in rate", "12").with(CardFields.OF, "")));
        var called = plan.withStage(SUBSCRIBE, one -> new StagePlan(one.fields().with(StagePlan.PEOPLE, "page visitors")));

        assertEquals(List.of("Of visitors", "Of people in Subscribe", "Say of whom"), fixes("no-denominator", plan));
        assertEquals(List.of("Of page visitors", "Of visitors", "Say of whom"), fixes("no-denominator", called));
        assertEquals("page visitors", fixed("no-denominator", called).card(new Id("opt-in-rate")).orElseThrow().fields().text(CardFields.OF));
    }

    private static final Plan BEGUN = entering("1000", plan(in(ENGAGE, touchpoint("Guide")), in(CONVERT, touchpoint("Shop"))));

    @Test
    void aPlanWithoutAForecastLacksNothing() {
        assertEquals(List.of(), found("forecast-incomplete", plan(in(ENGAGE, touchpoint("Guide")), in(ASCEND, offer(CORE_OFFER, "Membership").at("9.00").with(CardFields.TAKE, percent("5"))))));
    }

    private static Plan taking(String metric, Stage stage, Plan plan) {
        return plan.withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.ONWARD, new Rate.OfMetric(new Id(metric), Take.TARGET, ""))));
    }

    @Test
    void ofAnEmptyStageAndABlankPlanTheForecastSaysNothing() {
        assertEquals(List.of("engage"), found("forecast-incomplete", taking("gone", ENGAGE, entering("1000", plan(in(ENGAGE, touchpoint("Guide")))))));
        assertEquals(List.of(), found("forecast-incomplete", taking("gone", CONVERT, onward(ENGAGE, "10", entering("1000", plan(in(ENGAGE, touchpoint("Guide"))))))));
        assertEquals(List.of(), found("forecast-incomplete", taking("gone", ENGAGE, entering("1000", plan(in(ENGAGE, note("Think")))))));
    }

    @Test
    void itNamesWhereTheForecastBreaksOffFirst() {
        assertEquals("Nobody has said how many go on from Engage to Subscribe: there the forecast breaks off.", said("forecast-incomplete", BEGUN));
        assertEquals(List.of("convert"), found("forecast-incomplete", onward(ENGAGE, "10", BEGUN)));
        assertEquals(List.of(), found("forecast-incomplete", onward(CONVERT, "10", onward(ENGAGE, "10", BEGUN))));
    }

    @Test
    void theShareIsAskedForAndReadAsOne() {
        var fix = assertInstanceOf(Fix.Asking.class, fix("Say how many go on", "forecast-incomplete", BEGUN));

        assertEquals(Optional.of(new Rate.Count(18, 120, "")), answered(fix, "18 of 120", BEGUN).stage(ENGAGE).fields().get(StagePlan.ONWARD));
        assertEquals("A share lies between 0 and 100 %.", refused(fix, "180"));
        assertEquals("Type a share such as 12 %, a range such as 8 – 15 %, or a count such as 18 of 120.", refused(fix, "many"));
        var crowded = back(ENGAGE, Stage.AWARE, percent("40"), BEGUN);
        assertEquals("With this share, more people would go on and step back than there are.",
                refused(assertInstanceOf(Fix.Asking.class, fix("Say how many go on", "forecast-incomplete", crowded)), "61 %"));
    }

    @Test
    void aMetricOfTheStageCanGiveTheShare() {
        var plan = entering("1000", plan(in(ENGAGE, share("Click-through", "12").with(CardFields.OF, "engage"), share("Elsewhere", "3").with(CardFields.OF, "convert"))));

        assertEquals(List.of("Take it from “Click-through”", "Say how many go on"), fixes("forecast-incomplete", plan));
        assertEquals(Optional.of(new Rate.OfMetric(new Id("click-through"), Take.TARGET, "")), fixed("forecast-incomplete", plan).stage(ENGAGE).fields().get(StagePlan.ONWARD));
    }

    @Test
    void somebodyMustEnter() {
        var plan = onward(ENGAGE, "10", plan(in(ENGAGE, touchpoint("Guide"))));
        var fix = assertInstanceOf(Fix.Asking.class, fix("Say how many enter", "forecast-incomplete", plan));

        assertEquals(List.of(""), found("forecast-incomplete", plan));
        assertEquals(Optional.of(Amount.of("1200")), answered(fix, "1200", plan).stage(ENGAGE).fields().get(StagePlan.ENTERS));
        assertEquals("This number is too large.", refused(fix, "12345678901234567"));
    }

    @Test
    void whatIsForMoneyMustSayHowManyTakeIt() {
        var plan = onward(ASCEND, "10", entering("1000", plan(in(ASCEND, offer(CORE_OFFER, "Membership").at("9.00")))));

        assertEquals("Nobody has said how many take “Membership”, so that it sells nothing in the forecast.", said("forecast-incomplete", plan));
        assertEquals(List.of("Say how many take it"), fixes("forecast-incomplete", plan));
        assertEquals(List.of(), found("forecast-incomplete", fixed("forecast-incomplete", plan)));
    }

    @Test
    void aShareOfOtherPeopleIsSaidToBe() {
        var plan = onward(ASCEND, "10", entering("1000", plan(in(ASCEND, offer(CORE_OFFER, "Membership").at("9.00").with(CardFields.TAKE, new Rate.Percent(new BigDecimal("5"), "shop visitors"))))));

        assertEquals("The forecast leaves out the take rate (Membership): “shop visitors” are other people than those whom it would count.", said("forecast-incomplete", plan));
        assertEquals("Of the people in Ascend", fixes("forecast-incomplete", plan).getFirst());
        assertEquals(List.of(), found("forecast-incomplete", fixed("forecast-incomplete", plan)));
    }

    @Test
    void whatAnotherRuleSaysIsNotSaidTwice() {
        var plan = onward(ENGAGE, "110", BEGUN);

        assertEquals(List.of("engage"), found("rate-out-of-range", plan));
        assertEquals(List.of(), found("forecast-incomplete", plan));
    }
}
