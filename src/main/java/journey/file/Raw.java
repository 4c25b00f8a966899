package journey.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;

/// JSON that is kept as text, in its one compact form: no blanks, numbers as they were written, texts clean and escaped as
/// [JsonText] does it. Two values that differ in layout alone are the same text.
final class Raw {
    private Raw() {}

    /// The value that begins at the current token; afterwards its last token is current.
    static String copy(JsonParser in) throws IOException {
        var out = new StringBuilder();
        for (int open = 0; ; in.nextToken()) {
            var token = in.currentToken();
            if (token == null) throw new IOException("the value has no end");
            switch (token) {
                case START_OBJECT, START_ARRAY -> {
                    separate(out);
                    out.append(in.getText());
                    open++;
                }
                case END_OBJECT, END_ARRAY -> {
                    out.append(in.getText());
                    open--;
                }
                case FIELD_NAME -> {
                    separate(out);
                    quote(out, in.currentName());
                    out.append(':');
                }
                default -> {
                    separate(out);
                    out.append(scalar(token, in.getText()));
                }
            }
            if (open == 0) return out.toString();
        }
    }

    /// The compact form of any JSON.
    static String compact(String json) {
        try (var in = Limits.JSON.createParser(json)) {
            in.nextToken();
            return copy(in);
        } catch (IOException e) {
            throw new IllegalArgumentException("no JSON: " + json, e);
        }
    }

    static String scalar(JsonToken token, String text) {
        if (token != JsonToken.VALUE_STRING) return text;
        var out = new StringBuilder(text.length() + 2);
        quote(out, text);
        return out.toString();
    }

    private static void separate(StringBuilder out) {
        if (out.isEmpty()) return;
        var last = out.charAt(out.length() - 1);
        if (last != '{' && last != '[' && last != ':') out.append(',');
    }

    private static void quote(StringBuilder out, String given) {
        var text = Clean.text(given);
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                case '\r' -> out.append("\\r");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c >= 0x20) out.append(c);
                    else out.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
                }
            }
        }
        out.append('"');
    }
}
