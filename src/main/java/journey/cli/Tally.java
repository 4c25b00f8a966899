package journey.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import journey.plan.Phrase;

/// What came of one plan so far. What ends in a way that nobody thought of is noted like everything else, so that it keeps neither the other
/// files of the plan nor those of other plans from being made. For one thread at a time.
final class Tally {
    private final Path plan;
    private final List<Phrase> said = new ArrayList<>();
    private final List<Throwable> mistakes = new ArrayList<>();
    private int written;
    private int lacking;

    Tally(Path plan) {
        this.plan = plan;
    }

    void attempt(Runnable work) {
        taken(() -> {
            work.run();
            return Optional.empty();
        });
    }

    /// What comes of it, if anything does.
    <T> Optional<T> taken(Supplier<Optional<T>> work) {
        try {
            return work.get();
        } catch (OutOfMemoryError tooMuch) {
            lacks(Phrase.of("cli.out-of-memory", Runtime.getRuntime().maxMemory() >> 20));
        } catch (RuntimeException | StackOverflowError mistake) {
            mistakes.add(mistake);
            lacks(Phrase.of("cli.export.mistake"));
        }
        return Optional.empty();
    }

    void written() {
        written++;
    }

    /// Something is not made, or not as it should be.
    void lacks() {
        lacking++;
    }

    void lacks(Phrase why) {
        lacks();
        say(why);
    }

    /// Of the plan.
    void say(Phrase phrase) {
        said.add(Phrase.of("cli.of-file", plan.toString(), phrase));
    }

    /// What names its plan already.
    void pass(List<Phrase> phrases) {
        said.addAll(phrases);
    }

    Made made() {
        return new Made(said, written, lacking, mistakes);
    }
}
