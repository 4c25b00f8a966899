package journey.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import journey.paint.Watch;

/// Listens for the program being told to end, as Ctrl+C does, so that what is being written ends as a whole file or as none. Closed when
/// nothing is written any more; until then the program waits, though not for ever.
final class Stop implements Watch, AutoCloseable {
    private static final long SECONDS = 5;

    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread last = new Thread(this::await, "stop");
    private volatile boolean isAsked;

    static Stop listen() {
        var stop = new Stop();
        Runtime.getRuntime().addShutdownHook(stop.last);
        return stop;
    }

    /// The way of a shutdown.
    void await() {
        isAsked = true;
        try {
            closed.await(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    boolean isAsked() {
        return isAsked;
    }

    @Override
    public Next reached(double fraction) {
        return isAsked ? Next.STOP : Watch.NONE.reached(fraction);
    }

    @Override
    public void close() {
        closed.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(last);
        } catch (IllegalStateException ending) {
            // It is what the program ends by just now.
            isAsked = true;
        }
    }
}
