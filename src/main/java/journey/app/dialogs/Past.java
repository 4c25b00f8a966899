package journey.app.dialogs;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import journey.app.workspace.Aside;
import journey.file.Stored;
import journey.keep.Backups;
import journey.plan.Ids;
import journey.plan.Plan;

/// What the history of a plan is read from.
///
/// @param file   as its links resolve
/// @param now    what stands in the window
/// @param saved  what stands in the file
/// @param when   says a moment as people do
/// @param inFull says it with its day and year
public record Past(Backups backups, Path file, Plan now, Optional<Stored> saved, Ids ids, Aside aside, Function<Instant, String> when, Function<Instant, String> inFull) {}
