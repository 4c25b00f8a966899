package journey.plan;

import java.util.Optional;

/// One of a closed set of values that the file writes as a lower-case word: `LEAD_MAGNET` is `lead-magnet`.
public interface Word {
    String name();

    int ordinal();

    Class<?> getDeclaringClass();

    default String word() {
        return Vocabulary.of(getDeclaringClass()).word(ordinal());
    }

    /// The constant of an enum whose word this is, if there is one.
    static <E extends Enum<E> & Word> Optional<E> in(Class<E> type, String word) {
        return Optional.ofNullable(type.cast(Vocabulary.of(type).constant(word)));
    }
}
