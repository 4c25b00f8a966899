package journey.file;

/// A place in a text as people count: lines and characters from 1.
record Spot(int line, int column) {

    /// The spot of a byte of UTF-8.
    static Spot of(byte[] utf8, int at) {
        var line = 1;
        var column = 1;
        for (int i = 0; i < Math.min(at, utf8.length); i++) {
            if (utf8[i] == '\n') {
                line++;
                column = 1;
            } else if ((utf8[i] & 0xc0) != 0x80) column++;
        }
        return new Spot(line, column);
    }
}
