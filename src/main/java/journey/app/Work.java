package journey.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import journey.app.workspace.Aside;

/// Work that the window must not wait for: files, pictures, exports. What comes of it is handed over on the thread of the window.
/// What goes wrong without being foreseen reaches the program's handler of such errors.
public final class Work implements Aside, AutoCloseable {
    /// Few, so that drawing many pictures leaves the window its share of the machine.
    private final ExecutorService threads = Executors.newFixedThreadPool(2, named("work"));
    /// As many as wait at once: a share that does not answer holds up nothing but what was asked of it.
    private final ExecutorService waiting = Executors.newCachedThreadPool(named("disk"));
    /// One: what is written later has to stand later.
    private final ExecutorService writing = Executors.newSingleThreadExecutor(named("own files"));
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

    private static ThreadFactory named(String name) {
        return run -> {
            var thread = new Thread(run, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    /// How many jobs are under way.
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// For what is worked out.
    @Override
    public <T> void run(Callable<T> job, Consumer<T> then) {
        run(threads, job, then);
    }

    /// The same for what asks a disk: it may take its time.
    public <T> void fetch(Callable<T> job, Consumer<T> then) {
        run(waiting, job, then);
    }

    /// The same for what writes the program's own files: one after the other, as it was asked for.
    <T> void write(Callable<T> job, Consumer<T> then) {
        run(writing, job, then);
    }

    /// [#fetch] for whoever waits for nothing to be handed over.
    Executor fetching() {
        return job -> fetch(Executors.callable(job, job), _ -> { });
    }

    /// [#write] for whoever waits for nothing to be handed over.
    Executor writing() {
        return job -> write(Executors.callable(job, job), _ -> { });
    }

    /// Comes back when all own files are written as it was asked for until now. From any thread but that of the window.
    void finish() {
        try {
            writing.submit(() -> { }).get();
        } catch (ExecutionException impossible) {
            throw new AssertionError(impossible);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    /// When the program ends, nobody waits for anything any more.
    private <T> void run(ExecutorService on, Callable<T> job, Consumer<T> then) {
        if (on.isShutdown()) return;
        running.set(running.get() + 1);
        on.execute(() -> {
            try {
                var result = job.call();
                Platform.runLater(() -> {
                    running.set(running.get() - 1);
                    then.accept(result);
                });
            } catch (Exception | Error unforeseen) {
                Platform.runLater(() -> {
                    running.set(running.get() - 1);
                    throw new IllegalStateException(unforeseen);
                });
            }
        });
    }

    @Override
    public void close() {
        threads.shutdown();
        waiting.shutdown();
        writing.shutdown();
    }
}
