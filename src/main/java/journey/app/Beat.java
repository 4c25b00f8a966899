package journey.app;

import java.time.Duration;

/// What is done again and again beside the window, such as looking at a file. Tests beat by hand.
public interface Beat {
    /// Does something on a thread of its own, now and after each pause, until it is stopped. What it throws reaches the program's handler of
    /// such errors and does not end it.
    Going every(Duration pause, Runnable work);

    /// Something that is done again and again.
    interface Going {
        /// Does it once more without waiting for the pause to end.
        void soon();

        /// Ends it; what is under way is finished.
        void stop();
    }
}
