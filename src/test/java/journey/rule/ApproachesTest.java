package journey.rule;

import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.ENGAGE;
import static journey.rule.Sketch.call;
import static journey.rule.Sketch.fixed;
import static journey.rule.Sketch.fixes;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.problems;
import static journey.rule.Sketch.said;
import static journey.rule.Sketch.titles;
import static journey.rule.Sketch.touchpoint;
import static journey.rule.Sketch.without;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import journey.plan.Approach;
import journey.plan.Audience;
import journey.plan.Awareness;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Plan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ApproachesTest {
    private static final Id NOVICES = new Id("novices");
    private static final Id EXPERTS = new Id("experts");

    private static Sketch.Piece meeting(Awareness awareness, String title) {
        return touchpoint(title).with(CardFields.AWARENESS, awareness);
    }

    private static Sketch.Piece taking(Approach approach, String title) {
        return touchpoint(title).with(CardFields.APPROACH, approach);
    }

    private static Plan meant(Plan plan) {
        return plan.withAudiences(List.of(new Audience(NOVICES, Fields.NONE), new Audience(EXPERTS, Fields.NONE)));
    }

    @ParameterizedTest
    @EnumSource
    void eachTypeNeedsItsOwnApproach(Awareness awareness) {
        for (var approach : Approach.values()) {
            var plan = plan(in(AWARE, meeting(awareness, "Ad")), in(ENGAGE, taking(approach, "Page")));

            assertEquals(approach.answers() == awareness ? List.of() : List.of("ad"), found("wrong-approach", plan));
            assertEquals(List.of(), found("awareness-unanswered", plan));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theCardThatAnswersIsAdded(Awareness awareness) {
        var plan = plan(in(AWARE, meeting(awareness, "Ad")), in(ENGAGE, touchpoint("Page")));

        assertEquals(Optional.of(Approach.to(awareness)), fixed("awareness-unanswered", plan).cards().getLast().fields().get(CardFields.APPROACH));
    }

    @Test
    void theButtonSaysWhichCard() {
        assertEquals(List.of("Add an article"), fixes("awareness-unanswered", plan(in(AWARE, meeting(Awareness.PROBLEM_AWARE, "Ad")), in(ENGAGE, touchpoint("Page")))));
        assertEquals(List.of("Add “How we compare”"), fixes("awareness-unanswered", plan(in(AWARE, meeting(Awareness.PRODUCT_AWARE, "Ad")), in(ENGAGE, touchpoint("Page")))));
    }

    @Test
    void ofAnEmptyEngageTheCoverageRulesSpeak() {
        assertEquals(List.of(), found("awareness-unanswered", plan(in(AWARE, meeting(Awareness.UNAWARE, "Ad")))));
        assertEquals(List.of("ad"), found("awareness-unanswered", plan(in(AWARE, meeting(Awareness.UNAWARE, "Ad")), in(ENGAGE, call("Read on")))));
    }

    @Test
    void theSamePeopleAreToldOnceWhereverTheyAreMet() {
        var plan = plan(in(AWARE, meeting(Awareness.UNAWARE, "Ad"), meeting(Awareness.UNAWARE, "Post"), meeting(Awareness.MOST_AWARE, "Mail")), in(ENGAGE, touchpoint("Page")));

        assertEquals(List.of("ad", "mail"), found("awareness-unanswered", plan));
        assertEquals(List.of(new Id("post")), problems("awareness-unanswered", plan).getFirst().cards());
        assertEquals("“Ad” and others meet unaware people; nothing in Engage entertains them.", Sketch.ENGLISH.say(problems("awareness-unanswered", plan).getFirst().message()));
    }

    @Test
    void eachAudienceIsAnsweredForItself() {
        var plan = meant(plan(in(AWARE, meeting(Awareness.UNAWARE, "Ad").with(CardFields.AUDIENCE, NOVICES), meeting(Awareness.UNAWARE, "Post").with(CardFields.AUDIENCE, EXPERTS)),
                in(ENGAGE, taking(Approach.ENTERTAIN, "Film").with(CardFields.AUDIENCE, NOVICES))));

        assertEquals(List.of("post"), found("awareness-unanswered", plan));
        assertEquals(Optional.of(EXPERTS), fixed("awareness-unanswered", plan).cards().getLast().fields().get(CardFields.AUDIENCE));
    }

    @Test
    void itIsToldWhereItIsToBeMended() {
        var problem = one("awareness-unanswered", plan(in(AWARE, meeting(Awareness.UNAWARE, "Ad")), in(ENGAGE, touchpoint("Page"))));

        assertEquals(Optional.of(ENGAGE), problem.stage());
        assertEquals("ad", problem.place().text());
    }

    @Test
    void theWrongApproachIsSetRightOrAnotherCardAnswers() {
        var plan = plan(in(AWARE, meeting(Awareness.SOLUTION_AWARE, "Ad")), in(ENGAGE, taking(Approach.COMPARE, "Page")));

        assertEquals("“Ad” meets solution-aware people. “Page” compares you with the competition, but nothing argues against the usual solution.", said("wrong-approach", plan));
        assertEquals(List.of(new Id("page")), one("wrong-approach", plan).cards());
        assertEquals(List.of("Set “Page” to “Contrast”", "Add “Why the usual way falls short”"), fixes("wrong-approach", plan));
        assertEquals(List.of("Page", "Why the usual way falls short"), titles(ENGAGE, fixed(one("wrong-approach", plan).fixes().getLast(), plan)));
        assertEquals(Optional.of(Approach.CONTRAST), fixed("wrong-approach", plan).cards().getLast().fields().get(CardFields.APPROACH));
    }

    @Test
    void whereNobodyMindsTheApproachTheyAreUnanswered() {
        var plan = plan(in(AWARE, meeting(Awareness.SOLUTION_AWARE, "Ad")), in(ENGAGE, taking(Approach.COMPARE, "Page")));

        assertEquals(List.of("ad"), found("awareness-unanswered", without("wrong-approach", plan)));
    }

    @Test
    void whoSaysHowMuchPeopleKnowSaysHowThatIsKnown() {
        assertEquals(List.of("ad"), found("awareness-unproven", plan(in(AWARE, meeting(Awareness.UNAWARE, "Ad").with(CardFields.EVIDENCE, " ")))));
        assertEquals(List.of(), found("awareness-unproven", plan(in(AWARE, meeting(Awareness.UNAWARE, "Ad").with(CardFields.EVIDENCE, "survey"), touchpoint("Post")))));
        assertEquals(List.of(), found("awareness-unproven", plan(in(ENGAGE, meeting(Awareness.UNAWARE, "Page")))));
        assertEquals("Because of this", fixed("awareness-unproven", plan(in(AWARE, meeting(Awareness.UNAWARE, "Ad")))).cards().getFirst().fields().text(CardFields.EVIDENCE));
    }
}
