package journey.app.workspace;

import java.util.concurrent.Callable;

/// What became of work beside the window: whoever waits for it hears of it either way.
public sealed interface Outcome<T> {
    record Well<T>(T result) implements Outcome<T> {}

    record Badly<T>(Throwable why) implements Outcome<T> {}

    static <T> Outcome<T> of(Callable<T> work) {
        try {
            return new Well<>(work.call());
        } catch (Exception | Error why) {
            return new Badly<>(why);
        }
    }

    /// The result; what was not foreseen goes on to where all such errors go.
    default T orThrow() {
        return switch (this) {
            case Well<T>(var result) -> result;
            case Badly<T>(var why) -> throw new IllegalStateException(why);
        };
    }
}
