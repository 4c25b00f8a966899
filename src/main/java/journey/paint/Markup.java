package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes XML to a stream, in UTF-8: what is given as text stays text, whatever it holds.
final class Markup {
    private static final int PIECE = 1 << 15;
    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private final StringBuilder pending = new StringBuilder(PIECE + (1 << 12));

    Markup(OutputStream out) {
        this.out = out;
    }

    /// Markup, as it stands.
    Markup raw(String markup) {
        pending.append(markup);
        return this;
    }

    /// Characters of content or of an attribute. What XML cannot hold, even escaped, becomes U+FFFD.
    Markup text(String text) {
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '&' -> pending.append("&amp;");
                case '<' -> pending.append("&lt;");
                case '>' -> pending.append("&gt;");
                case '"' -> pending.append("&quot;");
                case '\t', '\n', '\r' -> pending.append("&#").append((int) c).append(';');
                default -> {
                    if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1)))
                        pending.append(c).append(text.charAt(++i));
                    else pending.append(c < ' ' || Character.isSurrogate(c) || c >= '\uFFFE' ? REPLACEMENT : c);
                }
            }
        }
        return this;
    }

    /// A number with at most three decimals.
    Markup number(double value) {
        Decimal.append(pending, value, 3);
        return this;
    }

    Markup attribute(String name, double value) {
        pending.append(' ').append(name).append("=\"");
        return number(value).raw("\"");
    }

    Markup attribute(String name, String value) {
        pending.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    /// Ends a line; what has gathered goes to the stream when it is much.
    Markup line() throws IOException {
        pending.append('\n');
        if (pending.length() >= PIECE) flush();
        return this;
    }

    void flush() throws IOException {
        out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        pending.setLength(0);
    }
}
