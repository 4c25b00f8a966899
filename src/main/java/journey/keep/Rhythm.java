package journey.keep;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the journal is written: after some quiet, and not later than a while after the first edit that is not in it.
///
/// @param first the first edit that is not in the journal
/// @param last  the last one
public record Rhythm(Optional<Instant> first, Instant last) {
    public static final Duration QUIET = Duration.ofSeconds(5);
    public static final Duration LATEST = Duration.ofSeconds(30);
    /// Nothing to write.
    public static final Rhythm STILL = new Rhythm(Optional.empty(), Instant.EPOCH);

    public Rhythm edited(Instant now) {
        return new Rhythm(first.or(() -> Optional.of(now)), now);
    }

    public boolean isDue(Instant now) {
        return first.filter(begin -> !now.isBefore(last.plus(QUIET)) || !now.isBefore(begin.plus(LATEST))).isPresent();
    }
}
