package journey.file;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// Writes JSON in the one form that the planner writes: UTF-8, two spaces a level, one field a line, lists of plain values in one
/// line, LF. It is our own and not Jackson's generator, because no printer of Jackson's writes this form, and text with a broken
/// surrogate, which Jackson refuses half-way, is written with U+FFFD in its place.
///
/// The command line answers in it too. What it is told must be in order: a key before each value in an object, an end for each beginning.
public final class JsonText {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[1 << 12];
    private int length;
    private int depth;
    /// By depth: whether something stands in it already, and whether it is written in one line.
    private boolean[] begun = new boolean[Limits.DEPTH + 2];
    private boolean[] inLine = new boolean[Limits.DEPTH + 2];
    private boolean afterKey;

    public JsonText object() {
        return begin('{', false);
    }

    public JsonText array() {
        return begin('[', false);
    }

    /// An array whose values stand in one line.
    public JsonText row() {
        return begin('[', true);
    }

    public JsonText end(char bracket) {
        depth--;
        if (begun[depth + 1] && !inLine[depth + 1]) line();
        put((byte) bracket);
        return this;
    }

    public JsonText key(String key) {
        separate();
        quoted(key);
        put((byte) ':');
        put((byte) ' ');
        afterKey = true;
        return this;
    }

    public JsonText text(String text) {
        separate();
        quoted(text);
        return this;
    }

    /// A key that is quoted and escaped already.
    JsonText keyAsIs(String quoted) {
        asIs(quoted);
        put((byte) ':');
        put((byte) ' ');
        afterKey = true;
        return this;
    }

    /// A plain value in its final form, quotes and escapes included.
    public JsonText asIs(String token) {
        separate();
        for (int i = 0; i < token.length(); i++)
            if (token.charAt(i) < 0x80) put((byte) token.charAt(i));
            else i += wide(token, i);
        return this;
    }

    /// Any JSON value in compact form, laid out anew; what stands in its texts and numbers is not touched.
    public JsonText raw(String json) {
        new RawWriter(json, this).write();
        return this;
    }

    /// The text so far, with a final newline.
    public byte[] bytes() {
        put((byte) '\n');
        return Arrays.copyOf(bytes, length);
    }

    private JsonText begin(char bracket, boolean row) {
        separate();
        put((byte) bracket);
        depth++;
        if (depth == begun.length) {
            begun = Arrays.copyOf(begun, 2 * depth);
            inLine = Arrays.copyOf(inLine, 2 * depth);
        }
        begun[depth] = false;
        inLine[depth] = row;
        return this;
    }

    private void separate() {
        if (afterKey) {
            afterKey = false;
            return;
        }
        if (begun[depth]) put((byte) ',');
        if (depth > 0 && !inLine[depth]) line();
        else if (begun[depth]) put((byte) ' ');
        begun[depth] = true;
    }

    private void line() {
        put((byte) '\n');
        for (int i = 0; i < depth; i++) {
            put((byte) ' ');
            put((byte) ' ');
        }
    }

    private void quoted(String text) {
        put((byte) '"');
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80) i += wide(text, i);
            else if (c == '"' || c == '\\') escape((byte) c);
            else if (c >= 0x20) put((byte) c);
            else if (c == 0) wide(text, i);
            else control(c);
        }
        put((byte) '"');
    }

    private void control(char c) {
        switch (c) {
            case '\n' -> escape((byte) 'n');
            case '\t' -> escape((byte) 't');
            case '\r' -> escape((byte) 'r');
            case '\b' -> escape((byte) 'b');
            case '\f' -> escape((byte) 'f');
            default -> {
                escape((byte) 'u');
                put((byte) '0');
                put((byte) '0');
                put(HEX[c >> 4]);
                put(HEX[c & 15]);
            }
        }
    }

    private void escape(byte letter) {
        put((byte) '\\');
        put(letter);
    }

    /// A character beyond ASCII; what is none is written as U+FFFD.
    ///
    /// @return how many more `char`s of the text it took than one
    private int wide(String text, int at) {
        var c = text.charAt(at);
        if (Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))) {
            var point = Character.toCodePoint(c, text.charAt(at + 1));
            put((byte) (0xf0 | point >> 18));
            put((byte) (0x80 | point >> 12 & 0x3f));
            put((byte) (0x80 | point >> 6 & 0x3f));
            put((byte) (0x80 | point & 0x3f));
            return 1;
        }
        var whole = c == 0 || Character.isSurrogate(c) ? Clean.REPLACEMENT : c;
        if (whole < 0x800) put((byte) (0xc0 | whole >> 6));
        else {
            put((byte) (0xe0 | whole >> 12));
            put((byte) (0x80 | whole >> 6 & 0x3f));
        }
        put((byte) (0x80 | whole & 0x3f));
        return 0;
    }

    private void put(byte one) {
        if (length == bytes.length) bytes = Arrays.copyOf(bytes, 2 * length);
        bytes[length++] = one;
    }
}
