package journey.app;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// Beats when a test says so, on the thread of the test.
final class HandBeat implements Beat {
    private final List<Runnable> works = new CopyOnWriteArrayList<>();

    @Override
    public Going every(Duration pause, Runnable work) {
        works.add(work);
        return new Going() {
            @Override
            public void soon() {}

            @Override
            public void stop() {
                works.remove(work);
            }
        };
    }

    void all() {
        works.forEach(Runnable::run);
    }
}
