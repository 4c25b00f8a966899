package journey.cli;

import java.util.List;
import journey.plan.Phrase;

/// What the words after a command's name come to.
sealed interface Asked {
    /// Something to do.
    record Work(Call call) implements Asked {}

    /// The command's manual.
    record Manual() implements Asked {}

    /// No sense, and why.
    record Nonsense(Phrase why) implements Asked {
        static Nonsense of(String key, Object... args) {
            return new Nonsense(Phrase.of(key, args));
        }
    }

    /// Reads a command line: options may stand anywhere, as `--to FILE` or `--to=FILE`, until a lone `--`, after which all are
    /// files. Written here and not left to a library: the one tried took longer to start than an export of 500 cards.
    ///
    /// @param words what stands after the command's name
    static Asked of(List<String> words, List<Option<?>> options) {
        return new AskedReader(words, options).read();
    }
}
