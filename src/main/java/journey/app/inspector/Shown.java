package journey.app.inspector;

import java.util.Optional;

/// What a field shows: the one value, or none, of all that is selected, or that they differ.
sealed interface Shown<T> {
    record Same<T>(Optional<T> value) implements Shown<T> {}

    record Different<T>() implements Shown<T> {}

    static <T> Shown<T> of(Optional<T> value) {
        return new Same<>(value);
    }

    /// The one value; empty where there is none or more than one.
    default Optional<T> value() {
        return switch (this) {
            case Same<T>(var value) -> value;
            case Different<T> _ -> Optional.empty();
        };
    }
}
