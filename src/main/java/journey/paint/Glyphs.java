package journey.paint;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.IntConsumer;
import journey.layout.BundledFont;

/// The outlines in a TrueType file: its tables `loca` and `glyf`.
final class Glyphs {
    private static final Map<BundledFont, Glyphs> READ = new EnumMap<>(BundledFont.class);
    private static final int MOST_NESTED = 6;

    private static final int ARGS_ARE_WORDS = 1;
    private static final int ARGS_ARE_OFFSETS = 2;
    private static final int SCALE = 8;
    private static final int MORE = 32;
    private static final int SCALES = 64;
    private static final int MATRIX = 128;

    private final byte[] bytes;
    private final ByteBuffer file;
    private final int loca;
    private final int glyf;
    private final boolean longOffsets;
    private final int count;

    /// Takes the lines of an outline, in units of the font turned into pixels.
    interface Lines {
        void line(double fromX, double fromY, double toX, double toY);
    }

    private Glyphs(byte[] bytes) {
        this.bytes = bytes;
        file = ByteBuffer.wrap(bytes);
        loca = start("loca");
        glyf = start("glyf");
        longOffsets = file.getShort(start("head") + 50) != 0;
        count = file.getChar(start("maxp") + 4);
    }

    static Glyphs of(BundledFont font) {
        synchronized (READ) {
            return READ.computeIfAbsent(font, one -> new Glyphs(one.table().bytes()));
        }
    }

    int count() {
        return count;
    }

    /// Where the file's directory names a table, -1 if there is none.
    int find(String tag) {
        var name = tag.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0, at = 12; i < file.getChar(4); i++, at += 16)
            if (Arrays.equals(bytes, at, at + 4, name, 0, 4)) return at;
        return -1;
    }

    private int start(String tag) {
        var entry = find(tag);
        if (entry < 0) throw new IllegalArgumentException("a font without " + tag);
        return file.getInt(entry + 8);
    }

    /// The whole of a table, as it stands in the file; empty if there is none.
    ByteBuffer table(String tag) {
        var entry = find(tag);
        return entry < 0 ? ByteBuffer.allocate(0) : file.slice(file.getInt(entry + 8), file.getInt(entry + 12));
    }

    byte[] copy(String tag) {
        var table = table(tag);
        var bytes = new byte[table.remaining()];
        table.get(bytes);
        return bytes;
    }

    /// What the file holds of one glyph: empty for a space.
    ByteBuffer glyph(int glyph) {
        if (glyph < 0 || glyph >= count) return ByteBuffer.allocate(0);
        return file.slice(glyf + offset(glyph), offset(glyph + 1) - offset(glyph));
    }

    private int offset(int glyph) {
        return longOffsets ? file.getInt(loca + 4 * glyph) : 2 * file.getChar(loca + 2 * glyph);
    }

    /// Names the places, within the data of a glyph, of the numbers of the glyphs that it is composed of.
    static void parts(ByteBuffer data, IntConsumer place) {
        if (data.limit() == 0 || data.getShort(0) >= 0) return;
        var at = 10;
        int flags;
        do {
            flags = data.getChar(at);
            place.accept(at + 2);
            at += sizeOfPart(flags);
        } while ((flags & MORE) != 0);
    }

    static int sizeOfPart(int flags) {
        return 4 + ((flags & ARGS_ARE_WORDS) != 0 ? 4 : 2) + ((flags & SCALE) != 0 ? 2 : (flags & SCALES) != 0 ? 4 : (flags & MATRIX) != 0 ? 8 : 0);
    }

    /// Where a point of the font stands in the image: y grows upwards in the one, downwards in the other.
    record Fit(double xx, double yx, double xy, double yy, double dx, double dy) {
        static Fit at(double scale, double x, double y) {
            return new Fit(scale, 0, 0, -scale, x, y);
        }

        double x(double x, double y) {
            return xx * x + xy * y + dx;
        }

        double y(double x, double y) {
            return yx * x + yy * y + dy;
        }

        private Fit then(double a, double b, double c, double d, double e, double f) {
            return new Fit(xx * a + xy * b, yx * a + yy * b, xx * c + xy * d, yx * c + yy * d, x(e, f), y(e, f));
        }
    }

    /// The outline of a glyph, every contour closed.
    void draw(int glyph, Fit fit, Lines lines) {
        draw(glyph, fit, lines, 0);
    }

    private void draw(int glyph, Fit fit, Lines lines, int nested) {
        var data = glyph(glyph);
        if (data.limit() < 10 || nested > MOST_NESTED) return;
        var contours = data.getShort(0);
        if (contours >= 0) new Contours(data, contours).draw(fit, lines);
        else composed(data, fit, lines, nested + 1);
    }

    private void composed(ByteBuffer data, Fit fit, Lines lines, int nested) {
        parts(data, place -> {
            var flags = data.getChar(place - 2);
            var words = (flags & ARGS_ARE_WORDS) != 0;
            var moved = (flags & ARGS_ARE_OFFSETS) != 0;
            var dx = !moved ? 0 : words ? data.getShort(place + 2) : data.get(place + 2);
            var dy = !moved ? 0 : words ? data.getShort(place + 4) : data.get(place + 3);
            var at = place + (words ? 6 : 4);
            double a = 1, b = 0, c = 0, d = 1;
            if ((flags & SCALE) != 0) {
                a = d = fraction(data, at);
            } else if ((flags & SCALES) != 0) {
                a = fraction(data, at);
                d = fraction(data, at + 2);
            } else if ((flags & MATRIX) != 0) {
                a = fraction(data, at);
                b = fraction(data, at + 2);
                c = fraction(data, at + 4);
                d = fraction(data, at + 6);
            }
            draw(data.getChar(place), fit.then(a, b, c, d, dx, dy), lines, nested);
        });
    }

    private static double fraction(ByteBuffer data, int at) {
        return data.getShort(at) / 16384.0;
    }
}
