package journey.report;

import java.text.BreakIterator;
import java.util.Locale;

/// What people wrote, on one line and as short as a sentence can hold. It is cut between words where there are any.
///
/// @param was a text as it was
/// @param is  what became of it; of two long texts both begin shortly before they differ
record Excerpt(String was, String is) {
    private static final String MORE = "…";
    /// Where a line ended, as it is quoted.
    private static final String LINE = " / ";

    static String of(String text, int longest) {
        return cut(onOneLine(text), longest);
    }

    static Excerpt of(String was, String is, int longest) {
        var old = onOneLine(was);
        var now = onOneLine(is);
        if (old.length() <= longest && now.length() <= longest) return new Excerpt(old, now);
        var from = begin(old, now, longest);
        return new Excerpt(cut(old, from, longest), cut(now, from, longest));
    }

    /// Where the first word stands that both are told from.
    private static int begin(String old, String now, int longest) {
        var same = 0;
        while (same < old.length() && same < now.length() && old.charAt(same) == now.charAt(same)) same++;
        if (same <= longest / 2) return 0;
        var words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(old);
        var from = words.preceding(same - longest / 4);
        while (from > 0 && Character.isWhitespace(old.charAt(from))) from = words.preceding(from);
        return Math.max(0, from);
    }

    private static String cut(String text, int from, int longest) {
        return from == 0 ? cut(text, longest) : MORE + cut(text.substring(from), longest);
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) return text;
        var at = before(BreakIterator.getWordInstance(Locale.ROOT), text, longest);
        if (at < longest * 2 / 3) at = before(BreakIterator.getCharacterInstance(Locale.ROOT), text, longest);
        return text.substring(0, at).stripTrailing() + MORE;
    }

    private static int before(BreakIterator parts, String text, int longest) {
        parts.setText(text);
        return parts.preceding(longest);
    }

    private static String onOneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", LINE).replaceAll("\\s+", " ");
    }
}
