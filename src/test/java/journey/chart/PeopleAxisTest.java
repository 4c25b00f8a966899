package journey.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import journey.layout.Scale;
import org.junit.jupiter.api.Test;

class PeopleAxisTest {
    private static List<Double> lines(Scale scale, double... numbers) {
        return PeopleAxis.over(scale, DoubleStream.of(numbers)).lines();
    }

    @Test
    void aLogarithmicAxisHasPowersOfTen() {
        assertEquals(List.of(1.0, 10.0, 100.0, 1_000.0, 10_000.0, 100_000.0), lines(Scale.LOGARITHMIC, 200_000, 15, 3_600));
        assertEquals(List.of(0.1, 1.0, 10.0, 100.0, 1_000.0, 10_000.0), lines(Scale.LOGARITHMIC, 10_000, 0.42));
    }

    @Test
    void partsOfAPersonEndSomewhere() {
        assertEquals(List.of(0.01, 0.1, 1.0, 10.0), lines(Scale.LOGARITHMIC, 10, 1e-9));
        assertEquals(List.of(0.01, 0.1), lines(Scale.LOGARITHMIC, 1e-9));
    }

    @Test
    void ofVeryManyPowersSomeHaveALine() {
        assertEquals(List.of(1.0, 1e2, 1e4, 1e6, 1e8, 1e10, 1e12, 1e14), lines(Scale.LOGARITHMIC, 1, 1e15));
    }

    @Test
    void aLinearAxisHasRoundStepsFromNothing() {
        assertEquals(List.of(0.0, 50_000.0, 100_000.0, 150_000.0, 200_000.0), lines(Scale.LINEAR, 200_000, 15));
        assertEquals(List.of(0.0, 2.0, 4.0, 6.0, 8.0), lines(Scale.LINEAR, 9));
        assertEquals(List.of(0.0, 0.05, 0.1, 0.15, 0.2, 0.25), lines(Scale.LINEAR, 0.25).stream().map(line -> Math.round(100 * line) / 100.0).toList());
    }

    @Test
    void nobodyIsOnAnAxisToo() {
        assertEquals(List.of(1.0, 10.0), lines(Scale.LOGARITHMIC, 0, 0));
        assertEquals(List.of(0.0, 2.0, 4.0, 6.0, 8.0, 10.0), lines(Scale.LINEAR));
        assertEquals(List.of(1.0, 10.0), lines(Scale.LOGARITHMIC, Double.POSITIVE_INFINITY, Double.NaN));
    }
}
