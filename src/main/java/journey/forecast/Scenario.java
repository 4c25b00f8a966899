package journey.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import journey.plan.Id;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.plan.Word;

/// A plan with other numbers: just the inputs that differ.
///
/// The plan itself is one without changes. The worst and the best follow from how uncertain its inputs are: each stands at that end of its
/// range, or of Jeffreys' interval of its count, at which less or more is earned while all others are as likely as can be; where nothing is
/// earned, at which fewer or more people come to the last stage. All others are named by somebody, and stand in the plan.
///
/// @param kept    as the plan keeps it, if it is a named one
/// @param changes in the order of the inputs, or of the file
public record Scenario(Kind kind, Optional<Settings.Scenario> kept, List<Change<?>> changes) {
    public Scenario {
        changes = List.copyOf(changes);
    }

    public enum Kind implements Word {
        BASE, WORST, BEST, NAMED
    }

    /// The plan itself, the worst and the best if anything is uncertain, then the named ones in the order of the plan.
    public static List<Scenario> all(Plan plan) {
        var inputs = Inputs.of(plan);
        var all = new ArrayList<Scenario>();
        all.add(base());
        if (inputs.all().stream().anyMatch(Scenario::isUncertain)) {
            var ends = inputs.all().stream().map(input -> Ends.of(input.estimate())).toList();
            all.add(new Scenario(Kind.WORST, Optional.empty(), ends(plan, inputs, ends, -1)));
            all.add(new Scenario(Kind.BEST, Optional.empty(), ends(plan, inputs, ends, 1)));
        }
        for (var kept : plan.settings().list(Settings.SCENARIOS)) all.add(named(kept, plan));
        return all;
    }

    public static Scenario base() {
        return new Scenario(Kind.BASE, Optional.empty(), List.of());
    }

    public static Scenario named(Settings.Scenario kept, Plan plan) {
        return new Scenario(Kind.NAMED, Optional.of(kept), Changes.of(kept, plan).all());
    }

    /// What somebody called it, "" where nobody did.
    public String name() {
        return kept.map(one -> one.fields().text(Settings.Scenario.NAME)).orElse("");
    }

    /// By which the plan knows a named one.
    public Optional<Id> id() {
        return kept.flatMap(one -> one.fields().get(Settings.Scenario.ID));
    }

    /// The plan as the scenario has it.
    public Plan in(Plan plan) {
        return Changes.in(changes, plan);
    }

    private static boolean isUncertain(Input input) {
        return !(input.estimate() instanceof Estimate.Exact);
    }

    /// Between which values an input may lie; it takes a while to find those of a count.
    private record Ends(double low, double high) {
        static Ends of(Estimate estimate) {
            return switch (estimate) {
                case Estimate.Exact(var value) -> new Ends(value, value);
                case Estimate.Between(var low, _, var high) -> new Ends(low, high);
                case Estimate.Counted(var some, var all) -> of(Chance.of(new Measurement.Count(some, all)));
            };
        }

        private static Ends of(Chance chance) {
            return new Ends(chance.low(), chance.high());
        }
    }

    /// @param ends of each input
    private static List<Change<?>> ends(Plan plan, Inputs inputs, List<Ends> ends, int way) {
        var sums = new Arithmetic(inputs);
        var changes = new ArrayList<Change<?>>();
        for (int i = 0; i < inputs.all().size(); i++) {
            var input = inputs.all().get(i);
            if (!isUncertain(input)) continue;
            var low = ends.get(i).low();
            var high = ends.get(i).high();
            var more = worth(i, high, inputs, sums) - worth(i, low, inputs, sums);
            sums.set(i, input.estimate().likely());
            changes.addAll(Tuning.exactly(plan, input, more * way >= 0 ? high : low));
        }
        return changes;
    }

    /// A journey that grows is worth more than any that does not.
    private static double worth(int input, double value, Inputs inputs, Arithmetic sums) {
        sums.set(input, value);
        sums.reckon();
        if (sums.flow.grows()) return Double.MAX_VALUE;
        var profit = sums.till.figure(Figure.PROFIT);
        return Double.isNaN(profit) || !inputs.isEarning() ? sums.flow.people(inputs.known() - 1) : profit;
    }
}
