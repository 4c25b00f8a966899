package journey.file;

/// What a text may hold: anything that every medium can show or leave out. Half of a surrogate pair and NUL are neither; they become
/// U+FFFD, the sign for a character that was lost.
final class Clean {
    private Clean() {}

    static final char REPLACEMENT = '\ufffd';

    /// The very same text if it is clean.
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c != 0 && !Character.isSurrogate(c)) continue;
            if (!isPair(text, i)) return replaced(text, i);
            i++;
        }
        return text;
    }

    private static String replaced(String text, int from) {
        var clean = new StringBuilder(text);
        for (int i = from; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isPair(text, i)) i++;
            else if (c == 0 || Character.isSurrogate(c)) clean.setCharAt(i, REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isPair(String text, int at) {
        return Character.isHighSurrogate(text.charAt(at)) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
    }
}
