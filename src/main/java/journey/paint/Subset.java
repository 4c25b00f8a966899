package journey.paint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import journey.layout.BundledFont;

/// A font file with only the glyphs that a document uses. Hints go, as today's rasterisers do without them. Ours rather than PDFBox's:
/// it reads the few bytes that it needs, where the library first parses the whole font, which costs a cold start a tenth of a second
/// for each weight.
final class Subset {
    private static final int INSTRUCTED = 0x100;

    private final BundledFont font;
    private final Glyphs from;
    private final BitSet kept;
    private final Numbers numbers;
    private final int[] compact;

    /// What becomes of the numbers of glyphs: `COMPACT` counts the kept ones anew, `KEPT` leaves each its own, for documents whose
    /// reader shapes the text itself, by the tables `GSUB` and `GPOS` that come along.
    enum Numbers { COMPACT, KEPT }

    Subset(BundledFont font, BitSet glyphs, Numbers numbers) {
        this.font = font;
        this.numbers = numbers;
        from = Glyphs.of(font);
        kept = (BitSet) glyphs.clone();
        kept.set(0);
        for (var glyph = kept.nextSetBit(0); glyph >= 0; glyph = kept.nextSetBit(glyph + 1)) keepParts(glyph);
        compact = new int[kept.length()];
        for (int glyph = 0, number = 0; glyph < compact.length; glyph++) compact[glyph] = kept.get(glyph) ? number++ : 0;
    }

    private void keepParts(int glyph) {
        var data = from.glyph(glyph);
        Glyphs.parts(data, place -> {
            var part = data.getChar(place);
            if (kept.get(part)) return;
            kept.set(part);
            keepParts(part);
        });
    }

    /// The number of a kept glyph in the subset.
    int number(int glyph) {
        return switch (numbers) {
            case COMPACT -> compact[glyph];
            case KEPT -> glyph;
        };
    }

    /// The kept glyphs, by their numbers in the whole font.
    BitSet kept() {
        return kept;
    }

    /// A file for embedding in PDF, which finds glyphs by number.
    byte[] file() {
        return joined(tables());
    }

    /// A file that stands by itself, for the characters given with their glyphs in the whole font.
    byte[] file(SortedMap<Integer, Integer> characters) {
        var tables = tables();
        tables.put("OS/2", from.copy("OS/2"));
        tables.put("cmap", CharacterTable.of(characters, this::number));
        tables.put("name", from.copy("name"));
        var post = Arrays.copyOf(from.copy("post"), 32);
        ByteBuffer.wrap(post).putInt(0, 0x00030000);
        tables.put("post", post);
        if (numbers == Numbers.KEPT) {
            for (var tag : new String[] {"GDEF", "GPOS", "GSUB"})
                if (from.find(tag) >= 0) tables.put(tag, from.copy(tag));
        }
        return joined(tables);
    }

    private Map<String, byte[]> tables() {
        var count = numbers == Numbers.KEPT ? kept.length() : kept.cardinality();
        var loca = ByteBuffer.allocate(4 * count + 4);
        var hmtx = ByteBuffer.allocate(4 * count);
        var glyf = ByteBuffer.allocate(kept.stream().map(glyph -> from.glyph(glyph).limit() + 3).sum());
        var widths = from.table("hmtx");
        var measured = from.table("hhea").getChar(34);
        for (int glyph = 0, number = 0; number < count; glyph++) {
            var isKept = kept.get(glyph);
            if (!isKept && numbers == Numbers.COMPACT) continue;
            loca.putInt(glyf.position());
            hmtx.putChar(isKept ? (char) font.table().advance(glyph) : 0);
            hmtx.putShort(!isKept ? 0 : widths.getShort(glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)));
            if (isKept) put(from.glyph(glyph), glyf);
            number++;
        }
        loca.putInt(glyf.position());
        var tables = new LinkedHashMap<String, byte[]>();
        tables.put("glyf", Arrays.copyOf(glyf.array(), Math.max(4, glyf.position())));
        tables.put("head", with(from.copy("head"), head -> head.putInt(8, 0).putShort(50, (short) 1)));
        tables.put("hhea", with(from.copy("hhea"), hhea -> hhea.putChar(34, (char) count)));
        tables.put("hmtx", hmtx.array());
        tables.put("loca", loca.array());
        tables.put("maxp", with(from.copy("maxp"), maxp -> maxp.putChar(4, (char) count)));
        return tables;
    }

    private interface Change {
        void in(ByteBuffer table);
    }

    private static byte[] with(byte[] table, Change change) {
        change.in(ByteBuffer.wrap(table));
        return table;
    }

    /// One glyph without its hints, its parts by their new numbers.
    private void put(ByteBuffer data, ByteBuffer into) {
        if (data.limit() < 10) return;
        if (data.getShort(0) >= 0) putSimple(data, into);
        else putComposed(data, into);
        while (into.position() % 4 != 0) into.put((byte) 0);
    }

    private static void putSimple(ByteBuffer data, ByteBuffer into) {
        var hints = 10 + 2 * data.getShort(0);
        var points = hints + 2 + data.getChar(hints);
        into.put(data.slice(0, hints)).putShort((short) 0).put(data.slice(points, data.limit() - points));
    }

    private void putComposed(ByteBuffer data, ByteBuffer into) {
        var start = into.position();
        var end = new int[1];
        Glyphs.parts(data, place -> end[0] = place - 2 + Glyphs.sizeOfPart(data.getChar(place - 2)));
        into.put(data.slice(0, end[0]));
        Glyphs.parts(data, place -> {
            into.putChar(start + place, (char) number(data.getChar(place)));
            into.putChar(start + place - 2, (char) (data.getChar(place - 2) & ~INSTRUCTED));
        });
    }

    private static byte[] joined(Map<String, byte[]> tables) {
        var sorted = tables.keySet().stream().sorted().toList();
        var size = 12 + 16 * sorted.size();
        for (var tag : sorted) size += padded(tables.get(tag).length);
        var out = ByteBuffer.allocate(size);
        var power = Integer.highestOneBit(sorted.size());
        out.putInt(0x00010000).putChar((char) sorted.size()).putChar((char) (16 * power))
                .putChar((char) Integer.numberOfTrailingZeros(power)).putChar((char) (16 * sorted.size() - 16 * power));
        var at = 12 + 16 * sorted.size();
        for (var tag : sorted) {
            var table = tables.get(tag);
            System.arraycopy(table, 0, out.array(), at, table.length);
            out.put(tag.getBytes(StandardCharsets.US_ASCII)).putInt(sum(out, at, padded(table.length))).putInt(at).putInt(table.length);
            at += padded(table.length);
        }
        var head = 12 + 16 * sorted.indexOf("head");
        out.putInt(out.getInt(head + 8) + 8, 0xB1B0AFBA - sum(out, 0, size));
        return out.array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static int sum(ByteBuffer file, int from, int length) {
        var sum = 0;
        for (var at = from; at < from + length; at += 4) sum += file.getInt(at);
        return sum;
    }
}
