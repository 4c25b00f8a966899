package journey.file;

/// Counts the values and names of a JSON text without reading them, so that a file of too many is refused before anything is made of it.
/// In a text that is no JSON the number means little, but nobody would read five million pieces of that either.
final class Census {
    private Census() {}

    /// Whether there are more than so many. A text with fewer bytes is not looked at.
    static boolean counts(byte[] utf8, int most) {
        return utf8.length > most && count(utf8) > most;
    }

    /// Every bracket, every text or name, and every number or word, as the reader counts them.
    static int count(byte[] utf8) {
        var count = 0;
        var inWord = false;
        for (int i = 0; i < utf8.length; i++)
            switch (utf8[i]) {
                case '{', '}', '[', ']' -> {
                    count++;
                    inWord = false;
                }
                case ' ', '\n', '\r', '\t', ',', ':' -> inWord = false;
                case '"' -> {
                    count++;
                    inWord = false;
                    i = closing(utf8, i + 1);
                }
                default -> {
                    if (!inWord) count++;
                    inWord = true;
                }
            }
        return count;
    }

    /// Where a text ends that begins here.
    private static int closing(byte[] utf8, int from) {
        var i = from;
        while (i < utf8.length && utf8[i] != '"') i += utf8[i] == '\\' ? 2 : 1;
        return i;
    }
}
