package journey.forecast;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Inputs set to other values, and plans with other numbers.
class ScenarioTest {
    private static final Figure PROFIT = Figure.PROFIT;

    private static Ride ride() {
        return Ride.of("1000", AWARE, "40", "10", "50").with(AWARE, StagePlan.ENTERS, new Amount.Range(new BigDecimal("800"), new BigDecimal("1000"), new BigDecimal("1500")))
                .onward(ENGAGE, Ride.range("8", "10", "14")).spending(AWARE, "300").offer(CORE_OFFER, "core", "50", "10", new Rate.Count(18, 20, "convert"));
    }

    private static Plan tuned(Ride ride, String input, double value) {
        return Changes.in(Tuning.of(ride.plan(), ride.input(input), value), ride.plan());
    }

    private static <T> T at(Plan plan, Stage stage, Field<T> field) {
        return plan.stage(stage).fields().get(field).orElseThrow();
    }

    private static double profit(Plan plan) {
        return ((Forecast.Settled) Forecast.of(plan)).figures().get(PROFIT);
    }

    @Test
    void aRangeIsStretchedWithItsLikelyValue() {
        assertEquals(new Amount.Range(new BigDecimal("1600"), new BigDecimal("2000"), new BigDecimal("3000")), at(tuned(ride(), "stages/aware/enters", 2000), AWARE, StagePlan.ENTERS));
        assertEquals(Ride.range("16", "20", "28"), at(tuned(ride(), "stages/engage/onward", 0.2), ENGAGE, StagePlan.ONWARD));
        assertEquals(Ride.range("72", "90", "100"), at(tuned(ride(), "stages/engage/onward", 0.9), ENGAGE, StagePlan.ONWARD), "no share is more than all");
    }

    @Test
    void whatWasCountedBecomesAnExactShareOfTheSamePeople() {
        var changed = tuned(ride(), "cards/core/take", 0.5);

        assertEquals(Ride.percentOf("convert", "50"), changed.card(new Id("core")).orElseThrow().fields().get(CardFields.TAKE).orElseThrow());
    }

    @Test
    void whatAMetricHoldsIsChangedWhereItIsTakenAndTheMetricStays() {
        var ride = ride().metric("rate", AWARE, "people", "42").read("rate", "38/100").onward(AWARE, Ride.last("rate"));
        var input = ride.inputs().at(Source.of(new journey.plan.Place.OfStage(AWARE), StagePlan.ONWARD)).orElseThrow();
        var changed = Changes.in(Tuning.of(ride.plan(), input, 0.5), ride.plan());

        assertEquals(Ride.percent("50"), at(changed, AWARE, StagePlan.ONWARD));
        assertEquals(ride.metric("rate"), changed.card(new Id("rate")).orElseThrow());
    }

