package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.LinkKind.LOOP;
import static journey.plan.LinkKind.STEP_BACK;
import static journey.plan.OfferKind.FREE_CONTENT;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
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
import static journey.rule.Sketch.skipping;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Weight;
import org.junit.jupiter.api.Test;

class DeadEndsTest {
    /// A way on from Engage is there, so that nothing is said of the stage as a whole.
    private static final Plan PLAN = linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad"), call("Look")),
            in(ENGAGE, touchpoint("Page"), offer(FREE_CONTENT, "Series"), call("Read"), call("Follow"), metric("Time"), note("Think")),
            in(SUBSCRIBE, offer(LEAD_MAGNET, "Guide"), touchpoint("Form"))), "look>engage", "page>guide");

    private static List<String> dead(String... links) {
        return found("dead-end", linking(LEADS_TO, PLAN, links));
    }

    @Test
    void anOfferOrACallToActionThatLeadsNowhereIsADeadEnd() {
        assertEquals(List.of("series", "read", "follow", "guide"), found("dead-end", PLAN));
        assertEquals(List.of("series", "guide"), dead("read>subscribe", "follow>guide"));
    }

    @Test
    void aTouchpointAndAMetricHoldNobody() {
        var plan = linking(LEADS_TO, plan(in(ENGAGE, touchpoint("Page"), touchpoint("Film"), metric("Time"), call("Read"))), "read>subscribe");

        assertEquals(List.of(), found("dead-end", plan));
    }

    @Test
    void whoeverLeadsToSomethingThatLeadsOnGetsOn() {
        assertEquals(List.of("guide"), dead("series>read", "read>follow", "follow>subscribe"));
        assertEquals(List.of("guide"), dead("series>page", "read>page", "follow>engage"));
    }

    @Test
    void onlyTheLastOfARowIsTheDeadEnd() {
        assertEquals(List.of("follow", "guide"), dead("series>read", "read>follow"));
    }

    @Test
    void aNoteAndWhatIsRetiredLeadNowhere() {
        var plan = linking(LEADS_TO, plan(in(ENGAGE, touchpoint("Page"), call("Read"), note("Think"), touchpoint("Old").retired()), in(SUBSCRIBE, touchpoint("Form"))),
                "page>form", "read>think", "read>old", "old>form", "think>form");

        assertEquals(List.of("read"), found("dead-end", plan));
    }

    @Test
    void aStepBackAndALoopLeadSomewhere() {
        assertEquals(List.of("series", "follow", "guide"), found("dead-end", linking(STEP_BACK, PLAN, "read>ad")));
        assertEquals(List.of("series", "read", "follow"), found("dead-end", linking(LOOP, PLAN, "guide>page")));
    }

    @Test
    void peopleDoNotGoRoundByALoop() {
        var plan = linking(LOOP, linking(LEADS_TO, plan(in(ENGAGE, touchpoint("Page"), call("Read")), in(SUBSCRIBE, touchpoint("Stars"), call("Join"))),
                "page>read", "read>stars", "join>convert"), "stars>page");

        assertEquals(List.of(), found("dead-end", plan));
    }

    @Test
    void inPromoteNothingHasToLeadOn() {
        var plan = linking(LEADS_TO, plan(in(ADVOCATE, call("Tell")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Friends"), call("Invite"))), "tell>friends");

        assertEquals(List.of(), found("dead-end", plan));
    }

    @Test
    void theEndOfAJourneyThatIsCutShortOnPurposeIsNoDeadEnd() {
        var plan = linking(LEADS_TO, plan(in(SUBSCRIBE, touchpoint("Form"), call("Join")), in(ADVOCATE, call("Tell"))), "form>join");

        assertEquals(List.of("join", "tell"), found("dead-end", plan));
        assertEquals(List.of("join"), found("dead-end", skipping(PROMOTE, plan)));
    }

    @Test
    void anOfferIsLedToTheCallBesideItIfThatGetsOn() {
        var plan = linking(LEADS_TO, plan(in(ENGAGE, offer(FREE_CONTENT, "Series"), call("Follow"), call("Read")), in(SUBSCRIBE, touchpoint("Form"))), "read>form", "follow>form");

        assertEquals(List.of("Lead “Series” to “Follow”", "Lead “Series” to Subscribe"), fixes("dead-end", plan));
        assertEquals("series>follow", fixed("dead-end", plan).links().getLast().place().text());
    }

    @Test
    void aCallIsLedToTheNextStageThatIsNotLeftOut() {
        var plan = linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad"), call("Look")), in(SUBSCRIBE, touchpoint("Form"))), "ad>form");

        assertEquals(List.of("Lead “Look” to Engage"), fixes("dead-end", plan));
        assertEquals(List.of("Lead “Look” to Subscribe"), fixes("dead-end", skipping(ENGAGE, plan)));
    }

    @Test
    void cardsThatLeadOnlyToEachOtherAreADeadEndThatIsToldOnce() {
        var plan = linking(LEADS_TO, plan(in(ENGAGE, touchpoint("Page"), touchpoint("Film"), call("Read"), call("Join")), in(SUBSCRIBE, touchpoint("Form"))),
                "page>film", "film>read", "read>page", "join>form");

        assertEquals(List.of("read"), found("dead-end", plan));
        assertEquals("“Read”, “Page” and other cards lead only to each other, so nobody gets past Engage.", said("dead-end", plan));
        assertEquals(List.of(new Id("page"), new Id("film")), one("dead-end", plan).cards());
        assertEquals(List.of("Lead “Read” to Subscribe"), fixes("dead-end", plan));
    }

    @Test
    void whatLeadsIntoACircleIsNotToldBesideIt() {
        var plan = linking(LEADS_TO, plan(in(ENGAGE, offer(FREE_CONTENT, "Series"), call("Read"), call("Follow"), call("Join")), in(SUBSCRIBE, touchpoint("Form"))),
                "series>read", "read>follow", "follow>read", "join>form");

        assertEquals(List.of("read"), found("dead-end", plan));
        assertEquals("“Read” and “Follow” lead only to each other, so nobody gets past Engage.", said("dead-end", plan));
    }

    @Test
    void aCircleOverSeveralStagesIsToldWhereItGetsFurthest() {
        var plan = linking(STEP_BACK, linking(LEADS_TO, plan(in(AWARE, call("Look")), in(ENGAGE, touchpoint("Page")), in(SUBSCRIBE, offer(LEAD_MAGNET, "Guide"), touchpoint("Form"))),
                "look>page", "page>guide", "form>convert"), "guide>page");

        assertEquals(List.of("guide"), found("dead-end", plan));
        assertEquals("“Guide” and “Page” lead only to each other, so nobody gets past Subscribe.", said("dead-end", plan));
        assertEquals(List.of(), found("dead-end", fixed("dead-end", plan)));
    }

    @Test
    void aCircleWithAWayOutIsNone() {
        assertEquals(List.of("series", "guide"), dead("read>follow", "follow>read", "follow>subscribe"));
    }

    @Test
    void twoCirclesAreTwoDeadEnds() {
        var plan = linking(LEADS_TO, plan(in(ENGAGE, call("A"), call("B"), call("C"), call("D"), touchpoint("Page")), in(SUBSCRIBE, touchpoint("Form"))),
                "a>b", "b>a", "c>d", "d>c", "page>form");

        assertEquals(List.of("a", "c"), found("dead-end", plan));
    }

    @Test
    void whereNothingLeadsOnTheDeadEndsAreNotToldOneByOne() {
        var plan = linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad"), call("Look"), call("Watch")), in(ENGAGE, touchpoint("Page"))), "ad>look");
        var off = new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, Weight.OFF));

        assertEquals(List.of(), found("dead-end", plan));
        assertEquals(List.of("aware"), found("no-way-on", plan));
        assertEquals(List.of("look", "watch"), found("dead-end", plan.withSettings(plan.settings().with(Settings.RULES, Map.of("no-way-on", off)))));
    }
}
