package journey.app.workspace;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Where work goes that the window must not wait for; what comes of it is handed over on the thread of the window.
@FunctionalInterface
public interface Aside {
    <T> void run(Callable<T> job, Consumer<T> then);

    /// For a workspace without a window around it: nothing comes of anything.
    Aside NONE = new Aside() {
        @Override
        public <T> void run(Callable<T> job, Consumer<T> then) {}
    };
}
