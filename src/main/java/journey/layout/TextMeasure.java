package journey.layout;

import java.util.List;

/// How wide text is, and which font draws which piece of it: the one authority for every medium, by the tables of the bundled fonts and
/// without kerning. Texts are expected as [#shown(String)] gives them. Safe to share between threads.
public final class TextMeasure {
    private TextMeasure() {}

    /// Any text as it can stand in a line: without line breaks, controls and broken characters. A text that is fine
    /// already comes back as it is.
    public static String shown(String text) {
        return Shown.of(text);
    }

    /// In board units.
    public static double width(String text, Face face) {
        var font = BundledFont.of(face.weight()).table();
        if (isPlain(text, font)) return advances(text, font) * face.size();
        return Runs.of(text, face).stream().mapToDouble(Run::width).sum();
    }

    /// The pieces of a line from left to right, each with its font; none for an empty text.
    public static List<Run> runs(String text, Face face) {
        if (text.isEmpty()) return List.of();
        var font = BundledFont.of(face.weight());
        return isPlain(text, font.table())
                ? List.of(new Run.Plain(font, text, 0, advances(text, font.table()) * face.size()))
                : Runs.of(text, face);
    }

    /// Whether each char is one character that Inter draws by itself.
    static boolean isPlain(String text, TrueType font) {
        for (int i = 0; i < text.length(); i++) if (!isPlain(text.charAt(i), font)) return false;
        return true;
    }

    static boolean isPlain(char c, TrueType font) {
        return (c < 0x300 || c >= 0x370 && c < 0x483 || c >= 0x48A && c < 0x530 || c >= 0x1E00 && c < 0x200B
                || c >= 0x2010 && c < 0x2028 || c >= 0x202F && c < 0x2060 || c >= 0x20A0 && c < 0x20C0 || c == '→' || c == '←')
                && font.has(c);
    }

    /// In ems.
    static double advances(String text, TrueType font) {
        long sum = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            sum += font.advance(font.glyph(c));
        }
        return (double) sum / font.unitsPerEm();
    }
}
