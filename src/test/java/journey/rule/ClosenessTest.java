package journey.rule;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.FREE_CONTENT;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.QUICK_WIN;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.OfferKind.REVIEW_REQUEST;
import static journey.plan.OfferKind.UPSELL;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
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
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.plan.Capture;
import journey.plan.Approach;
import journey.plan.CardFields;
import journey.plan.Plan;
import journey.plan.Proof;
import org.junit.jupiter.api.Test;

class ClosenessTest {
    /// From a first purchase to a core offer, with this in Excite.
    private static Plan sale(Sketch.Piece... excite) {
        return plan(in(CONVERT, offer(ENTRY_OFFER, "Trial").at("1.00")), in(EXCITE, excite), in(ASCEND, offer(CORE_OFFER, "Membership")));
    }

    @Test
    void delightAndTrustMayNotBothBeSkipped() {
        var plan = sale(touchpoint("Hello"));

        assertEquals(List.of("membership"), found("closeness-jump", plan));
        assertEquals("From “Trial” to “Membership” is too big a jump: 2 steps are missing between them, first of all a success to be glad about together.",
                said("closeness-jump", plan));
    }

    @Test
    void oneStepMayBeSkipped() {
        assertEquals(List.of(), found("closeness-jump", sale(offer(QUICK_WIN, "Win"))));
        assertEquals(List.of(), found("closeness-jump", sale(touchpoint("How is it going?").with(CardFields.CHECK_IN, true))));
    }

    @Test
    void aStepThatComesAfterTheAskIsStillSkippedBeforeIt() {
        var late = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial").at("1.00")), in(EXCITE, touchpoint("Hello")),
                in(ASCEND, offer(CORE_OFFER, "Membership")), in(PROMOTE, offer(QUICK_WIN, "Win").with(CardFields.VICTORY, true)));

        assertEquals(List.of("membership"), found("closeness-jump", late));
    }

    @Test
    void ofTheStepsOfAnEmptyStageCoverageSpeaks() {
        assertEquals(List.of(), found("closeness-jump", sale()));
    }

    @Test
    void anAskWithoutAnyBeforeItIsNoJump() {
        assertEquals(List.of(), found("closeness-jump", plan(in(CONVERT, touchpoint("Shop")), in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "Membership")))));
    }

    @Test
    void fromAnAddressToTheBigSaleIsAJump() {
        var plan = plan(in(SUBSCRIBE, offer(LEAD_MAGNET, "Check").with(CardFields.CAPTURES, List.of(Capture.EMAIL))), in(CONVERT, touchpoint("Shop")),
                in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "Membership")));

        assertEquals("From “Check” to “Membership” is too big a jump: 4 steps are missing between them, first of all they give us some of their time.", said("closeness-jump", plan));
        assertEquals(List.of("Add “Free 15-minute call” and what else is missing"), fixes("closeness-jump", plan));
    }

    @Test
    void askingForWordOfMouthTooSoonIsAJumpToo() {
        var plan = plan(in(ASCEND, offer(CORE_OFFER, "Membership")), in(ADVOCATE, touchpoint("Wall")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Friends")));

        assertEquals(List.of("friends"), found("closeness-jump", plan));
        assertEquals(List.of(), found("closeness-jump", plan(in(ASCEND, offer(CORE_OFFER, "Membership"), offer(UPSELL, "More")),
                in(ADVOCATE, touchpoint("Wall"), offer(REVIEW_REQUEST, "Say it")), in(PROMOTE, offer(REFERRAL_PROGRAM, "Friends")))));
    }

    @Test
    void theFixAddsJustEnoughSteps() {
        var fixed = fixed("closeness-jump", sale(touchpoint("Hello")));

        assertEquals(List.of("Hello", "First success celebrated"), titles(EXCITE, fixed));
        assertEquals(List.of(), found("closeness-jump", fixed));
    }

    @Test
    void anOfferInConvertNeedsTrustBeforeIt() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page")), in(SUBSCRIBE, offer(LEAD_MAGNET, "Check")), in(CONVERT, offer(ENTRY_OFFER, "Trial")));

        assertEquals(List.of("convert"), found("trust-missing", plan));
        assertEquals("“Trial” asks for a first yes before people have seen what you know or what others say.", said("trust-missing", plan));
        assertEquals(List.of("Add “Customer reviews”", "Add “Guide to the problem”"), fixes("trust-missing", plan));
    }

    @Test
    void contentOrProofBeforeItBuildsTrust() {
        assertEquals(List.of(), found("trust-missing", plan(in(ENGAGE, offer(FREE_CONTENT, "Guide")), in(CONVERT, offer(ENTRY_OFFER, "Trial")))));
        assertEquals(List.of(), found("trust-missing", plan(in(ENGAGE, touchpoint("Article").with(CardFields.APPROACH, Approach.EDUCATE)), in(CONVERT, offer(ENTRY_OFFER, "Trial")))));
        assertEquals(List.of("convert"), found("trust-missing", plan(in(ENGAGE, touchpoint("Home page")), in(CONVERT, offer(ENTRY_OFFER, "Trial")))));
        assertEquals(List.of(), found("trust-missing", plan(in(SUBSCRIBE, touchpoint("Reviews").with(CardFields.PROOF, Proof.REVIEW)), in(CONVERT, offer(ENTRY_OFFER, "Trial")))));
        assertEquals(List.of("convert"), found("trust-missing", plan(in(CONVERT, offer(ENTRY_OFFER, "Trial"), touchpoint("Reviews").with(CardFields.PROOF, Proof.REVIEW)))));
    }

    @Test
    void withoutAnOfferInConvertNoTrustIsMissing() {
        assertEquals(List.of(), found("trust-missing", plan(in(CONVERT, touchpoint("Shop"), call("Look around")))));
    }
}
