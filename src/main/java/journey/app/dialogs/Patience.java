package journey.app.dialogs;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/// Asks what may take long, such as a disk, from where an answer is needed before going on: the windows live on meanwhile, as they do while a
/// dialog is open, and after a while the question is given up.
final class Patience {
    private Patience() {}

    /// On the thread of the window.
    ///
    /// @param otherwise what counts as the answer if none comes in time, or the question fails
    static <T> T ask(Callable<T> question, Duration atMost, T otherwise) {
        var answer = new CompletableFuture<T>();
        Thread.ofPlatform().daemon().name("question").start(() -> {
            try {
                answer.complete(question.call());
            } catch (Exception unanswered) {
                answer.complete(otherwise);
            }
        });
        answer.completeOnTimeout(otherwise, atMost.toMillis(), TimeUnit.MILLISECONDS);
        if (Platform.canStartNestedEventLoop()) {
            var waiting = new Object();
            answer.thenRun(() -> Platform.runLater(() -> Platform.exitNestedEventLoop(waiting, null)));
            Platform.enterNestedEventLoop(waiting);
        }
        return answer.join();
    }
}
