package journey.rule;

import static journey.plan.Capture.EMAIL;
import static journey.plan.Capture.PHONE;
import static journey.plan.LinkKind.LEADS_TO;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.linking;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static journey.rule.Sketch.without;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import journey.plan.Amount;
import journey.plan.CardFields;
import journey.plan.Gives;
import journey.plan.Id;
import journey.plan.Plan;
import org.junit.jupiter.api.Test;

class LeadMagnetsTest {
    private static final Sketch.Piece CHECK = offer(LEAD_MAGNET, "Check");

    private static Plan magnet(Sketch.Piece piece) {
        return plan(in(SUBSCRIBE, piece));
    }

    private static Plan leading(Sketch.Piece call) {
        return linking(LEADS_TO, plan(in(SUBSCRIBE, CHECK, call)), "check>start");
    }

    @Test
    void onlyAPriceAboveNothingIsOne() {
        assertEquals(List.of("check"), found("magnet-priced", magnet(CHECK.at("0.01"))));
        assertEquals(List.of(), found("magnet-priced", magnet(CHECK.at("0.00"))));
        assertEquals(List.of(), found("magnet-priced", magnet(CHECK)));
    }

    @Test
    void itIsMadeFreeOrIsAnEntryOfferInTruth() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page")), in(SUBSCRIBE, CHECK.at("2.00")));

        assertEquals(List.of("Make it free", "Make it an entry offer and fill the gaps"), fixes("magnet-priced", plan));
        assertEquals(Amount.FREE, fixed("magnet-priced", plan).offers().findFirst().orElseThrow().price().orElseThrow());

        var sold = fixed(one("magnet-priced", plan).fixes().getLast(), plan);
        assertEquals(List.of("Check"), titles(CONVERT, sold));
        assertEquals(List.of("Free checklist"), titles(SUBSCRIBE, sold));
    }

    @Test
    void whereNothingMayBeSoldThatIsSaidAndNotThatItHasAPrice() {
        for (var stage : List.of(AWARE, ENGAGE, EXCITE)) assertEquals(List.of(), found("magnet-priced", plan(in(stage, CHECK.at("2.00")))), stage::word);
        assertEquals(List.of("check"), found("magnet-priced", without("excite-sells", plan(in(EXCITE, CHECK.at("2.00"))))));
        assertEquals(List.of("check"), found("magnet-priced", plan(in(CONVERT, CHECK.at("2.00")))));
    }

    @Test
    void itComesHomeFree() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page"), CHECK.at("2.00")), in(SUBSCRIBE, touchpoint("Form")));

        assertEquals(List.of("Move to Subscribe and make it free"), fixes("sells-too-early", plan));
        assertEquals(List.of(), found("magnet-priced", fixed("sells-too-early", plan)));
    }

    @Test
    void anythingThatItTakesIsSomething() {
        assertEquals(List.of("check"), found("magnet-captures-nothing", magnet(CHECK)));
        assertEquals(List.of(), found("magnet-captures-nothing", magnet(CHECK.with(CardFields.CAPTURES, List.of(PHONE)))));
    }

    @Test
    void itTakesWhatTheCallToActionTakesToWhichItLeads() {
        var asking = call("Start").with(CardFields.CAPTURES, List.of(EMAIL));

        assertEquals(List.of(), found("magnet-captures-nothing", leading(asking)));
        assertEquals(List.of("check"), found("magnet-captures-nothing", leading(call("Start"))));
        assertEquals(List.of("check"), found("magnet-captures-nothing", plan(in(SUBSCRIBE, CHECK, asking))));
        assertEquals(List.of("check"), found("magnet-without-consent", leading(asking)));
        assertEquals(List.of(), found("magnet-without-consent", leading(asking.with(CardFields.CONSENT, true))));
    }

    @Test
    void whatAMagnetReliesOnIsNotTakenAwayElsewhere() {
        var plan = linking(LEADS_TO, plan(in(SUBSCRIBE, CHECK), in(EXCITE, touchpoint("Hello"), call("Start").with(CardFields.CAPTURES, List.of(EMAIL)))), "check>start");

        assertEquals(List.of("start"), found("excite-asks", plan));
        assertEquals(List.of(), fixes("excite-asks", plan));
    }

    @Test
    void anAddressIsAskedForWithConsent() {
        var fixed = fixed("magnet-captures-nothing", magnet(CHECK)).cards().getFirst().fields();

        assertEquals(List.of(EMAIL), fixed.list(CardFields.CAPTURES));
        assertEquals(true, fixed.is(CardFields.CONSENT));
    }

    @Test
    void consentIsNeededForMail() {
        assertEquals(List.of("check"), found("magnet-without-consent", magnet(CHECK.with(CardFields.CAPTURES, List.of(PHONE, EMAIL)))));
        assertEquals(List.of(), found("magnet-without-consent", magnet(CHECK.with(CardFields.CAPTURES, List.of(PHONE)))));
        assertEquals(List.of(), found("magnet-without-consent", magnet(CHECK)));
    }

    @Test
    void consentIsAskedForWhereTheAddressIsTaken() {
        var fixed = fixed("magnet-without-consent", leading(call("Start").with(CardFields.CAPTURES, List.of(EMAIL))));

        assertEquals(true, fixed.card(new Id("start")).orElseThrow().fields().is(CardFields.CONSENT));
    }

    @Test
    void aPromiseOrAWordOnWhatItGivesWillDo() {
        assertEquals(List.of("check"), found("magnet-promises-nothing", magnet(CHECK.with(CardFields.PROMISE, " "))));
        assertEquals(List.of(), found("magnet-promises-nothing", magnet(CHECK.with(CardFields.GIVES, Gives.EXAMPLE))));
        assertEquals("Because of this", fixed("magnet-promises-nothing", magnet(CHECK)).cards().getFirst().fields().text(CardFields.PROMISE));
    }

    @Test
    void otherOffersAreNoMagnets() {
        for (var rule : List.of("magnet-priced", "magnet-captures-nothing", "magnet-without-consent", "magnet-promises-nothing"))
            assertEquals(List.of(), found(rule, magnet(offer(ENTRY_OFFER, "Trial").at("1.00").with(CardFields.CAPTURES, List.of(EMAIL)))), rule);
    }
}
