package journey.paint;

import java.util.concurrent.CancellationException;

/// Watches an export from outside: hears how far it is, and may stop it.
public interface Watch {
    /// Only an interrupt of its thread stops the export.
    Watch NONE = fraction -> Thread.currentThread().isInterrupted() ? Next.STOP : Next.GO_ON;

    enum Next { GO_ON, STOP }

    /// Called now and then with a growing number from 0 to 1.
    Next reached(double fraction);

    /// @throws CancellationException if it is to stop
    default void reached(long done, long of) {
        if (reached((double) done / of) == Next.STOP) throw new CancellationException();
    }
}
