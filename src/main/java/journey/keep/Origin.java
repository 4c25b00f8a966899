package journey.keep;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.Optional;
import journey.file.Stored;
import journey.merge.CommonGround;
import journey.plan.Ids;
import journey.plan.Plan;

/// Where work comes from that is not saved.
///
/// @param file that it belongs to
/// @param base the hash of what that file held when it was opened or saved last, where that is known
public record Origin(Path file, Optional<String> base) {
    private static final System.Logger LOG = System.getLogger("journey");

    /// Of work on the file itself.
    public static Origin of(Path file, Stored stored) {
        return new Origin(file, Optional.of(stored.identity().sha256()));
    }

    /// Of a copy, of which nobody knows any more where it parted from the file.
    public static Origin copyOf(Path file) {
        return new Origin(file, Optional.empty());
    }

    /// The plan from which the work and what stands in the file now both come: what the file holds, if nobody saved it since, else a version of
    /// it, else what the two agree on.
    ///
    /// @param now  what the file holds
    /// @param mine the plan with which the work is to be joined
    public Plan base(Stored now, Plan mine, Plan work, Backups backups, Ids ids) {
        if (base.filter(now.identity().sha256()::equals).isPresent()) return now.plan();
        return base.flatMap(hash -> version(hash, backups, ids)).orElseGet(() -> CommonGround.of(mine, work));
    }

    private Optional<Plan> version(String hash, Backups backups, Ids ids) {
        try {
            for (var version : backups.of(file)) {
                var plan = version.is(hash) ? backups.plan(version, ids) : Optional.<Plan>empty();
                if (plan.isPresent()) return plan;
            }
        } catch (IOException unreadable) {
            LOG.log(Level.WARNING, "the versions of " + file + " cannot be read", unreadable);
        }
        return Optional.empty();
    }
}
