package journey.cli;

import java.nio.file.Path;
import journey.rule.Findings;

/// How `check` answers.
sealed interface Report permits TextReport, JsonReport {
    void file(Path file, Findings findings);

    /// After the last file.
    void end();
}
