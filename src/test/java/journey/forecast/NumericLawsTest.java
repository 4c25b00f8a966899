package journey.forecast;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the draws have to keep to, and what no number may do to the forecast.
@Execution(ExecutionMode.CONCURRENT)
class NumericLawsTest {
    private static final int THROWS = 100_000;

    static LongStream seeds() {
        return Plans.seeds(30);
    }

    private static Amount range(double low, double likely, double high) {
        return new Amount.Range(BigDecimal.valueOf(low), BigDecimal.valueOf(likely), BigDecimal.valueOf(high));
    }

    static List<Estimate> estimates() {
        return List.of(new Estimate.Between(8, 12, 15), new Estimate.Between(0, 0, 1), new Estimate.Between(0, 1, 1), new Estimate.Between(9_000, 10_000, 12_000), new Estimate.Between(0.1, 0.11, 0.9),
                new Estimate.Counted(18, 120), new Estimate.Counted(0, 10), new Estimate.Counted(1, 1), new Estimate.Counted(132, 1_100), new Estimate.Counted(500_000, 1_000_000));
    }

    /// Mean and variance of Beta(a, b) between two ends: `a / (a + b)` and `ab / ((a + b)² (a + b + 1))`. PERT is the one with
    /// `a = 1 + 4 (likely - low) / (high - low)`, whose a and b sum to 6, so that its mean is `(low + 4 likely + high) / 6`; a count is
    /// Jeffreys' Beta(k + 1/2, n - k + 1/2).
    @ParameterizedTest
    @MethodSource("estimates")
    void throwsHaveTheMeanAndTheVarianceOfTheFormulas(Estimate estimate) {
        var low = estimate instanceof Estimate.Between range ? range.low() : 0;
        var high = estimate instanceof Estimate.Between range ? range.high() : 1;
        var a = switch (estimate) {
            case Estimate.Between range -> 1 + 4 * (range.likely() - range.low()) / (range.high() - range.low());
            case Estimate.Counted count -> count.count() + 0.5;
            case Estimate.Exact _ -> throw new AssertionError();
        };
        var b = estimate instanceof Estimate.Counted(var some, var all) ? all - some + 0.5 : 6 - a;
        var mean = low + (high - low) * a / (a + b);
        var variance = (high - low) * (high - low) * a * b / ((a + b) * (a + b) * (a + b + 1));
        var curve = Curve.of(estimate);
        var dice = Dice.of(1, estimate.toString());
        var thrown = DoubleStream.generate(() -> curve.value(dice.next())).limit(THROWS).toArray();

        var thrownMean = DoubleStream.of(thrown).average().orElseThrow();
        assertEquals(mean, thrownMean, 4 * Math.sqrt(variance / THROWS));
        assertEquals(variance, DoubleStream.of(thrown).map(one -> (one - thrownMean) * (one - thrownMean)).sum() / (THROWS - 1), 0.05 * variance);
        assertTrue(DoubleStream.of(thrown).allMatch(one -> low <= one && one <= high));
        assertEquals(variance, IntStream.range(0, THROWS).mapToDouble(i -> curve.value((i + 0.5) / THROWS) - mean).map(off -> off * off).average().orElseThrow(), 1e-3 * variance, "evenly spread throws");
    }

