package journey.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// What is still to be tidied away for windows that are closed already: beside them, so that no disk keeps a window from closing, and waited for
/// a moment before the program ends.
final class Farewells {
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private final List<Thread> going = new CopyOnWriteArrayList<>();

    void say(Runnable work) {
        var thread = Thread.ofPlatform().daemon().name("farewell").unstarted(() -> {
            try {
                work.run();
            } finally {
                going.remove(Thread.currentThread());
            }
        });
        going.add(thread);
        thread.start();
    }

    /// Waits for those under way, but no longer than people wait for a program to be gone.
    void await() {
        var last = Instant.now().plus(PATIENCE);
        for (var thread : going)
            try {
                if (!thread.join(Duration.between(Instant.now(), last))) return;
            } catch (InterruptedException hurried) {
                Thread.currentThread().interrupt();
                return;
            }
    }
}
