package journey.forecast;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.PARTNER_OFFER;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.OfferKind.SUBSCRIPTION;
import static journey.plan.OfferKind.UPSELL;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.DoubleStream;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;

class ForecastTest {
    private static final double CLOSE = 1e-9;

    private static void assertPeople(Ride ride, double... people) {
        assertEquals(DoubleStream.of(people).mapToObj(one -> String.format("%.6f", one)).toList(),
                Stage.ALL.stream().map(stage -> String.format("%.6f", ride.people(stage))).toList());
    }

    @Test
    void goldenCaseA() {
        assertPeople(Ride.golden(), 10_000, 4_000, 400, 20, 14, 4.2, 0.84, 0.42);
    }

    @Test
    void goldenCaseBStepsBackAndLooksAgain() {
        var ride = Ride.golden().back(EXCITE, ENGAGE, Ride.percent("10"));

        assertEquals(4_001.4005, ride.people(ENGAGE), 0.00005);
        assertEquals(0.4201, ride.people(PROMOTE), 0.00005);
    }

    /// A lead is somebody in Subscribe, of whom five in a hundred buy; one visitor in ten becomes a lead.
    private static Ride customers(String people, Stage at) {
        return Ride.of(people, at, "100", "10", "5")
                .offer(ENTRY_OFFER, "entry", "10", "0")
                .offer(CORE_OFFER, "core", "100", "0", Ride.percentOf("convert", "30"))
                .offer(UPSELL, "upsell", "300", "0", Ride.percentOf("convert", "10"));
    }

    @Test
    void goldenCaseCWhatACustomerALeadAndAVisitorAreWorth() {
        assertEquals(70.00, customers("1", CONVERT).figure(Figure.VALUE_PER_PERSON), CLOSE);
        assertEquals(3.50, customers("1", SUBSCRIBE).figure(Figure.VALUE_PER_PERSON), CLOSE);
        assertEquals(0.35, customers("1", ENGAGE).figure(Figure.VALUE_PER_PERSON), CLOSE);
    }

    @Test
    void goldenCaseDFriendsBringFriends() {
        var ride = Ride.of("1000", PROMOTE).offer(REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(PROMOTE, "0.3"));
        var cycles = Forecast.cycles(ride.inputs(), 7);

        assertEquals(0.428, cycles.subList(1, 7).stream().mapToDouble(cycle -> cycle.get(PROMOTE)).sum() / 1000, 0.0005);
        assertEquals(1000 / 0.7, ride.people(PROMOTE), CLOSE);
    }

    @Test
    void goldenCaseEReachTimesSharesTimesPrice() {
        var ride = Ride.of("120000", AWARE, "2.2", "10").offer(CORE_OFFER, "core", "450", "0", Ride.percentOf("subscribe", "100"));

        assertEquals(2_640, ride.people(ENGAGE), CLOSE);
        assertEquals(264, ride.people(SUBSCRIBE), CLOSE);
        assertEquals(118_800, ride.figure(Figure.REVENUE), 1e-6);
    }

    /// 1 000 enter, 100 buy for 1 what costs 3, 50 of them stay for 9 a month with a cost of 1 for 8 months.
    private static Ride shop() {
        return Ride.of("1000", AWARE, "100", "100", "10", "50", "100", "20", "50")
                .spending(AWARE, "300")
                .card(CardType.TOUCHPOINT, "ad", AWARE, fields -> fields.with(CardFields.SPEND, Amount.of("200")))
                .offer(ENTRY_OFFER, "entry", "1", "3")
                .offer(SUBSCRIPTION, "full", "9", "1", Ride.percent("100")).put("full", CardFields.EVERY, Span.MONTH).put("full", CardFields.KEPT_FOR, 8);
    }

    @Test
    void moneyIsReckonedAsDefined() {
        var figures = shop().settled().figures();

        assertEquals(100 + 50 * 9 * 8, figures.get(Figure.REVENUE), CLOSE);
        assertEquals(500 + 100 * 3 + 50 * 8, figures.get(Figure.COST), CLOSE);
        assertEquals(3700 - 1200, figures.get(Figure.PROFIT), CLOSE);
        assertEquals((500 + 200) / 100.0, figures.get(Figure.CAC), CLOSE);
        assertEquals(50 * 8 * 8 / 100.0, figures.get(Figure.LTV), CLOSE);
        assertEquals(32 / 7.0, figures.get(Figure.LTV_CAC), CLOSE);
        assertEquals(7 / (50 * 8 / 100.0), figures.get(Figure.PAYBACK), CLOSE);
        assertEquals(2.5, figures.get(Figure.VALUE_PER_PERSON), CLOSE);
        assertEquals(0.05, figures.get(Figure.REACH_PROMOTE), CLOSE);
    }