    @Test
    void valuesAreAsShortAsAnybodyWouldTypeThem() {
        assertEquals(new BigDecimal("12.35"), Tuning.shown(Unit.SHARE, 0.123456));
        assertEquals(new BigDecimal("123500"), Tuning.shown(Unit.PEOPLE, 123456.7));
        assertEquals(new BigDecimal("9.99"), Tuning.shown(Unit.MONEY, 9.994));
        assertEquals(new BigDecimal("8"), Tuning.shown(Unit.TIMES, 7.6));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("journey.forecast.FlowLawsTest#seeds")
    void anInputThatIsTunedHasTheValueAndNoOtherInputIsTouched(long seed) {
        var plan = Plans.some(seed);
        var random = new SplittableRandom(seed);
        var inputs = Inputs.of(plan);
        for (var input : inputs.all()) {
            var value = switch (input.unit()) {
                case SHARE -> random.nextInt(1, 100) / 100.0;
                case TIMES -> (double) random.nextInt(1, 40);
                case MONEY, PEOPLE -> (double) random.nextInt(1, 5000);
            };
            var changed = Inputs.of(Changes.in(Tuning.of(plan, input, value), plan));
            for (var use : input.usedBy()) assertEquals(value, changed.at(use).orElseThrow().estimate().likely(), 1e-9, () -> use.path());
            for (var other : inputs.all())
                if (!other.equals(input)) for (var use : other.usedBy()) assertEquals(other.estimate(), changed.at(use).orElseThrow().estimate(), () -> use.path());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("journey.forecast.FlowLawsTest#seeds")
    void whatAScenarioKeepsIsReadBackAsItWas(long seed) {
        var plan = Plans.some(seed);
        var changes = new ArrayList<Change<?>>();
        for (var input : Inputs.of(plan).all()) changes.addAll(Tuning.of(plan, input, input.unit() == Unit.SHARE ? 0.25 : 3));
        var kept = new Settings.Scenario(Fields.of(Settings.Scenario.CHANGES, Changes.text(changes)));

        assertEquals(List.of(), Changes.of(kept, plan).strange());
        assertEquals(Inputs.of(Changes.in(changes, plan)), Inputs.of(Changes.of(kept, plan).in(plan)));
    }

    @Test
    void stepsBackAndFriendsAreKeptWithWhereTheyGo() {
        var ride = ride().back(EXCITE, ENGAGE, Ride.percent("10")).offer(REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(AWARE, "0.1"))
                .put("core", CardFields.EVERY, Span.MONTH).put("core", CardFields.KEPT_FOR, 8);
        var changes = new ArrayList<Change<?>>();
        for (var path : List.of("stages/excite/back", "cards/friends/brings/aware")) changes.addAll(Tuning.of(ride.plan(), ride.input(path), 0.2));
        changes.addAll(Tuning.of(ride.plan(), ride.input("cards/core/keptFor"), 12));

        assertEquals("{\"stages/excite/back\": {\"to\": \"engage\", \"percent\": \"20\"}, \"cards/friends/brings/aware\": \"0.2\", \"cards/core/keptFor\": 12}", Changes.text(changes));
    }

    @Test
    void theWorstAndTheBestStandAtTheEndsOfWhatIsUncertain() {
        var plan = ride().plan();
        var all = Scenario.all(plan);

        assertEquals(List.of(Scenario.Kind.BASE, Scenario.Kind.WORST, Scenario.Kind.BEST), all.stream().map(Scenario::kind).toList());
        assertEquals(plan, all.getFirst().in(plan));
        assertEquals(Amount.of("800"), at(all.get(1).in(plan), AWARE, StagePlan.ENTERS));
        assertEquals(Ride.percent("14"), at(all.get(2).in(plan), ENGAGE, StagePlan.ONWARD));
        assertTrue(profit(all.get(1).in(plan)) < profit(plan) && profit(plan) < profit(all.get(2).in(plan)));
        assertEquals(List.of("stages/aware/enters", "stages/engage/onward", "cards/core/take"), all.get(1).changes().stream().map(change -> change.source().path()).toList());
    }

    @Test
    void whatCostsMoneyIsAtItsOtherEnd() {
        var plan = ride().put("core", CardFields.COST, new Amount.Range(new BigDecimal("5"), BigDecimal.TEN, new BigDecimal("20"))).plan();

        assertEquals(Amount.of("20.00"), Scenario.all(plan).get(1).in(plan).card(new Id("core")).orElseThrow().fields().get(CardFields.COST).orElseThrow());
    }

    @Test
    void whereAllIsExactThereIsNoWorstAndNoBest() {
        assertEquals(List.of(Scenario.base()), Scenario.all(Ride.golden().plan()));
        assertEquals(List.of(Scenario.base()), Scenario.all(Plan.blank("Nothing")));
    }

    @Test
    void namedOnesStandInThePlan() {
        var kept = new Settings.Scenario(Fields.of(Settings.Scenario.NAME, "Good season").with(Settings.Scenario.CHANGES, "{\"stages/aware/enters\": \"2000\"}"));
        var plan = Ride.golden().plan().withSettings(Ride.golden().plan().settings().with(Settings.SCENARIOS, List.of(kept)));
        var named = Scenario.all(plan).getLast();

        assertEquals("Good season", named.name());
        assertEquals(Optional.of(kept), named.kept());
        assertEquals(Amount.of("2000"), at(named.in(plan), AWARE, StagePlan.ENTERS));
        assertEquals(CONVERT, CORE_OFFER.home().previous().flatMap(Stage::previous).orElseThrow());
    }
}
