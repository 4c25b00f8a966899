package journey.keep;

import java.time.Duration;
import java.time.Instant;

/// A process of the program, told apart from a later one that got the same number.
///
/// @param host    the machine: a data folder may be shared by several
/// @param started when the process began; the epoch where the system does not say
public record Running(String host, long pid, Instant started) {
    /// Longer than any system rounds the start of a process.
    private static final Duration CLOSE = Duration.ofSeconds(2);
    /// After so long nobody believes that a process on another machine still writes.
    private static final Duration SILENT = Duration.ofHours(24);

    /// This process, on a machine of this name.
    public static Running here(String host) {
        var self = ProcessHandle.current();
        return new Running(host, self.pid(), self.info().startInstant().orElse(Instant.EPOCH));
    }

    /// Whether it is still there, as far as one can tell from here.
    ///
    /// @param here     the process that asks
    /// @param lastSign when it last wrote something
    boolean isAlive(Running here, Instant lastSign, Instant now) {
        if (!host.equals(here.host)) return lastSign.isAfter(now.minus(SILENT));
        return ProcessHandle.of(pid).filter(process -> process.info().startInstant().map(this::isThen).orElse(true)).isPresent();
    }

    private boolean isThen(Instant other) {
        return started.equals(Instant.EPOCH) || Duration.between(started, other).abs().compareTo(CLOSE) <= 0;
    }
}
