package journey.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import journey.plan.Unknown;

/// The tokens of one file, or of a piece of it, with the notes that are taken on the way. Every method that reads a value is
/// called with the value's first token as the current one and leaves its last.
final class Tokens implements Closeable {
    final Notes notes;
    private final byte[] bytes;
    private final int from;
    private final JsonParser in;

    private Tokens(byte[] bytes, int from, int to, Notes notes) throws IOException {
        this.bytes = bytes;
        this.from = from;
        this.notes = notes;
        in = Limits.JSON.createParser(bytes, from, to - from);
    }

    static Tokens of(byte[] utf8, Notes notes) throws IOException {
        return new Tokens(utf8, 0, utf8.length, notes);
    }

    /// The same bytes, from one place to another.
    static Tokens of(byte[] utf8, int from, int to, Notes notes) throws IOException {
        return new Tokens(utf8, from, to, notes);
    }

    JsonParser parser() {
        return in;
    }

    JsonToken next() throws IOException {
        return in.nextToken();
    }

    JsonToken now() {
        return in.currentToken();
    }

    boolean is(JsonToken token) {
        return in.currentToken() == token;
    }

    Scalars.Scalar scalar() throws IOException {
        return new Scalars.Scalar(in.currentToken(), in.getText());
    }

    /// The text of a text token, clean; says so where it was not.
    String text() throws IOException {
        var text = in.getText();
        var clean = Clean.text(text);
        if (clean != text) notes.changed("file.found.broken-text");
        return clean;
    }

    /// Where the current token begins.
    int start() {
        return from + (int) in.currentTokenLocation().getByteOffset();
    }

    /// Where the current token ends.
    int end() {
        return from + (int) in.currentLocation().getByteOffset();
    }

    byte[] bytes() {
        return bytes;
    }

    /// Which limit was passed, after the parser refused to go on.
    Opened.Refused tooMuch() {
        if (in.currentTokenCount() > Limits.VALUES) return Look.refusal(Refusal.TOO_MANY_VALUES, Limits.VALUES);
        if (in.getParsingContext().getNestingDepth() > Limits.DEPTH) return Look.refusal(Refusal.TOO_DEEP, Limits.DEPTH);
        return Look.at(Refusal.TOO_LONG, bytes, end());
    }

    /// How deep the current token lies; a bracket lies as deep as what stands beside it.
    int depth() {
        var depth = in.getParsingContext().getNestingDepth();
        return in.currentToken().isStructStart() ? depth - 1 : depth;
    }

    /// What becomes of a value under a key that an object knows. `null` is a value too, and mostly the same as none.
    interface Taker {
        /// The form of the object; it may become another when its type has been read.
        Form form();

        /// @return false if the value cannot be understood; then it is kept as it stands
        boolean take(String key, int place) throws IOException;

        /// The same key came before: forget its value.
        void forget(String key, int place);
    }

    /// Reads an object, each known key by its taker.
    ///
    /// @param unknown takes what is not known or not understood, in the order of the file
    void object(Taker taker, List<Unknown> unknown) throws IOException {
        var seen = 0L;
        var kept = 0L;
        var hasDoubles = false;
        var names = new HashSet<String>(0);
        var after = "";
        try {
            while (in.nextToken() == JsonToken.FIELD_NAME) {
                var key = in.currentName();
                in.nextToken();
                notes.into(key);
                var place = taker.form().place(key);
                var isDouble = place >= 0 && place < 64 ? (seen >> place & 1) != 0 : !names.add(key);
                if (isDouble) {
                    notes.changed("file.found.double-key", key);
                    hasDoubles = true;
                    if (place >= 0) taker.forget(key, place);
                    if (place >= 0 && (kept >> place & 1) != 0) unknown.removeIf(one -> one.key().equals(key));
                }
                if (place >= 0) {
                    seen |= 1L << place;
                    after = key;
                }
                if (place < 0) unknown.add(new Unknown(Clean.text(key), Raw.copy(in), after));
                else {
                    var raw = taken(taker, key, place);
                    if (!raw.isEmpty()) unknown.add(new Unknown(key, raw, after));
                    kept = raw.isEmpty() ? kept & ~(1L << place) : kept | 1L << place;
                }
                notes.out();
            }
        } finally {
            if (hasDoubles) dropDoubles(unknown); // also where the text breaks off
        }
    }

    /// Keeps the last of each key. Done once an object, as a file can hold a hundred thousand doubles.
    private static void dropDoubles(List<Unknown> unknown) {
        var last = new ArrayDeque<Unknown>();
        var seen = new HashSet<String>();
        for (var one : unknown.reversed()) if (seen.add(one.key())) last.addFirst(one);
        unknown.clear();
        unknown.addAll(last);
    }

    /// @return the raw value if it could not be taken, else ""
    private String taken(Taker taker, String key, int place) throws IOException {
        if (!in.currentToken().isStructStart()) return taker.take(key, place) ? "" : scalar().raw();
        var depth = depth();
        var start = start();
        if (taker.take(key, place)) return "";
        while (!in.currentToken().isStructEnd() || depth() > depth) if (in.nextToken() == null) throw new IOException("the value has no end");
        return slice(start, end());
    }

    private String slice(int start, int end) throws IOException {
        try (var piece = Limits.JSON.createParser(bytes, start, end - start)) {
            piece.nextToken();
            return Raw.copy(piece);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
