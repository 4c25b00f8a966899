package journey.rule;

import static journey.plan.OfferKind.AFFILIATE_PROGRAM;
import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.SUBSCRIPTION;
import static journey.plan.OfferKind.TIME_COMMITMENT;
import static journey.plan.OfferKind.UPSELL;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.flexible;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.note;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static journey.rule.Sketch.without;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import journey.plan.Capture;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Severity;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class MissingTest {
    private static final Map<String, Stage> NEEDS = Map.of("no-incentive", SUBSCRIBE, "no-entry-offer", CONVERT, "no-core-offer", ASCEND, "no-program", PROMOTE);

    /// Something people buy or get, of which nobody has said yet what it is.
    private static Sketch.Piece open(String title) {
        var offer = offer(BONUS, title);
        return new Sketch.Piece(offer.type(), offer.fields().without(CardFields.KIND));
    }

    private static OfferKind kind(String id, Plan plan) {
        return plan.card(new Id(id)).orElseThrow().fields().get(CardFields.KIND).orElseThrow();
    }

    @Test
    void ofAnEmptyStageOnlyTheCoverageRulesSpeak() {
        var skipping = plan(in(AWARE, touchpoint("Ad")), in(SUBSCRIBE, note("Later")), in(CONVERT, touchpoint("Old").retired()), in(ADVOCATE, touchpoint("Wall")));

        for (var rule : NEEDS.keySet()) assertEquals(List.of(), found(rule, skipping), rule);
    }

    @Test
    void aRetiredOfferOrAnIdeaOfOneCountAsTheyShould() {
        assertEquals(List.of("subscribe"), found("no-incentive", plan(in(SUBSCRIBE, touchpoint("Form"), offer(LEAD_MAGNET, "Check").retired()))));
        assertEquals(List.of(), found("no-incentive", plan(in(SUBSCRIBE, offer(LEAD_MAGNET, "Check")))));
    }

    @Test
    void someOfTheirTimeIsAFirstYesToo() {
        assertEquals(List.of(), found("no-entry-offer", plan(in(CONVERT, offer(TIME_COMMITMENT, "Call")))));
        assertEquals(List.of(), found("no-entry-offer", plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")))));
        assertEquals(List.of("convert"), found("no-entry-offer", plan(in(CONVERT, offer(UPSELL, "More")))));
    }

    @Test
    void anyProgramWillDo() {
        assertEquals(List.of(), found("no-program", plan(in(PROMOTE, offer(AFFILIATE_PROGRAM, "Partners")))));
    }

    @Test
    void theyStayErrorsWhereAnybodyMayEnterAnywhere() {
        for (var need : NEEDS.entrySet())
            assertEquals(Severity.ERROR, one(need.getKey(), flexible(plan(in(need.getValue(), touchpoint("Page"))))).severity(), need::toString);
    }

    @Test
    void whatStandsInTheWrongStageIsNotMissingToo() {
        var plan = plan(in(CONVERT, offer(CORE_OFFER, "Membership"), offer(ENTRY_OFFER, "Trial")), in(EXCITE, touchpoint("Hello")), in(ASCEND, touchpoint("Report")));

        assertEquals(List.of("membership"), found("wrong-stage", plan));
        assertEquals(List.of(), found("no-core-offer", plan));
        assertEquals(List.of("ascend"), found("no-core-offer", without("wrong-stage", plan)));
    }

    @Test
    void whatSellsTooEarlyIsNotMissingToo() {
        var plan = plan(in(AWARE, touchpoint("Ad"), offer(ENTRY_OFFER, "Trial").at("1.00")), in(CONVERT, touchpoint("Shop")));

        assertEquals(List.of(), found("no-entry-offer", plan));
        assertEquals(List.of(), found("no-entry-offer", without("wrong-stage", plan)));
    }

    @Test
    void whatFollowsForTheCoreOfferIsToldBesideIt() {
        var plan = plan(in(CONVERT, touchpoint("Shop")), in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "Membership")));

        assertEquals(List.of("convert"), found("no-entry-offer", plan));
        assertEquals(List.of("membership"), found("core-before-entry", plan));
        assertEquals(List.of(), found("core-before-entry", fixed("no-entry-offer", plan)));
    }

    @Test
    void whatAsksForItIsNamedAndLightsUp() {
        var plan = plan(in(SUBSCRIBE, touchpoint("Form"), call("Sign up")));

        assertEquals("“Sign up” asks people to sign up, but Subscribe has no lead magnet to give them for it.", said("no-incentive", plan));
        assertEquals(List.of(new Id("sign-up")), one("no-incentive", plan).cards());
        assertEquals("“More” builds on a core offer, and Ascend has none.", said("no-core-offer", plan(in(ASCEND, offer(UPSELL, "More")))));
    }

    @Test
    void theSuggestedCardIsAdded() {
        var titles = Map.of("no-incentive", "Free checklist", "no-entry-offer", "Free 15-minute call", "no-core-offer", "Core offer", "no-program", "Bring a friend");

        for (var need : NEEDS.entrySet())
            assertEquals(titles.get(need.getKey()), titles(need.getValue(), fixed(need.getKey(), plan(in(need.getValue(), touchpoint("Page"))))).getLast());
    }

    @Test
    void theCoreOfferComesBeforeWhatBuildsOnIt() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(EXCITE, touchpoint("Hello")), in(ASCEND, touchpoint("Report"), offer(UPSELL, "More")));

        assertEquals(List.of("Make “More” the core offer", "Add a core offer"), fixes("no-core-offer", plan));
        assertEquals(List.of("Report", "Core offer", "More"), titles(ASCEND, fixed(one("no-core-offer", plan).fixes().getLast(), plan)));
    }

    @Test
    void anOfferWhoseKindIsOpenMayBeTheOneThatIsMissing() {
        var plan = plan(in(SUBSCRIBE, open("Guide")));

        assertEquals(List.of("Make “Guide” the lead magnet", "Add a lead magnet"), fixes("no-incentive", plan));
        assertEquals(LEAD_MAGNET, kind("guide", fixed("no-incentive", plan)));
        assertEquals(List.of(Capture.EMAIL), fixed("no-incentive", plan).cards().getFirst().fields().list(CardFields.CAPTURES));
    }

    @Test
    void itIsNotMadeOfWhatWouldBeWrongThen() {
        assertEquals(List.of("Add a lead magnet"), fixes("no-incentive", plan(in(SUBSCRIBE, open("Guide").at("5.00")))));
        assertEquals(List.of("Offer a free call"), fixes("no-entry-offer", plan(in(CONVERT, open("Trial")))));
        assertEquals(List.of("Make “Trial” the entry offer", "Offer a free call"), fixes("no-entry-offer", plan(in(CONVERT, open("Trial").at("1.00")))));
    }

    @Test
    void aSubscriptionMayBeTheCoreOffer() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(SUBSCRIPTION, "Full access")));

        assertEquals(CORE_OFFER, kind("full-access", fixed("no-core-offer", plan)));
    }
}
