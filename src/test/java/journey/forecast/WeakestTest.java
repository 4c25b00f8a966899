package journey.forecast;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.SUBSCRIBE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class WeakestTest {
    /// 1 000 enter, 400 engage, 40 leave an address, 20 come to Convert, 10 buy for 50.
    private static Ride ride() {
        return Ride.of("1000", AWARE, "40", "10", "50").offer(CORE_OFFER, "core", "50", "0", Ride.percentOf("convert", "50"));
    }

    private static Weakest weakest(Ride ride) {
        return Weakest.of(ride.inputs()).orElseThrow();
    }

    @Test
    void theStepThatMissesItsTargetByMostMoneyIsTheWeakest() {
        var ride = ride().metric("opt", ENGAGE, "visitors", "12").measuring("opt", "engage/onward")
                .metric("click", AWARE, "people", "42").measuring("click", "aware/onward");

        var weakest = weakest(ride);

        assertEquals(new Weakest(ENGAGE, weakest.money(), 0.12, Weakest.Cause.TARGET), weakest);
        assertEquals(100, weakest.money(), 1e-9, "48 leave an address, 12 buy");
    }

    @Test
    void aTargetThatIsReachedNamesNoWeakness() {
        var ride = ride().metric("opt", ENGAGE, "visitors", "9").measuring("opt", "engage/onward");

        assertEquals(Weakest.Cause.A_TENTH_MORE, weakest(ride).cause());
    }

    @Test
    void withoutTargetsTheSmallestShareOfThoseThatBringMostIsTheWeakest() {
        var weakest = weakest(ride());

        assertEquals(ENGAGE, weakest.from(), "all three steps bring the same, and there is most room");
        assertEquals(0.11, weakest.wanted(), 1e-12);
        assertEquals(50, weakest.money(), 1e-9);
    }

    @Test
    void aStepAfterWhichNothingIsEarnedIsNotTheWeakest() {
        var ride = Ride.of("1000", AWARE, "40", "10", "50", "1").offer(CORE_OFFER, "core", "50", "0", Ride.percentOf("convert", "50"));

        assertEquals(ENGAGE, weakest(ride).from());
    }

    @Test
    void whereNothingIsEarnedOrEachCustomerCostsMoneyNoStepIsWeak() {
        assertEquals(Optional.empty(), Weakest.of(Ride.golden().inputs()));
        assertEquals(Optional.empty(), Weakest.of(Ride.of("1000", AWARE, "40", "10", "50").offer(CORE_OFFER, "core", "5", "50", Ride.percentOf("convert", "50")).inputs()));
        assertEquals(Optional.empty(), Weakest.of(journey.forecast.Inputs.of(journey.plan.Plan.blank("Nothing"))));
    }

    @Test
    void aFullShareCannotBeWeak() {
        var ride = Ride.of("100", AWARE, "100", "100", "50").offer(CORE_OFFER, "core", "50", "0", Ride.percentOf("convert", "100"));

        assertEquals(SUBSCRIBE, weakest(ride).from());
        assertEquals(CONVERT, Stage.SUBSCRIBE.next().orElseThrow());
    }
}
