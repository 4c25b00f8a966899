package journey.rule;

import static java.util.stream.Collectors.toSet;
import static journey.plan.OfferKind.CORE_OFFER;
import static journey.plan.OfferKind.LEAD_MAGNET;
import static journey.plan.Stage.ASCEND;
import static journey.plan.Stage.AWARE;
import static journey.plan.Stage.CONVERT;
import static journey.plan.Stage.ENGAGE;
import static journey.rule.Sketch.found;
import static journey.rule.Sketch.in;
import static journey.rule.Sketch.offer;
import static journey.rule.Sketch.one;
import static journey.rule.Sketch.plan;
import static journey.rule.Sketch.touching;
import static journey.rule.Sketch.touchpoint;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import journey.edit.Edit;
import journey.plan.CardFields;
import journey.plan.Fields;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Profile;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.plan.Weight;
import org.junit.jupiter.api.Test;

class RulesTest {
    private static Plan weighing(String rule, Weight weight, Plan plan) {
        return plan.withSettings(plan.settings().with(Settings.RULES, Map.of(rule, new Settings.RuleSetting(Fields.of(Settings.RuleSetting.SEVERITY, weight)))));
    }

    @Test
    void everyRuleHasItsOwnIdAndWords() {
        assertEquals(Rules.ALL.size(), Rules.ALL.stream().map(Rule::id).distinct().count());
        assertEquals(Rules.ALL.size(), Rules.ALL.stream().map(rule -> Sketch.ENGLISH.say(rule.title())).distinct().count());
        for (var rule : Rules.ALL) {
            assertTrue(Sketch.ENGLISH.say(rule.what()).endsWith("."), rule::id);
            assertFalse(Sketch.ENGLISH.say(Rule.why(rule.id())).isBlank());
            assertTrue(Sketch.ENGLISH.say(rule.title()).length() <= 24, rule::id);
        }
    }

    @Test
    void onlyTheOrderOfStagesIsTakenLightlyWhereAnybodyMayEnter() {
        var lighter = Rules.ALL.stream().filter(rule -> rule.severity(Profile.FLEXIBLE_ENTRY) != rule.severity(Profile.STRICT_SEQUENCE));

        assertEquals(Set.of("stage-skipped", "core-before-entry"), lighter.map(Rule::id).collect(toSet()));
    }

    private static final Map<Severity, Set<String>> MANUAL = Map.of(
            Severity.ERROR, Set.of("stage-skipped", "stages-skipped-in-a-row", "ends-at-first-sale", "gate-missing", "no-activity", "wrong-stage", "sells-too-early",
                    "core-before-entry", "excite-sells", "no-incentive", "magnet-priced", "magnet-captures-nothing", "no-entry-offer", "entry-asks-nothing",
                    "no-core-offer", "no-program", "no-channel", "rate-out-of-range", "no-denominator"),
            Severity.WARNING, Set.of("stage-empty", "no-goal", "no-cta", "no-metric", "upsell-before-core", "excite-asks", "upsell-not-more", "closeness-jump",
                    "trust-missing", "dead-end", "leads-back", "step-back-without-remedy", "unreachable", "no-way-on", "no-loop", "magnet-without-consent",
                    "magnet-promises-nothing", "entry-not-small", "no-victory", "no-follow-up", "no-bridge", "no-margin", "nobody-asked", "one-sided",
                    "same-as-advocate", "no-audience", "awareness-unanswered", "wrong-approach", "engagement-stops", "no-target", "target-missed",
                    "target-unlikely", "untitled", "bad-link"),
            Severity.HINT, Set.of("begin", "same-goal", "no-owner", "unbalanced", "link-skips-stage", "nothing-linked", "entry-high-risk", "no-permission",
                    "proof-not-used", "awareness-unproven", "one-channel", "metric-stale", "forecast-incomplete", "duplicate-title"));

    @Test
    void severitiesAreThoseOfTheManual() {
        for (var rule : Rules.ALL)
            assertTrue(MANUAL.get(rule.severity(Profile.STRICT_SEQUENCE)).contains(rule.id()), rule::id);
    }

