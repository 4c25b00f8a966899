package journey.layout;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import journey.plan.Place;
import journey.plan.Severity;
import journey.rule.Problem;

/// What the board shows of the validator's findings: at each stage and card the worst severity and how many there are, and how many of each
/// severity there are in all, but for skipped stages, which the board counts by itself. Findings about a link stand at the
/// card where it begins.
public record Flags(Map<Place, Flag> at, Map<Severity, Integer> counts) {
    /// Of a plan that nobody has checked.
    public static final Flags NONE = new Flags(Map.of(), Map.of());

    public Flags {
        at = Map.copyOf(at);
        counts = Map.copyOf(counts);
    }

    private static final Set<String> SKIPPED = Set.of("stage-skipped", "stages-skipped-in-a-row");

    /// What is wrong in one place.
    public record Flag(Severity worst, int count) {
        private Flag and(Flag other) {
            return new Flag(worst.compareTo(other.worst) >= 0 ? worst : other.worst, count + other.count);
        }
    }

    /// Hints are counted and not shown on the board.
    public static Flags of(List<Problem> problems) {
        var at = new HashMap<Place, Flag>();
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        for (var severity : Severity.values()) counts.put(severity, 0);
        for (var problem : problems) {
            if (!SKIPPED.contains(problem.rule())) counts.merge(problem.severity(), 1, Integer::sum);
            if (problem.severity() != Severity.HINT) at.merge(shownAt(problem.place()), new Flag(problem.severity(), 1), Flag::and);
        }
        return new Flags(at, counts);
    }

    private static Place shownAt(Place place) {
        return switch (place) {
            case Place.OfLink(var from, _) -> new Place.Of(from);
            case Place.Whole _, Place.OfStage _, Place.Of _ -> place;
        };
    }

    public Optional<Flag> of(Place place) {
        return Optional.ofNullable(at.get(place));
    }

    public boolean isChecked() {
        return !counts.isEmpty();
    }

    public int count(Severity severity) {
        return counts.getOrDefault(severity, 0);
    }
}
