package journey.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/// The expected figures were integrated numerically, in another language.
class ChanceTest {
    private static void assertChance(double low, double high, int some, int all) {
        var chance = Chance.of(new Measurement.Count(some, all));
        assertEquals(low, chance.low(), 2e-5);
        assertEquals(high, chance.high(), 2e-5);
    }

    @Test
    void theIntervalIsJeffreys() {
        assertChance(0.094738, 0.221895, 18, 120);
        assertChance(0.101800, 0.140196, 132, 1100);
        assertChance(0.044059, 0.502774, 2, 10);
    }

    @Test
    void itReachesTheEndWhereNobodyOrEverybodyDidIt() {
        assertChance(0, 0.217196, 0, 10);
        assertChance(1 - 0.217196, 1, 10, 10);
    }

    @Test
    void evenOfAllPeopleOnEarthItIsAnInterval() {
        var chance = Chance.of(new Measurement.Count(1_000_000_000, 2_000_000_000));

        assertEquals(0.5 - 1.96 * 0.5 / Math.sqrt(2e9), chance.low(), 1e-8);
        assertEquals(0.5 + 1.96 * 0.5 / Math.sqrt(2e9), chance.high(), 1e-8);
    }

    @Test
    void aDifferenceInsideIsChanceAndOneOutsideIsNone() {
        var reading = new Measurement.Count(18, 120);

        assertTrue(Chance.explains(reading, 0.20));
        assertTrue(Chance.explains(reading, 0.10));
        assertFalse(Chance.explains(reading, 0.23));
        assertFalse(Chance.explains(reading, 0.09));
        assertFalse(Chance.explains(reading, 12));
    }

    @Test
    void theQuickLookNeverContradictsTheInterval() {
        var random = new SplittableRandom(3);
        for (int i = 0; i < 2_000; i++) {
            var all = 1 + random.nextInt(random.nextBoolean() ? 20 : 5_000);
            var count = new Measurement.Count(random.nextInt(all + 1), all);
            var share = random.nextInt(101) / 100.0;
            assertEquals(Chance.of(count).holds(share), Chance.explains(count, share), () -> count + " and " + share);
        }
    }

    @Test
    void aCurveIsReadInBothDirections() {
        for (var estimate : new Estimate[] {new Estimate.Counted(0, 3), new Estimate.Counted(18, 120), new Estimate.Between(8, 12, 15), new Estimate.Between(8, 8, 15)}) {
            var curve = Curve.of(estimate);
            for (int i = 1; i < 100; i++) assertEquals(i / 100.0, curve.under(curve.value(i / 100.0)), 1e-12);
        }
    }

    @Test
    void theMeanOfARangeIsThatOfPert() {
        for (var range : new Estimate.Between[] {new Estimate.Between(8, 12, 15), new Estimate.Between(0, 0, 1), new Estimate.Between(9_000, 10_000, 12_000)}) {
            var curve = Curve.of(range);
            var sum = 0.0;
            for (int i = 0; i < 10_000; i++) sum += curve.value((i + 0.5) / 10_000);
            assertEquals((range.low() + 4 * range.likely() + range.high()) / 6, sum / 10_000, 1e-4 * (range.high() - range.low()));
        }
    }
}
