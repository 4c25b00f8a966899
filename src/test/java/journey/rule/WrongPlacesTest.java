package journey.rule;

import static journey.plan.OfferKind.BONUS;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.FREE_CONTENT;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.QUICK_WIN;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.OfferKind.TIME_COMMITMENT;
import static journey.plan.OfferKind.UPSELL;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import journey.plan.Amount;
import journey.plan.Capture;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Weight;
import org.junit.jupiter.api.Test;

class WrongPlacesTest {
    @Test
    void anOfferBelongsInItsHomeStage() {
        var plan = plan(in(SUBSCRIBE, offer(LEAD_MAGNET, "Check")), in(CONVERT, touchpoint("Shop"), offer(LEAD_MAGNET, "Guide")));

        assertEquals(List.of("guide"), found("wrong-stage", plan));
        assertEquals("“Guide” (Lead magnet) stands in Convert; it belongs in Subscribe.", said("wrong-stage", plan));
        assertEquals(List.of("Check", "Guide"), titles(SUBSCRIBE, fixed("wrong-stage", plan)));
    }

    @Test
    void anOfferWhoseKindIsOpenIsAtHomeAnywhere() {
        var plan = plan(in(AWARE, offer(BONUS, "Hook")));

        assertEquals(List.of(), found("wrong-stage", plan.withCards(plan.cards().replacing(plan.cards().getFirst().id(), card -> card.with(card.fields().without(CardFields.KIND))))));
    }

    @Test
    void theLastActivityOfAStageDoesNotLeaveItEmpty() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, offer(LEAD_MAGNET, "Check")), in(SUBSCRIBE, offer(LEAD_MAGNET, "Guide")));

        assertEquals(List.of("Move to Subscribe and fill the gaps"), fixes("wrong-stage", plan));
        assertEquals(List.of("Article about the problem"), titles(ENGAGE, fixed("wrong-stage", plan)));
    }

    @Test
    void nothingMovesBeyondManyEmptyStages() {
        assertEquals(List.of(), fixes("wrong-stage", plan(in(AWARE, touchpoint("Ad"), offer(REFERRAL_PROGRAM, "Friends")))));
    }

    @Test
    void anUpsellAloneDoesNotOpenAscend() {
        var plan = plan(in(CONVERT, offer(TIME_COMMITMENT, "Call")), in(EXCITE, touchpoint("Hello")), in(ADVOCATE, touchpoint("Wall"), offer(UPSELL, "More")));

        assertEquals(List.of("Move to Ascend and fill the gaps"), fixes("wrong-stage", plan));
        assertEquals(List.of("More", "Core offer"), titles(ASCEND, fixed("wrong-stage", plan)));
    }

    @Test
    void sellingInAwareOrEngageIsTooEarlyAndIsNotSaidTwice() {
        var plan = plan(in(AWARE, touchpoint("Ad"), offer(ENTRY_OFFER, "Trial").at("1.00")), in(ENGAGE, offer(FREE_CONTENT, "Guide").at("0.00")));

        assertEquals(List.of("trial"), found("sells-too-early", plan));
        assertEquals(List.of(), found("wrong-stage", plan));
    }

    @Test
    void whereSellingEarlyIsAllowedTheWrongStageIsTold() {
        var off = new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, Weight.OFF));
        var plan = plan(in(AWARE, offer(ENTRY_OFFER, "Trial").at("1.00")));

        assertEquals(List.of("trial"), found("wrong-stage", plan.withSettings(plan.settings().with(Settings.RULES, Map.of("sells-too-early", off)))));
    }

    @Test
    void whatIsMeantToBeFreeBecomesFreeAtHome() {
        var content = plan(in(AWARE, touchpoint("Ad"), offer(FREE_CONTENT, "Guide").at("5.00")), in(ENGAGE, touchpoint("Page")));

        assertEquals(List.of("Move to Engage and make it free"), fixes("sells-too-early", content));
        assertEquals(List.of(), Rules.check(fixed("sells-too-early", content), Sketch.TODAY).problems().stream().filter(one -> one.place().text().equals("guide")).toList());
    }

    @Test
    void anOfferThatIsFreeOrOpenDoesNotSell() {
        assertEquals(List.of(), found("sells-too-early", plan(in(ENGAGE, offer(FREE_CONTENT, "Guide").at("0.00"), offer(FREE_CONTENT, "Series")))));
        assertEquals(List.of(), found("sells-too-early", plan(in(SUBSCRIBE, offer(ENTRY_OFFER, "Trial").at("1.00")))));
    }

    @Test
    void nothingIsSoldInExcite() {
        var plan = plan(in(CONVERT, offer(TIME_COMMITMENT, "Call")), in(EXCITE, touchpoint("Hello"), offer(CORE_OFFER, "Membership").at("9.00"), offer(BONUS, "Gift")));

        assertEquals(List.of("membership"), found("excite-sells", plan));
        assertEquals(List.of(), found("wrong-stage", plan));
        assertEquals(List.of("Membership"), titles(ASCEND, fixed("excite-sells", plan)));
        assertEquals(List.of(), found("excite-sells", plan(in(EXCITE, offer(QUICK_WIN, "Gift").at("0.00")))));
    }

    @Test
    void aGiftWithAPriceIsMadeFree() {
        var plan = plan(in(EXCITE, offer(BONUS, "Gift").at("3.00")));

        assertEquals(List.of("Make it free"), fixes("excite-sells", plan));
        assertEquals(Amount.FREE, fixed("excite-sells", plan).offers().findFirst().orElseThrow().price().orElseThrow());
    }

    @Test
    void exciteAsksForNoDataAndNotMuchTime() {
        var data = plan(in(EXCITE, touchpoint("Form").with(CardFields.CAPTURES, List.of(Capture.PHONE))));
        var time = plan(in(EXCITE, touchpoint("Course").with(CardFields.MINUTES, 31)));
        var both = plan(in(EXCITE, touchpoint("Interview").with(CardFields.MINUTES, 90).with(CardFields.CAPTURES, List.of(Capture.PHONE))));

        assertEquals("“Form” takes personal data in Excite.", said("excite-asks", data));
        assertEquals("“Course” takes 31 minutes in Excite.", said("excite-asks", time));
        assertEquals("“Interview” takes personal data and 90 minutes in Excite.", said("excite-asks", both));
        for (Plan plan : List.of(data, time, both)) assertEquals(List.of(), found("excite-asks", fixed("excite-asks", plan)));
    }

    @Test
    void halfAnHourInExciteAndDataElsewhereAreFine() {
        assertEquals(List.of(), found("excite-asks", plan(in(EXCITE, touchpoint("Course").with(CardFields.MINUTES, 30)),
                in(PROMOTE, touchpoint("Form").with(CardFields.CAPTURES, List.of(Capture.PHONE))))));
    }
}
