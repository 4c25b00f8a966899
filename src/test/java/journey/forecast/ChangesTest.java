package journey.forecast;

import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.OfferKind;
import journey.plan.Plans;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Span;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChangesTest {
    private static Ride ride() {
        return Ride.golden().back(EXCITE, ENGAGE, Ride.percent("10")).spending(AWARE, "100")
                .offer(OfferKind.ENTRY_OFFER, "entry", "9", "2", Ride.percent("50")).put("entry", CardFields.EVERY, Span.MONTH)
                .offer(OfferKind.PARTNER_OFFER, "partner", "9", "2", Ride.percent("50"))
                .card(CardType.TOUCHPOINT, "ad", AWARE, fields -> fields)
                .offer(OfferKind.REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(AWARE, "0.1"));
    }

    private static Changes changes(String json) {
        return Changes.of(scenario(json), ride().plan());
    }

    private static Settings.Scenario scenario(String json) {
        return new Settings.Scenario(Fields.of(Settings.Scenario.CHANGES, json));
    }

    @Test
    void everyInputCanBeChanged() {
        var json = """
                {"stages/aware/enters":"20000","stages/aware/spend":{"low":"1","likely":"2","high":"3"},"stages/engage/onward":{"percent":"12.5"},
                 "stages/subscribe/onward":{"low":"1","likely":"2","high":"3"},"stages/convert/onward":{"count":18,"outOf":120},
                 "stages/excite/back":{"percent":"20"},"cards/ad/spend":"7","cards/entry/price":"10.50","cards/entry/cost":"1","cards/entry/take":"60",
                 "cards/entry/keptFor":12,"cards/partner/share":"15","cards/friends/rewardCost":"5","cards/friends/brings/aware":"0.2","cards/friends/brings/convert":"0.3"}
                """;
        var expected = ride().entering("20000", AWARE).with(AWARE, StagePlan.SPEND, new Amount.Range(BigDecimal.ONE, BigDecimal.TWO, new BigDecimal("3")))
                .onward(ENGAGE, Ride.percent("12.5")).onward(SUBSCRIBE, Ride.range("1", "2", "3")).onward(CONVERT, new Rate.Count(18, 120, ""))
                .back(EXCITE, ENGAGE, Ride.percent("20")).put("ad", CardFields.SPEND, Amount.of("7")).put("entry", CardFields.PRICE, Amount.of("10.50"))
                .put("entry", CardFields.COST, Amount.of("1")).put("entry", CardFields.TAKE, Ride.percent("60")).put("entry", CardFields.KEPT_FOR, 12)
                .put("partner", CardFields.SHARE, new BigDecimal("15")).put("friends", CardFields.REWARD_COST, Amount.of("5"))
                .bringing("friends", new TreeMap<>(Map.of(AWARE, "0.2", CONVERT, "0.3")));

        assertEquals(expected.plan(), changes(json).in(ride().plan()));
        assertEquals(List.of(), changes(json).strange());
    }

    @Test
    void onlyTheInputsThatDifferAreChanged() {
        var changed = Inputs.of(changes("{\"stages/aware/enters\":\"20000\"}").in(ride().plan())).all();
        var before = ride().inputs().all();

        assertEquals(List.of("stages/aware/enters"), changed.stream().filter(input -> !before.contains(input)).map(input -> input.source().path()).toList());
    }

    @Test
    void whatIsStrangeIsListedAndTheRestCounts() {
        var changes = changes("{\"stages/nowhere/enters\":\"1\",\"stages/aware/goal\":\"1\",\"cards/gone/price\":\"1\",\"cards/ad/price\":\"1\",\"cards/ad/title\":\"x\",\"x\":{},"
                + "\"stages/aware/onward\":\"many\",\"cards/entry/keptFor\":\"1.5\",\"stages/engage/onward\":{\"low\":\"3\",\"likely\":\"2\",\"high\":\"1\"},\"stages/aware/enters\":5}");

        assertEquals(List.of("stages/nowhere/enters", "stages/aware/goal", "cards/gone/price", "cards/ad/price", "cards/ad/title", "x", "stages/aware/onward", "cards/entry/keptFor", "stages/engage/onward"),
                changes.strange());
        assertEquals(ride().entering("5", AWARE).plan(), changes.in(ride().plan()));
    }

    @Test
    void whatIsNoObjectChangesNothing() {
        for (var json : List.of("", "[]", "1e999999999", "{", "{\"a\"", "{\"a\":", "{\"a\":}", "{\"a\":\"\\u00", "{\"a\":1,}", "{} x", "[".repeat(100_000), "\"stages/aware/enters\""))
            assertEquals(new Changes(List.of(), List.of()), changes(json), json);
    }

    @Test
    void textsAreReadWithTheirEscapes() {
        assertEquals(List.of("a/\"\\\n\u00e9", "b"), changes("{ \"a\\/\\\"\\\\\\n\\u00e9\" : [1, {\"x\": null}, true] , \"b\": {} }").strange());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("journey.forecast.FlowLawsTest#seeds")
    void noScenarioBreaksAPlan(long seed) {
        var plan = Plans.some(seed);
        for (var scenario : plan.settings().list(Settings.SCENARIOS)) assertEquals(List.of(), Changes.of(scenario, plan).all());
    }
}
