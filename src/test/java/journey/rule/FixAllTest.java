package journey.rule;

import static journey.plan.Stage.ADVOCATE;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.plan.Stage.EXCITE;
import static journey.plan.Stage.SUBSCRIBE;
import static journey.rule.Sketch.ENGLISH;
import static journey.rule.Sketch.TODAY;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touching;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import journey.edit.Edit;
import journey.edit.History;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Proof;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Weight;
import org.junit.jupiter.api.Test;

class FixAllTest {
    private static FixAll all(String rule, Plan plan) {
        return FixAll.of(plan, TODAY, rule).orElseThrow();
    }

    private static FixAll.Outcome outcome(String rule, Plan plan) {
        return all(rule, plan).edit(Ids.from(new SplittableRandom(7)));
    }

    private static Edit edit(String rule, Plan plan) {
        return assertInstanceOf(FixAll.Outcome.Ready.class, outcome(rule, plan)).edit();
    }

    private static String why(String rule, Plan plan) {
        return ENGLISH.say(assertInstanceOf(FixAll.Outcome.Unsafe.class, outcome(rule, plan)).why());
    }

    @Test
    void allOfAKindAreMendedInOneStep() {
        var plan = touching(AWARE, ENGAGE, SUBSCRIBE);
        var edit = edit("no-cta", plan);

        assertEquals(List.of(), found("no-cta", edit.apply(plan)));
        assertEquals(plan, History.<String>of(plan).after(edit, "before").undo("after").orElseThrow().history().now());
        assertEquals("“Fix 3 × No call to action”", ENGLISH.say(edit.name()));
        assertEquals("Fix 3 × No call to action", ENGLISH.say(all("no-cta", plan).title()));
    }

    @Test
    void oneAloneIsNotAll() {
        assertEquals(Optional.empty(), FixAll.of(touching(AWARE), TODAY, "no-cta"));
        assertEquals(Optional.empty(), FixAll.of(touching(AWARE, ENGAGE), TODAY, "no-such-rule"));
    }

    @Test
    void whatAsksFirstIsNotForAll() {
        assertEquals(2, found("no-goal", touching(AWARE, ENGAGE)).size());
        assertEquals(Optional.empty(), FixAll.of(touching(AWARE, ENGAGE), TODAY, "no-goal"));
    }

    @Test
    void whatIsPutAsideStaysAsItIs() {
        var plan = new Edit.SetAside(new PutAside("no-cta", new Place.OfStage(ENGAGE), Fields.NONE)).apply(touching(AWARE, ENGAGE, SUBSCRIBE));

        assertEquals(2, all("no-cta", plan).count());
        assertEquals(1, edit("no-cta", plan).apply(plan).cardsIn(ENGAGE).count());
    }

    @Test
    void aRuleThatIsOffMendsNothing() {
        var off = new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, Weight.OFF));
        var plan = touching(AWARE, ENGAGE);

        assertEquals(Optional.empty(), FixAll.of(plan.withSettings(plan.settings().with(Settings.RULES, Map.of("no-cta", off))), TODAY, "no-cta"));
    }

    @Test
    void whatWouldBeLeftOverIsSaid() {
        var plan = plan(in(AWARE, touchpoint("Ad")), in(ENGAGE, touchpoint("").with(CardFields.CHANNEL, "Blog"), touchpoint("").with(CardFields.CHANNEL, "Blog")));

        assertEquals(2, all("untitled", plan).count());
        assertEquals("One of them would be left over. Mend them one by one.", why("untitled", plan));
    }

    @Test
    void eachFixSeesWhatTheOnesBeforeItLeft() {
        var plan = touching(AWARE, ENGAGE, SUBSCRIBE, CONVERT, EXCITE, ASCEND);

        assertEquals(List.of("advocate", "promote"), found("stage-empty", plan));
        assertEquals(List.of("Ask for a review", "Leave a review", "Bring a friend"),
                edit("stage-empty", plan).apply(plan).cards().stream().skip(6).map(card -> card.title()).toList());
    }

    @Test
    void whatSomebodyWroteIsNotTakenAwayByTheDozen() {
        var plan = plan(in(AWARE, touchpoint("Ad").with(CardFields.LINK, "no address"), touchpoint("Reel").with(CardFields.LINK, "none either"),
                touchpoint("Post").with(CardFields.LINK, "www.example.com")));

        assertEquals(3, found("bad-link", plan).size());
        assertEquals(Optional.empty(), FixAll.of(plan, TODAY, "bad-link"));
    }

    @Test
    void whatWouldBreakSomethingIsNotDone() {
        var error = new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, Weight.ERROR));
        var plan = touching(AWARE, ENGAGE, SUBSCRIBE, CONVERT, EXCITE, ASCEND);
        var strict = plan.withSettings(plan.settings().with(Settings.RULES, Map.of("no-owner", error)));

        assertEquals("All at once they would cause a new problem, “No owner”. Mend them one by one.", why("stage-empty", strict));
    }

    @Test
    void whatOnlyTheTeamKnowsOfEachIsNotMendedAllAtOnce() {
        var story = touchpoint("Story").with(CardFields.PROOF, Proof.TESTIMONIAL);
        var plan = plan(in(ADVOCATE, story, story, story));

        assertEquals(3, found("no-permission", plan).size());
        assertEquals(Optional.empty(), FixAll.of(plan, TODAY, "no-permission"));
    }
}