    @Test
    void aPlanMayWeighARuleDifferentlyOrTurnItOff() {
        var plan = touching(AWARE);

        assertEquals(Severity.ERROR, one("no-metric", weighing("no-metric", Weight.ERROR, plan)).severity());
        assertEquals(List.of(), found("no-metric", weighing("no-metric", Weight.OFF, plan)));
    }

    @Test
    void aRuleThatIsOffSilencesNoOther() {
        var plan = touching(AWARE, ASCEND);

        assertEquals(List.of("engage", "subscribe", "convert", "excite"), found("stage-skipped", weighing("stages-skipped-in-a-row", Weight.OFF, plan)));
        assertEquals(4, found("stage-empty", weighing("ends-at-first-sale", Weight.OFF, touching(AWARE, ENGAGE, CONVERT))).size());
    }

    @Test
    void theGravestComesFirstThenTheFirstStageThenThePlaceOnTheBoard() {
        var plan = plan(in(CONVERT, offer(CORE_OFFER, "Early")), in(AWARE, touchpoint("").with(CardFields.LINK, "x"), offer(LEAD_MAGNET, "Lost")));
        var told = Rules.check(plan, Sketch.TODAY).problems();

        assertEquals(List.of("no-channel aware", "wrong-stage lost", "magnet-captures-nothing lost", "stages-skipped-in-a-row engage", "ends-at-first-sale convert",
                        "no-entry-offer convert", "wrong-stage early", "core-before-entry early"),
                told.stream().filter(one -> one.severity() == Severity.ERROR).map(one -> one.rule() + " " + one.place().text()).toList());
        assertEquals(List.of("no-audience ", "no-goal aware", "no-cta aware", "no-metric aware", "untitled untitled", "bad-link untitled"),
                told.stream().filter(one -> one.severity() == Severity.WARNING).map(one -> one.rule() + " " + one.place().text()).limit(6).toList());
        assertEquals(told.stream().map(Problem::severity).sorted((a, b) -> b.compareTo(a)).toList(), told.stream().map(Problem::severity).toList());
    }

    @Test
    void aFindingThatIsPutAsideIsListedWithItsReasonAndComesBack() {
        var aside = new PutAside("no-owner", new Place.OfStage(AWARE), Fields.of(PutAside.REASON, "One-person team"));
        var plan = new Edit.SetAside(aside).apply(touching(AWARE, ENGAGE));
        var findings = Rules.check(plan, Sketch.TODAY);

        assertEquals(List.of("engage"), found("no-owner", plan));
        assertEquals(List.of(aside), findings.putAside().stream().map(Findings.Silenced::by).toList());
        assertEquals("Nobody looks after Aware.", Sketch.ENGLISH.say(findings.putAside().getFirst().problem().message()));
        assertEquals(List.of("aware", "engage"), found("no-owner", new Edit.TakeBack("no-owner", new Place.OfStage(AWARE)).apply(plan)));
    }

    @Test
    void whatIsPutAsideStillSilencesWhatIsSaidElsewhere() {
        var aside = new PutAside("ends-at-first-sale", new Place.OfStage(CONVERT), Fields.NONE);

        assertEquals(List.of(), found("stage-empty", new Edit.SetAside(aside).apply(touching(AWARE, ENGAGE, CONVERT))));
    }

    @Test
    void suggestedCardsSpeakTheLanguageOfThePlan() {
        var german = Plan.blank("Neu").withSettings(Plan.blank("Neu").settings().with(Settings.LANGUAGE, "x-none"));

        assertEquals(List.of("Search results"), Sketch.titles(AWARE, Sketch.fixed("begin", german)));
    }

    @Test
    void findingsAreCounted() {
        var findings = Rules.check(touching(AWARE), Sketch.TODAY);

        assertEquals(findings.problems().size(), findings.count(Severity.ERROR) + findings.count(Severity.WARNING) + findings.count(Severity.HINT));
        assertTrue(findings.hasErrors());
        assertFalse(Rules.check(Plan.blank("New"), Sketch.TODAY).hasErrors());
    }
}
