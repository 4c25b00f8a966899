package journey.keep;

import java.util.Optional;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.plan.Ids;
import journey.plan.Plan;

/// What is offered to people is whole: a part of a plan, or one that a newer program has to read, is not what they lost.
final class WholePlan {
    private WholePlan() {}

    static Optional<Plan> of(byte[] bytes, Ids ids) {
        return switch (PlanFile.read(bytes, ids)) {
            case Opened.Whole(var stored) -> Optional.of(stored.plan());
            case Opened.WithFindings(var stored, _, _) -> Optional.of(stored.plan());
            case Opened.Newer _, Opened.Salvaged _, Opened.Inside _, Opened.Refused _ -> Optional.empty();
        };
    }
}
