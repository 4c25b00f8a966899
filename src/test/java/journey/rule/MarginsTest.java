package journey.rule;

import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.PARTNER_OFFER;
import static journey.plan.OfferKind.UPSELL;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.CONVERT;
import static journey.rule.Sketch.answered;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.List;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.Plan;
import org.junit.jupiter.api.Test;

class MarginsTest {
    private static Sketch.Piece core(String price, String cost) {
        return offer(CORE_OFFER, "Membership").at(price).with(CardFields.COST, Amount.of(cost));
    }

    private static Sketch.Piece partner(String price, String share) {
        return offer(PARTNER_OFFER, "Course").at(price).with(CardFields.SHARE, new BigDecimal(share));
    }

    private static List<String> told(Sketch.Piece... pieces) {
        return found("no-margin", plan(in(ASCEND, pieces)));
    }

    @Test
    void somethingMustBringMoreThanItCosts() {
        assertEquals(List.of("ascend"), told(core("9.00", "9.00")));
        assertEquals(List.of(), told(core("9.00", "8.99")));
        assertEquals(List.of(), told(core("9.00", "12.00"), offer(UPSELL, "More").at("39.00").with(CardFields.COST, Amount.of("24.00"))));
    }

    @Test
    void whatIsNotDecidedYetMayStillEarn() {
        assertEquals(List.of(), told(offer(CORE_OFFER, "Membership")));
        assertEquals(List.of(), told(offer(CORE_OFFER, "Membership").at("9.00")));
        assertEquals(List.of(), told(offer(CORE_OFFER, "Membership").with(CardFields.COST, Amount.of("5.00"))));
        assertEquals(List.of(), told(core("9.00", "12.00"), offer(UPSELL, "More")));
        assertEquals(List.of("ascend"), told(offer(CORE_OFFER, "Membership").at("0.00")));
    }

    @Test
    void ofAPartnersOfferTheShareEarns() {
        assertEquals(List.of(), told(core("9.00", "12.00"), partner("120.00", "15")));
        assertEquals(List.of("ascend"), told(core("9.00", "12.00"), partner("120.00", "15").with(CardFields.COST, Amount.of("18.00"))));
        assertEquals(List.of("ascend"), told(core("9.00", "12.00"), partner("120.00", "0")));
        assertEquals(List.of(), told(core("9.00", "12.00"), offer(PARTNER_OFFER, "Course").at("120.00")));
    }

    @Test
    void giftsAndOtherStagesEarnNothingHere() {
        assertEquals(List.of("ascend"), told(core("9.00", "12.00"), offer(BONUS, "Gift").at("5.00")));
        assertEquals(List.of(), told(touchpoint("Report")));
        assertEquals(List.of(), found("no-margin", plan(in(CONVERT, core("9.00", "12.00")))));
    }

    @Test
    void itSaysHowManyOffersThereAre() {
        assertEquals("“Membership” costs you as much as it brings, or more, and nothing else is sold in Ascend.", said("no-margin", plan(in(ASCEND, core("9.00", "12.00")))));
        assertEquals("None of the 2 offers in Ascend brings more than it costs, not even “Membership”.",
                said("no-margin", plan(in(ASCEND, partner("120.00", "0"), core("9.00", "12.00")))));
    }

    @Test
    void anotherPriceMustEarnAndAnotherCostMustToo() {
        var plan = plan(in(ASCEND, core("9.00", "12.00")));
        var price = assertInstanceOf(Fix.Asking.class, one("no-margin", plan).fixes().getFirst());
        var cost = assertInstanceOf(Fix.Asking.class, one("no-margin", plan).fixes().getLast());

        assertEquals(List.of("Set another price", "Correct its cost"), fixes("no-margin", plan));
        assertEquals(List.of(), found("no-margin", answered(price, "12.01", plan)));
        assertEquals(List.of(), found("no-margin", answered(cost, "8.99", plan)));
        assertEquals("Name more than 12.00: that is what it costs you.", refused(price, "12", plan));
        assertEquals("Name less than 9.00: that is its price.", refused(cost, "9", plan));
    }

    private static String refused(Fix.Asking asking, String answer, Plan plan) {
        return assertThrows(AssertionError.class, () -> answered(asking, answer, plan)).getMessage();
    }
}
