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
import java.util.function.Predicate;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.edit.History;
import journey.plan.Card;
import journey.plan.Cards;
import journey.plan.Fields;
import journey.plan.Ids;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.PutAside;
import journey.plan.Settings;
import journey.plan.Severity;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for every plan, shown on random ones. Their own severities are taken away where errors are compared: a plan may call
/// anything an error.
@Execution(ExecutionMode.CONCURRENT)
class RulesLawsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 5, 1);

    static LongStream seeds() {
        return Plans.seeds(150);
    }

    /// Random plans of all sizes and of few stages, so that gaps and ends are met as well as crowds; half of them with the plan of a [Pair]
    /// among the cards, so that every rule is met. In every other pair of seeds people may enter anywhere.
    private static Plan plan(long seed) {
        var plan = some(seed);
        if (seed % 2 == 0) plan = with(PairsTest.pairs().toList().get((int) (seed / 2 % PairsTest.pairs().count())).found(), seed % 4 == 0 ? few(plan) : plan);
        return seed / 2 % 2 == 0 ? plan : Sketch.flexible(plan);
    }

    /// A quarter are worked plans after mishaps.
    private static Plan some(long seed) {
        if (seed % 4 == 1) return Mishaps.of(seed).withPutAside(List.of());
        var plan = seed % 3 == 0 ? Plans.plain((int) (seed % 60), seed) : Plans.some(seed);
        plan = plan.withSettings(plan.settings().without(Settings.RULES)).withPutAside(List.of());
        if (seed % 2 == 0) plan = Numbered.some(plan, seed);
        var stages = new SplittableRandom(seed).split();
        var kept = plan.cards().stream().map(card -> card.stage()).distinct().filter(stage -> stages.nextInt(100) < seed % 7 * 12 + 25).collect(toSet());
        return seed % 5 == 0 ? plan : without(card -> !kept.contains(card.stage()), plan);
    }

    private static Plan few(Plan plan) {
        var few = plan.cards().stream().limit(2).toList();
        return without(card -> !few.contains(card), plan.withSettings(plan.settings().without(Settings.PROFILE)));
    }

    private static Plan without(Predicate<Card> gone, Plan plan) {
        return new Edit.Delete(plan.cards().stream().filter(gone).map(Card::id).collect(toSet())).apply(plan);
    }

    /// What two plans hold together; where both say something of a stage, the first is right.
    private static Plan with(Plan first, Plan second) {
        var both = second.withCards(Cards.of(Stream.concat(first.cards().stream(), second.cards().stream()).toList()),
                Stream.concat(first.links().stream(), second.links().stream()).toList());
        for (var stage : Stage.ALL)
            if (!first.stage(stage).fields().equals(Fields.NONE)) both = both.withStage(stage, _ -> first.stage(stage));
        return both.withAudiences(Stream.concat(first.audiences().stream(), second.audiences().stream()).toList());
    }

    /// With the forecast asked anew for each plan.
    private static Findings check(Plan plan) {
        return Rules.check(plan, TODAY, Sketch.outlook(plan));
    }

    private record Spoken(String rule, Place at) {
        static Spoken of(Problem problem) {
            return new Spoken(problem.rule(), problem.place());
        }
    }

    private static Set<Spoken> spoken(Plan plan) {
        return check(plan).problems().stream().map(Spoken::of).collect(toSet());
    }

    private static Set<Spoken> errors(Plan plan) {
        return check(plan).problems().stream().filter(one -> one.severity() == Severity.ERROR).map(Spoken::of).collect(toSet());
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

        for (var problem : check(plan).problems())
            for (var fix : problem.fixes())
                assertFalse(spoken(edit(fix, seed).apply(plan)).contains(Spoken.of(problem)), () -> fix.title() + " does not mend " + problem);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noFixBringsAnErrorThatWasNotThere(long seed) {
        var plan = plan(seed);
        var before = errors(plan);

        for (var problem : check(plan).problems())
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

        for (var problem : check(plan).problems())
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
        var before = check(plan);

        for (var problem : before.problems()) {
            var aside = new PutAside(problem.rule(), problem.place(), Fields.of(PutAside.REASON, "agreed"));
            var after = check(new Edit.SetAside(aside).apply(plan));
            var rest = new ArrayList<>(before.problems().stream().map(Spoken::of).toList());
            rest.remove(Spoken.of(problem));
            assertEquals(rest, after.problems().stream().map(Spoken::of).toList());
            assertEquals(List.of(aside), after.putAside().stream().map(Findings.Silenced::by).toList());
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFindingIsKnownByItsRuleAndPlace(long seed) {
        var problems = check(plan(seed)).problems();

        assertEquals(problems.size(), problems.stream().map(Spoken::of).distinct().count());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everythingThatIsSaidHasWords(long seed) {
        var words = Words.in(Locale.UK);

        for (var problem : check(plan(seed)).problems()) {
            var texts = Stream.concat(Stream.of(problem.message(), problem.why(), Rules.title(problem)), problem.fixes().stream().map(Fix::title));
            texts.map(words::say).forEach(text -> {
                assertFalse(text.isBlank());
                assertFalse(text.contains("\n"), text);
            });
            for (var fix : problem.fixes()) assertFalse(words.say(edit(fix, seed).name()).isBlank());
        }
    }

    @Test
    void everyRuleIsMet() {
        var met = seeds().mapToObj(RulesLawsTest::plan).flatMap(plan -> check(plan).problems().stream()).map(Problem::rule).collect(toSet());

        assertEquals(List.of(), Rules.ALL.stream().map(Rule::id).filter(rule -> !met.contains(rule)).toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void allOfAKindAreMendedInOneStepWithoutAnyErrorThatWasNotThere(long seed) {
        var plan = plan(seed);
        var spoken = spoken(plan);

        for (var rule : Rules.ALL)
            FixAll.of(plan, TODAY, rule.id()).ifPresent(all -> {
                switch (all.edit(Ids.from(new SplittableRandom(seed)))) {
                    case FixAll.Outcome.Ready(var edit) -> {
                        var after = History.<String>of(plan).after(edit, "before");
                        var fresh = new HashSet<>(errors(after.now()));
                        fresh.removeAll(errors(plan));
                        var left = new HashSet<>(spoken(after.now()));
                        left.retainAll(spoken);
                        left.removeIf(one -> !one.rule().equals(rule.id()));
                        var there = spoken.stream().filter(one -> one.rule().equals(rule.id())).count();

                        assertEquals(Set.of(), fresh, rule::id);
                        assertTrue(left.size() <= there - all.count(), rule::id);
                        assertEquals(plan, after.undo("after").orElseThrow().history().now(), rule::id);
                    }
                    case FixAll.Outcome.Unsafe(var why) -> assertFalse(Sketch.ENGLISH.say(why).isBlank());
                }
            });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfLinksInTheFileDoesNotMatter(long seed) {
        var plan = plan(seed);

        assertEquals(told(plan), told(plan.withLinks(plan.links().reversed())));
    }

    /// All that people see of the findings.
    private static List<List<Object>> told(Plan plan) {
        return Rules.check(plan, TODAY).problems().stream()
                .map(one -> List.<Object>of(one.rule(), one.place(), one.message(), one.cards(), one.fixes().stream().map(Fix::title).toList())).toList();
    }
}
