package journey.plan;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words of one enum, made once: a file of 5 000 cards asks for some 100 000 of them.
final class Vocabulary {
    private static final ClassValue<Vocabulary> ALL = new ClassValue<>() {
        @Override
        protected Vocabulary computeValue(Class<?> type) {
            return new Vocabulary(type);
        }
    };

    private final String[] words;
    private final Map<String, Object> constants;

    private Vocabulary(Class<?> type) {
        var values = type.getEnumConstants();
        words = new String[values.length];
        constants = HashMap.newHashMap(values.length);
        for (int i = 0; i < values.length; i++) {
            words[i] = ((Enum<?>) values[i]).name().toLowerCase(Locale.ROOT).replace('_', '-');
            constants.put(words[i], values[i]);
        }
    }

    static Vocabulary of(Class<?> type) {
        return ALL.get(type);
    }

    String word(int ordinal) {
        return words[ordinal];
    }

    @Nullable Object constant(String word) {
        return constants.get(word);
    }
}
