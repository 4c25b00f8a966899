package journey.text;

import java.util.Optional;
import journey.plan.Phrase;

/// What somebody typed, as it was understood. Nothing but blanks is understood too: as no value.
public sealed interface Typed<T> {

    /// It makes sense, and this is the value; absent where nothing was typed.
    record Understood<T>(Optional<T> value) implements Typed<T> {}

    /// It makes none, and this is why, for the person who typed it.
    record Wrong<T>(Phrase why) implements Typed<T> {}

    static <T> Typed<T> nothing() {
        return new Understood<>(Optional.empty());
    }

    static <T> Typed<T> of(T value) {
        return new Understood<>(Optional.of(value));
    }

    static <T> Typed<T> wrong(String key, Object... args) {
        return new Wrong<>(Phrase.of(key, args));
    }
}
