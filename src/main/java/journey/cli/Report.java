package journey.cli;

import java.nio.file.Path;
import journey.plan.Plan;
import journey.rule.Findings;

/// How `check` answers.
sealed interface Report permits TextReport, JsonReport, SarifReport {
    void file(Path file, Plan plan, Findings findings);

    /// After the last file.
    void end();
}
