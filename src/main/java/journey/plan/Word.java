package journey.plan;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// One of a closed set of values that the file writes as a lower-case word: `LEAD_MAGNET` is `lead-magnet`.
public interface Word {
    String name();

    default String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The constant of an enum whose word this is, if there is one.
    static <E extends Enum<E> & Word> Optional<E> in(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants()).filter(value -> value.word().equals(word)).findFirst();
    }
}
