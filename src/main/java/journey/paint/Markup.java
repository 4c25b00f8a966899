package journey.paint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/// Writes XML to a stream, in UTF-8: what is given as text stays text, whatever it holds. Each line is encoded by itself: Java
/// does that in one go where all is plain, and most lines are, but character by character where a single one is not.
public final class Markup {
    private static final int LINE = 1 << 9;
    private static final char REPLACEMENT = '\uFFFD';

    private final OutputStream out;
    private StringBuilder pending = new StringBuilder(LINE);

    public Markup(OutputStream out) {
        this.out = out;
    }

    /// Markup, as it stands.
    public Markup raw(String markup) {
        pending.append(markup);
        return this;
    }

    /// Characters of content or of an attribute. What XML cannot hold, even escaped, becomes U+FFFD.
    public Markup text(String text) {
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
    public Markup number(double value) {
        Decimal.append(pending, value, 3);
        return this;
    }

    public Markup attribute(String name, double value) {
        pending.append(' ').append(name).append("=\"");
        return number(value).raw("\"");
    }

    Markup attribute(String name, long value) {
        pending.append(' ').append(name).append("=\"").append(value).append('"');
        return this;
    }

    public Markup attribute(String name, String value) {
        pending.append(' ').append(name).append("=\"");
        return text(value).raw("\"");
    }

    /// Ends a line, which goes to the stream.
    public Markup line() throws IOException {
        pending.append('\n');
        out.write(pending.toString().getBytes(StandardCharsets.UTF_8));
        // A used builder would keep the wider form of its characters.
        pending = new StringBuilder(LINE);
        return this;
    }
}
