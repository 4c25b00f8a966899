package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.LinkKind.LOOP;
import static journey.plan.LinkKind.STEP_BACK;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
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
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.skipping;
import static journey.rule.Sketch.touching;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.plan.Amount;
import journey.plan.Capture;
import journey.plan.CardFields;
import journey.plan.CardFields.Bring;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;

class WholeWayTest {
    private static final Plan ROUND = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Friends"), call("Invite")));

    private static List<String> links(Plan plan) {
        return plan.links().stream().map(link -> link.place().text()).toList();
    }

    @Test
    void aPlanWithoutLinksHasOneHintInsteadOfTheFamily() {
        var family = Family.WAYS.rules().stream().map(Rule::id).toList();
        var plan = ROUND.withStage(ENGAGE, one -> new StagePlan(Fields.of(StagePlan.BACK, new StagePlan.StepBack(Fields.of(StagePlan.StepBack.TO, AWARE)))));

        assertEquals(List.of("nothing-linked"), Rules.check(plan, Sketch.TODAY).problems().stream().map(Problem::rule).filter(family::contains).toList());
    }

    @Test
    void aBlankPlanIsNotTold() {
        assertEquals(List.of(), found("nothing-linked", Plan.blank("New")));
        assertEquals(List.of(), found("nothing-linked", plan(in(AWARE, note("Think"), touchpoint("Old").retired()))));
    }

    @Test
    void linksOfNotesAndRetiredCardsLinkNothing() {
        var plan = plan(in(AWARE, touchpoint("Ad"), note("Think"), touchpoint("Old").retired()));

        assertEquals(List.of(""), found("nothing-linked", linking(LEADS_TO, plan, "think>ad", "old>ad", "ad>old")));
        assertEquals("Nothing leads on from “Ad” yet.", said("nothing-linked", plan));
    }

    @Test
    void eachCallToActionIsLedToTheNextStageAndTheLastOneRound() {
        var plan = plan(in(AWARE, touchpoint("Ad"), call("Look")), in(ENGAGE, call("Read"), call("Follow")), in(PROMOTE, call("Invite")));

        assertEquals(List.of("Lead 4 calls to action on"), fixes("nothing-linked", plan));
        assertEquals(List.of("look>engage", "read>subscribe", "follow>subscribe", "invite>aware"), links(fixed("nothing-linked", plan)));
        assertEquals(LOOP, fixed("nothing-linked", plan).links().getLast().kind());
    }

    @Test
    void withoutCallsTheStagesAreLedOn() {
        assertEquals(List.of("Lead every stage to the next"), fixes("nothing-linked", touching(AWARE, ENGAGE)));
        assertEquals(List.of("touch-aware>engage", "touch-engage>subscribe"), links(fixed("nothing-linked", touching(AWARE, ENGAGE))));
        assertEquals(List.of("Lead the call to action on", "Lead every stage to the next"), fixes("nothing-linked", plan(in(AWARE, call("Look")), in(ENGAGE, touchpoint("Page")))));
        assertEquals(List.of(), fixes("nothing-linked", plan(in(AWARE, metric("Reach")))));
    }

    @Test
    void aCallIsLedPastWhatIsLeftOutOnPurpose() {
        assertEquals(List.of("look>subscribe"), links(fixed("nothing-linked", skipping(ENGAGE, plan(in(AWARE, call("Look")), in(SUBSCRIBE, metric("Leads")))))));
    }

    @Test
    void aLinkPastAStageIsTold() {
        var plan = touching(AWARE, ENGAGE, SUBSCRIBE, CONVERT, EXCITE);

        assertEquals(List.of("touch-aware>touch-subscribe"), found("link-skips-stage", linking(LEADS_TO, plan, "touch-aware>touch-subscribe", "touch-aware>touch-engage")));
        assertEquals("“Touch aware” leads straight to Excite, past Engage to Convert.", said("link-skips-stage", linking(LEADS_TO, plan, "touch-aware>excite")));
    }

    @Test
    void aLinkPastAnEmptyStageHasNoChoice() {
        var plan = touching(AWARE, SUBSCRIBE, CONVERT);

        assertEquals(List.of(), found("link-skips-stage", linking(LEADS_TO, plan, "touch-aware>touch-subscribe")));
        assertEquals(List.of(), found("link-skips-stage", skipping(ENGAGE, linking(LEADS_TO, plan, "touch-aware>subscribe"))));
        assertEquals("“Touch aware” leads straight to Convert, past Subscribe.", said("link-skips-stage", linking(LEADS_TO, plan, "touch-aware>convert")));
    }

    @Test
    void whatLeadsBackOrToAFigureSkipsNothing() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page")), in(SUBSCRIBE, touchpoint("Form"), metric("Leads")));

