package journey.app;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import journey.app.workspace.Aside;

/// Work that the window must not wait for: files, pictures, exports. What comes of it is handed over on the thread of the window.
/// What goes wrong without being foreseen reaches the program's handler of such errors.
public final class Work implements Aside, AutoCloseable {
    private final ExecutorService threads = Executors.newFixedThreadPool(2, run -> {
        var thread = new Thread(run, "work");
        thread.setDaemon(true);
        return thread;
    });
    private final ReadOnlyIntegerWrapper running = new ReadOnlyIntegerWrapper();

    /// How many jobs are under way.
    public ReadOnlyIntegerProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    @Override
    public <T> void run(Callable<T> job, Consumer<T> then) {
        running.set(running.get() + 1);
        threads.execute(() -> {
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
    }
}
