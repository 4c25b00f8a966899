package journey.plan;

import java.util.List;

/// Something to be said to a person, not yet in a language: the key of a message and what goes into it. The first part of the
/// key names the bundle. Arguments are texts, numbers, dates, words ([Word]), amounts ([Amount]), phrases
/// themselves, or lists of any of them.
public record Phrase(String key, List<Object> args) {
    public Phrase {
        args = List.copyOf(args);
    }

    public static Phrase of(String key, Object... args) {
        return new Phrase(key, List.of(args));
    }
}
