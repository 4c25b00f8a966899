package journey.layout;

import java.text.Normalizer;

/// Makes any text fit to stand in a line: white space of every kind becomes one blank, what has no picture or would turn the
/// line around is left out, what is no character becomes U+FFFD, accents join their letters, and no letter carries more than
/// a few of them.
final class Shown {
    private static final int MARKS = 6;

    private Shown() {}

    static String of(String text) {
        return isFine(text) ? text : cleaned(text);
    }

    private static boolean isFine(String text) {
        var blank = true;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == ' ' ? blank : c < ' ' || c > '~' && (c < 0xA1 || c == 0xAD || c >= 0x300)) return false;
            blank = c == ' ';
        }
        return text.isEmpty() || !blank;
    }

    private static String cleaned(String text) {
        var out = new StringBuilder(text.length());
        int marks = 0;
        for (int i = 0, c; i < text.length(); i += Character.charCount(c)) {
            c = text.codePointAt(i);
            var sort = sort(c);
            if (sort == Sort.BLANK) {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') out.append(' ');
            } else if (sort == Sort.NONE) {
                out.append('\uFFFD');
            } else if (sort == Sort.SEEN || sort == Sort.MARK && marks < MARKS) {
                out.appendCodePoint(c);
            }
            marks = sort == Sort.MARK ? marks + 1 : sort == Sort.SILENT ? marks : 0;
        }
        if (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') out.setLength(out.length() - 1);
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    private enum Sort { SEEN, MARK, BLANK, SILENT, NONE }

    private static Sort sort(int c) {
        if (c == 0xA0 || c == 0x202F) return Sort.SEEN;
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c <= ' ' || c == 0x85 ? Sort.BLANK : Sort.SILENT;
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> Sort.BLANK;
            case Character.SURROGATE -> Sort.NONE;
            case Character.FORMAT -> isJoiner(c) ? Sort.SEEN : Sort.SILENT;
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> isSelector(c) ? Sort.SILENT : Sort.MARK;
            case Character.UNASSIGNED -> (c & 0xFFFE) == 0xFFFE || c >= 0xFDD0 && c <= 0xFDEF ? Sort.NONE : Sort.SEEN;
            default -> Sort.SEEN;
        };
    }

    /// What joins letters and emoji, or keeps them apart, and the tags of which flags of regions are made.
    private static boolean isJoiner(int c) {
        return c == 0x200C || c == 0x200D || c >= 0xE0020 && c <= 0xE007F;
    }

    /// Variation selectors, but for the two that choose between emoji and text.
    private static boolean isSelector(int c) {
        return c >= 0xFE00 && c <= 0xFE0D || c >= 0xE0100 && c <= 0xE01EF || c >= 0x180B && c <= 0x180D || c == 0x034F;
    }
}
