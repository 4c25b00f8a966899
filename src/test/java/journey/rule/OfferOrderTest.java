package journey.rule;

import static journey.plan.OfferKind.ADD_ON;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.TIME_COMMITMENT;
import static journey.plan.OfferKind.UPSELL;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.flexible;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static journey.rule.Sketch.without;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Severity;
import journey.plan.Span;
import org.junit.jupiter.api.Test;

class OfferOrderTest {
    @Test
    void aCoreOfferComesAfterASmallYes() {
        var lacking = plan(in(CONVERT, touchpoint("Shop")), in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "Membership")));

        assertEquals(List.of("membership"), found("core-before-entry", lacking));
        assertEquals("“Membership” asks for the big yes before there was a small one.", said("core-before-entry", lacking));
        assertEquals(Severity.HINT, one("core-before-entry", flexible(lacking)).severity());
        assertEquals(List.of("Shop", "Free 15-minute call"), titles(CONVERT, fixed("core-before-entry", lacking)));
    }

    @Test
    void anEntryOfferOrSomeOfTheirTimeIsASmallYes() {
        assertEquals(List.of(), found("core-before-entry", plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(ASCEND, offer(CORE_OFFER, "Membership")))));
        assertEquals(List.of(), found("core-before-entry", plan(in(CONVERT, offer(TIME_COMMITMENT, "Call")), in(ASCEND, offer(CORE_OFFER, "Membership")))));
        assertEquals(List.of("membership"), found("core-before-entry", plan(in(CONVERT, offer(ENTRY_OFFER, "Trial").retired()), in(ASCEND, offer(CORE_OFFER, "Membership")))));
    }

    @Test
    void aSmallYesInTheSameStageIsNotBefore() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial"), offer(CORE_OFFER, "Membership")), in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "Retainer")));

        assertEquals(List.of("membership"), found("core-before-entry", plan));
        assertEquals(List.of("Membership", "Retainer"), titles(ASCEND, fixed("core-before-entry", plan)).stream().sorted().toList());
    }

    @Test
    void severalCoreOffersThatLackOneSmallYesAreToldOnce() {
        var plan = plan(in(CONVERT, touchpoint("Shop")), in(EXCITE, touchpoint("Hello")), in(ASCEND, offer(CORE_OFFER, "A"), offer(CORE_OFFER, "B"), offer(CORE_OFFER, "C")));

        assertEquals("“A” and other core offers ask for the big yes before there was a small one.", said("core-before-entry", plan));
        assertEquals(List.of(new Id("b"), new Id("c")), one("core-before-entry", plan).cards());
    }

    @Test
    void anUpsellComesAfterTheCoreOfferOnTheBoard() {
        var plan = plan(in(ASCEND, offer(UPSELL, "More"), offer(CORE_OFFER, "Membership"), offer(ADD_ON, "Extra")));

        assertEquals(List.of("more"), found("upsell-before-core", plan));
        assertEquals(List.of("Membership", "More", "Extra"), titles(ASCEND, fixed("upsell-before-core", plan)));
        assertEquals(List.of(), found("upsell-before-core", plan(in(ASCEND, offer(CORE_OFFER, "Membership"), offer(UPSELL, "More")))));
    }

    @Test
    void anUpsellInAnEarlierStageIsBeforeTheCoreOffer() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial"), offer(UPSELL, "More")), in(ASCEND, offer(CORE_OFFER, "Membership")));

        assertEquals("“More” comes before the core offer “Membership”.", said("upsell-before-core", plan));
        assertEquals(List.of("Membership", "More"), titles(ASCEND, fixed("upsell-before-core", plan)));
    }

    @Test
    void aCoreOfferThatStandsTooLateComesHomeBeforeTheUpsell() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(ASCEND, touchpoint("Report"), offer(UPSELL, "More")), in(ADVOCATE, touchpoint("Wall"), offer(CORE_OFFER, "Membership")));

        assertEquals(List.of("Move “Membership” to Ascend"), fixes("upsell-before-core", plan));
        assertEquals(List.of("Report", "Membership", "More"), titles(ASCEND, fixed("upsell-before-core", plan)));
    }

    @Test
    void upsellsWithoutAnyCoreOfferAreToldOnce() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(EXCITE, touchpoint("Hello")), in(ADVOCATE, offer(UPSELL, "More"), offer(UPSELL, "Most")));

        assertEquals("“More” and other cards are upsells, but there is no core offer to build on.", said("upsell-before-core", plan));
        assertEquals(List.of("Core offer"), titles(ASCEND, fixed("upsell-before-core", plan)));
    }

    @Test
    void ofAnAscendWithoutACoreOfferAnotherRuleSpeaks() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(ASCEND, offer(UPSELL, "More")));

        assertEquals(List.of(), found("upsell-before-core", plan));
        assertEquals(List.of("ascend"), found("no-core-offer", plan));
        assertEquals(List.of("Core offer", "More"), titles(ASCEND, fixed("upsell-before-core", without("no-core-offer", plan))));
    }

    @Test
    void anUpsellCostsMoreThanTheEntryOffer() {
        assertEquals(List.of("more"), found("upsell-not-more", priced("5.00", "5.00")));
        assertEquals("“More” is an upsell, but costs no more than the entry offer “Trial”.", said("upsell-not-more", priced("5.00", "4.00")));
        assertEquals(List.of(), found("upsell-not-more", priced("5.00", "5.01")));
    }

    private static Plan priced(String entry, String upsell) {
        return plan(in(CONVERT, offer(ENTRY_OFFER, "Trial").at(entry)), in(ASCEND, offer(CORE_OFFER, "Membership"), offer(UPSELL, "More").at(upsell)));
    }

    @Test
    void pricesAreComparedAsSinglePaymentsAndRangesByWhatIsLikely() {
        var monthly = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial").at("10.00").with(CardFields.EVERY, Span.ONCE)),
                in(ASCEND, offer(UPSELL, "More").at("9.00").with(CardFields.EVERY, Span.MONTH)));
        var range = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial").at("10.00")),
                in(ASCEND, offer(UPSELL, "More").with(CardFields.PRICE, new Amount.Range(new BigDecimal("5"), new BigDecimal("11"), new BigDecimal("20")))));

        assertEquals(List.of("more"), found("upsell-not-more", monthly));
        assertEquals(List.of(), found("upsell-not-more", range));
    }

    @Test
    void aPriceThatIsOpenIsNotCompared() {
        assertEquals(List.of(), found("upsell-not-more", plan(in(CONVERT, offer(ENTRY_OFFER, "Trial").at("5.00")), in(ASCEND, offer(UPSELL, "More")))));
        assertEquals(List.of(), found("upsell-not-more", plan(in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(ASCEND, offer(UPSELL, "More").at("0.00")))));
    }

    @Test
    void anUpsellThatIsNotMoreIsAnAddOn() {
        assertEquals(List.of("Make it an add-on", "Leave the price open"), fixes("upsell-not-more", priced("5.00", "4.00")));
        assertTrue(fixed("upsell-not-more", priced("5.00", "4.00")).offers().anyMatch(offer -> offer.is(ADD_ON)));
    }

    @Test
    void twoEntryOffersAreComparedByTheDearer() {
        assertEquals(List.of("more"), found("upsell-not-more", plan(in(SUBSCRIBE, touchpoint("Shop")),
                in(CONVERT, offer(ENTRY_OFFER, "Trial").at("1.00"), offer(ENTRY_OFFER, "Box").at("20.00")), in(ASCEND, offer(UPSELL, "More").at("10.00")))));
    }
}
