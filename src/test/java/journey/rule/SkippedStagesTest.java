package journey.rule;

import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.ENTRY_OFFER;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.OfferKind.REFERRAL_PROGRAM;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.flexible;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.note;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.skipping;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touching;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import journey.plan.Approach;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Link;
import journey.plan.Plan;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.plan.Status;
import org.junit.jupiter.api.Test;

class SkippedStagesTest {
    private static Plan allBut(Stage... gone) {
        return touching(Stage.ALL.stream().filter(stage -> !Arrays.asList(gone).contains(stage)).toArray(Stage[]::new));
    }

    @Test
    void aBlankPlanHasOneHintAndNothingElse() {
        var problems = Rules.check(Plan.blank("New"), Sketch.TODAY).problems();

        assertEquals(List.of("begin"), problems.stream().map(Problem::rule).toList());
        assertEquals(Severity.HINT, problems.getFirst().severity());
    }

    @Test
    void aPlanWithOnlyNotesAndRetiredCardsIsBlank() {
        var plan = plan(in(AWARE, note("Think!")), in(CONVERT, touchpoint("Old").retired()));

        assertEquals(List.of(""), found("begin", plan));
        assertEquals(List.of(), found("stage-empty", plan));
    }

    @Test
    void aPlanWithACardHasBegun() {
        assertEquals(List.of(), found("begin", touching(PROMOTE)));
    }

    @Test
    void beginningMeansASearchTouchpointForTheFirstAudience() {
        var fixed = fixed("begin", Plan.blank("New").withAudiences(List.of(
                new Audience(new Id("people"), Fields.NONE), new Audience(new Id("others"), Fields.NONE))));

        var card = (Card.Touchpoint) fixed.cards().getFirst();
        assertEquals("Search", card.channel());
        assertEquals(new Id("people"), card.audience().orElseThrow());
    }

    @Test
    void aStageBetweenPlannedOnesIsSkipped() {
        assertEquals(List.of("advocate"), found("stage-skipped", allBut(ADVOCATE)));
        assertEquals(Severity.ERROR, one("stage-skipped", allBut(ADVOCATE)).severity());
        assertEquals("Advocate has nothing planned, yet Promote has “Touch promote”.", said("stage-skipped", allBut(ADVOCATE)));
        assertEquals(List.of(), found("stage-skipped", allBut()));
    }

    @Test
    void whereAnybodyMayEnterASkippedStageIsAHint() {
        assertEquals(Severity.HINT, one("stage-skipped", flexible(allBut(ADVOCATE))).severity());
    }

