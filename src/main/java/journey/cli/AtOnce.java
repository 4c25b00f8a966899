package journey.cli;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/// Does the same with many things, as many at once as there are processors, and hears of each in the order of the things, whichever is done
/// first.
final class AtOnce {
    private AtOnce() {}

    /// @param heard is called in the thread of the caller
    static <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> heard) {
        var hands = Math.min(things.size(), Runtime.getRuntime().availableProcessors());
        if (hands > 1) each(things, work, heard, hands);
        else for (var thing : things) heard.accept(work.apply(thing));
    }

    private static <T, R> void each(List<T> things, Function<T, R> work, Consumer<R> heard, int hands) {
        try (var pool = Executors.newFixedThreadPool(hands)) {
            try {
                for (var result : things.stream().map(thing -> pool.submit(() -> work.apply(thing))).toList()) heard.accept(taken(result));
            } catch (RuntimeException | Error mistake) {
                pool.shutdownNow();
                throw mistake;
            }
        }
    }

    /// What went wrong goes wrong here.
    private static <R> R taken(Future<R> result) {
        try {
            return result.get();
        } catch (ExecutionException failed) {
            switch (failed.getCause()) {
                case Error mistake -> throw mistake;
                case RuntimeException mistake -> throw mistake;
                case Throwable other -> throw new IllegalStateException(other);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
