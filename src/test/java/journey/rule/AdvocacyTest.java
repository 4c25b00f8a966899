package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.LinkKind.LOOP;
import static journey.plan.OfferKind.REVIEW_REQUEST;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
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
import static journey.rule.Sketch.note;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static journey.rule.Sketch.without;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Proof;
import org.junit.jupiter.api.Test;

class AdvocacyTest {
    private static Sketch.Piece proof(Proof kind) {
        return touchpoint("Stories").with(CardFields.PROOF, kind);
    }

    @Test
    void thatAdvocateAsksNobodyIsSaidByOneRule() {
        var plan = plan(in(ADVOCATE, offer(REVIEW_REQUEST, "Word"), touchpoint("Wall")));

        assertEquals(List.of("advocate"), found("nobody-asked", plan));
        assertEquals(List.of(), found("no-cta", plan));
        assertEquals(List.of("advocate"), found("no-cta", without("nobody-asked", plan)));
    }

    @Test
    void ofAnEmptyAdvocateItSaysNothing() {
        assertEquals(List.of(), found("nobody-asked", plan(in(ASCEND, touchpoint("Report")), in(ADVOCATE, note("Later")), in(PROMOTE, touchpoint("Fans")))));
    }

    @Test
    void theCallIsAddedAndLeadsOn() {
        var fixed = fixed("nobody-asked", plan(in(ADVOCATE, touchpoint("Wall"))));

        assertEquals(List.of("Wall", "Leave a review"), titles(ADVOCATE, fixed));
        assertEquals(List.of(Link.of(fixed.cards().getLast().id(), new End.AtStage(PROMOTE))), fixed.links());
    }

    @Test
    void wordsAndStoriesNeedLeaveWhereverTheyStand() {
        assertEquals(List.of("stories"), found("no-permission", plan(in(ADVOCATE, proof(Proof.TESTIMONIAL)))));
        assertEquals(List.of("stories"), found("no-permission", plan(in(SUBSCRIBE, proof(Proof.CASE_STUDY)))));
        assertEquals(List.of(), found("no-permission", plan(in(ADVOCATE, proof(Proof.REVIEW)))));
        assertEquals(List.of(), found("no-permission", plan(in(ADVOCATE, proof(Proof.TESTIMONIAL).with(CardFields.MAY_PUBLISH, true)))));
        assertEquals(List.of(), found("no-permission", plan(in(ADVOCATE, proof(Proof.TESTIMONIAL).retired()))));
    }

    @Test
    void proofAfterTheFirstSaleLeadsToWhereItHelps() {
        var plan = plan(in(ENGAGE, touchpoint("Page")), in(ADVOCATE, proof(Proof.REVIEW), call("Tell")), in(PROMOTE, touchpoint("Fans")));

        assertEquals(List.of("stories"), found("proof-not-used", plan));
        assertEquals(List.of(), found("proof-not-used", linking(LOOP, plan, "stories>engage")));
        assertEquals(List.of(), found("proof-not-used", linking(LOOP, plan, "stories>page")));
        assertEquals(List.of(), found("proof-not-used", linking(LEADS_TO, plan, "stories>tell", "tell>page")));
        assertEquals(List.of("stories"), found("proof-not-used", linking(LEADS_TO, plan, "stories>fans", "fans>page")));
        assertEquals(List.of("stories"), found("proof-not-used", linking(LEADS_TO, plan, "stories>promote")));
    }

    @Test
    void proofBeforeTheFirstSaleIsInUseWhereItStands() {
        for (var stage : List.of(AWARE, ENGAGE, SUBSCRIBE)) assertEquals(List.of(), found("proof-not-used", plan(in(stage, proof(Proof.REVIEW)))), stage::word);
    }

    @Test
    void theFixShowsItToThoseWhoHesitate() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(SUBSCRIBE, touchpoint("Form")), in(ADVOCATE, proof(Proof.REVIEW)));

        assertEquals(List.of("Show it in Subscribe too"), fixes("proof-not-used", plan));
        assertEquals(List.of(new Link(new Id("stories"), new End.AtStage(SUBSCRIBE), Fields.of(Link.KIND, LOOP))), fixed("proof-not-used", plan).links());
        assertEquals(List.of(), fixes("proof-not-used", plan(in(ADVOCATE, proof(Proof.REVIEW)))));
    }
}