    /// Ranges lean to neither side: of one that does, the likely value is not the middle.
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whereAllSharesAreExactTheMiddleIsWithinOnePercentOfTheClosedForm(long seed) {
        var journey = new RandomJourney(seed);
        var ride = new Ride(journey.plan()).offer(ENTRY_OFFER, "entry", "5", "2").put("entry", CardFields.PRICE, range(4, 5, 6)).put("entry", CardFields.COST, range(1.5, 2, 2.5))
                .offer(CORE_OFFER, "core", "50", "10", Ride.percentOf("convert", "30")).put("core", CardFields.PRICE, range(40, 50, 60)).with(AWARE, StagePlan.SPEND, range(80, 100, 120));
        for (var enters : journey.enters().entrySet())
            ride = ride.with(enters.getKey(), StagePlan.ENTERS, range(0.8 * enters.getValue(), enters.getValue(), 1.2 * enters.getValue()));
        if (!(Forecast.of(ride.plan()) instanceof Forecast.Settled settled)) return;
        var draws = ride.draws();

        assertEquals(0, draws.growing());
        for (var stage : Stage.ALL) assertEquals(settled.people().get(stage), draws.people().get(stage).p50(), 0.01 * settled.people().get(stage), stage.word());
        for (var figure : List.of(Figure.REVENUE, Figure.COST)) assertEquals(settled.figures().get(figure), draws.figures().get(figure).p50(), 0.01 * settled.figures().get(figure), figure.word());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theSharesBehindTheDrawsAreNeverMoreThanAll(long seed) {
        var journey = new RandomJourney(seed);
        var ride = new Ride(journey.plan());
        for (var stage : Stage.ALL.subList(1, 7)) ride = ride.onward(stage, Ride.range("40", "70", "100")).back(stage, AWARE, Ride.range("0", "50", "90"));
        var entering = journey.enters().values().stream().mapToDouble(one -> one).sum();
        var bound = entering + 1e-6;
        var draws = ride.put("friends", CardFields.BRINGS, List.of()).draws();

        assertTrue(draws.people().get(PROMOTE).p90() <= bound, "nobody appears from nowhere, however the shares are thrown");
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void morePeopleNeverMakeADrawSmaller(long seed) {
        var ride = new Ride(new RandomJourney(seed).plan()).onward(ENGAGE, Ride.count(40, 100)).onward(CONVERT, Ride.range("20", "40", "80"));
        var more = ride.with(AWARE, StagePlan.ENTERS, Amount.of("20000"));
        if (ride.draws().growing() > 0) return;

        for (var stage : Stage.ALL) {
            var before = ride.draws().people().get(stage);
            var after = more.draws().people().get(stage);
            assertTrue(after.p10() >= before.p10() - 1e-9 && after.p50() >= before.p50() - 1e-9 && after.p90() >= before.p90() - 1e-9, stage.word());
        }
    }

    @Test
    void otherSeedsDifferByNoMoreThanChance() {
        var inputs = Ride.golden().onward(AWARE, Ride.count(40, 100)).inputs();
        var middles = LongStream.rangeClosed(1, 20).mapToDouble(seed -> Draws.of(inputs, seed, () -> false).orElseThrow().people().get(ENGAGE).p50()).toArray();

        assertEquals(20, DoubleStream.of(middles).distinct().count());
        for (var middle : middles) assertEquals(10_000 * 0.401, middle, 10_000 * 0.049 * 1.2533 * 4 / 100);
    }

    @Test
    void noneAndAllAreSharesLikeAnyOther() {
        var none = Ride.of("1000", AWARE, "0", "100", "100", "100", "100", "100", "100").offer(ENTRY_OFFER, "entry", "5", "2");
        var all = Ride.of("1000", AWARE, "100", "100", "100", "100", "100", "100", "100");

        assertEquals(List.of(1000.0, 0.0, 0.0), List.of(none.people(AWARE), none.people(ENGAGE), none.people(PROMOTE)));
        assertEquals(Set.of(Figure.REVENUE, Figure.COST, Figure.PROFIT, Figure.VALUE_PER_PERSON), none.draws().figures().keySet());
        assertEquals(1000, all.people(PROMOTE));
        assertEquals(1, all.figure(Figure.REACH_PROMOTE));
    }

    @Test
    void nobodyWhoEntersIsAnswerEnough() {
        var ride = Ride.of("0", AWARE, "50", "50").offer(ENTRY_OFFER, "entry", "5", "2");

        assertEquals(Set.of(Figure.REVENUE, Figure.COST, Figure.PROFIT), ride.settled().figures().keySet());
        assertEquals(0, ride.people(CONVERT));
    }

    @Test
    void aPlanThatSaysNothingHasDrawsOfNothing() {
        var empty = new Ride(Plan.blank("New"));

        assertEquals(new Spread(0, 0, 0), empty.draws().people().get(PROMOTE));
        assertEquals(List.of(), Sensitivity.of(empty.inputs(), new Measure.Whole(Figure.PROFIT)));
    }

    /// As large as a plan may be: it comes to finite figures or to none.
    @Test
    void nothingIsTooLargeToReckonWith() {
        var huge = "1000000000000000";
        var ride = Ride.of(huge, AWARE, "100", "100", "100", "100", "100", "100", "100").spending(AWARE, huge)
                .offer(OfferKind.SUBSCRIPTION, "full", huge, "0", Ride.percentOf("ascend", "100")).put("full", CardFields.EVERY, Span.MONTH).put("full", CardFields.KEPT_FOR, Integer.MAX_VALUE)
                .offer(REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(ASCEND, "0.99999")).put("friends", CardFields.REWARD_COST, Amount.of(huge));

        for (var figure : ride.settled().figures().entrySet()) assertTrue(Double.isFinite(figure.getValue()), figure.toString());
        for (var figure : ride.draws().figures().entrySet()) assertTrue(Double.isFinite(figure.getValue().p90()), figure.toString());
        assertTrue(Double.isFinite(ride.people(PROMOTE)));
        assertTrue(Forecast.of(ride.bringing("friends", Map.of(AWARE, huge)).plan()) instanceof Forecast.Growing(_, var cycles)
                && cycles.getLast().values().stream().allMatch(Double::isFinite));
    }

    @Test
    void whatIsNegativeOrTooLargeIsLeftOutAndSaid() {
        var ride = Ride.of("-5", AWARE, "-1", "101", "50").spending(ENGAGE, "-3").spending(SUBSCRIBE, "1000000000000001").offer(ENTRY_OFFER, "entry", "-5", "2");

        assertEquals(Set.of(Gap.NoAmount.class, Gap.OutOfRange.class, Gap.NobodyEnters.class), ride.inputs().gaps().stream().map(Object::getClass).filter(type -> type != Gap.NoOnward.class)
                .collect(Collectors.toSet()));
        assertTrue(ride.inputs().all().stream().allMatch(input -> input.estimate().likely() >= 0));
    }

    @Test
    void aShareThatIsAlmostNoneIsNotNone() {
        assertEquals(1e-3, Ride.of("1000", AWARE, "0.0001").people(ENGAGE), 1e-12);
        assertEquals(1e15 * 1e-22, Ride.of("1000000000000000", AWARE, "0.00000000000000000001").people(ENGAGE), 1e-20);
    }

    @Test
    void whatGoesRoundAThousandTimesComesToRest() {
        var ride = Ride.of("1000", AWARE, "100", "0.1").back(EXCITE, ENGAGE, Ride.percent("100"));
        var loop = Ride.of("1000", AWARE, "100", "100", "0.1").back(SUBSCRIBE, AWARE, Ride.percent("99.9"));

        assertEquals(1000 / 0.999, ride.people(ENGAGE), 1e-9);
        assertEquals(1_000_000, loop.people(ENGAGE), 1e-3);
        assertEquals(1000, loop.people(CONVERT), 1e-6);
    }

    @Test
    void theLengthOfThePeriodDoesNotMovePeople() {
        var ride = Ride.golden();
        var settings = Fields.of(Settings.TITLE, "Golden");

        for (var span : Span.values()) assertEquals(ride.settled().people(), ride.a(span).settled().people());
        assertEquals(ride.settled().people(), new Ride(ride.plan().withSettings(settings)).settled().people());
    }
}
