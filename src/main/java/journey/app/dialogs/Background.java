package journey.app.dialogs;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Where work goes that a window must not wait for; what comes of it is handed over on the window's thread.
public interface Background {
    <T> void run(Callable<T> job, Consumer<T> then);
}
