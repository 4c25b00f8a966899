package journey.forecast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import journey.plan.Amount;
import journey.plan.Rate;

/// Reads and writes the little JSON that a scenario's changes are kept as. Texts, numbers (as texts), objects and lists come out as they are nested;
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

    /// An object, its values written already.
    static String object(Map<String, String> values) {
        return values.entrySet().stream().map(one -> quoted(one.getKey()) + ": " + one.getValue()).collect(Collectors.joining(", ", "{", "}"));
    }

    static String object(Amount amount) {
        return switch (amount) {
            case Amount.Exact(var value) -> decimal(value);
            case Amount.Range(var low, var likely, var high) -> object(range(low, likely, high));
        };
    }

    /// @param more what else stands in its object, written already
    static String object(Rate rate, Map<String, String> more) {
        var all = new LinkedHashMap<>(more);
        switch (rate) {
            case Rate.Percent(var percent, _) -> all.put("percent", decimal(percent));
            case Rate.Range(var low, var likely, var high, _) -> all.putAll(range(low, likely, high));
            case Rate.Count(var count, var outOf, _) -> {
                all.put("count", String.valueOf(count));
                all.put("outOf", String.valueOf(outOf));
            }
            case Rate.OfMetric _ -> throw new IllegalArgumentException("a scenario assumes numbers: " + rate);
        }
        if (!rate.of().isEmpty()) all.put("of", quoted(rate.of()));
        return object(all);
    }

    private static Map<String, String> range(BigDecimal low, BigDecimal likely, BigDecimal high) {
        var all = new LinkedHashMap<String, String>();
        all.put("low", decimal(low));
        all.put("likely", decimal(likely));
        all.put("high", decimal(high));
        return all;
    }

    private static String decimal(BigDecimal value) {
        return quoted(value.toPlainString());
    }

    static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (var c : text.toCharArray())
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                default -> {
                    if (c < ' ') out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    else out.append(c);
                }
            }
        return out.append('"').toString();
    }
}
