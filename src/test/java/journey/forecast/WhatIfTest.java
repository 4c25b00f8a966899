package journey.forecast;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.PROMOTE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WhatIfTest {
    private static final Measure CUSTOMERS = new Measure.People(CONVERT);
    private static final Measure PROFIT = new Measure.Whole(Figure.PROFIT);

    /// 1 000 enter, 400 engage, 40 leave an address, 20 buy for 50.
    private static Ride ride() {
        return Ride.of("1000", AWARE, "40", "10", "50").spending(AWARE, "300").offer(CORE_OFFER, "core", "50", "0", Ride.percentOf("convert", "100"));
    }

    private static GoalSeek seek(Ride ride, String input, Measure outcome, double wanted) {
        return GoalSeek.of(ride.inputs(), ride.input(input), outcome, wanted);
    }

    private static void assertReached(double expected, GoalSeek sought) {
        assertEquals(expected, assertInstanceOf(GoalSeek.Reached.class, sought).value(), 1e-9 * (1 + expected));
    }

    @Test
    void whatMattersMostComesFirst() {
        var swings = Sensitivity.of(ride().inputs(), PROFIT);

        assertEquals(List.of("stages/aware/enters", "stages/aware/onward", "stages/engage/onward", "stages/subscribe/onward", "cards/core/take", "cards/core/price", "stages/aware/spend", "cards/core/cost"),
                swings.stream().map(one -> one.input().source().path()).toList());
        assertEquals(-100, swings.getFirst().down(), 1e-9);
        assertEquals(100, swings.getFirst().up(), 1e-9);
    }

    @Test
    void spendMovesProfitTheOtherWayAndAFullShareCannotGrow() {
        var swings = Sensitivity.of(ride().inputs(), PROFIT);
        var spend = swings.stream().filter(one -> one.input().source().path().equals("stages/aware/spend")).findFirst().orElseThrow();
        var take = swings.stream().filter(one -> one.input().source().path().equals("cards/core/take")).findFirst().orElseThrow();

        assertEquals(List.of(30L, -30L), List.of(Math.round(spend.down()), Math.round(spend.up())));
        assertEquals(List.of(-100L, 0L), List.of(Math.round(take.down()), Math.round(take.up())));
    }

    @Test
    void whereTheOutcomeIsAbsentNothingMatters() {
        assertEquals(List.of(), Sensitivity.of(Ride.of("1000", AWARE, "0").inputs(), new Measure.Whole(Figure.CAC)));
    }

    @Test
    void whichOptInRateGivesFiftyCustomers() {
        assertReached(0.25, seek(ride(), "stages/engage/onward", CUSTOMERS, 50));
        assertReached(0.05, seek(ride(), "stages/engage/onward", CUSTOMERS, 10));
        assertReached(2500, seek(ride(), "stages/aware/enters", CUSTOMERS, 50));
        assertReached(65, seek(ride(), "cards/core/price", PROFIT, 1000));
        assertReached(0, seek(ride(), "stages/aware/spend", PROFIT, 1000));
    }

    @Test
    void whatIsSoAlreadyNeedsNoChange() {
        assertReached(0.1, seek(ride(), "stages/engage/onward", CUSTOMERS, 20));
    }

    @Test
    void thatNoneDoesIsSaid() {
        assertEquals(new GoalSeek.Never(), seek(ride(), "stages/engage/onward", CUSTOMERS, 201));
        assertEquals(new GoalSeek.Never(), seek(ride(), "stages/aware/spend", PROFIT, 1001));
        assertEquals(new GoalSeek.Never(), seek(ride(), "stages/engage/onward", new Measure.Whole(Figure.CAC), -1));
        assertEquals(new GoalSeek.Never(), seek(ride(), "stages/aware/spend", CUSTOMERS, 21));
    }

    @Test
    void whatGrowsWithoutBoundPassesEveryNumberOnTheWay() {
        var ride = Ride.of("1000", PROMOTE).offer(REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(PROMOTE, "0.3"));

        assertReached(0.9, seek(ride, "cards/friends/brings/promote", new Measure.People(PROMOTE), 10_000));
    }

    @Test
    void theInputMustBeOneOfThem() {
        assertThrows(IllegalArgumentException.class, () -> GoalSeek.of(Ride.golden().inputs(), ride().input("cards/core/price"), CUSTOMERS, 1));
    }

    @Test
    void aShareSoughtReachesWhatWasWanted() {
        var ride = ride().back(CONVERT, ENGAGE, Ride.percent("30"));
        var found = assertInstanceOf(GoalSeek.Reached.class, seek(ride, "stages/engage/onward", CUSTOMERS, 50)).value();

        assertEquals(50, ride.onward(ENGAGE, Ride.percent(java.math.BigDecimal.valueOf(found * 100).toPlainString())).people(CONVERT), 1e-6);
    }
}
