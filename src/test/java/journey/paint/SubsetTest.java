package journey.paint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.geom.PathIterator;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;
import journey.layout.BundledFont;
import journey.paint.Subset.Numbers;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SubsetTest {
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    /// The first characters of a font, and some of its later ones.
    private static TreeMap<Integer, Integer> characters(BundledFont font) {
        var found = new TreeMap<Integer, Integer>();
        for (int c = ' '; c < 0xFFFF && found.size() < 400; c += c < 0x180 ? 1 : 7) if (font.table().has(c)) found.put(c, font.table().glyph(c));
        for (var c = 0x1F300; c < 0x1F400; c += 3) if (font.table().has(c)) found.put(c, font.table().glyph(c));
        return found;
    }

    private static byte[] subset(BundledFont font, Numbers numbers) {
        var glyphs = new BitSet();
        characters(font).values().forEach(glyphs::set);
        return new Subset(font, glyphs, numbers).file(characters(font));
    }

    private static TrueTypeFont parsed(byte[] file) throws Exception {
        return new TTFParser().parse(new RandomAccessReadBuffer(file));
    }

    @ParameterizedTest
    @EnumSource(BundledFont.class)
    void everyCharacterKeepsItsOutlineAndWidth(BundledFont font) throws Exception {
        try (var whole = parsed(font.table().bytes()); var compact = parsed(subset(font, Numbers.COMPACT)); var kept = parsed(subset(font, Numbers.KEPT))) {
            var all = whole.getUnicodeCmapLookup();
            for (var c : characters(font).keySet())
                for (var part : List.of(compact, kept)) {
                    var glyph = part.getUnicodeCmapLookup().getGlyphId(c);
                    var before = all.getGlyphId(c);
                    assertEquals(whole.getAdvanceWidth(before), part.getAdvanceWidth(glyph), () -> Integer.toHexString(c));
                    assertEquals(outline(whole, before), outline(part, glyph), () -> Integer.toHexString(c));
                }
            assertEquals(characters(font).values().stream().filter(glyph -> glyph > 0).max(Integer::compare),
                    characters(font).keySet().stream().map(c -> at(kept, c)).max(Integer::compare), "kept numbers");
        }
    }

    private static int at(TrueTypeFont font, int character) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(character);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> outline(TrueTypeFont font, int glyph) throws Exception {
        var data = font.getGlyph().getGlyph(glyph);
        return data == null ? List.of() : steps(data.getPath().getPathIterator(null));
    }

    private static List<String> steps(PathIterator path) {
        var steps = new ArrayList<String>();
        for (var point = new float[6]; !path.isDone(); path.next()) {
            Arrays.fill(point, 0);
            steps.add(path.currentSegment(point) + Arrays.toString(point));
        }
        return steps;
    }

    @Test
    void isAFontThatJavaLoads() throws Exception {
        var font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(subset(BundledFont.INTER_BOLD, Numbers.COMPACT))).deriveFont(100f);

        assertTrue(font.canDisplayUpTo("Grow, ßüñ") < 0);
        assertTrue(font.createGlyphVector(EXACT, "G").getVisualBounds().getHeight() > 60);
    }

    @Test
    void theChecksumsAreRight() {
        var file = ByteBuffer.wrap(subset(BundledFont.INTER_REGULAR, Numbers.COMPACT));
        var sum = 0;
        for (var at = 0; at < file.limit(); at += 4) sum += file.getInt(at);

        assertEquals(0xB1B0AFBA, sum);
    }

    @Test
    void isSmall() {
        var glyphs = new BitSet();
        "Free stress check".chars().map(BundledFont.INTER_SEMI_BOLD.table()::glyph).forEach(glyphs::set);

        var size = new Subset(BundledFont.INTER_SEMI_BOLD, glyphs, Numbers.COMPACT).file().length;
        assertTrue(size < 4_000, () -> size + " bytes");
    }

    @Test
    void isTheSameEveryTime() {
        assertArrayEquals(subset(BundledFont.THAI, Numbers.KEPT), subset(BundledFont.THAI, Numbers.KEPT));
    }
}
