package journey.rule;

import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.PROMOTE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.aiming;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fix;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.metric;
import static journey.rule.Sketch.note;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.refused;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touching;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.IntStream;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.End;
import journey.plan.Fields;
import journey.plan.Link;
import journey.plan.LinkKind;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Test;

class StageNeedsTest {
    @Test
    void aPlannedStageNeedsAGoalOfItsOwn() {
        var plan = touching(AWARE, ENGAGE);

        assertEquals(List.of("engage"), found("no-goal", aiming("3 600 visits", AWARE, plan)));
        assertEquals(List.of(), found("no-goal", aiming("Stay a minute", ENGAGE, aiming("3 600 visits", AWARE, plan))));
    }

    @Test
    void aGoalIsAskedForAndPut() {
        var plan = touching(AWARE);
        var fix = assertInstanceOf(Fix.Asking.class, Sketch.one("no-goal", plan).fixes().getFirst());

        assertEquals("What is this stage to reach?", Sketch.ENGLISH.say(fix.question()));
        assertEquals("Because of this", fixed(fix, plan).stage(AWARE).goal());
    }

    @Test
    void twoStagesWithOneGoalAreToldAtTheSecond() {
        var same = aiming(" more REACH", ENGAGE, aiming("More reach", AWARE, touching(AWARE, ENGAGE)));

        assertEquals(List.of("engage"), found("same-goal", same));
        assertEquals("Aware and Engage have the same goal.", said("same-goal", same));
        assertEquals(List.of(), found("same-goal", aiming("More time", ENGAGE, same)));
        assertEquals(List.of(), found("same-goal", touching(AWARE, ENGAGE)));
        assertEquals("Another stage has this goal.", refused(assertInstanceOf(Fix.Asking.class, fix("Set another goal", "same-goal", same)), "MORE reach "));
    }

    @Test
    void aStageWithCardsNeedsAnActivity() {
        assertEquals(List.of("engage"), found("no-activity", plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, call("Read"), metric("Time")))));
        assertEquals(List.of(), found("no-activity", plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, offer(LEAD_MAGNET, "Check")))));
        assertEquals(List.of("engage"), found("no-activity", plan(in(ENGAGE, touchpoint("Page").retired(), call("Read")))));
    }

    @Test
    void anActivityInAscendComesWithTheSmallYesThatItNeeds() {
        var plan = plan(in(Stage.CONVERT, touchpoint("Shop")), in(ASCEND, call("Buy")));

        assertEquals(List.of("Add a core offer and fill the gaps"), fixes("no-activity", plan));
    }

    @Test
    void aStageNeedsACallToAction() {
        assertEquals(List.of("aware"), found("no-cta", touching(AWARE)));
        assertEquals(List.of(), found("no-cta", plan(in(AWARE, touchpoint("Ad"), call("Look")))));
        assertEquals(List.of("aware"), found("no-cta", plan(in(AWARE, touchpoint("Ad"), call("Look").retired(), note("Ask them!")))));
    }

    @Test
    void aNewCallToActionLeadsToTheNextStageFromTheStart() {
        var fixed = fixed("no-cta", touching(AWARE));

        assertEquals(List.of("Touch aware", "See how it works"), titles(AWARE, fixed));
        assertEquals(List.of(Link.of(fixed.cards().getLast().id(), new End.AtStage(ENGAGE))), fixed.links());
    }

    @Test
    void theCallInPromoteLeadsBackToTheStart() {
        var fixed = fixed("no-cta", touching(PROMOTE));

        assertEquals(List.of(new Link(fixed.cards().getLast().id(), new End.AtStage(AWARE), Fields.of(Link.KIND, LinkKind.LOOP))), fixed.links());
    }

    @Test
    void aStageNeedsAMeasureThatSaysOfWhom() {
        var plan = plan(in(SUBSCRIBE, offer(LEAD_MAGNET, "Check")));
        var metric = (Card.Metric) fixed("no-metric", plan).cards().getLast();

        assertEquals(List.of("subscribe"), found("no-metric", plan));
        assertEquals(List.of("%", "visitors"), List.of(metric.fields().text(CardFields.UNIT), metric.fields().text(CardFields.OF)));
        assertEquals(List.of(), found("no-metric", plan(in(SUBSCRIBE, offer(LEAD_MAGNET, "Check"), metric("Sign-ups")))));
    }

    @Test
    void aStageNeedsSomebodyWhoLooksAfterIt() {
        var plan = owned("Content team", AWARE, touching(AWARE, ENGAGE));

        assertEquals(List.of("engage"), found("no-owner", plan));
        assertEquals(List.of("Give it to Content team", "Name an owner"), fixes("no-owner", plan));
        assertEquals("Content team", fixed("no-owner", plan).stage(ENGAGE).owner());
    }

    @Test
    void whoOwnsMostOfTheCardsIsAskedFirst() {
        var plan = owned("Content team", ENGAGE, plan(in(ENGAGE, touchpoint("Page")),
                in(AWARE, touchpoint("Ad").with(CardFields.OWNER, "Ann"), touchpoint("Post").with(CardFields.OWNER, "Bob"), call("Look").with(CardFields.OWNER, "Bob"))));

        assertEquals("Give it to Bob", fixes("no-owner", plan).getFirst());
    }

    private static Plan owned(String owner, Stage stage, Plan plan) {
        return plan.withStage(stage, one -> new StagePlan(one.fields().with(StagePlan.OWNER, owner)));
    }

    @Test
    void aStageWithMostOfManyCardsIsOutOfBalance() {
        assertEquals(List.of("aware"), found("unbalanced", crowd(5, 6)));
        assertEquals("Aware holds 5 of 11 cards.", said("unbalanced", crowd(5, 6)));
        assertEquals(List.of(), found("unbalanced", crowd(4, 6)));
        assertEquals(List.of(), found("unbalanced", plan(in(AWARE, touchpoint("Ad"), call("Look")))));
    }

    /// So many touchpoints in Aware, and one or two in each of the other stages.
    private static Plan crowd(int inAware, int elsewhere) {
        var columns = new Sketch.Column[elsewhere + 1];
        columns[0] = in(AWARE, IntStream.range(0, inAware).mapToObj(i -> touchpoint("Ad " + i)).toArray(Sketch.Piece[]::new));
        for (int i = 1; i <= elsewhere; i++) columns[i] = in(Stage.ALL.get(i), touchpoint("Other " + i));
        return plan(columns);
    }

    @Test
    void nothingOfThisIsAskedOfAnEmptyStage() {
        var rules = List.of("no-goal", "no-activity", "no-cta", "no-metric", "no-owner");
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ADVOCATE, note("Later"), touchpoint("Old").retired()));

        for (var rule : rules) assertEquals(0, found(rule, plan).stream().filter(at -> !at.equals("aware")).count(), rule);
    }
}
