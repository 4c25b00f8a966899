package journey.merge;

import java.util.List;
import journey.plan.Plan;

/// What two plans came to: all that does not collide is joined, and where it does the plan holds mine. The conflicts stand in the order of
/// their spots' texts.
public record Merged(Plan plan, List<Conflict> conflicts) {
    public Merged {
        conflicts = List.copyOf(conflicts);
    }
}
