package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.LinkKind.LOOP;
import static journey.plan.LinkKind.STEP_BACK;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.OfferKind.REVIEW_REQUEST;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
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
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Proof;
import journey.plan.Stage;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import org.junit.jupiter.api.Test;

class WaysBackTest {
    private static final Plan PLAN = plan(in(ENGAGE, touchpoint("Page"), metric("Time")), in(SUBSCRIBE, call("Join"), call("Try")),
            in(EXCITE, touchpoint("Hello"), touchpoint("How are you?").with(CardFields.CHECK_IN, true)));

    private static Plan reckoning(Stage from, Stage to, Plan plan) {
        var back = new StepBack(Fields.of(StepBack.TO, to));
        return plan.withStage(from, one -> new StagePlan(one.fields().with(StagePlan.BACK, back)));
    }

    private static Plan remedied(Plan plan) {
        return plan.withLinks(plan.links().stream().map(link -> link.with(link.fields().with(Link.REMEDY, "look again"))).toList());
    }

    @Test
    void aLinkBackSaysWhatItIs() {
        var plan = linking(LEADS_TO, PLAN, "join>page", "join>engage", "page>join");

        assertEquals(List.of("join>engage", "join>page"), found("leads-back", plan));
        assertEquals(List.of(), found("leads-back", linking(LOOP, linking(STEP_BACK, PLAN, "join>page"), "join>engage")));
    }

    @Test
    void aStepBackIsTheLikelierAndALoopWhereTheEndLeadsToTheStart() {
        assertEquals(List.of("Mark as a step back", "Mark as a loop"), fixes("leads-back", linking(LEADS_TO, PLAN, "hello>page")));
        var round = plan(in(AWARE, touchpoint("Ad")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Friends")));
        assertEquals(List.of("Mark as a loop", "Mark as a step back"), fixes("leads-back", linking(LEADS_TO, round, "friends>ad")));
        assertEquals(LOOP, fixed("leads-back", linking(LEADS_TO, round, "friends>ad")).links().getFirst().kind());
    }

    @Test
    void whatCustomersSayOfUsIsShownInALoop() {
        var proof = plan(in(ENGAGE, touchpoint("Page")), in(SUBSCRIBE, touchpoint("Stars").with(CardFields.PROOF, Proof.REVIEW)));
        var review = plan(in(ENGAGE, touchpoint("Page")), in(ADVOCATE, offer(REVIEW_REQUEST, "Stars")));

        for (var plan : List.of(proof, review))
            assertEquals("Mark as a loop", fixes("leads-back", linking(LEADS_TO, plan, "stars>page")).getFirst());
    }

    @Test
    void aLinkToAFigureOrOfANoteLeadsNobodyBack() {
        var plan = plan(in(ENGAGE, touchpoint("Page"), metric("Time")), in(SUBSCRIBE, call("Join"), metric("Leads"), note("Think")));

        assertEquals(List.of(), found("leads-back", linking(LEADS_TO, plan, "join>time", "leads>page", "think>page")));
    }

    @Test
    void aLinkWithinAStageOrForwardDoesNotLeadBack() {
        assertEquals(List.of(), found("leads-back", linking(LEADS_TO, PLAN, "join>try", "try>join", "page>try", "page>excite")));
    }

    @Test
    void theCardsAtBothEndsAreConcerned() {
        assertEquals(List.of(new Id("join"), new Id("page")), one("leads-back", linking(LEADS_TO, PLAN, "join>page")).cards());
    }

    @Test
    void aStepBackSaysWhatWillBeDifferent() {
        var plan = linking(STEP_BACK, PLAN, "hello>page");

        assertEquals("“Hello” sends people from Excite back to Engage and does not say what will be different there.", said("step-back-without-remedy", plan));
        assertEquals(List.of("Name the remedy"), fixes("step-back-without-remedy", plan));
        assertEquals("Because of this", fixed("step-back-without-remedy", plan).links().getFirst().fields().text(Link.REMEDY));
        assertEquals(List.of(), found("step-back-without-remedy", remedied(plan)));
    }

    @Test
    void oneRemedyWillDoForAllThatStepsBackBetweenTwoStages() {
        var first = remedied(linking(STEP_BACK, PLAN, "hello>page"));

        assertEquals(List.of(), found("step-back-without-remedy", linking(STEP_BACK, first, "how-are-you->engage")));
        assertEquals(List.of("hello>engage"), found("step-back-without-remedy", linking(STEP_BACK, PLAN, "how-are-you->page", "hello>engage")));
        assertEquals(List.of("hello>join"), found("step-back-without-remedy", linking(STEP_BACK, first, "hello>join")));
    }

    @Test
    void peopleWhoStepBackInTheForecastNeedARemedyToo() {
        var plan = reckoning(EXCITE, ENGAGE, linking(LEADS_TO, PLAN, "page>subscribe"));

        assertEquals(List.of("excite"), found("step-back-without-remedy", plan));
        assertEquals("Some people step back from Excite to Engage, and nothing says what will be different there.", said("step-back-without-remedy", plan));
        assertEquals(new Link(new Id("how-are-you-"), new End.AtStage(ENGAGE), Fields.of(Link.KIND, STEP_BACK).with(Link.REMEDY, "Because of this")),
                fixed("step-back-without-remedy", plan).links().getLast());
    }

    @Test
    void theLinkAndTheForecastAreOneStepBack() {
        var drawn = linking(STEP_BACK, PLAN, "hello>page");

        assertEquals(List.of("hello>page"), found("step-back-without-remedy", reckoning(EXCITE, ENGAGE, drawn)));
        assertEquals(List.of(), found("step-back-without-remedy", reckoning(EXCITE, ENGAGE, remedied(drawn))));
        assertEquals(List.of("excite"), found("step-back-without-remedy", reckoning(EXCITE, SUBSCRIBE, remedied(drawn))));
    }

    @Test
    void aForecastThatSendsPeopleForwardOrOutOfAnEmptyStageIsNoStepBack() {
        var linked = linking(LEADS_TO, PLAN, "page>subscribe");

        assertEquals(List.of(), found("step-back-without-remedy", reckoning(ENGAGE, EXCITE, linked)));
        assertEquals(List.of(), found("step-back-without-remedy", reckoning(PROMOTE, ENGAGE, linked)));
    }

    @Test
    void whereTheLinesAreDrawnOtherwiseTheRemedyFindsAnotherCard() {
        var plan = reckoning(EXCITE, ENGAGE, linking(LOOP, PLAN, "how-are-you->engage"));

        assertEquals(List.of("hello>engage"), fixed("step-back-without-remedy", plan).links().stream().skip(1).map(link -> link.place().text()).toList());
    }
}
