package journey.layout;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Measures text whose glyphs depend on their neighbours, by Java2D's shaper. The only class here that wakes java.desktop; a plan in
/// Latin letters never comes here.
final class Shaping {
    private static final float EM = 1000;
    private static final int REMEMBERED = 20_000;
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);
    private static final Map<BundledFont, Font> FONTS = new EnumMap<>(BundledFont.class);
    private static final Map<Key, Double> WIDTHS = new ConcurrentHashMap<>();

    private record Key(BundledFont font, String text, boolean rightToLeft) {}

    private Shaping() {}

    /// In ems.
    static double width(BundledFont font, String text, int level) {
        if (WIDTHS.size() > REMEMBERED) WIDTHS.clear();
        return WIDTHS.computeIfAbsent(new Key(font, text, level % 2 == 1), Shaping::measured);
    }

    private static double measured(Key key) {
        var chars = key.text().toCharArray();
        var glyphs = font(key.font()).layoutGlyphVector(EXACT, chars, 0, chars.length,
                key.rightToLeft() ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT);
        return glyphs.getGlyphPosition(glyphs.getNumGlyphs()).getX() / EM;
    }

    private static Font font(BundledFont font) {
        synchronized (FONTS) {
            return FONTS.computeIfAbsent(font, Shaping::loaded);
        }
    }

    private static Font loaded(BundledFont font) {
        try (var in = font.open()) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(EM);
        } catch (IOException cannotBeRead) {
            throw new UncheckedIOException(cannotBeRead);
        } catch (FontFormatException broken) {
            throw new IllegalStateException("a bundled font that Java2D does not take: " + font, broken);
        }
    }
}
