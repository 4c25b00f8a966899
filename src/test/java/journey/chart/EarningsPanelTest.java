package journey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import journey.forecast.Figure;
import journey.forecast.Measure;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.OfferKind;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;

class EarningsPanelTest {
    /// 20 customers pay 5 each, of which 2 are cost; 4.2 of them pay 200 for what costs 50.
    private static Flowing exact() {
        return Flowing.golden().offer(OfferKind.ENTRY_OFFER, "entryoff", "5", "2", Flowing.percent("100")).offer(OfferKind.UPSELL, "upselloo", "200", "50", Flowing.percent("100"));
    }

    @Test
    void eachFigureStandsInItsUnit() {
        var page = exact().page();

        assertEquals(List.of("Revenue: €940.00", "Cost: €250.00", "Profit: €690.00, what the other charts look at", "Cost of a customer (CAC): €0.00", "Worth of a customer (LTV): €31.50",
                "LTV : CAC: not known, for there is nothing to divide by", "Paid back in: 0 months", "Earned per person entering: €0.069", "Customers who reach Promote: 2.1\u00a0%"),
                page.spokenUnder("figure/"));
        assertEquals(List.of("LTV : CAC", "–"), page.lines("figure/ltv-cac"));
    }

    @Test
    void theBandIsThatOfTheDraws() {
        var page = Flowing.whole().page();

        assertEquals(List.of("Revenue", "€352.00", "€241.82 – €516.71"), page.lines("figure/revenue"));
        assertEquals("Revenue: €352.00, eight of ten draws from €241.82 to €516.71", page.spoken("figure/revenue"));
        assertTrue(page.behind().containsAll(List.of("expected", "eight of ten draws")));
        assertEquals(List.of("Revenue", "€352.00"), Told.of(Flowing.whole().undrawn()).lines("figure/revenue"));
    }

    @Test
    void otherNumbersStandBesideWithWhatTheyChange() {
        var page = Told.of(exact().trying(exact().onward(Stage.AWARE, Flowing.percent("20")).with(Stage.AWARE, StagePlan.SPEND, Amount.of("10"))));

        assertEquals(List.of("Revenue", "€940.00", "€470.00", "−€470.00"), page.lines("figure/revenue"));
        assertEquals("Revenue: €940.00, with other numbers €470.00, −€470.00, which is worse", page.spoken("figure/revenue"));
        assertEquals("Cost: €250.00, with other numbers €135.00, −€115.00, which is better", page.spoken("figure/cost"));
        assertEquals("Customers who reach Promote: 2.1\u00a0%, with other numbers 2.1\u00a0%, the same", page.spoken("figure/reach-promote"));
    }

    @Test
    void aRowAsksAboutItsFigureAndSaysHowItIsWorkedOut() {
        var page = exact().page();

        assertEquals(Optional.of(new Deed.Ask(new Measure.Whole(Figure.CAC))), page.deed("figure/cac"));
        assertEquals(Optional.of("Profit: revenue − cost"), page.tip("figure/profit"));
        assertEquals(Optional.of("not known, for there is nothing to divide by. LTV : CAC: worth of a customer ÷ cost of a customer"), page.tip("figure/ltv-cac"));
    }

    @Test
    void whatIsMissingSaysWhy() {
        var growing = Flowing.of("1000", "100", "100", "100", "100", "100", "100", "100").bringing("2").page();
        var broken = Flowing.of("1000", "40").card(CardType.TOUCHPOINT, "touchpnt", Stage.ENGAGE, fields -> fields).page();

        assertEquals("Profit: €690.00, with other numbers not known, for the journey grows without bound, what the other charts look at",
                Told.of(exact().trying(exact().onward(Stage.SUBSCRIBE, Flowing.percent("100")).onward(Stage.ENGAGE, Flowing.percent("100")).bringing("200"))).spoken("figure/profit"));
        assertEquals("Revenue: not known, for the journey grows without bound", growing.spoken("figure/revenue"));
        assertEquals("Cost of a customer (CAC): not known, for the forecast breaks off after Engage", broken.spoken("figure/cac"));
    }

    @Test
    void whatSellsNothingForWantOfANumberIsNamed() {
        var page = Flowing.golden().card(CardType.OFFER, "coreoffr", Stage.ASCEND, fields -> fields.with(CardFields.KIND, OfferKind.CORE_OFFER)
                .with(CardFields.PRICE, Amount.of("9"))).page();

        assertEquals("“The coreoffr” sells nothing here: nobody has said how many take it", page.spoken("earns/note/0"));
        assertTrue(page.deed("earns/note/0").isPresent());
    }
}
