package journey.paint;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.IntUnaryOperator;

/// A font's table from characters to glyphs (`cmap`), in the form for the first plane of Unicode that every reader knows (4), and in
/// that for all of it (12).
final class CharacterTable {
    private static final int UNICODE_TABLES = 2;
    /// The length of the older form must fit into 16 bits.
    private static final int MOST_SEGMENTS = 8_000;

    /// Characters in a row whose glyphs are in a row.
    private record Range(int first, int last, int glyph) {}

    private CharacterTable() {}

    static byte[] of(SortedMap<Integer, Integer> characters, IntUnaryOperator number) {
        var ranges = new ArrayList<Range>();
        characters.forEach((character, glyph) -> {
            var numbered = number.applyAsInt(glyph);
            var last = ranges.isEmpty() ? null : ranges.getLast();
            if (last != null && last.last + 1 == character && character != 0x10000 && last.glyph + character - last.first == numbered)
                ranges.set(ranges.size() - 1, new Range(last.first, character, last.glyph));
            else ranges.add(new Range(character, character, numbered));
        });
        var near = segments(ranges.stream().filter(range -> range.first < 0xFFFF).limit(MOST_SEGMENTS).toList());
        var all = groups(ranges);
        var table = ByteBuffer.allocate(4 + 8 * UNICODE_TABLES + near.length + all.length);
        table.putChar((char) 0).putChar((char) UNICODE_TABLES);
        table.putChar((char) 3).putChar((char) 1).putInt(4 + 8 * UNICODE_TABLES);
        table.putChar((char) 3).putChar((char) 10).putInt(4 + 8 * UNICODE_TABLES + near.length);
        return table.put(near).put(all).array();
    }

    private static byte[] segments(List<Range> ranges) {
        var count = ranges.size() + 1;
        var power = Integer.highestOneBit(count);
        var table = ByteBuffer.allocate(16 + 8 * count);
        table.putChar((char) 4).putChar((char) table.capacity()).putChar((char) 0);
        table.putChar((char) (2 * count)).putChar((char) (2 * power)).putChar((char) Integer.numberOfTrailingZeros(power)).putChar((char) (2 * (count - power)));
        for (var range : ranges) table.putChar((char) range.last);
        table.putChar((char) 0xFFFF).putChar((char) 0);
        for (var range : ranges) table.putChar((char) range.first);
        table.putChar((char) 0xFFFF);
        for (var range : ranges) table.putChar((char) (range.glyph - range.first));
        table.putChar((char) 1);
        return table.array();
    }

    private static byte[] groups(List<Range> ranges) {
        var table = ByteBuffer.allocate(16 + 12 * ranges.size());
        table.putChar((char) 12).putChar((char) 0).putInt(table.capacity()).putInt(0).putInt(ranges.size());
        for (var range : ranges) table.putInt(range.first).putInt(range.last).putInt(range.glyph);
        return table.array();
    }
}
