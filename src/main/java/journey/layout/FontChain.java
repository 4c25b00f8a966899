package journey.layout;

import static java.lang.Character.UnicodeScript.ARABIC;
import static java.lang.Character.UnicodeScript.DEVANAGARI;
import static java.lang.Character.UnicodeScript.HEBREW;
import static java.lang.Character.UnicodeScript.THAI;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Optional;

/// Which of the bundled fonts draws what people see as one character: Inter before all others, but for emoji that stand as emoji;
/// then the font of its script. Only fonts that may have it are looked into.
final class FontChain {
    private static final List<BundledFont> EMOJI = List.of(BundledFont.EMOJI, BundledFont.SYMBOLS, BundledFont.MORE_SYMBOLS);
    private static final List<BundledFont> EAST = List.of(BundledFont.CJK);
    private static final List<BundledFont> REST =
            List.of(BundledFont.SYMBOLS, BundledFont.MORE_SYMBOLS, BundledFont.MATHS, BundledFont.EMOJI, BundledFont.CJK);

    private FontChain() {}

    /// The font for a cluster of code points, the first of which decides; absent where none has it.
    static Optional<BundledFont> of(String cluster, BundledFont inter) {
        var base = cluster.codePointAt(0);
        var asEmoji = cluster.indexOf('\uFE0F') > 0 || Character.isEmojiPresentation(base) && cluster.indexOf('\uFE0E') < 0;
        if (!asEmoji && hasAll(inter, cluster)) return Optional.of(inter);
        var others = others(base, asEmoji);
        return others.stream().filter(font -> hasAll(font, cluster)).findFirst()
                .or(() -> inter.table().has(base) ? Optional.of(inter) : Optional.empty())
                .or(() -> others.stream().filter(font -> font.table().has(base)).findFirst());
    }

    private static List<BundledFont> others(int base, boolean asEmoji) {
        if (asEmoji) return EMOJI;
        var script = UnicodeScript.of(base);
        if (script == HEBREW) return List.of(BundledFont.HEBREW);
        if (script == ARABIC) return List.of(BundledFont.ARABIC);
        if (script == THAI) return List.of(BundledFont.THAI);
        if (script == DEVANAGARI) return List.of(BundledFont.DEVANAGARI);
        return Character.isIdeographic(base) || isEastern(base) ? EAST : REST;
    }

    /// Kana, Hangul, and the punctuation and wide forms that go with them.
    private static boolean isEastern(int c) {
        return c >= 0x1100 && c <= 0x11FF || c >= 0x2E80 && c <= 0x4DBF || c >= 0xA960 && c <= 0xA97F || c >= 0xAC00 && c <= 0xD7FF
                || c >= 0xF900 && c <= 0xFAFF || c >= 0xFE30 && c <= 0xFE4F || c >= 0xFF00 && c <= 0xFFEF;
    }

    private static boolean hasAll(BundledFont font, String cluster) {
        return cluster.codePoints().allMatch(c -> isSilent(c) || font.table().has(c));
    }

    /// What says how its neighbours look and has no glyph of its own.
    static boolean isSilent(int c) {
        return c == 0x200C || c == 0x200D || c == 0xFE0E || c == 0xFE0F || c >= 0xE0020 && c <= 0xE007F;
    }
}
