package journey.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import journey.plan.Phrase;
import journey.plan.Word;

/// One thing that a command can be told with `--name VALUE`, and how its value is read. The option is the key by which a
/// command asks its [Call] for the value, so that types need no casts.
///
/// @param name    with its dashes
/// @param read    the value of a text, absent when it is none
/// @param expects what a value can be, for whoever typed another
record Option<T>(String name, Function<String, Optional<T>> read, Phrase expects) {

    /// One of a few words, in small letters or capitals: paper is "A4" to people.
    static <E extends Enum<E> & Word> Option<E> among(String name, Class<E> type) {
        var words = Arrays.stream(type.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
        return new Option<>(name, text -> Word.in(type, text.toLowerCase(Locale.ROOT)), Phrase.of("cli.expects.one-of", words));
    }

    static Option<String> text(String name, String expects) {
        return new Option<>(name, Optional::of, Phrase.of(expects));
    }

    static Option<Path> file(String name) {
        return new Option<>(name, Option::path, Phrase.of("cli.expects.file"));
    }

    static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }
}
