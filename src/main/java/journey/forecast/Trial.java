package journey.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import journey.plan.Plan;

/// What somebody tries without changing the plan: the numbers of a scenario, with some of them, or others, set to other values.
///
/// @param from    where it began
/// @param changes all that is otherwise than in the plan
public record Trial(Scenario from, List<Change<?>> changes) {
    /// Nothing is tried.
    public static final Trial NONE = of(Scenario.base());

    public Trial {
        changes = List.copyOf(changes);
    }

    public static Trial of(Scenario scenario) {
        return new Trial(scenario, scenario.changes());
    }

    /// Whether it is just the plan.
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /// Whether it is no longer the scenario where it began.
    public boolean isEdited() {
        return !changes.equals(from.changes());
    }

    /// The plan as it is tried.
    public Plan in(Plan plan) {
        return Changes.in(changes, plan);
    }

    /// With an input of the plan set to another value; with the value of the plan it is the plan's again.
    ///
    /// @param value a share as a part of one, all else as it is
    public Trial with(Plan plan, Input input, double value) {
        var now = Tuning.shown(input.unit(), input.estimate().likely());
        if (Tuning.shown(input.unit(), value).compareTo(now) == 0) return without(input);
        var all = new ArrayList<>(without(input).changes);
        all.addAll(Tuning.of(plan, input, value));
        return new Trial(from, all);
    }

    /// With an input as the plan has it.
    public Trial without(Input input) {
        var own = Set.copyOf(input.usedBy());
        return new Trial(from, changes.stream().filter(change -> !own.contains(change.source())).toList());
    }

    /// Whether an input of the plan is tried with another value.
    public boolean differs(Input input) {
        return changes.stream().anyMatch(change -> input.usedBy().contains(change.source()));
    }

    /// How many numbers are otherwise.
    public int count() {
        return changes.stream().map(Change::source).collect(Collectors.toSet()).size();
    }

    /// After the plan has changed: what nobody has edited is the scenario as it is now, and of one that is gone its numbers stay as something
    /// that is tried. Numbers that the plan no longer has are dropped.
    public Trial following(Plan plan) {
        var now = current(plan);
        if (now.isPresent() && !isEdited()) return of(now.get());
        var inputs = Inputs.of(in(plan));
        var left = changes.stream().filter(change -> inputs.at(change.source()).isPresent()).toList();
        return new Trial(now.orElse(Scenario.base()), left);
    }

    /// The plan is always there; what the others are has to be worked out.
    private Optional<Scenario> current(Plan plan) {
        if (from.kind() == Scenario.Kind.BASE) return Optional.of(from);
        return Scenario.all(plan).stream().filter(one -> one.kind() == from.kind() && one.id().equals(from.id())).findFirst();
    }
}
