package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.LinkKind.STEP_BACK;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.ENGLISH;
import static journey.rule.Sketch.answered;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.linking;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.note;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.skipping;
import static journey.rule.Sketch.touching;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.Weight;
import journey.text.Typed;
import journey.text.Typing;
import org.junit.jupiter.api.Test;

class StageWaysTest {
    private static final Plan THREE = touching(AWARE, ENGAGE, SUBSCRIBE);
    private static final Plan APART = linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad"), call("Look")), in(SUBSCRIBE, touchpoint("Form"))), "ad>look");

    private static Plan off(String rule, Plan plan) {
        return plan.withSettings(plan.settings().with(Settings.RULES, Map.of(rule, new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, Weight.OFF)))));
    }

    private static Plan entering(String people, Stage stage, Plan plan) {
        return plan.withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.ENTERS, Amount.of(people))));
    }

    @Test
    void fromEachStageAWayLeadsToTheNext() {
        assertEquals(List.of("engage"), found("no-way-on", linking(LEADS_TO, THREE, "touch-aware>touch-engage")));
        assertEquals(List.of(), found("no-way-on", linking(LEADS_TO, THREE, "touch-aware>touch-engage", "touch-engage>subscribe")));
        assertEquals(List.of("aware", "engage"), found("no-way-on", linking(LEADS_TO, THREE, "touch-aware>touch-subscribe")));
    }

    @Test
    void aLinkTheOtherWayIsNoWayOn() {
        assertEquals(List.of("aware", "engage"), found("no-way-on", linking(STEP_BACK, THREE, "touch-subscribe>touch-engage")));
    }

    @Test
    void stagesThatAreNoNeighboursOrInWhichNothingIsDoneAreLeftAlone() {
        assertEquals(List.of(), found("no-way-on", APART));
        assertEquals(List.of(), found("no-way-on", linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad"), call("Look")), in(ENGAGE, metric("Time"), note("Think"))), "ad>look")));
    }

    @Test
    void retiredCardsMakeNoWay() {
        var plan = plan(in(AWARE, touchpoint("Ad"), touchpoint("Old").retired()), in(ENGAGE, touchpoint("Page")), in(SUBSCRIBE, touchpoint("Form")));

        assertEquals(List.of("aware"), found("no-way-on", linking(LEADS_TO, plan, "old>page", "page>form")));
    }

    @Test
    void callsThatLeadNowhereAreLedOnTogether() {
        var plan = linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad"), call("Look"), call("Watch")), in(ENGAGE, touchpoint("Page"))), "ad>look");

        assertEquals("No link leads from Aware to Engage, so nobody gets from “Look” to “Page”.", said("no-way-on", plan));
        assertEquals(List.of(new Id("look"), new Id("watch"), new Id("page")), one("no-way-on", plan).cards());
        assertEquals(List.of("Lead “Look” and what else leads nowhere to Engage"), fixes("no-way-on", plan));
        assertEquals(List.of("look>engage", "watch>engage"), fixed("no-way-on", plan).links().stream().skip(1).map(link -> link.place().text()).toList());
    }

    @Test
    void withoutACallOneIsOfferedToo() {
        var plan = linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page"), call("Read"))), "page>read");

        assertEquals(List.of("Lead “Ad” to Engage", "Add “See how it works”"), fixes("no-way-on", plan));
    }

    @Test
    void underAMissingBridgeItIsSilent() {
        var plan = linking(LEADS_TO, plan(in(CONVERT, touchpoint("Shop")), in(EXCITE, touchpoint("Hello"), call("Start")), in(ASCEND, offer(CORE_OFFER, "Club"))), "shop>start");

        assertEquals(List.of("excite"), found("no-bridge", plan));
        assertEquals(List.of(), found("no-way-on", plan));
        assertEquals(List.of("club"), found("dead-end", plan));
        assertEquals(List.of("excite"), found("no-way-on", off("no-bridge", plan)));
        assertEquals(List.of("start", "club"), found("dead-end", off("no-way-on", off("no-bridge", plan)).withSettings(plan.settings().with(Settings.RULES,
                Map.of("no-bridge", new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, Weight.OFF)),
                        "no-way-on", new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, Weight.OFF)))))));
    }

    @Test
    void aStageThatNothingLeadsToIsLost() {
        assertEquals(List.of("subscribe"), found("unreachable", APART));
        assertEquals("Nobody gets to “Form”: nothing leads to Subscribe, and nobody enters there.", said("unreachable", APART));
        assertEquals(List.of(), found("unreachable", linking(LEADS_TO, APART, "look>form")));
        assertEquals(List.of(), found("unreachable", linking(LEADS_TO, APART, "look>subscribe")));
    }

    @Test
    void whereTheForecastLetsPeopleEnterNobodyIsLost() {
        assertEquals(List.of(), found("unreachable", entering("20", SUBSCRIBE, APART)));
        assertEquals(List.of("subscribe"), found("unreachable", entering("0", SUBSCRIBE, APART)));
    }

    @Test
    void whereTheJourneyBeginsPeopleComeIn() {
        assertEquals(List.of(), found("unreachable", linking(LEADS_TO, plan(in(SUBSCRIBE, touchpoint("Form"), call("Join"))), "form>join")));
    }

    @Test
    void aStageThatIsReachedOnlyFromOneThatNobodyReachesIsNotToldBesideIt() {
        var island = linking(STEP_BACK, linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad"), call("Look")), in(SUBSCRIBE, touchpoint("Form")), in(CONVERT, touchpoint("Shop"))),
                "ad>look", "form>shop"), "shop>form");

        assertEquals(List.of("subscribe"), found("unreachable", island));
    }

    @Test
    void whereThereIsNoWayOnTheNextStageIsNotToldToo() {
        var plan = linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad"), call("Look")), in(ENGAGE, touchpoint("Page"))), "ad>look");

        assertEquals(List.of(), found("unreachable", plan));
        assertEquals(List.of("engage"), found("unreachable", off("no-way-on", plan)));
    }

    @Test
    void aProgramBringsPeopleIntoAStage() {
        var bring = new Bring(Fields.of(Bring.INTO, SUBSCRIBE).with(Bring.PEOPLE, Amount.of("1.4")));
        var program = plan(in(AWARE, call("Look")), in(SUBSCRIBE, touchpoint("Form")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Friends").with(CardFields.BRINGS, List.of(bring))));

        assertEquals(List.of(), found("unreachable", linking(LEADS_TO, program, "look>promote")));
        assertEquals(List.of("promote"), found("unreachable", linking(LEADS_TO, program, "look>subscribe")));
    }

    @Test
    void whoIsLedToAnEmptyStageGoesOnToTheNext() {
        assertEquals(List.of(), found("unreachable", linking(LEADS_TO, APART, "look>engage")));
        assertEquals(List.of(), found("unreachable", skipping(ENGAGE, linking(LEADS_TO, APART, "look>engage"))));
        assertEquals(List.of("convert"), found("unreachable", linking(LEADS_TO, plan(in(AWARE, call("Look")), in(ENGAGE, touchpoint("Page")), in(CONVERT, touchpoint("Shop"))), "look>engage")));
    }

    @Test
    void aLostStageIsLedToOrEntered() {
        assertEquals(List.of("Lead “Look” to Subscribe", "Say who enters here"), fixes("unreachable", APART));
        assertEquals("look>subscribe", fixed("unreachable", APART).links().getLast().place().text());

        var asking = assertInstanceOf(Fix.Asking.class, one("unreachable", APART).fixes().getLast());
        assertEquals(Amount.of("250"), answered(asking, "250", APART).stage(SUBSCRIBE).fields().get(StagePlan.ENTERS).orElseThrow());
        for (var none : List.of("0", "many")) assertInstanceOf(Typed.Wrong.class, asking.edit(Ids.from(new SplittableRandom(1)), none, new Typing(ENGLISH)));
    }

    @Test
    void aStageSkippedOnPurposeIsNotLostAndLosesNobody() {
        var plan = skipping(ENGAGE, linking(LEADS_TO, APART, "look>form"));

        assertEquals(List.of(), found("unreachable", plan));
        assertEquals(List.of(), found("no-way-on", plan));
        assertEquals(List.of(), found("unreachable", linking(LEADS_TO, plan(in(AWARE, call("Look")), in(ENGAGE, touchpoint("Page")), in(ADVOCATE, metric("Stars"))), "look>page")));
    }
}
