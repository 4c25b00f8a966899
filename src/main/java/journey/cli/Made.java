package journey.cli;

import java.util.List;
import java.util.stream.Stream;
import journey.plan.Phrase;

/// What came of some of the files that were to be made.
///
/// @param said     what is to be told, in the order of the command line
/// @param written  how many files are there now
/// @param lacking  how many things are not, or not as they should be
/// @param mistakes of the program, for which some of them are not
record Made(List<Phrase> said, int written, int lacking, List<Throwable> mistakes) {
    static final Made NOTHING = new Made(List.of(), 0, 0, List.of());

    Made {
        said = List.copyOf(said);
        mistakes = List.copyOf(mistakes);
    }

    /// The sum, without what was said.
    Made and(Made other) {
        return new Made(List.of(), written + other.written, lacking + other.lacking, Stream.concat(mistakes.stream(), other.mistakes.stream()).toList());
    }

    Exit exit() {
        if (!mistakes.isEmpty()) return Exit.BROKEN;
        if (lacking == 0) return Exit.FINE;
        return written > 0 ? Exit.FOUND : Exit.FAILED;
    }
}
