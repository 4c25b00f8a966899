package journey.keep;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import journey.plan.Plan;

/// Work that a process which is gone had not saved.
///
/// @param entry  where the journal holds it
/// @param origin the file that it was opened from, if there is one
/// @param at     when it was last written down
public record Unsaved(Path entry, Plan plan, Optional<Origin> origin, Instant at) {
    /// The file that it belongs to.
    public Optional<Path> of() {
        return origin.map(Origin::file);
    }
}
