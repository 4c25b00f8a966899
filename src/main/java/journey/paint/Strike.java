package journey.paint;

import java.util.LinkedHashMap;
import java.util.Map;
import journey.layout.BundledFont;

/// The glyphs of one font at one size, as masks: text is the same few letters again and again. Each letter is kept as it looks at
/// four places between two columns, so that the distances between letters are those that were measured.
final class Strike {
    static final int PLACES = 4;
    private static final int PAGE = 64;

    private final Glyphs glyphs;
    private final double scale;
    private final Coverage coverage;
    private final Letter[][] pages;

    /// A letter's mask, with the place of its first pixel from the pixel at the pen and the baseline.
    record Letter(byte[] mask, int left, int top, int width, int height) {
        static final Letter BLANK = new Letter(new byte[0], 0, 0, 0, 0);
    }

    private Strike(BundledFont font, double size, Coverage coverage) {
        glyphs = Glyphs.of(font);
        scale = size / font.table().unitsPerEm();
        this.coverage = coverage;
        pages = new Letter[glyphs.count() / PAGE + 1][];
    }

    Letter letter(int glyph, int place) {
        if (glyph >= glyphs.count()) return Letter.BLANK;
        var page = pages[glyph / PAGE];
        if (page == null) page = pages[glyph / PAGE] = new Letter[PAGE * PLACES];
        var at = glyph % PAGE * PLACES + place;
        if (page[at] == null) page[at] = draw(glyph, (double) place / PLACES);
        return page[at];
    }

    private Letter draw(int glyph, double shift) {
        var data = glyphs.glyph(glyph);
        if (data.limit() < 10) return Letter.BLANK;
        var left = (int) Math.floor(data.getShort(2) * scale + shift);
        var top = (int) Math.floor(-data.getShort(8) * scale);
        var right = (int) Math.floor(data.getShort(6) * scale + shift) + 1;
        var bottom = (int) Math.floor(-data.getShort(4) * scale) + 1;
        coverage.begin(new Pixels.Clip(left, top, right, bottom));
        glyphs.draw(glyph, Glyphs.Fit.at(scale, shift, 0), coverage::line);
        return new Letter(coverage.mask(), left, top, right - left, bottom - top);
    }

    /// The strikes that were asked for last; sizes are told apart by sixteenths of a pixel.
    static final class Case {
        private static final int MOST = 48;

        private final Coverage coverage;
        private final Map<Key, Strike> strikes = new LinkedHashMap<>(64, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Strike> eldest) {
                return size() > MOST;
            }
        };

        private record Key(BundledFont font, int sixteenths) {}

        Case(Coverage coverage) {
            this.coverage = coverage;
        }

        Strike of(BundledFont font, double size) {
            return strikes.computeIfAbsent(new Key(font, (int) Math.round(size * 16)), key -> new Strike(font, key.sixteenths / 16.0, coverage));
        }
    }
}