    @Test
    void anIdeaIsEnoughForAStageAndANoteIsNot() {
        var withIdea = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page").with(CardFields.STATUS, Status.IDEA)), in(SUBSCRIBE, call("Join")));
        var withNote = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, note("Page?")), in(SUBSCRIBE, call("Join")));

        assertEquals(List.of(), found("stage-skipped", withIdea));
        assertEquals(List.of("engage"), found("stage-skipped", withNote));
    }

    @Test
    void aStageThatIsSkippedOnPurposeIsSilent() {
        assertEquals(List.of(), found("stage-skipped", skipping(ADVOCATE, allBut(ADVOCATE))));
        assertEquals(List.of(), found("stage-skipped", fixed(one("stage-skipped", allBut(ADVOCATE)).fixes().getLast(), allBut(ADVOCATE))));
    }

    @Test
    void aSkippedAdvocateIsAskedForAReviewThatLeadsOn() {
        var fixed = fixed("stage-skipped", allBut(ADVOCATE));

        var cards = fixed.cardsIn(ADVOCATE).toList();
        assertEquals(List.of("Ask for a review", "Leave a review"), cards.stream().map(Card::title).toList());
        assertEquals(List.of(Link.of(cards.get(1).id(), new End.AtStage(PROMOTE)), Link.of(cards.get(0).id(), new End.AtCard(cards.get(1).id()))), fixed.links());
    }

    @Test
    void aSkippedEngageGetsTheApproachThatTheMetPeopleNeed() {
        var plan = plan(in(AWARE, touchpoint("Ad").with(CardFields.AWARENESS, Awareness.PRODUCT_AWARE)), in(SUBSCRIBE, call("Join")));

        assertEquals(List.of("Add “How we compare”", "Skip on purpose"), fixes("stage-skipped", plan));
        assertEquals(Approach.COMPARE, fixed("stage-skipped", plan).cardsIn(ENGAGE).findFirst().orElseThrow().fields().get(CardFields.APPROACH).orElseThrow());
    }

    @Test
    void neighbouringEmptyStagesAreOneGap() {
        var plan = allBut(ENGAGE, SUBSCRIBE, CONVERT);

        assertEquals(List.of("engage"), found("stages-skipped-in-a-row", plan));
        assertEquals("Engage to Convert, 3 stages in a row, are empty, yet Excite has “Touch excite”.", said("stages-skipped-in-a-row", plan));
        assertEquals(List.of(), found("stage-skipped", plan));
        assertEquals(List.of(), found("stages-skipped-in-a-row", allBut(ENGAGE, CONVERT)));
    }

    @Test
    void twoGapsAreTwoFindings() {
        assertEquals(List.of("engage", "ascend"), found("stages-skipped-in-a-row", allBut(ENGAGE, SUBSCRIBE, ASCEND, ADVOCATE)));
    }

    @Test
    void aGapIsAnErrorEvenOnPurposeAndWhereAnybodyMayEnter() {
        var plan = flexible(skipping(SUBSCRIBE, skipping(ENGAGE, allBut(ENGAGE, SUBSCRIBE))));

        assertEquals(Severity.ERROR, one("stages-skipped-in-a-row", plan).severity());
    }

    @Test
    void fillingAGapLeavesOutWhatIsSkippedOnPurpose() {
        var fixed = fixed("stages-skipped-in-a-row", skipping(SUBSCRIBE, allBut(ENGAGE, SUBSCRIBE)));

        assertEquals(List.of(1L, 0L), List.of(fixed.cardsIn(ENGAGE).count(), fixed.cardsIn(SUBSCRIBE).count()));
        assertTrue(fixed.stage(SUBSCRIBE).isSkipped());
    }

    @Test
    void fillingAGapThatIsAllOnPurposeFillsEverySecondStageAndTakesItsReasonBack() {
        var fixed = fixed("stages-skipped-in-a-row", skipping(SUBSCRIBE, skipping(ENGAGE, allBut(ENGAGE, SUBSCRIBE))));

        assertEquals(List.of(0L, 1L), List.of(fixed.cardsIn(ENGAGE).count(), fixed.cardsIn(SUBSCRIBE).count()));
        assertTrue(!fixed.stage(SUBSCRIBE).isSkipped() && fixed.stage(ENGAGE).isSkipped());
    }

    @Test
    void stagesAfterTheLastPlannedOneAreEmpty() {
        assertEquals(List.of("convert", "excite", "ascend", "advocate", "promote"), found("stage-empty", touching(AWARE, ENGAGE, SUBSCRIBE)));
        assertEquals(List.of(), found("stage-empty", allBut(ADVOCATE)));
        assertEquals(List.of("promote"), found("stage-empty", allBut(PROMOTE)));
        assertEquals(List.of(), found("stage-empty", skipping(PROMOTE, allBut(PROMOTE))));
    }

    @Test
    void fillingAFarEndFillsTheGapBeforeItToo() {
        var plan = allBut(ADVOCATE, PROMOTE);
        var far = Sketch.problems("stage-empty", plan).getLast();

        assertEquals("Add a referral program and fill the gaps", Sketch.ENGLISH.say(far.fixes().getFirst().title()));
        assertEquals(List.of("Ask for a review", "Leave a review"), titles(ADVOCATE, fixed(far.fixes().getFirst(), plan)));
    }

    @Test
    void aFarEndBehindManyEmptyStagesIsNotFilledAtAStroke() {
        var promote = Sketch.problems("stage-empty", touching(AWARE)).getLast();

        assertEquals(List.of("Skip on purpose"), promote.fixes().stream().map(fix -> Sketch.ENGLISH.say(fix.title())).toList());
    }

    @Test
    void nothingAfterConvertGivesFurtherSalesAway() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(CONVERT, offer(ENTRY_OFFER, "Trial").at("1.00")));

        assertEquals(List.of("convert"), found("ends-at-first-sale", plan));
        assertEquals("The journey ends with “Trial”: further sales and word of mouth are given away.", said("ends-at-first-sale", plan));
        assertEquals(List.of(), found("stage-empty", plan));
        assertEquals(List.of(), found("ends-at-first-sale", touching(AWARE, CONVERT, EXCITE)));
        assertEquals(List.of(), found("ends-at-first-sale", touching(AWARE, ENGAGE)));
    }

    @Test
    void whatFollowsTheSaleIsPlannedAtAStroke() {
        var plan = plan(in(CONVERT, offer(ENTRY_OFFER, "Trial").at("1.00")));
        var fixed = fixed("ends-at-first-sale", plan);

        assertEquals(List.of("Plan what follows", "Add a first success"), fixes("ends-at-first-sale", plan));
        assertTrue(fixed.offers().anyMatch(offer -> offer.is(CORE_OFFER) && offer.price().isEmpty()));
        assertTrue(fixed.offers().anyMatch(offer -> offer.is(REFERRAL_PROGRAM) && offer.fields().has(CardFields.REWARD_FOR_FRIEND)));
    }

    @Test
    void withoutASmallYesTheCoreOfferComesWithOne() {
        var plan = plan(in(CONVERT, touchpoint("Shop")));

        assertEquals("Plan what follows and fill the gaps", fixes("ends-at-first-sale", plan).getFirst());
        assertEquals(List.of("Shop", "Free 15-minute call"), titles(CONVERT, fixed("ends-at-first-sale", plan)));
    }

    @Test
    void theGateBetweenTheSalesIsMissingBesideTheSkippedStage() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("Page")), in(SUBSCRIBE, offer(LEAD_MAGNET, "Check")),
                in(CONVERT, offer(ENTRY_OFFER, "Trial")), in(ASCEND, offer(CORE_OFFER, "Membership")));

        assertEquals(List.of("excite"), found("gate-missing", plan));
        assertEquals(List.of("excite"), found("stage-skipped", plan));
        assertEquals("Nothing makes people glad of “Trial” before they are offered “Membership”.", said("gate-missing", plan));
        assertEquals(List.of(), found("stage-skipped", fixed("gate-missing", plan)));
    }

    @Test
    void noGateIsMissingWhereThereIsNoSaleBehindItOrItIsLeftOutOnPurpose() {
        assertEquals(List.of(), found("gate-missing", allBut(EXCITE, ASCEND)));
        assertEquals(List.of(), found("gate-missing", skipping(EXCITE, allBut(EXCITE))));
        assertEquals(List.of(), found("gate-missing", allBut()));
    }

    @Test
    void ofAnEmptyStageOnlyThisFamilySpeaks() {
        var about = Rules.check(allBut(EXCITE), Sketch.TODAY).problems().stream().filter(one -> one.stage().filter(stage -> stage == EXCITE).isPresent());

        assertEquals(List.of("stage-skipped", "gate-missing"), about.map(Problem::rule).toList());
    }
}
