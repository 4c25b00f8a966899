package journey.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import journey.forecast.Standing.State;
import journey.plan.Better;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;

class StandingTest {
    private static final Ride RIDE = Ride.golden().metric("rate", Stage.SUBSCRIBE, "visitors", "12");

    private static Standing standing(String... readings) {
        return Standing.of(RIDE.read("rate", readings).metric("rate"));
    }

    @Test
    void aTargetIsReachedMissedOrWithinChance() {
        assertEquals(State.NO_READING, standing().state());
        assertEquals(State.REACHED, standing("12").state());
        assertEquals(State.MISSED, standing("11.9").state(), "nobody can tell what is chance in a value without a count");
        assertEquals(State.WITHIN_CHANCE, standing("10/100").state());
        assertEquals(State.MISSED, standing("1000/10000").state());
        assertEquals(State.NO_TARGET, Standing.of(RIDE.put("rate", CardFields.UNIT, "%").read("rate", "12").metric("rate").with(Fields.of(CardFields.UNIT, "%")) instanceof journey.plan.Card.Metric bare
                ? bare : RIDE.metric("rate")).state());
    }

    @Test
    void whereLessIsBetterLessReachesTheTarget() {
        var churn = RIDE.put("rate", CardFields.BETTER, Better.LOWER);

        assertEquals(State.REACHED, Standing.of(churn.read("rate", "11").metric("rate")).state());
        assertEquals(State.MISSED, Standing.of(churn.read("rate", "13").metric("rate")).state());
        assertEquals(Optional.of(0.5), Standing.of(churn.read("rate", "24").metric("rate")).progress());
    }

    @Test
    void whichWayIsBetterFollowsFromWhatIsMeasured() {
        assertEquals(Better.LOWER, Standing.better(RIDE.measuring("rate", "cac").metric("rate")));
        assertEquals(Better.HIGHER, Standing.better(RIDE.measuring("rate", "cac").put("rate", CardFields.BETTER, Better.HIGHER).metric("rate")));
        assertEquals(Better.HIGHER, Standing.better(RIDE.metric("rate")));
    }

    @Test
    void theIntervalStandsInTheUnitOfTheMetric() {
        var interval = standing("12/100").interval().orElseThrow();
        var chance = Chance.of(new Measurement.Count(12, 100));

        assertEquals(100 * chance.low(), interval.low(), 1e-12);
        assertEquals(100 * chance.high(), interval.high(), 1e-12);
        assertEquals(Optional.empty(), standing("12").interval());
    }

    @Test
    void aChangeInsideTheIntervalIsNoise() {
        assertEquals(new Standing.Turn(new BigDecimal("2"), true), standing("10/100", "12/100").turn().orElseThrow());
        assertFalse(standing("1000/10000", "1200/10000").turn().orElseThrow().noise());
        assertTrue(standing("10/100", "12").turn().orElseThrow().noise(), "the older one was counted");
        assertFalse(standing("10", "12").turn().orElseThrow().noise(), "nobody can tell");
        assertEquals(Optional.empty(), standing("12").turn());
    }

    @Test
    void readingsAreReadOldestFirstAndOnesWithoutAnythingAreLeftOut() {
        var standing = standing("10", "12/100");

        assertEquals(new BigDecimal("10"), standing.before().orElseThrow().value());
        assertEquals(0, new BigDecimal("12").compareTo(standing.last().orElseThrow().value()));
    }

    @Test
    void aReadingIsOldAfterOnePeriodOfThePlan() {
        var weekly = RIDE.a(Span.WEEK).plan();
        var last = standing("12").last().orElseThrow();

        assertFalse(Freshness.isStale(last, weekly, LocalDate.of(2027, 1, 8)));
        assertTrue(Freshness.isStale(last, weekly, LocalDate.of(2027, 1, 9)));
        assertFalse(Freshness.isStale(last, RIDE.plan(), LocalDate.of(2027, 2, 1)), "a month where the plan names none");
        assertTrue(Freshness.isStale(last, RIDE.plan(), LocalDate.of(2027, 2, 2)));
        assertFalse(Freshness.isStale(new Measurement(Optional.empty(), BigDecimal.ONE, Optional.empty()), weekly, LocalDate.of(2037, 1, 1)));
    }

    @Test
    void afterThePlansTimeNothingGrowsOld() {
        var over = RIDE.plan().withSettings(RIDE.plan().settings().with(Settings.PERIOD,
                new Settings.Period(Fields.of(Settings.Period.LENGTH, Span.WEEK).with(Settings.Period.UNTIL, LocalDate.of(2027, 1, 5)))));

        assertFalse(Freshness.isStale(standing("12").last().orElseThrow(), over, LocalDate.of(2030, 1, 1)));
    }
}
