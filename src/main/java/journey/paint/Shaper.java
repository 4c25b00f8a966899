package journey.paint;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import journey.layout.BundledFont;
import journey.layout.Face;
import journey.layout.Run;

/// Places the glyphs of scripts in which they depend on their neighbours. The font package of java.desktop knows how; the glyphs that
/// it names are those of our own font files, so that every medium draws them like all others.
final class Shaper {
    private static final Map<BundledFont, Font> FONTS = new EnumMap<>(BundledFont.class);
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final int NO_GLYPH = 0xFFFE;

    private Shaper() {}

    static Lettering.Piece shape(Run.Shaped run, Face face) {
        var text = run.text().toCharArray();
        var found = font(run.font()).layoutGlyphVector(EXACT, text, 0, text.length,
                run.isRightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        var count = found.getNumGlyphs();
        var glyphs = new int[count];
        var xs = new float[count];
        var ys = new float[count];
        var starts = new int[count];
        var kept = 0;
        var unit = found.getGlyphPosition(count).getX() > 0 ? run.width() / found.getGlyphPosition(count).getX() : 0;
        for (var i = 0; i < count; i++) {
            var glyph = found.getGlyphCode(i);
            if (glyph >= NO_GLYPH) continue;
            var place = found.getGlyphPosition(i);
            glyphs[kept] = glyph;
            starts[kept] = found.getGlyphCharIndex(i);
            xs[kept] = (float) (run.x() + place.getX() * unit);
            ys[kept++] = (float) (place.getY() * unit);
        }
        return new Lettering.Piece.Letters(run.font(), Arrays.copyOf(glyphs, kept), Arrays.copyOf(xs, kept), Arrays.copyOf(ys, kept),
                run.text(), Arrays.copyOf(starts, kept), Lettering.Order.SHAPED, run.x(), run.width());
    }

    /// At a size of one unit of the font to the point, so that places come in whole units.
    private static Font font(BundledFont bundled) {
        synchronized (FONTS) {
            return FONTS.computeIfAbsent(bundled, Shaper::load);
        }
    }

    private static Font load(BundledFont bundled) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bundled.table().bytes())).deriveFont((float) bundled.table().unitsPerEm());
        } catch (FontFormatException notAFont) {
            throw new IllegalStateException("the program's own font " + bundled.file(), notAFont);
        } catch (IOException cannotBeRead) {
            throw new UncheckedIOException(cannotBeRead);
        }
    }
}
