package journey.rule;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.edit.History;
import journey.plan.Fields;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every plan, shown on random ones. Their own severities are taken away where errors are compared: a plan may call
/// anything an error.
class RulesLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);

    static LongStream seeds() {
        return Plans.seeds(150);
    }

    /// Random plans of all sizes and of few stages, so that gaps and ends are met as well as crowds.
    private static Plan plan(long seed) {
        var plan = seed % 3 == 0 ? Plans.plain((int) (seed % 60), seed) : Plans.some(seed);
        plan = plan.withSettings(plan.settings().without(Settings.RULES)).withPutAside(List.of());
        var stages = new SplittableRandom(seed).split();
        var kept = plan.cards().stream().map(card -> card.stage()).distinct().filter(stage -> stages.nextInt(100) < seed % 7 * 12 + 25).collect(toSet());
        return seed % 5 == 0 ? plan : new Edit.Delete(plan.cards().stream().filter(card -> !kept.contains(card.stage())).map(card -> card.id()).collect(toSet())).apply(plan);
    }

    private record Spoken(String rule, Place at) {
        static Spoken of(Problem problem) {
            return new Spoken(problem.rule(), problem.place());
        }
    }

    private static Set<Spoken> spoken(Plan plan) {
        return Rules.check(plan, TODAY).problems().stream().map(Spoken::of).collect(toSet());
    }

    private static Set<Spoken> errors(Plan plan) {
        return Rules.check(plan, TODAY).problems().stream().filter(one -> one.severity() == Severity.ERROR).map(Spoken::of).collect(toSet());
    }

    private static Edit edit(Fix fix, long seed) {
        var ids = Ids.from(new SplittableRandom(seed));
        return switch (fix) {
            case Fix.Ready ready -> ready.edit(ids);
            case Fix.Asking asking -> Sketch.understood(asking, "An answer of seed " + seed, ids);
        };
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFixMendsWhatItIsOfferedFor(long seed) {
        var plan = plan(seed);

        for (var problem : Rules.check(plan, TODAY).problems())
            for (var fix : problem.fixes())
                assertFalse(spoken(edit(fix, seed).apply(plan)).contains(Spoken.of(problem)), () -> fix.title() + " does not mend " + problem);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noFixBringsAnErrorThatWasNotThere(long seed) {
        var plan = plan(seed);
        var before = errors(plan);

        for (var problem : Rules.check(plan, TODAY).problems())
            for (var fix : problem.fixes()) {
                var fresh = new HashSet<>(errors(edit(fix, seed).apply(plan)));
                fresh.removeAll(before);
                assertEquals(Set.of(), fresh, () -> fix.title() + " of " + problem);
            }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyFixIsOneStepForUndo(long seed) {
        var plan = plan(seed);

        for (var problem : Rules.check(plan, TODAY).problems())
            for (var fix : problem.fixes()) {
                var after = History.<String>of(plan).after(edit(fix, seed), "before");
                assertEquals(plan, after.undo("after").orElseThrow().history().now());
                assertTrue(after.undo("after").orElseThrow().history().undoes().isEmpty());
            }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void puttingAsideSilencesJustThatFinding(long seed) {
        var plan = plan(seed);
        var before = Rules.check(plan, TODAY);

        for (var problem : before.problems()) {
            var aside = new PutAside(problem.rule(), problem.place(), Fields.of(PutAside.REASON, "agreed"));
            var after = Rules.check(new Edit.SetAside(aside).apply(plan), TODAY);
            var rest = new ArrayList<>(before.problems().stream().map(Spoken::of).toList());
            rest.remove(Spoken.of(problem));
            assertEquals(rest, after.problems().stream().map(Spoken::of).toList());
            assertEquals(List.of(aside), after.putAside().stream().map(Findings.Silenced::by).toList());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFindingIsKnownByItsRuleAndPlace(long seed) {
        var problems = Rules.check(plan(seed), TODAY).problems();

        assertEquals(problems.size(), problems.stream().map(Spoken::of).distinct().count());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everythingThatIsSaidHasWords(long seed) {
        var words = Words.in(Locale.UK);

        for (var problem : Rules.check(plan(seed), TODAY).problems()) {
            var texts = Stream.concat(Stream.of(problem.message(), problem.why(), Rules.title(problem)), problem.fixes().stream().map(Fix::title));
            texts.map(words::say).forEach(text -> {
                assertFalse(text.isBlank());
                assertFalse(text.contains("\n"), text);
            });
            for (var fix : problem.fixes()) assertFalse(words.say(edit(fix, seed).name()).isBlank());
        }
    }
}
