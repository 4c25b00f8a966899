package journey.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// What a TrueType file says of its glyphs: which one draws a character, and how far it advances. Reads the tables `head`, `hhea`,
/// `hmtx` and `cmap` (formats 4 and 12), and nothing else. Safe to share between threads.
public final class TrueType {
    private static final int NEAR = 0x2600;

    private final byte[] bytes;
    private final ByteBuffer file;
    private final int unitsPerEm;
    private final int ascent;
    private final int descent;
    private final int metrics;
    private final int widths;
    private final CharacterMap characters;
    /// Glyph + 1 of the characters that most texts are made of, 0 where it was not asked for yet. Two threads may fill a
    /// place, with the same number.
    private final int[] near = new int[NEAR];

    TrueType(byte[] bytes) {
        this.bytes = bytes;
        this.file = ByteBuffer.wrap(bytes);
        unitsPerEm = file.getChar(table("head") + 18);
        var hhea = table("hhea");
        ascent = file.getShort(hhea + 4);
        descent = file.getShort(hhea + 6);
        metrics = file.getChar(hhea + 34);
        widths = table("hmtx");
        characters = CharacterMap.in(file, table("cmap"));
    }

    private int table(String tag) {
        var name = tag.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0, at = 12; i < file.getChar(4); i++, at += 16)
            if (Arrays.equals(bytes, at, at + 4, name, 0, 4)) return file.getInt(at + 8);
        throw new IllegalArgumentException("a font without " + tag);
    }

    /// The number of the glyph of a character, 0 if the font has none.
    public int glyph(int codePoint) {
        if (codePoint >= NEAR) return characters.glyph(codePoint);
        var known = near[codePoint];
        if (known > 0) return known - 1;
        var glyph = characters.glyph(codePoint);
        near[codePoint] = glyph + 1;
        return glyph;
    }

    public boolean has(int codePoint) {
        return glyph(codePoint) > 0;
    }

    /// How far a glyph advances, in units of which [#unitsPerEm] make an em.
    public int advance(int glyph) {
        return file.getChar(widths + 4 * Math.min(glyph, metrics - 1));
    }

    public int unitsPerEm() {
        return unitsPerEm;
    }

    /// How far the font reaches above the baseline, in its units.
    public int ascent() {
        return ascent;
    }

    /// How far it reaches below, in its units, as a negative number.
    public int descent() {
        return descent;
    }

    /// The whole file; not to be written to.
    public byte[] bytes() {
        return bytes;
    }
}
