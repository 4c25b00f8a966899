package journey.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.edit.Edit;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Severity;

/// Mending all findings of one rule at once. Each gets the first of its fixes that is ready, made for the plan as the fixes before it left it,
/// so that none speaks of what is no longer so. Whether to offer it takes a look at this one rule ([#of]); whether it does no harm is found
/// out when it is wanted ([#edit]).
///
/// Findings whose fix takes away what somebody wrote are left out: that is for the planner to decide one by one.
public final class FixAll {
    private static final Ids NO_MATTER = () -> new Id("any");

    private final Plan plan;
    private final LocalDate today;
    private final Rule rule;
    private final List<Place> places;

    private FixAll(Plan plan, LocalDate today, Rule rule, List<Place> places) {
        this.plan = plan;
        this.today = today;
        this.rule = rule;
        this.places = List.copyOf(places);
    }

    /// What becomes of mending all at once.
    public sealed interface Outcome {
        /// One step for undo.
        record Ready(Edit edit) implements Outcome {}

        /// Something would be left over or broken; `why` says so to the planner.
        record Unsafe(Phrase why) implements Outcome {}
    }

    /// Absent for fewer than two findings that can be mended so.
    public static Optional<FixAll> of(Plan plan, LocalDate today, String rule) {
        return Rules.of(rule).filter(known -> known.mending() == Rule.Mending.TOGETHER).flatMap(known -> {
            var places = mendable(known, plan, today).map(Finding::place).toList();
            return places.size() < 2 ? Optional.empty() : Optional.of(new FixAll(plan, today, known, places));
        });
    }

    /// How many findings it mends.
    public int count() {
        return places.size();
    }

    /// What its button says: "Fix 7 × No way on".
    public Phrase title() {
        return Phrase.of("rule.fix-all", count(), rule.title());
    }

    public Outcome edit(Ids ids) {
        var edits = new ArrayList<Edit>();
        var now = plan;
        for (var place : places) {
            var finding = mendable(rule, now, today).filter(one -> one.place().equals(place)).findFirst();
            if (finding.isEmpty()) continue;
            var edit = ready(finding.get()).orElseThrow().edit(ids);
            edits.add(edit);
            now = edit.apply(now);
        }
        return judged(now, new Edit.Together(Phrase.of("rule.undo", title()), edits));
    }

    private Outcome judged(Plan after, Edit edit) {
        var problems = Rules.check(after, today).problems();
        var left = problems.stream().filter(one -> one.rule().equals(rule.id()) && places.contains(one.place())).count();
        if (left > 0) return new Outcome.Unsafe(Phrase.of("rule.fix-all.left", left));
        var before = errors(Rules.check(plan, today).problems());
        return problems.stream().filter(one -> one.severity() == Severity.ERROR && !before.contains(Spoken.of(one))).findFirst()
                .<Outcome>map(harm -> new Outcome.Unsafe(Phrase.of("rule.fix-all.harm", Rules.title(harm))))
                .orElseGet(() -> new Outcome.Ready(edit));
    }

    private record Spoken(String rule, Place at) {
        static Spoken of(Problem problem) {
            return new Spoken(problem.rule(), problem.place());
        }
    }

    private static Set<Spoken> errors(List<Problem> problems) {
        return problems.stream().filter(one -> one.severity() == Severity.ERROR).map(Spoken::of).collect(Collectors.toSet());
    }

    private static Stream<Finding> mendable(Rule rule, Plan plan, LocalDate today) {
        var view = new View(plan, today);
        if (!view.isOn(rule)) return Stream.empty();
        var aside = new HashSet<Place>();
        for (var one : plan.putAside()) if (one.rule().equals(rule.id())) aside.add(one.at());
        return rule.find(view).filter(finding -> !aside.contains(finding.place()) && ready(finding).isPresent());
    }

    private static Optional<Fix.Ready> ready(Finding finding) {
        return finding.fixes().stream().filter(Fix.Ready.class::isInstance).map(Fix.Ready.class::cast).findFirst()
                .filter(fix -> !takesAway(fix.edit(NO_MATTER)));
    }

    private static boolean takesAway(Edit edit) {
        return switch (edit) {
            case Edit.Together(_, var edits) -> edits.stream().anyMatch(FixAll::takesAway);
            case Edit.Put<?>(_, _, var value) -> value.isEmpty();
            case Edit.PutAll<?>(_, _, var value) -> value.isEmpty();
            case Edit.PutState(_, _, var text) -> text.isEmpty();
            case Edit.Delete _, Edit.DeleteAudience _, Edit.TakeBack _, Edit.Become _, Edit.DeleteRemark _ -> true;
            case Edit.Add _, Edit.Begin _, Edit.Move _, Edit.Connect _, Edit.Disconnect _, Edit.AddAudience _, Edit.SetAside _,
                    Edit.AddRemark _, Edit.RewordRemark _, Edit.ResolveRemark _, Edit.ReopenRemark _ -> false;
        };
    }
}