        assertEquals(List.of(), found("link-skips-stage", linking(STEP_BACK, linking(LOOP, plan, "form>ad"), "form>aware")));
        assertEquals(List.of(), found("link-skips-stage", linking(LEADS_TO, plan, "ad>leads", "ad>engage")));
    }

    @Test
    void aLinkIsLedThroughTheStageThatItSkippedAndOnFromThere() {
        var plan = touching(AWARE, ENGAGE, SUBSCRIBE, CONVERT);
        var skipping = linking(LEADS_TO, plan, "touch-aware>touch-convert", "touch-engage>subscribe");

        assertEquals(List.of("Lead it through Engage"), fixes("link-skips-stage", skipping));
        assertEquals(List.of("touch-engage>subscribe", "touch-aware>engage", "touch-subscribe>touch-convert"), links(fixed("link-skips-stage", skipping)));
    }

    @Test
    void aLeadMagnetIsNotTornFromTheCallThatTakesTheAddressForIt() {
        var taking = call("Buy").with(CardFields.CAPTURES, List.of(Capture.EMAIL));
        var plan = linking(LEADS_TO, plan(in(ENGAGE, offer(LEAD_MAGNET, "Guide")), in(SUBSCRIBE, touchpoint("Form")), in(CONVERT, taking, call("Book"))), "guide>buy");

        assertEquals(List.of(), fixes("link-skips-stage", plan));
        assertEquals(List.of("Lead it through Subscribe"), fixes("link-skips-stage", plan.withLinks(linking(LEADS_TO, plan, "guide>book").links().reversed().subList(0, 1))));
    }

    @Test
    void aLinkKeepsItsLabelOnTheWayThrough() {
        var plan = linking(LEADS_TO, touching(AWARE, ENGAGE, SUBSCRIBE), "touch-aware>subscribe");
        var labelled = plan.withLinks(plan.links().stream().map(link -> link.with(link.fields().with(Link.LABEL, "by hand"))).toList());

        assertEquals("by hand", fixed("link-skips-stage", labelled).links().getFirst().fields().text(Link.LABEL));
    }

    @Test
    void promoteLeadsBackToAware() {
        var plan = linking(LEADS_TO, ROUND, "ad>page");

        assertEquals(List.of("promote"), found("no-loop", plan));
        assertEquals("The journey ends with “Invite”: nothing leads the people whom fans bring to Aware.", said("no-loop", plan));
        assertEquals(List.of("Lead “Invite” to Aware"), fixes("no-loop", plan));
        assertEquals(linking(LOOP, plan, "invite>aware"), fixed("no-loop", plan));
        for (var kind : List.of(LOOP, LEADS_TO, STEP_BACK)) assertEquals(List.of(), found("no-loop", linking(kind, plan, "friends>ad")));
    }

    @Test
    void theStartIsWherePeopleComeIn() {
        var engage = linking(LOOP, ROUND, "invite>page");
        Plan entered = engage.withStage(ENGAGE, one -> new StagePlan(Fields.of(StagePlan.ENTERS, Amount.of("40"))));
        var withoutAware = linking(LOOP, plan(in(ENGAGE, touchpoint("Page")), in(PROMOTE, call("Invite"))), "page>engage");

        assertEquals(List.of("promote"), found("no-loop", engage));
        assertEquals(List.of(), found("no-loop", entered));
        assertEquals(List.of("Lead “Invite” to Aware"), fixes("no-loop", linking(LEADS_TO, withoutAware, "page>promote")));
        assertEquals(List.of("Lead “Invite” to Engage"), fixes("no-loop", skipping(AWARE, linking(LEADS_TO, withoutAware, "page>promote"))));
    }

    @Test
    void aProgramThatBringsPeopleToTheStartClosesTheLoop() {
        var bring = new Bring(Fields.of(Bring.INTO, AWARE).with(Bring.PEOPLE, Amount.of("1.4")));
        var plan = linking(LEADS_TO, plan(in(AWARE, touchpoint("Ad")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Friends").with(CardFields.BRINGS, List.of(bring)))), "ad>promote");

        assertEquals(List.of(), found("no-loop", plan));
    }

    @Test
    void aPromoteThatIsEmptyOrOnlyCountsHasNobodyToLead() {
        assertEquals(List.of(), found("no-loop", linking(LEADS_TO, touching(Stage.ADVOCATE, AWARE), "touch-advocate>promote")));
        assertEquals(List.of(), found("no-loop", linking(LEADS_TO, plan(in(ADVOCATE, touchpoint("Wall")), in(PROMOTE, metric("Friends"))), "wall>promote")));
    }
}
