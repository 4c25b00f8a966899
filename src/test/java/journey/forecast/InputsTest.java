package journey.forecast;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.PARTNER_OFFER;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.plan.Amount;
import journey.plan.Better;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.CardType;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.StagePlan;
import journey.plan.StagePlan.StepBack;
import journey.plan.Status;
import journey.plan.Take;
import org.junit.jupiter.api.Test;

class InputsTest {
    private static final Source ONWARD = Source.of(new Place.OfStage(AWARE), StagePlan.ONWARD);
    private static final Source TAKE = Source.of(new Place.Of(new Id("core")), CardFields.TAKE);

    private static Ride measured() {
        return Ride.of("1000", AWARE).metric("clicks", AWARE, "aware", "15").onward(AWARE, Ride.last("clicks"));
    }

    private static void assertGaps(Ride ride, Gap... gaps) {
        assertEquals(List.of(gaps), ride.inputs().gaps());
    }

    @Test
    void eachInputKnowsWhereItStands() {
        var ride = Ride.of("1000", AWARE, "40").spending(AWARE, "5").back(EXCITE, ENGAGE, Ride.percent("10"))
                .offer(ENTRY_OFFER, "entry", "1", "2", Ride.percent("90")).offer(REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", Map.of(AWARE, "1.4"));

        assertEquals(List.of("stages/aware/enters", "stages/aware/onward", "stages/aware/spend", "stages/excite/back",
                "cards/entry/take", "cards/entry/price", "cards/entry/cost", "cards/friends/brings/aware"),
                ride.inputs().all().stream().map(input -> input.source().path()).toList());
    }

    @Test
    void anInputThatAMetricHoldsStandsThere() {
        var input = measured().counted("clicks", 12, 100).inputs().at(ONWARD).orElseThrow();

        assertEquals(new Input(Source.of(new Place.Of(new Id("clicks")), CardFields.READINGS), List.of(ONWARD), Unit.SHARE, new Estimate.Counted(12, 100)), input);
        assertEquals(new Estimate.Exact(0.15), measured().onward(AWARE, Ride.target("clicks")).inputs().at(ONWARD).orElseThrow().estimate());
    }

    @Test
    void theMeasurementIsTheOneOfTheLatestDay() {
        var april = new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 4, 30)).with(Reading.VALUE, new BigDecimal("14")));
        var may = new Reading(Fields.of(Reading.ON, LocalDate.of(2027, 5, 31)).with(Reading.COUNT, 132).with(Reading.OUT_OF, 1100));
        var someDay = new Reading(Fields.of(Reading.VALUE, new BigDecimal("99")));
        var ride = measured().put("clicks", CardFields.READINGS, List.of(may, april, someDay));

        assertEquals(new Estimate.Counted(132, 1100), ride.inputs().at(ONWARD).orElseThrow().estimate());
        assertEquals(new Estimate.Exact(0.99), measured().put("clicks", CardFields.READINGS, List.of(someDay)).inputs().at(ONWARD).orElseThrow().estimate());
    }

    @Test
    void shareOfOtherPeopleIsRefused() {
        assertGaps(Ride.of("1", AWARE).offer(CORE_OFFER, "core", "1", "0", Ride.percentOf("shop visitors", "10")).onward(ASCEND, Ride.percent("1")),
                new Gap.OtherPeople(TAKE, "shop visitors"));
        assertGaps(measured().counted("clicks", 12, 100).measuring("clicks", "engage/onward"), new Gap.OtherPeople(ONWARD, "aware"));
        assertGaps(measured().counted("clicks", 12, 100).put("clicks", CardFields.OF, "Convert"), new Gap.OtherPeople(ONWARD, "Convert"));
        assertGaps(measured().counted("clicks", 12, 100).put("clicks", CardFields.OF, "leads").with(CONVERT, StagePlan.PEOPLE, "Leads"), new Gap.OtherPeople(ONWARD, "leads"));
        assertGaps(measured().counted("clicks", 12, 100).put("clicks", CardFields.OF, "people reached").with(AWARE, StagePlan.PEOPLE, "people reached"));
        assertEquals(Optional.empty(), Ride.of("1", AWARE).offer(CORE_OFFER, "core", "1", "0", Ride.percentOf("shop visitors", "10")).inputs().at(TAKE));
    }

    @Test
    void whoeverIsCalledAsTheStageCallsThemIsMeant() {
        var ride = Ride.of("100", AWARE, "50").with(ENGAGE, StagePlan.PEOPLE, "Shop visitors").offer(CORE_OFFER, "core", "8", "0", Ride.percentOf("shop visitors", "10")).onward(ASCEND, Ride.percent("1"));

        assertGaps(ride);
        assertEquals(100 * 0.5 * 0.1 * 8, ride.figure(Figure.REVENUE), 1e-9);
    }

    @Test
    void aMetricMustSayOfWhomAndBeAShare() {
        assertGaps(measured().counted("clicks", 12, 100).put("clicks", CardFields.OF, ""), new Gap.NoDenominator(ONWARD, new Id("clicks")));
        assertGaps(measured().counted("clicks", 12, 100).put("clicks", CardFields.OF, "").measuring("clicks", "aware/onward"));
        assertGaps(measured().onward(AWARE, Ride.target("clicks")).put("clicks", CardFields.UNIT, "visits"), new Gap.NoShare(ONWARD, new Id("clicks")));
    }

    @Test
    void aMetricMustBeThereAndHoldTheValue() {
        assertGaps(Ride.of("1", AWARE).onward(AWARE, Ride.last("gone")), new Gap.NoMetric(ONWARD, new Id("gone")));
        assertGaps(measured().put("clicks", CardFields.STATUS, Status.RETIRED), new Gap.NoMetric(ONWARD, new Id("clicks")));
        assertGaps(measured(), new Gap.NoValue(ONWARD, new Id("clicks"), Take.LAST));
        assertGaps(measured().onward(AWARE, Ride.target("clicks")).put("clicks", CardFields.TARGET, new BigDecimal("115")), new Gap.OutOfRange(ONWARD));
    }

    @Test
    void sharesLieBetweenNothingAndAll() {
        assertGaps(Ride.of("1", AWARE, "101"), new Gap.OutOfRange(ONWARD));
        assertGaps(Ride.of("1", AWARE, "-1"), new Gap.OutOfRange(ONWARD));
        assertGaps(Ride.of("1", AWARE).onward(AWARE, Ride.range("90", "95", "120")), new Gap.OutOfRange(ONWARD));
        assertGaps(Ride.of("1", AWARE, "0", "100"));
        assertEquals(Optional.of(AWARE), Ride.of("1", AWARE, "101").inputs().breaksOff());
    }

    @Test
    void amountsAreNeitherNegativeNorBeyondAllMeasure() {
        var enters = Source.of(new Place.OfStage(AWARE), StagePlan.ENTERS);

        assertGaps(Ride.of("-1", AWARE), new Gap.NobodyEnters(), new Gap.NoAmount(enters));
        assertGaps(Ride.of("1e16", AWARE), new Gap.NobodyEnters(), new Gap.NoAmount(enters));
        assertGaps(Ride.of("1", AWARE).spending(AWARE, "-5"), new Gap.NoAmount(Source.of(new Place.OfStage(AWARE), CardFields.SPEND)));
    }

    @Test
    void aStepBackGoesToAnEarlierStage() {
        var at = Source.of(new Place.OfStage(EXCITE), StagePlan.BACK);

        assertGaps(Ride.of("1", AWARE).with(EXCITE, StagePlan.BACK, new StepBack(Fields.of(StepBack.RATE, Ride.percent("5")))), new Gap.NoWhere(at));
        assertGaps(Ride.of("1", AWARE).back(EXCITE, ASCEND, Ride.percent("5")), new Gap.NoWhere(at));
        assertGaps(Ride.of("1", AWARE).with(EXCITE, StagePlan.BACK, new StepBack(Fields.of(StepBack.TO, ENGAGE))));
    }

    @Test
    void whatIsForMoneyMustSayHowManyTakeItAndForHowMuch() {
        assertGaps(Ride.of("1", AWARE, "1").offer(CORE_OFFER, "core", "9", "0").onward(ASCEND, Ride.percent("1")), new Gap.NoTake(new Id("core")));
        assertGaps(Ride.of("1", AWARE).offer(LEAD_MAGNET, "check", "0", "0").onward(SUBSCRIBE, Ride.percent("1")));
        assertGaps(Ride.of("1", AWARE).offer(ENTRY_OFFER, "entry", "1", "0").onward(CONVERT, Ride.percent("1")));
        assertGaps(Ride.of("1", AWARE).offer(PARTNER_OFFER, "sofa", "9", "0", Ride.percent("5")).onward(ASCEND, Ride.percent("1")), new Gap.NoCommission(new Id("sofa")));
        assertGaps(Ride.of("1", AWARE).card(CardType.OFFER, "core", ASCEND, fields -> fields.with(CardFields.KIND, CORE_OFFER).with(CardFields.TAKE, Ride.percent("5")))
                .onward(ASCEND, Ride.percent("1")), new Gap.NoPrice(new Id("core")));
    }

    @Test
    void theFirstGapIsWhereTheForecastBreaksOff() {
        var ride = Ride.of("1", AWARE).card(CardType.TOUCHPOINT, "page", ENGAGE, fields -> fields).offer(CORE_OFFER, "core", "9", "0");

        assertGaps(ride, new Gap.NoOnward(ENGAGE), new Gap.NoTake(new Id("core")));
    }

    @Test
    void aForecastIsBegunByWhoeverSaysHowPeopleMove() {
        var blank = new Ride(Plan.blank("New"));

        assertFalse(blank.offer(CORE_OFFER, "core", "9", "0", Ride.percent("5")).spending(AWARE, "100").inputs().isBegun());
        assertTrue(blank.entering("1", CONVERT).inputs().isBegun());
        assertTrue(blank.onward(ENGAGE, Ride.percent("5")).inputs().isBegun());
    }

    @Test
    void sumsAndPeopleOfOneProgramAreAddedUp() {
        var ride = Ride.of("1", AWARE).offer(REFERRAL_PROGRAM, "friends", "0", "0").put("friends", CardFields.BRINGS, List.of(
                new CardFields.Bring(Fields.of(CardFields.Bring.INTO, AWARE).with(CardFields.Bring.PEOPLE, Amount.of("0.1"))),
                new CardFields.Bring(Fields.of(CardFields.Bring.INTO, AWARE).with(CardFields.Bring.PEOPLE, Amount.of("0.2"))),
                new CardFields.Bring(Fields.of(CardFields.Bring.PEOPLE, Amount.of("0.3")))));

        assertEquals(0.3, ride.input("cards/friends/brings/aware").estimate().likely(), 1e-12);
        assertGaps(ride, new Gap.NoWhere(Source.of(new Place.Of(new Id("friends")), CardFields.BRINGS)));
    }

    @Test
    void measuresAreReadAsTheFileWritesThem() {
        for (var text : List.of("aware/people", "subscribe/onward", "excite/back", "b2m6r8ye/take", "revenue", "cost", "profit", "cac", "ltv", "ltv-cac", "payback"))
            assertEquals(Optional.of(text), Measure.of(text).map(Measure::text));
        for (var text : List.of("", "nowhere/people", "aware/", "promote/onward", "aware/take", "revenues", "reach-promote", "/"))
            assertEquals(Optional.empty(), Measure.of(text), text);
    }

    @Test
    void onlyTargetsThatTheForecastCanReckonAreJudged() {
        var ride = Ride.of("1", AWARE, "40").metric("a", AWARE, "aware", "50").measuring("a", "aware/onward")
                .metric("b", ENGAGE, "engage", "50").measuring("b", "engage/onward")
                .metric("c", ENGAGE, "", "3").measuring("c", "payback").metric("d", ENGAGE, "engage", "3")
                .metric("e", ENGAGE, "", "3").measuring("e", "profit").put("e", CardFields.STATUS, Status.RETIRED);

        assertEquals(List.of(new Target(new Id("a"), new Measure.Onward(AWARE), Better.HIGHER, 0.5), new Target(new Id("c"), new Measure.Whole(Figure.PAYBACK), Better.LOWER, 3)),
                ride.inputs().targets());
    }
}
