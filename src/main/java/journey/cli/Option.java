package journey.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import journey.plan.Phrase;
import journey.plan.Word;

/// One thing that a command can be told with `--name VALUE`, or with `--name` alone, and how its value is read. The option is the key by
/// which a command asks its [Call] for the value, so that types need no casts.
///
/// @param name    with its dashes
/// @param read    the value of a text, absent when it is none
/// @param words   that a value is made of; none where it can be anything
/// @param expects what a value can be, for whoever typed another
record Option<T>(String name, Takes takes, Function<String, Optional<T>> read, List<String> words, Phrase expects) {
    enum Takes { NOTHING, ONE, SEVERAL }

    /// The value of an option that needs none.
    enum Given { GIVEN }

    static <T> Option<T> of(String name, Function<String, Optional<T>> read, Phrase expects) {
        return new Option<>(name, Takes.ONE, read, List.of(), expects);
    }

    /// Said or not said.
    static Option<Given> flag(String name) {
        return new Option<>(name, Takes.NOTHING, _ -> Optional.empty(), List.of(), Phrase.of("cli.expects.nothing"));
    }

    /// One of a few words, in small letters or capitals: paper is "A4" to people.
    static <E extends Enum<E> & Word> Option<E> among(String name, Class<E> type) {
        return new Option<>(name, Takes.ONE, text -> one(type, text), words(type), Phrase.of("cli.expects.one-of", String.join(", ", words(type))));
    }

    /// Some of a few words, parted by commas, in the order in which they are said, each once.
    static <E extends Enum<E> & Word> Option<List<E>> several(String name, Class<E> type) {
        return new Option<>(name, Takes.SEVERAL, text -> all(type, text), words(type), Phrase.of("cli.expects.some-of", String.join(", ", words(type))));
    }

    private static <E extends Enum<E> & Word> List<String> words(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Word::word).toList();
    }

    private static <E extends Enum<E> & Word> Optional<E> one(Class<E> type, String text) {
        return Word.in(type, text.toLowerCase(Locale.ROOT));
    }

    private static <E extends Enum<E> & Word> Optional<List<E>> all(Class<E> type, String text) {
        var read = parts(text).map(part -> one(type, part)).toList();
        return read.stream().allMatch(Optional::isPresent) ? Optional.of(read.stream().map(Optional::orElseThrow).distinct().toList()) : Optional.empty();
    }

    private static Stream<String> parts(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip);
    }

    static Option<String> text(String name, String expects) {
        return of(name, Optional::of, Phrase.of(expects));
    }

    static Option<Path> file(String name) {
        return of(name, Option::path, Phrase.of("cli.expects.file"));
    }

    static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /// Why a text is no value: of several words, the first that there is not.
    Phrase strange(String text) {
        var word = takes == Takes.SEVERAL ? parts(text).filter(part -> read.apply(part).isEmpty()).findFirst().orElse(text) : text;
        return Near.to(word.toLowerCase(Locale.ROOT), words).map(near -> Phrase.of("cli.wrong.value-near", name, word, near))
                .orElseGet(() -> Phrase.of("cli.wrong.value", name, word, expects));
    }
}
