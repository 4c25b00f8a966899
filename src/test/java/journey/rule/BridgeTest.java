package journey.rule;

import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.LinkKind.LOOP;
import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.UPSELL;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.EXCITE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.linking;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Plan;
import org.junit.jupiter.api.Test;

class BridgeTest {
    /// From a first success to a core offer, with these links.
    private static Plan journey(LinkKind kind, String... links) {
        return linking(kind, plan(in(CONVERT, call("Buy")), in(EXCITE, touchpoint("Hello"), call("Try it")),
                in(ASCEND, call("Upgrade"), offer(CORE_OFFER, "Membership"), offer(UPSELL, "More"))), links);
    }

    private static void assertBridged(LinkKind kind, String... links) {
        assertEquals(List.of(), found("no-bridge", journey(kind, links)));
    }

    private static void assertNotBridged(LinkKind kind, String... links) {
        assertEquals(List.of("excite"), found("no-bridge", journey(kind, links)));
    }

    @Test
    void exciteLeadsToTheCoreOffer() {
        assertNotBridged(LEADS_TO);
        assertBridged(LEADS_TO, "try-it>membership");
        assertBridged(LEADS_TO, "hello>membership");
        assertEquals("Nothing leads from Excite to “Membership”.", said("no-bridge", journey(LEADS_TO)));
    }

    @Test
    void theWayMayRunOverOtherCardsOfExciteAndAscend() {
        assertBridged(LEADS_TO, "hello>try-it", "try-it>more", "more>membership");
        assertNotBridged(LEADS_TO, "hello>buy", "buy>membership");
        assertNotBridged(LEADS_TO, "hello>try-it", "more>membership");
    }

    @Test
    void theCallOfTheCoreOfferOrAscendAsAWholeWillDo() {
        assertBridged(LEADS_TO, "try-it>ascend");
        assertBridged(LEADS_TO, "try-it>upgrade", "membership>upgrade");
        assertNotBridged(LEADS_TO, "try-it>upgrade");
    }

    @Test
    void aStepBackOrALoopIsNoBridge() {
        assertNotBridged(LOOP, "try-it>membership");
    }

    @Test
    void withoutCardsOnEitherSideOrWithoutACoreOfferThereIsNothingToBridge() {
        assertEquals(List.of(), found("no-bridge", plan(in(EXCITE, touchpoint("Hello")))));
        assertEquals(List.of(), found("no-bridge", plan(in(ASCEND, offer(CORE_OFFER, "Membership")))));
        assertEquals(List.of(), found("no-bridge", plan(in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(UPSELL, "More")))));
    }

    @Test
    void theCallToActionOfExciteLeadsThere() {
        assertEquals(List.of("Lead “Try it” to “Membership”"), fixes("no-bridge", journey(LEADS_TO)));
        assertEquals(List.of("try-it>membership"), fixed("no-bridge", journey(LEADS_TO)).links().stream().map(link -> link.place().text()).toList());
    }

    @Test
    void withoutACallToActionTheSuccessLeadsThere() {
        var plan = plan(in(EXCITE, touchpoint("Hello"), offer(BONUS, "Gift").with(CardFields.VICTORY, true)), in(ASCEND, offer(CORE_OFFER, "Membership")));

        assertEquals(List.of("Lead “Gift” to “Membership”"), fixes("no-bridge", plan));
        assertEquals(List.of(), fixes("no-bridge", plan(in(EXCITE, metric("Active")), in(ASCEND, offer(CORE_OFFER, "Membership")))));
    }

    @Test
    void aLinkThatIsMarkedWronglyIsMarkedAnew() {
        var fixed = fixed("no-bridge", journey(LOOP, "try-it>membership"));

        assertEquals(List.of(LEADS_TO), fixed.links().stream().map(Link::kind).toList());
    }

    @Test
    void severalCoreOffersAreToldOnce() {
        var plan = plan(in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "A"), offer(CORE_OFFER, "B")));

        assertEquals(List.of(new Id("a"), new Id("b")), one("no-bridge", plan).cards());
        assertEquals(List.of(), found("no-bridge", linking(LEADS_TO, plan, "hello>b")));
    }
}
