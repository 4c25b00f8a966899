package journey.app;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/// Beats by the time. Each work has a thread of its own, so that one which waits for a slow disk keeps no other waiting.
final class Clockwork implements Beat {
    @Override
    public Going every(Duration pause, Runnable work) {
        var thread = Executors.newSingleThreadScheduledExecutor(run -> {
            var made = new Thread(run, "beat");
            made.setDaemon(true);
            return made;
        });
        Runnable careful = () -> {
            try {
                work.run();
            } catch (RuntimeException | Error unforeseen) {
                var me = Thread.currentThread();
                me.getUncaughtExceptionHandler().uncaughtException(me, unforeseen);
            }
        };
        thread.scheduleWithFixedDelay(careful, 0, pause.toMillis(), TimeUnit.MILLISECONDS);
        return new Running(thread, careful);
    }

    private record Running(ScheduledExecutorService thread, Runnable work) implements Going {
        @Override
        public void soon() {
            if (!thread.isShutdown()) thread.execute(() -> {
                if (!thread.isShutdown()) work.run();
            });
        }

        @Override
        public void stop() {
            thread.shutdown();
        }
    }
}
