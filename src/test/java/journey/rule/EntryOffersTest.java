package journey.rule;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.TIME_COMMITMENT;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.EXCITE;
import static journey.rule.Sketch.ENGLISH;
import static journey.rule.Sketch.answered;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;
import journey.edit.Edit;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Span;
import journey.text.Typed;
import journey.text.Typing;
import org.junit.jupiter.api.Test;

class EntryOffersTest {
    private static final Sketch.Piece TRIAL = offer(ENTRY_OFFER, "Trial");
    private static final Sketch.Piece MEMBERSHIP = offer(CORE_OFFER, "Membership");

    private static Plan entry(Sketch.Piece piece) {
        return plan(in(CONVERT, piece));
    }

    private static Plan beside(String price, String core) {
        return plan(in(CONVERT, TRIAL.at(price)), in(ASCEND, MEMBERSHIP.at(core)));
    }

    private static Fix.Asking question(String rule, Plan plan) {
        return assertInstanceOf(Fix.Asking.class, one(rule, plan).fixes().getFirst());
    }

    private static String refusal(Fix.Asking asking, String answer) {
        return asking.edit(Ids.from(new SplittableRandom(1)), answer, new Typing(ENGLISH)) instanceof Typed.Wrong<Edit>(var why) ? ENGLISH.say(why) : "none";
    }

    private static Amount price(Plan plan) {
        return plan.offers().findFirst().orElseThrow().price().orElseThrow();
    }

    @Test
    void moneyOrTimeIsSomething() {
        assertEquals(List.of("trial"), found("entry-asks-nothing", entry(TRIAL)));
        assertEquals(List.of("trial"), found("entry-asks-nothing", entry(TRIAL.at("0.00").with(CardFields.MINUTES, 0))));
        assertEquals(List.of(), found("entry-asks-nothing", entry(TRIAL.at("0.01"))));
        assertEquals(List.of(), found("entry-asks-nothing", entry(TRIAL.at("0.00").with(CardFields.MINUTES, 1))));
    }

    @Test
    void aTimeCommitmentAsksForTimeByWhatItIs() {
        assertEquals(List.of(), found("entry-asks-nothing", entry(offer(TIME_COMMITMENT, "Call"))));
    }

    @Test
    void thePriceIsAskedForAndReadAsMoney() {
        var asking = question("entry-asks-nothing", entry(TRIAL));

        assertEquals("What does “Trial” cost?", ENGLISH.say(asking.question()));
        assertEquals(Amount.of("1.50"), price(answered(asking, "1.50", entry(TRIAL))));
        assertEquals("For nothing it asks for nothing. Name a price above 0.", refusal(asking, "free"));
        assertEquals("none", refusal(asking, "2"));
    }

    @Test
    void fifteenMinutesWillDoToo() {
        assertEquals(List.of("Set a price", "Ask for 15 minutes"), fixes("entry-asks-nothing", entry(TRIAL)));
        assertEquals(15, fixed(one("entry-asks-nothing", entry(TRIAL)).fixes().getLast(), entry(TRIAL)).cards().getFirst().fields().get(CardFields.MINUTES).orElseThrow());
    }

    @Test
    void whereNothingMayBeSoldNoPriceIsAskedFor() {
        assertEquals(List.of("Ask for 15 minutes"), fixes("entry-asks-nothing", plan(in(EXCITE, TRIAL))));
    }

    @Test
    void aQuarterOfTheCoreOfferIsStillSmall() {
        assertEquals(List.of(), found("entry-not-small", beside("25.00", "100.00")));
        assertEquals(List.of("trial"), found("entry-not-small", beside("25.01", "100.00")));
    }

    @Test
    void pricesAreComparedAsSinglePaymentsByWhatIsLikely() {
        var monthly = plan(in(CONVERT, TRIAL.at("5.00")), in(ASCEND, MEMBERSHIP.at("9.00").with(CardFields.EVERY, Span.MONTH).with(CardFields.KEPT_FOR, 24)));
        var range = plan(in(CONVERT, TRIAL.with(CardFields.PRICE, new Amount.Range(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.TEN))), in(ASCEND, MEMBERSHIP.at("9.00")));

        assertEquals(List.of("trial"), found("entry-not-small", monthly));
        assertEquals(List.of(), found("entry-not-small", range));
    }

    @Test
    void whatIsOpenOrFreeIsNotCompared() {
        assertEquals(List.of(), found("entry-not-small", plan(in(CONVERT, TRIAL), in(ASCEND, MEMBERSHIP.at("9.00")))));
        assertEquals(List.of(), found("entry-not-small", plan(in(CONVERT, TRIAL.at("5.00")), in(ASCEND, MEMBERSHIP))));
        assertEquals(List.of(), found("entry-not-small", beside("5.00", "0.00")));
    }

    @Test
    void ofSeveralCoreOffersTheDearestIsTheMeasure() {
        var plan = plan(in(CONVERT, TRIAL.at("20.00")), in(ASCEND, offer(CORE_OFFER, "Small").at("40.00"), offer(CORE_OFFER, "Large").at("80.00")));

        assertEquals(List.of(), found("entry-not-small", plan));
    }

    @Test
    void timeWithAPriceIsMeasuredToo() {
        assertEquals(List.of("course"), found("entry-not-small", plan(in(CONVERT, offer(TIME_COMMITMENT, "Course").at("60.00")), in(ASCEND, MEMBERSHIP.at("100.00")))));
    }

    @Test
    void theSmallerPriceIsAskedForAndMustBeSmall() {
        var asking = question("entry-not-small", beside("5.00", "9.50"));

        assertEquals("More than 0 and at most 2.37: that is a quarter.", refusal(asking, "2.38"));
        assertEquals("More than 0 and at most 2.37: that is a quarter.", refusal(asking, "0"));
        assertEquals(Amount.of("2.37"), price(answered(asking, "2.37", beside("5.00", "9.50"))));
    }

    @Test
    void aGuaranteeTakesTheRiskOff() {
        assertEquals(List.of("trial"), found("entry-high-risk", entry(TRIAL.at("1.00"))));
        assertEquals(List.of("trial"), found("entry-high-risk", entry(TRIAL)));
        assertEquals(List.of(), found("entry-high-risk", entry(TRIAL.at("1.00").with(CardFields.GUARANTEE, "money back"))));
        assertEquals("Because of this", fixed("entry-high-risk", entry(TRIAL)).cards().getFirst().fields().text(CardFields.GUARANTEE));
    }

    @Test
    void whatIsFreeRisksNothing() {
        assertEquals(List.of(), found("entry-high-risk", entry(TRIAL.at("0.00").with(CardFields.MINUTES, 15))));
        assertEquals(List.of(), found("entry-high-risk", entry(offer(TIME_COMMITMENT, "Call"))));
    }
}