    @Test
    void aRewardIsPaidForEachPersonBroughtAndNotForEachFan() {
        var ride = shop().offer(REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(AWARE, "2")).put("friends", CardFields.REWARD_COST, Amount.of("5"));
        var fans = ride.people(PROMOTE);

        assertEquals(5 / (1 - 0.005 * 2), fans, CLOSE);
        assertEquals(500 + ride.people(CONVERT) * 3 + ride.people(ASCEND) * 8 + fans * 2 * 5, ride.figure(Figure.COST), 1e-6);
        assertEquals((ride.people(ASCEND) * 64 - fans * 10) / ride.people(CONVERT), ride.figure(Figure.LTV), CLOSE);
    }

    @Test
    void aPartnersOfferEarnsItsShare() {
        var ride = Ride.of("100", CONVERT, "0", "0", "0", "100", "100").offer(PARTNER_OFFER, "sofa", "120", "0", Ride.percent("10")).put("sofa", CardFields.SHARE, new BigDecimal("15"));

        assertEquals(100 * 0.10 * 120 * 0.15, ride.figure(Figure.REVENUE), CLOSE);
    }

    @Test
    void customersAreThoseInConvertAndThoseWhoEnterLater() {
        var ride = shop().entering("100", ASCEND);

        assertEquals((500 + 200) / 200.0, ride.figure(Figure.CAC), CLOSE);
    }

    @Test
    void onePeriodHoldsWhatFallsIntoIt() {
        var month = shop().spending(AWARE, "0");
        var cac = month.figure(Figure.CAC);

        assertEquals(cac / (50 * 8 / 100.0), month.a(Span.MONTH).figure(Figure.PAYBACK), CLOSE);
        assertEquals(cac / (3 * 50 * 8 / 100.0), month.a(Span.QUARTER).figure(Figure.PAYBACK), CLOSE);
        assertEquals(cac / (8 * 50 * 8 / 100.0), month.a(Span.YEAR).figure(Figure.PAYBACK), CLOSE, "no more than it is kept for");
        assertEquals(cac / (50 * 8 / 100.0), month.put("full", CardFields.EVERY, Span.ONCE).figure(Figure.PAYBACK), CLOSE);
    }

    @Test
    void whereThereAreNoCustomersFiguresAreAbsent() {
        var figures = Ride.of("1000", AWARE, "50", "50", "0").spending(AWARE, "300").settled().figures();

        assertEquals(Set.of(Figure.REVENUE, Figure.COST, Figure.PROFIT, Figure.VALUE_PER_PERSON), figures.keySet());
        assertEquals(Set.of(Figure.REVENUE, Figure.COST, Figure.PROFIT), Set.copyOf(new Ride(Plan.blank("New")).settled().figures().keySet()));
    }

    @Test
    void aRangeStandsForItsLikelyValueAndACountForItsShare() {
        var ride = Ride.of("1000", AWARE).onward(AWARE, Ride.range("10", "40", "50")).onward(ENGAGE, Ride.count(132, 1100));

        assertEquals(400, ride.people(ENGAGE), CLOSE);
        assertEquals(48, ride.people(SUBSCRIBE), CLOSE);
    }

    @Test
    void everybodyPassesAStageThatHoldsNothing() {
        var ride = Ride.of("1000", AWARE, "50");
        var noted = ride.card(CardType.NOTE, "note", ENGAGE, fields -> fields).card(CardType.TOUCHPOINT, "old", ENGAGE, fields -> fields.with(CardFields.STATUS, Status.RETIRED));

        assertPeople(ride, 1000, 500, 500, 500, 500, 500, 500, 500);
        assertEquals(ride.settled().people(), noted.settled().people());
        assertEquals(List.of(false, true), List.of(noted.inputs().passesThrough(AWARE), noted.inputs().passesThrough(ENGAGE)));
    }

    @Test
    void aStageWithCardsAndNoShareEndsTheForecast() {
        var ride = Ride.of("1000", AWARE, "50", "50").card(CardType.TOUCHPOINT, "page", CONVERT, fields -> fields);

        assertEquals(Optional.of(CONVERT), ride.inputs().breaksOff());
        assertEquals(Set.of(AWARE, ENGAGE, SUBSCRIBE, CONVERT), ride.settled().people().keySet());
        assertEquals(250, ride.people(CONVERT), CLOSE);
    }

