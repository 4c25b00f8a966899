package journey.chart;

import static journey.chart.Chart.OFFERS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import journey.plan.CardFields;
import journey.plan.OfferKind;
import journey.plan.Span;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class OfferStaircaseTest {
    @Test
    void offersStandInTheOrderInWhichTheyAreBought() {
        var small = new Small().offer(Stage.ASCEND, OfferKind.UPSELL, "Coaching").at("39.00").costing("25.00")
                .offer(Stage.ASCEND, OfferKind.CORE_OFFER, "Access").at("9.00").costing("1.50").with(CardFields.EVERY, Span.MONTH).with(CardFields.KEPT_FOR, 8)
                .offer(Stage.CONVERT, OfferKind.ENTRY_OFFER, "First month").at("1.00").costing("2.00")
                .offer(Stage.SUBSCRIBE, OfferKind.LEAD_MAGNET, "Check").at("0.00").costing("0.80")
                .offer(Stage.ADVOCATE, OfferKind.REVIEW_REQUEST, "Stars");

        assertEquals(List.of("Check: Lead magnet, Free, costs us €0.80 each",
                "First month: Entry offer, €1.00, −€1.00 a customer",
                "First month: loses €1.00 a customer, which counts as part of the cost of a customer (CAC)",
                "Access: Core offer, 8 months, €9.00 / mo, +€60.00 a customer",
                "Coaching: Upsell, €39.00, +€14.00 a customer"), small.spoken(OFFERS));
    }

    @Test
    void aDearerStairIsHigherAndAllStandOnOneGround() {
        var small = new Small().offer(Stage.SUBSCRIBE, OfferKind.LEAD_MAGNET, "Check").at("0.00").offer(Stage.CONVERT, OfferKind.ENTRY_OFFER, "Small").at("1.00").costing("0.50")
                .offer(Stage.ASCEND, OfferKind.CORE_OFFER, "Large").at("90.00").costing("1.00");
        var stairs = small.plan().cards().stream().map(card -> small.part(OFFERS, "offer/" + card.id()).bounds()).toList();

        assertTrue(stairs.get(0).height() < stairs.get(1).height() && stairs.get(1).height() < stairs.get(2).height(), stairs::toString);
        assertEquals(List.of(stairs.getFirst().bottom(), stairs.getFirst().bottom()), stairs.subList(1, 3).stream().map(stair -> stair.bottom()).toList());
    }

    @Test
    void whatIsNotKnownIsSaid() {
        var small = new Small().offer(Stage.CONVERT, OfferKind.ENTRY_OFFER, "Trial").offer(Stage.ASCEND, OfferKind.CORE_OFFER, "Access").at("9.00")
                .offer(Stage.ASCEND, OfferKind.PARTNER_OFFER, "Diet").at("160.00");

        assertEquals(List.of("Trial: Entry offer, price not decided", "Access: Core offer, €9.00, cost not known", "Diet: Partner offer, €160.00, our share not decided"),
                small.spoken(OFFERS));
        assertEquals(List.of("Trial", "?", "Entry offer", "price not decided"), small.lines(OFFERS, "offer/" + small.plan().cards().getFirst().id()));
    }

    @Test
    void aPartnerEarnsUsItsShareAndWhatIsPaidAgainEarnsEachTime() {
        var small = new Small().offer(Stage.ASCEND, OfferKind.SUBSCRIPTION, "Club").at("4.00").costing("1.80").with(CardFields.EVERY, Span.MONTH)
                .offer(Stage.ASCEND, OfferKind.PARTNER_OFFER, "Diet").at("160.00").with(CardFields.SHARE, new BigDecimal("20"));

        assertEquals(List.of("Club: Subscription, €4.00 / mo, +€2.20 each payment", "Diet: Partner offer, €160.00, +€32.00 a customer"), small.spoken(OFFERS));
    }

    @Test
    void anUpsellThatLosesMoneyIsNoPartOfTheCostOfACustomer() {
        var small = new Small().offer(Stage.ASCEND, OfferKind.UPSELL, "Coaching").at("20.00").costing("25.00");

        assertEquals(List.of("Coaching: Upsell, €20.00, −€5.00 a customer", "Coaching: loses €5.00 a customer"), small.spoken(OFFERS));
    }

    @Test
    void moreThanSixGoOnInARowBelow() {
        var small = new Small();
        for (int i = 0; i < 8; i++) small.offer(Stage.ASCEND, OfferKind.UPSELL, "Upsell " + i).at(i + 1 + ".00").costing("0.50");
        var cards = small.plan().cards();

        assertTrue(small.part(OFFERS, "offer/" + cards.get(6).id()).bounds().y() > small.part(OFFERS, "offer/" + cards.get(5).id()).bounds().bottom());
        assertEquals(small.part(OFFERS, "offer/" + cards.get(0).id()).bounds().x(), small.part(OFFERS, "offer/" + cards.get(6).id()).bounds().x());
    }

    @Test
    void aPlanThatOffersNothingSaysWhatToOfferFirst() {
        assertEquals(List.of("Start with something free that people would gladly leave an address for"), new Small().spoken(OFFERS));
    }
}
