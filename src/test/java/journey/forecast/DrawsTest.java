package journey.forecast;

import static java.util.stream.Collectors.toSet;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.plan.Amount;
import journey.plan.Better;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawsTest {
    private static Ride uncertain() {
        return Ride.golden().onward(AWARE, Ride.count(40, 100)).onward(ENGAGE, Ride.range("8", "10", "13"))
                .offer(OfferKind.ENTRY_OFFER, "entry", "5", "2").spending(AWARE, "100");
    }

    @Test
    void whereAllIsExactEveryDrawIsTheClosedForm() {
        var ride = Ride.golden().offer(OfferKind.ENTRY_OFFER, "entry", "5", "2");
        var draws = ride.draws();

        for (var stage : Stage.ALL) assertEquals(new Spread(ride.people(stage), ride.people(stage), ride.people(stage)), draws.people().get(stage));
        assertEquals(ride.settled().figures().keySet(), draws.figures().keySet());
        assertEquals(ride.figure(Figure.PROFIT), draws.figures().get(Figure.PROFIT).p50());
    }

    @Test
    void whereAllSharesAreExactTheMiddleIsTheClosedForm() {
        var ride = Ride.golden().with(AWARE, StagePlan.ENTERS, range("9000", "10000", "11000")).back(EXCITE, ENGAGE, Ride.percent("10"));
        var draws = ride.draws();

        for (var stage : Stage.ALL) assertEquals(ride.people(stage), draws.people().get(stage).p50(), 0.01 * ride.people(stage));
    }

    private static Amount range(String low, String likely, String high) {
        return new Amount.Range(Amount.of(low).likely(), Amount.of(likely).likely(), Amount.of(high).likely());
    }

    @Test
    void aCountSpreadsAsJeffreysSays() {
        var spread = Ride.of("1000", AWARE).onward(AWARE, Ride.count(18, 120)).draws().people().get(ENGAGE);

        // Quantiles of Beta(18.5, 102.5), by numerical integration.
        assertEquals(112.46, spread.p10(), 1.5);
        assertEquals(150.98, spread.p50(), 1.5);
        assertEquals(195.82, spread.p90(), 1.5);
    }

    @Test
    void theSameSeedGivesTheSameDrawsAndAnotherOneOthers() {
        var inputs = uncertain().inputs();

        assertEquals(Draws.of(inputs, 1, () -> false), Draws.of(Inputs.of(uncertain().plan()), 1, () -> false));
        assertNotEquals(Draws.of(inputs, 1, () -> false).orElseThrow().people(), Draws.of(inputs, 2, () -> false).orElseThrow().people());
    }

    /// These figures may change only with the definition of the draws: a file shows the same picture on every machine.
    @Test
    void theDrawsAreTheSameOnEveryMachine() {
        var draws = uncertain().draws();

        assertEquals("Spread[p10=328.63434914375574, p50=405.1407085513405, p90=491.1193489456367]", draws.people().get(SUBSCRIBE).toString());
        assertEquals("Spread[p10=4.072329881904963, p50=4.936556504470026, p90=6.085791109036402]", draws.figures().get(Figure.CAC).toString());
    }

    @Test
    void anotherInputLeavesTheThrowsOfTheOthersAsTheyWere() {
        var one = uncertain();
        var other = one.onward(CONVERT, Ride.count(7, 10));

        assertEquals(one.draws().people().get(CONVERT), other.draws().people().get(CONVERT));
        assertNotEquals(one.draws().people().get(EXCITE), other.draws().people().get(EXCITE));
    }

    @Test
    void whatTakesTheSameMetricVariesTogether() {
        var ride = Ride.of("1000", CONVERT).metric("buys", CONVERT, "convert", "30").counted("buys", 20, 100)
                .onward(CONVERT, Ride.last("buys")).offer(OfferKind.ENTRY_OFFER, "entry", "1", "0", Ride.last("buys")).onward(EXCITE, Ride.percent("100"));
        var draws = ride.draws();

        assertEquals(draws.people().get(EXCITE).p10(), draws.figures().get(Figure.REVENUE).p10(), 1e-9);
        assertEquals(draws.people().get(EXCITE).p90(), draws.figures().get(Figure.REVENUE).p90(), 1e-9);
    }

    private static double likelihood(String metric, Ride ride) {
        return ride.draws().prospects().get(new Id(metric)).likelihood();
    }

    @Test
    void theLikelihoodOfATargetIsTheShareOfDrawsThatReachIt() {
        var ride = Ride.of("1000", AWARE).metric("clicks", AWARE, "aware", "12").measuring("clicks", "aware/onward").counted("clicks", 12, 100).onward(AWARE, Ride.last("clicks"));

        assertEquals(0.5, likelihood("clicks", ride), 0.03);
        assertEquals(0.5, likelihood("clicks", ride.put("clicks", CardFields.BETTER, Better.LOWER)), 0.03);
        assertEquals(0, likelihood("clicks", ride.put("clicks", CardFields.TARGET, Amount.of("90").likely())));
        assertEquals(12.2, ride.draws().prospects().get(new Id("clicks")).middle().orElseThrow(), 0.1);
    }

    @Test
    void aTargetThatIsTakenForGrantedHasNoLikelihood() {
        var ride = Ride.of("1000", AWARE).metric("clicks", AWARE, "aware", "12").measuring("clicks", "aware/onward").onward(AWARE, Ride.target("clicks"));

        assertEquals(Map.of(), ride.draws().prospects());
    }

    @Test
    void aTargetOfPeopleOrMoneyIsJudgedInItsOwnUnit() {
        var ride = uncertain().metric("buyers", CONVERT, "", "20").put("buyers", CardFields.UNIT, "people").measuring("buyers", "convert/people")
                .metric("cac", CONVERT, "", "1000").measuring("cac", "cac").onward(CONVERT, Ride.percent("70"));

        assertEquals(Set.of(new Id("buyers"), new Id("cac")), ride.draws().prospects().keySet());
        assertEquals(0.5, likelihood("buyers", ride), 0.1);
        assertEquals(1.0, likelihood("cac", ride), "the lower the better, without being told");
        assertEquals(ride.draws().people().get(CONVERT).p50(), ride.draws().prospects().get(new Id("buyers")).middle().orElseThrow());
    }

    @Test
    void drawsThatGrowAreToldAndCountAsInfinitelyManyPeople() {
        var ride = Ride.of("1000", PROMOTE).offer(OfferKind.REFERRAL_PROGRAM, "friends", "0", "0")
                .put("friends", CardFields.BRINGS, List.of(new CardFields.Bring(Fields.of(CardFields.Bring.INTO, PROMOTE)
                        .with(CardFields.Bring.PEOPLE, range("0.5", "0.9", "1.3")))));
        var draws = ride.draws();

        assertEquals(0.3, draws.growing(), 0.1);
        assertEquals(Double.POSITIVE_INFINITY, draws.people().get(PROMOTE).p90());
        assertTrue(Double.isFinite(draws.people().get(PROMOTE).p50()));
        assertTrue(Double.isFinite(draws.figures().get(Figure.REACH_PROMOTE).p90()));
    }

    @Test
    void nobodyWaitsForDrawsThatAreCancelled() {
        assertEquals(Optional.empty(), Draws.of(uncertain().inputs(), 1, () -> true));
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void noPlanMakesADrawNonsense(long seed) {
        for (var plan : new Plan[] {Plans.some(seed), Plans.plain((int) seed, seed)}) {
            var inputs = Inputs.of(plan);
            var draws = Draws.of(inputs, seed, () -> false).orElseThrow();

            draws.people().values().forEach(spread -> assertTrue(spread.p10() >= 0 && spread.p10() <= spread.p50() && spread.p50() <= spread.p90(), spread::toString));
            draws.figures().values().forEach(spread -> assertTrue(Double.isFinite(spread.p10()) && spread.p10() <= spread.p50() && spread.p50() <= spread.p90() && Double.isFinite(spread.p90()), spread::toString));
            draws.prospects().values().forEach(prospect -> assertTrue(prospect.likelihood() >= 0 && prospect.likelihood() <= 1 && Double.isFinite(prospect.middle().orElse(0.0))));
            assertEquals(inputs.targets().stream().map(Target::card).collect(toSet()), draws.prospects().keySet());
        }
    }
}
