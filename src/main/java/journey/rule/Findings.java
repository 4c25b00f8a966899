package journey.rule;

import java.util.List;
import journey.plan.PutAside;
import journey.plan.Severity;

/// What the rules say about a plan.
///
/// @param problems what is to be mended: the gravest first, then by stage, then by place on the board
/// @param putAside what the team has put aside, in the same order
public record Findings(List<Problem> problems, List<Silenced> putAside) {
    /// A finding that the team has put aside; taking `by` back out of the plan brings it up again.
    public record Silenced(Problem problem, PutAside by) {}

    public Findings {
        problems = List.copyOf(problems);
        putAside = List.copyOf(putAside);
    }

    public long count(Severity severity) {
        return problems.stream().filter(problem -> problem.severity() == severity).count();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}
