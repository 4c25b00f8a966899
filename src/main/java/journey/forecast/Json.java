package journey.forecast;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// Reads the little JSON that a scenario's changes are kept as. Texts, numbers (as texts), objects and lists come out as they are nested;
/// yes, no and nothing mean nothing here. The file's own reader has seen the text before, so that this one need not say what is wrong.
final class Json {
    private static final int DEEPEST = 20;
    /// Digits, a point among them at most. Numbers with an exponent are none that a plan could hold.
    static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,30}([.][0-9]{1,30})?");

    private final String text;
    private int at;

    private Json(String text) {
        this.text = text;
    }

    /// The object that a text is, by its keys; the last of double keys counts. Empty if it is none.
    static Optional<Map<String, Object>> object(String text) {
        var json = new Json(text);
        try {
            var value = json.value(0);
            json.blanks();
            if (json.at < text.length()) return Optional.empty();
            return fields(value);
        } catch (Malformed none) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("unchecked") // objects are only made with texts as keys
    static Optional<Map<String, Object>> fields(Object value) {
        return value instanceof Map<?, ?> map ? Optional.of((Map<String, Object>) map) : Optional.empty();
    }

    /// No JSON. It never leaves this class.
    private static final class Malformed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Malformed(String text) {
            super(text, null, false, false);
        }
    }

    private Object value(int depth) {
        if (depth > DEEPEST) throw new Malformed(text);
        blanks();
        return switch (peek()) {
            case '"' -> string();
            case '{' -> object(depth);
            case '[' -> list(depth);
            default -> word();
        };
    }

    private Map<String, Object> object(int depth) {
        var fields = new LinkedHashMap<String, Object>();
        at++;
        while (!ends('}', fields.isEmpty())) {
            var key = string();
            blanks();
            expect(':');
            fields.put(key, value(depth + 1));
        }
        return fields;
    }

    private List<Object> list(int depth) {
        var values = new ArrayList<>();
        at++;
        while (!ends(']', values.isEmpty())) values.add(value(depth + 1));
        return values;
    }

    /// Steps over the end of an object or list, or over what parts its values.
    private boolean ends(char end, boolean first) {
        blanks();
        if (peek() == end) {
            at++;
            return true;
        }
        if (!first) expect(',');
        blanks();
        return false;
    }

    private String string() {
        expect('"');
        var out = new StringBuilder();
        while (peek() != '"') out.append(peek() == '\\' ? escaped() : next());
        at++;
        return out.toString();
    }

    private char escaped() {
        at++;
        var letter = next();
        var place = "bfnrt".indexOf(letter);
        return letter == 'u' ? (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex()) : place < 0 ? letter : "\b\f\n\r\t".charAt(place);
    }

    private int hex() {
        var digit = Character.digit(next(), 16);
        if (digit < 0) throw new Malformed(text);
        return digit;
    }

    /// A number as its text, or "" for yes, no and nothing.
    private String word() {
        var from = at;
        while (at < text.length() && ",]} \t\r\n".indexOf(peek()) < 0) at++;
        var word = text.substring(from, at);
        if (word.isEmpty()) throw new Malformed(text);
        return NUMBER.matcher(word).matches() ? word : "";
    }

    private void expect(char wanted) {
        if (next() != wanted) throw new Malformed(text);
    }

    private char next() {
        var now = peek();
        at++;
        return now;
    }

    private char peek() {
        if (at >= text.length()) throw new Malformed(text);
        return text.charAt(at);
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }
}
