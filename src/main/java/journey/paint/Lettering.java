package journey.paint;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import journey.layout.BundledFont;
import journey.layout.Face;
import journey.layout.Run;
import journey.layout.TextMeasure;

/// Turns lines of text into glyphs in their places, and remembers the lines that were asked for last. Not for several threads at once.
final class Lettering {
    private static final int MOST = 20_000;

    private final Map<Key, Line> lines = new LinkedHashMap<>(256, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Line> eldest) {
            return size() > MOST;
        }
    };

    private record Key(String text, Face face) {}

    /// What a line is drawn with, from left to right.
    record Line(List<Piece> pieces) {}

    /// A part of a line; `x` is its distance from the line's left end, in board units.
    sealed interface Piece {
        double x();

        double width();

        /// Glyphs of one font from left to right, each with its place on the line and over the baseline (y downwards), in board units.
        /// `text` is what they stand for, in the order of reading; `starts` says at which of its chars the cluster begins that a
        /// glyph belongs to: mostly one character, but letters may share glyphs.
        record Letters(BundledFont font, int[] glyphs, float[] xs, float[] ys, String text, int[] starts, Order order, double x, double width) implements Piece {
            /// The text of the cluster that begins at a char.
            String cluster(int start) {
                var end = text.length();
                for (var other : starts) if (other > start && other < end) end = other;
                return text.substring(start, end);
            }
        }

        /// Characters that no font has.
        record Gaps(int boxes, String text, double x, double width) implements Piece {}
    }

    /// How the glyphs of a piece follow the characters of its text: one each, at the widths of the font, or as shaping placed them.
    enum Order { ONE_EACH, SHAPED }

    Line line(String text, Face face) {
        return lines.computeIfAbsent(new Key(text, face), key -> set(key.text, key.face));
    }

    private static Line set(String text, Face face) {
        var pieces = new ArrayList<Piece>();
        for (var run : TextMeasure.runs(text, face)) pieces.add(switch (run) {
            case Run.Plain plain -> plain(plain, face);
            case Run.Shaped shaped -> Shaper.shape(shaped, face);
            case Run.Missing(var missing, var boxes, var x, var width) -> new Piece.Gaps(boxes, missing, x, width);
        });
        return new Line(List.copyOf(pieces));
    }

    private static Piece plain(Run.Plain run, Face face) {
        var font = run.font().table();
        var unit = face.size() / font.unitsPerEm();
        var points = run.text().codePoints().toArray();
        var glyphs = new int[points.length];
        var xs = new float[points.length];
        var starts = new int[points.length];
        var x = run.x();
        for (int i = 0, at = 0; i < points.length; at += Character.charCount(points[i++])) {
            starts[i] = at;
            glyphs[i] = font.glyph(points[i]);
            xs[i] = (float) x;
            x += font.advance(glyphs[i]) * unit;
        }
        return new Piece.Letters(run.font(), glyphs, xs, new float[points.length], run.text(), starts, Order.ONE_EACH, run.x(), run.width());
    }
}
