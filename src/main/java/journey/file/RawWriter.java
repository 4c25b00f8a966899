package journey.file;

/// Lays out a JSON value that is kept as compact text: walks over its characters and hands each token on, so that its numbers and
/// escapes stay as they are.
final class RawWriter {
    private final String json;
    private final JsonText out;
    private int at;

    RawWriter(String json, JsonText out) {
        this.json = json;
        this.out = out;
    }

    void write() {
        while (at < json.length()) {
            switch (json.charAt(at)) {
                case '{' -> {
                    out.object();
                    at++;
                }
                case '[' -> {
                    if (isRow()) out.row();
                    else out.array();
                    at++;
                }
                case '}', ']' -> out.end(json.charAt(at++));
                case '"' -> {
                    var token = token();
                    if (at < json.length() && json.charAt(at) == ':') out.keyAsIs(token);
                    else out.asIs(token);
                }
                case ',', ':' -> at++;
                default -> out.asIs(token());
            }
        }
    }

    /// Whether the array that begins here holds plain values only.
    private boolean isRow() {
        for (int i = at + 1; i < json.length(); i++)
            switch (json.charAt(i)) {
                case '"' -> i = endOfString(i) - 1;
                case '{', '[' -> {
                    return false;
                }
                case ']' -> {
                    return true;
                }
                default -> { }
            }
        return true;
    }

    private String token() {
        var start = at;
        if (json.charAt(at) == '"') at = endOfString(at);
        else while (at < json.length() && ",:]}".indexOf(json.charAt(at)) < 0) at++;
        return json.substring(start, at);
    }

    private int endOfString(int start) {
        var i = start + 1;
        while (i < json.length() && json.charAt(i) != '"') i += json.charAt(i) == '\\' ? 2 : 1;
        return Math.min(i + 1, json.length());
    }
}
