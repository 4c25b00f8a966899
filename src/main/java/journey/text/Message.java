package journey.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/// One pattern of a bundle, taken apart once. Most patterns only put texts between texts: those are joined as they stand, which is a
/// hundred times faster than asking [MessageFormat]; whatever chooses or formats goes to it. What it says of numbers alone is
/// remembered: a board counts to one or two again and again.
final class Message {
    private static final int REMEMBERED = 1_000;

    private final String pattern;
    private final Locale locale;
    private final Optional<List<Object>> pieces;
    private final ConcurrentMap<List<Object>, String> counts = new ConcurrentHashMap<>();

    Message(String pattern, Locale locale) {
        this.pattern = pattern;
        this.locale = locale;
        this.pieces = pieces(pattern);
    }

    String with(Object[] args) {
        if (pieces.isPresent() && areAll(String.class, args)) return joined(pieces.get(), args);
        if (!areAll(Number.class, args)) return formatted(args);
        if (counts.size() > REMEMBERED) counts.clear();
        return counts.computeIfAbsent(List.of(args), _ -> formatted(args));
    }

    private static boolean areAll(Class<?> type, Object[] args) {
        for (var arg : args) if (!type.isInstance(arg)) return false;
        return true;
    }

    private String formatted(Object[] args) {
        return new MessageFormat(pattern, locale).format(args);
    }

    private static String joined(List<Object> pieces, Object[] args) {
        var out = new StringBuilder();
        for (var piece : pieces)
            switch (piece) {
                case Integer index when index < args.length -> out.append(args[index]);
                case Integer index -> out.append('{').append(index.intValue()).append('}');
                default -> out.append(piece);
            }
        return out.toString();
    }

    /// Texts and numbers of arguments by turns; absent if the pattern quotes, chooses or formats.
    private static Optional<List<Object>> pieces(String pattern) {
        if (pattern.indexOf('\'') >= 0) return Optional.empty();
        var pieces = new ArrayList<Object>();
        int at = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', at)) {
            if (open + 2 >= pattern.length() || pattern.charAt(open + 2) != '}' || !Character.isDigit(pattern.charAt(open + 1)))
                return Optional.empty();
            pieces.add(pattern.substring(at, open));
            pieces.add(pattern.charAt(open + 1) - '0');
            at = open + 3;
        }
        pieces.add(pattern.substring(at));
        return Optional.of(pieces);
    }
}
