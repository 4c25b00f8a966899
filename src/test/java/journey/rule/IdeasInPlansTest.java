package journey.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.guide.Addition;
import journey.guide.Fitting;
import journey.guide.Idea;
import journey.guide.Ideas;
import journey.guide.WorkedPlan;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Severity;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What the guide proposes does no harm: in a plan that is whole it brings no error, and in a blank one none about the new card itself.
class IdeasInPlansTest {
    /// What they say of a plan of one stage is that others are still empty, or that the stage still lacks something else.
    private static final Set<String> OF_WHAT_IS_STILL_MISSING = Set.of("stage-skipped", "stages-skipped-in-a-row", "ends-at-first-sale", "gate-missing",
            "no-activity", "core-before-entry", "no-incentive", "no-entry-offer", "no-core-offer", "no-program", "no-channel");

    private static Stream<Idea> ideas() {
        return Stage.ALL.stream().flatMap(stage -> Ideas.of(stage).stream());
    }

    private static Plan with(Idea idea, Plan plan) {
        return edit(addition(idea, plan)).apply(plan);
    }

    private static Addition addition(Idea idea, Plan plan) {
        var fitting = Fitting.of(plan);
        return fitting.addition(fitting.added(idea.suggestion()), Ids.from(new SplittableRandom(3)), Sketch.ENGLISH::say);
    }

    private static Edit edit(Addition addition) {
        return new Edit.Add(addition.cards(), addition.links(), Optional.empty());
    }

    private static Stream<Problem> errors(Plan plan) {
        return Rules.check(plan, Sketch.TODAY).problems().stream().filter(problem -> problem.severity() == Severity.ERROR);
    }

    private static Set<String> spoken(Stream<Problem> problems) {
        return problems.map(problem -> problem.rule() + " at " + problem.place().text()).collect(Collectors.toCollection(TreeSet::new));
    }

    static List<WorkedPlan> sound() {
        return WorkedPlan.ALL.stream().filter(plan -> !plan.id().equals("stress-app-faulty")).toList();
    }

    private static Plan read(WorkedPlan worked) throws IOException {
        try (var in = WorkedPlan.class.getResourceAsStream(worked.resource())) {
            return assertInstanceOf(Opened.Whole.class, PlanFile.read(in.readAllBytes(), Ids.from(new SplittableRandom(1)))).stored().plan();
        }
    }

    @ParameterizedTest
    @MethodSource("sound")
    void noIdeaBringsAnErrorIntoASoundPlan(WorkedPlan worked) throws IOException {
        var plan = read(worked);
        var before = spoken(errors(plan));

        assertEquals(Set.of(), broughtBy(ideas(), plan, before));
    }

    @Test
    void noIdeaBringsAnErrorIntoAPlanOfSuggestedCards() {
        var plan = Plan.blank("All suggested");
        for (var stage : Stage.ALL) {
            var fitting = Fitting.of(plan);
            plan = edit(fitting.addition(fitting.complete(stage), Ids.from(new SplittableRandom(stage.ordinal() + 10)), Sketch.ENGLISH::say)).apply(plan);
        }

        assertEquals(Set.of(), spoken(errors(plan)));
        assertEquals(Set.of(), broughtBy(ideas(), plan, Set.of()));
    }

    private static Set<String> broughtBy(Stream<Idea> ideas, Plan plan, Set<String> before) {
        var brought = new TreeSet<String>();
        ideas.forEach(idea -> spoken(errors(with(idea, plan))).stream().filter(error -> !before.contains(error))
                .forEach(error -> brought.add(idea.title().key() + ": " + error)));
        return brought;
    }

    static Stream<Plan> withGaps() throws IOException {
        return Stream.of(Plan.blank("Blank"), read(WorkedPlan.of("stress-app-faulty").orElseThrow()));
    }

    @ParameterizedTest
    @MethodSource("withGaps")
    void inAPlanWithGapsTheOnlyNewErrorsSpeakOfWhatIsStillMissing(Plan plan) {
        var before = spoken(errors(plan));
        var brought = broughtBy(ideas(), plan, before);

        assertEquals(Set.of(), brought.stream().filter(error -> OF_WHAT_IS_STILL_MISSING.stream().noneMatch(rule -> error.contains(": " + rule + " at ")))
                .collect(Collectors.toSet()));
    }

    @Test
    void addingOneIsOneStepThatCanBeUndone() {
        var blank = Plan.blank("Blank");
        ideas().forEach(idea -> {
            var history = journey.edit.History.<String>of(blank).after(edit(addition(idea, blank)), "");
            assertEquals(blank, history.undo("").orElseThrow().history().now());
        });
    }
}