    @Test
    void figuresThatHangOnWhatIsNotKnownAreAbsent() {
        var ride = Ride.of("1000", AWARE, "50", "50", "10").spending(AWARE, "500").offer(ENTRY_OFFER, "entry", "1", "2");
        var further = ride.offer(CORE_OFFER, "core", "100", "10", Ride.percent("50"));

        assertEquals(Optional.of(CONVERT), ride.inputs().breaksOff());
        assertEquals(Set.of(Figure.REVENUE, Figure.COST, Figure.PROFIT, Figure.VALUE_PER_PERSON, Figure.CAC, Figure.LTV, Figure.LTV_CAC), ride.settled().figures().keySet());
        assertEquals(Set.of(Figure.CAC), further.settled().figures().keySet());
    }

    @Test
    void whoIsNowhereNeedsNoShare() {
        var ride = Ride.of("100", CONVERT).card(CardType.TOUCHPOINT, "ad", AWARE, fields -> fields).onward(CONVERT, Ride.percent("50"));

        assertEquals(Optional.empty(), ride.inputs().breaksOff());
        assertPeople(ride, 0, 0, 0, 100, 50, 50, 50, 50);
    }

    @Test
    void aJourneyThatGrowsShowsItsCycles() {
        var ride = Ride.of("1000", AWARE, "100", "100", "100", "100", "100", "100", "100")
                .offer(REFERRAL_PROGRAM, "friends", "0", "0").onward(PROMOTE, Ride.percent("0")).bringing("friends", Map.of(AWARE, "2"));
        var growing = assertInstanceOf(Forecast.Growing.class, Forecast.of(ride.plan()));

        assertEquals(Forecast.CYCLES, growing.cycles().size());
        assertEquals(List.of(1000.0, 2000.0, 4000.0), growing.cycles().subList(0, 3).stream().map(cycle -> cycle.get(ADVOCATE)).toList());
    }

    @Test
    void oneNewFanForEachFanIsGrowthToo() {
        var ride = Ride.of("1000", PROMOTE).offer(REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(PROMOTE, "1"));

        assertInstanceOf(Forecast.Growing.class, Forecast.of(ride.plan()));
        assertInstanceOf(Forecast.Settled.class, Forecast.of(ride.bringing("friends", Map.of(PROMOTE, "0.999")).plan()));
    }

    @Test
    void aLoopWithNobodyInItIsNoGrowth() {
        var ride = Ride.of("1000", PROMOTE).onward(SUBSCRIBE, Ride.percent("0")).back(SUBSCRIBE, ENGAGE, Ride.percent("100"));

        assertPeople(ride, 0, 0, 0, 0, 0, 0, 0, 1000);
    }

    @Test
    void moreThanAllAreScaledToAll() {
        var ride = Ride.of("1000", AWARE).back(ENGAGE, AWARE, Ride.percent("60")).onward(ENGAGE, Ride.percent("90"));

        assertEquals(List.of(new Gap.TooMany(ENGAGE)), ride.inputs().gaps());
        assertEquals(1000, ride.people(SUBSCRIBE), 1e-6, "nobody leaves, so all get there in the end");
        assertEquals(1000 / 0.6, ride.people(ENGAGE), 1e-6);
    }

    @Test
    void theSharesThatGoOnAreThoseThatTheSumsTake() {
        assertEquals(Map.of(AWARE, 0.4, ENGAGE, 0.1, SUBSCRIBE, 0.05, CONVERT, 0.7, EXCITE, 0.3, ASCEND, 0.2, ADVOCATE, 0.5), Forecast.onward(Ride.golden().inputs()));
        assertEquals(0.5, Forecast.onward(Ride.golden().onward(EXCITE, Ride.percent("80")).back(EXCITE, ENGAGE, Ride.percent("80")).inputs()).get(EXCITE), CLOSE, "scaled");
        assertEquals(0.9, Forecast.onward(Ride.of("100", AWARE, "50").back(ENGAGE, AWARE, Ride.percent("10")).inputs()).get(ENGAGE), CLOSE, "all but those who step back");
    }

    @Test
    void whereNobodySaidHowManyGoOnThereIsNoShare() {
        var ride = Ride.of("100", AWARE, "50").card(CardType.TOUCHPOINT, "page", ENGAGE, fields -> fields).onward(SUBSCRIBE, Ride.percent("20"));

        assertEquals(Set.of(AWARE, SUBSCRIBE, CONVERT, EXCITE, ASCEND, ADVOCATE), Forecast.onward(ride.inputs()).keySet());
    }

    @Test
    void theSameWordsForTheSamePlan() {
        Rate rate = Ride.range("1", "2", "3");

        assertEquals(Ride.of("9", AWARE).onward(AWARE, rate).settled().people(), Ride.of("9", AWARE).onward(AWARE, rate).settled().people());
    }
}
