package journey.forecast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import journey.plan.OfferKind;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The closed form against people: each of them walks from stage to stage by the throw of a die, steps back, brings friends who walk too,
/// and leaves. Nothing here knows of matrices.
class WalkersTest {
    private static final int PEOPLE = 20_000;
    /// Journeys in which one person means more visits than this take too long to walk, and tell no more.
    private static final double MOST_VISITS = 40;
    /// What hardly ever happens may not have happened to any of the walkers, and then shows in no error: so much of all who enter.
    private static final double RARE = 20.0 / PEOPLE;

    /// What one person at a stage may do, and whom a fan brings.
    private interface Ways {
        RandomJourney.Step step(Stage stage);

        Map<Stage, Double> brings();
    }

    /// Visits to each stage that one person who enters causes: their mean, and how far from the true one it may be by chance.
    private record Visits(double[] mean, double[] error) {}

    private static Visits walked(Stage from, Ways ways, long seed) {
        var random = new SplittableRandom(seed);
        var sums = new double[Stage.ALL.size()];
        var squares = new double[Stage.ALL.size()];
        for (int person = 0; person < PEOPLE; person++) {
            var visits = new int[Stage.ALL.size()];
            walk(from, ways, random, visits);
            for (int i = 0; i < visits.length; i++) {
                sums[i] += visits[i];
                squares[i] += (double) visits[i] * visits[i];
            }
        }
        var error = new double[sums.length];
        for (int i = 0; i < sums.length; i++) {
            sums[i] /= PEOPLE;
            error[i] = Math.sqrt((squares[i] / PEOPLE - sums[i] * sums[i]) / PEOPLE);
        }
        return new Visits(sums, error);
    }

    /// One person, and all whom they bring.
    private static void walk(Stage from, Ways ways, SplittableRandom random, int[] visits) {
        var waiting = new ArrayDeque<Stage>();
        waiting.add(from);
        while (!waiting.isEmpty()) {
            var at = waiting.removeLast();
            visits[at.ordinal()]++;
            if (at == Stage.PROMOTE) ways.brings().forEach((into, many) -> {
                for (int i = friends(many, random); i > 0; i--) waiting.add(into);
            });
            var throwing = random.nextDouble();
            var step = ways.step(at);
            if (throwing < step.onward()) at.next().ifPresent(waiting::add);
            else if (throwing < step.onward() + step.back()) waiting.add(step.to());
        }
    }

    /// Some bring none, some several: Poisson, by counting throws until their product is small (Knuth).
    private static int friends(double mean, SplittableRandom random) {
        var friends = 0;
        for (var product = random.nextDouble(); product > Math.exp(-mean); product *= random.nextDouble()) friends++;
        return friends;
    }

    private static void assertClose(Map<Stage, Double> expected, Map<Stage, Double> enters, Ways ways, long seed, double errors) {
        var people = new double[Stage.ALL.size()];
        var variance = new double[Stage.ALL.size()];
        enters.forEach((stage, many) -> {
            var visits = walked(stage, ways, seed + stage.ordinal());
            for (int i = 0; i < people.length; i++) {
                people[i] += many * visits.mean()[i];
                variance[i] += Math.pow(many * visits.error()[i], 2);
            }
        });
        var rare = RARE * enters.values().stream().mapToDouble(one -> one).sum();
        for (var stage : Stage.ALL) assertEquals(expected.get(stage), people[stage.ordinal()], errors * Math.sqrt(variance[stage.ordinal()]) + rare, stage.word());
    }

    @Test
    void peopleWhoWalkComeToWhatTheClosedFormSays() {
        var shares = new double[] {0.8, 0.6, 0.7, 0.7, 0.6, 0.5, 0.6, 0};
        var ride = Ride.of("1000", Stage.AWARE, "80", "60", "70", "70", "60", "50", "60").back(Stage.EXCITE, Stage.ENGAGE, Ride.percent("30")).entering("200", Stage.CONVERT)
                .offer(OfferKind.REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(Stage.AWARE, "0.8", Stage.SUBSCRIBE, "0.4"));
        var ways = new Ways() {
            @Override
            public RandomJourney.Step step(Stage stage) {
                return new RandomJourney.Step(shares[stage.ordinal()], stage == Stage.EXCITE ? 0.3 : 0, Stage.ENGAGE);
            }

            @Override
            public Map<Stage, Double> brings() {
                return Map.of(Stage.AWARE, 0.8, Stage.SUBSCRIBE, 0.4);
            }
        };

        assertClose(ride.settled().people(), Map.of(Stage.AWARE, 1000.0, Stage.CONVERT, 200.0), ways, 1, 3);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60).filter(seed -> visits(seed) < MOST_VISITS);
    }

    private static double visits(long seed) {
        var journey = new RandomJourney(seed);
        if (!(Forecast.of(journey.plan()) instanceof Forecast.Settled settled)) return Double.POSITIVE_INFINITY;
        return settled.people().values().stream().mapToDouble(one -> one).sum() / Math.max(1, journey.enters().values().stream().mapToDouble(one -> one).sum());
    }

    /// Four standard errors: of some four hundred stages one would be further off than three, without any fault.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void soDoTheyOnAnyJourney(long seed) {
        var journey = new RandomJourney(seed);
        var settled = (Forecast.Settled) Forecast.of(journey.plan());
        var ways = new Ways() {
            @Override
            public RandomJourney.Step step(Stage stage) {
                return journey.step(stage);
            }

            @Override
            public Map<Stage, Double> brings() {
                return journey.brings();
            }
        };

        assertClose(settled.people(), journey.enters(), ways, seed, 4);
    }
}
