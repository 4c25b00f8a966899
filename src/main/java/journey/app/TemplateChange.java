package journey.app;

import java.io.IOException;
import java.util.Optional;
import journey.plan.Phrase;

/// A change of the person's own templates. It is made beside the window, as every template is a file, and the window says when it cannot be made.
///
/// @param failed what to say then
record TemplateChange(PlannerWindow window, Phrase failed) {

    interface Step {
        void take(Templates templates) throws IOException;
    }

    /// @param done follows when it is made, on the thread of the window
    void make(Step step, Runnable done) {
        window.write(() -> failure(step), failure -> failure.ifPresentOrElse(this::tell, done));
    }

    private Optional<IOException> failure(Step step) {
        try {
            step.take(window.desk().templates());
            return Optional.empty();
        } catch (IOException failure) {
            return Optional.of(failure);
        }
    }

    private void tell(IOException failure) {
        window.banner().say(Banner.Tone.BAD, failed, new Banner.Answer("banner.details", () -> window.details(failed, failure.toString())));
    }
}
