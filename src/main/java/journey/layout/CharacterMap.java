package journey.layout;

import java.nio.ByteBuffer;

/// A font's table from characters to glyphs.
sealed interface CharacterMap {
    /// 0 for a character that the font lacks.
    int glyph(int codePoint);

    /// The best map in a `cmap` table that starts at `at`: the one for all of Unicode if there is one, else that for its first plane.
    static CharacterMap in(ByteBuffer file, int at) {
        CharacterMap best = null;
        for (int i = 0; i < file.getChar(at + 2); i++) {
            var start = at + file.getInt(at + 8 + 8 * i);
            switch ((int) file.getChar(start)) {
                case 12 -> {
                    return new Groups(file, start + 16, file.getInt(start + 12));
                }
                case 4 -> best = new Segments(file, start, file.getChar(start + 6) / 2);
                default -> {} // variation sequences, and what old systems needed
            }
        }
        if (best == null) throw new IllegalArgumentException("a font without a map of characters");
        return best;
    }

    /// Format 12: ranges of characters, in order, each with the glyph of its first.
    record Groups(ByteBuffer file, int start, int count) implements CharacterMap {
        @Override
        public int glyph(int codePoint) {
            int low = 0;
            int high = count - 1;
            while (low <= high) {
                var middle = (low + high) >>> 1;
                var group = start + 12 * middle;
                var first = file.getInt(group);
                if (codePoint < first) high = middle - 1;
                else if (codePoint > file.getInt(group + 4)) low = middle + 1;
                else return file.getInt(group + 8) + codePoint - first;
            }
            return 0;
        }
    }

    /// Format 4: ranges within the first plane, whose glyphs follow each other or are listed.
    record Segments(ByteBuffer file, int start, int count) implements CharacterMap {
        @Override
        public int glyph(int codePoint) {
            if (codePoint > 0xFFFF) return 0;
            int low = 0;
            int high = count - 1;
            while (low < high) {
                var middle = (low + high) >>> 1;
                if (file.getChar(start + 14 + 2 * middle) < codePoint) low = middle + 1;
                else high = middle;
            }
            var ends = start + 14 + 2 * low;
            var starts = ends + 2 * count + 2;
            if (codePoint > file.getChar(ends) || codePoint < file.getChar(starts)) return 0;
            var shift = file.getChar(starts + 2 * count);
            var offset = starts + 4 * count;
            var list = (int) file.getChar(offset);
            if (list == 0) return codePoint + shift & 0xFFFF;
            var glyph = (int) file.getChar(offset + list + 2 * (codePoint - file.getChar(starts)));
            return glyph == 0 ? 0 : glyph + shift & 0xFFFF;
        }
    }
}
