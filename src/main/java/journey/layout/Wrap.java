package journey.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Breaks a text into a few lines of a width, and ends the last with an ellipsis where there is more. Lines break at blanks, after
/// hyphens and slashes, and between Han and kana; a word that is longer than a line breaks at the edge, never within
/// what people see as one character.
public final class Wrap {
    private static final String MORE = "…";
    /// More than any line shows; what comes after it is not even looked at.
    private static final int LONGEST = 1_500;
    /// Letters that stand in the width of an em, where they are narrow.
    private static final double USUAL = 2.6;
    private static final int SHORTEST = 16;

    private final String text;
    private final Face face;
    private final double width;

    private Wrap(String text, Face face, double width) {
        this.text = text;
        this.face = face;
        this.width = width;
    }

    /// One to `lines` lines; a single empty one for an empty text.
    public static List<Line> of(String text, Face face, double width, int lines) {
        return new Wrap(TextMeasure.shown(cut(text)), face, width).lines(lines);
    }

    /// The same, but each line of the text that is not blank begins a line of its own.
    public static List<Line> paragraphs(String text, Face face, double width, int lines) {
        var parts = text.lines().filter(part -> !part.isBlank()).limit(lines + 1L).toList();
        var all = new ArrayList<Line>(lines);
        for (int i = 0; i < parts.size() && all.size() < lines; i++) {
            var room = lines - all.size();
            var broken = of(parts.get(i), face, width, room);
            all.addAll(broken.size() == room && i + 1 < parts.size() ? of(parts.get(i) + MORE, face, width, room) : broken);
        }
        return all;
    }

    /// All the lines that a text takes, without an end that is left out; none for a blank text. Where a blank parts a line from the next it is
    /// still there, outside of the line's width, so that a reader who joins the lines does not join the words.
    public static List<Line> whole(String text, Face face, double width) {
        var all = new ArrayList<Line>();
        for (var part : text.lines().filter(part -> !part.isBlank()).toList()) {
            if (!all.isEmpty()) all.set(all.size() - 1, parted(all.getLast()));
            addWhole(TextMeasure.shown(part), face, width, all);
        }
        return all;
    }

    private static Line parted(Line line) {
        return new Line(line.text() + " ", line.width());
    }

    private static void addWhole(String text, Face face, double width, List<Line> lines) {
        int from = 0;
        while (from < text.length()) {
            var taken = first(text, from, face, width);
            var line = Line.of(text.substring(from, from + taken).stripTrailing(), face);
            from += taken;
            while (from < text.length() && text.charAt(from) == ' ') from++;
            lines.add(from < text.length() && text.charAt(from - 1) == ' ' ? parted(line) : line);
        }
    }

    /// How much of a text makes the next line. It is looked for in as much as a line can hold of usual letters, and only then further on: a
    /// text may have ten thousand, and measuring is not for nothing.
    private static int first(String text, int from, Face face, double width) {
        for (int most = (int) (USUAL * width / face.size()) + SHORTEST; ; most *= 2) {
            var end = Math.min(text.length(), from + most);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) end--;
            var taken = new Wrap(text.substring(from, end), face, width).first();
            if (end == text.length() || taken < end - from || most > LONGEST) return taken;
        }
    }

    /// Where the first line ends.
    private int first() {
        if (TextMeasure.width(text, face) <= width) return text.length();
        var edge = edge(0, width);
        return edge == 0 ? clusterEnds(0)[1] : breakBefore(0, edge);
    }

    public static Line line(String text, Face face, double width) {
        return of(text, face, width, 1).getFirst();
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST) + MORE;
    }

    private List<Line> lines(int most) {
        var lines = new ArrayList<Line>(most);
        int from = 0;
        while (true) {
            var rest = Line.of(text.substring(from), face);
            if (rest.width() <= width) lines.add(rest);
            if (rest.width() <= width) return lines;
            if (lines.size() == most - 1) break;
            var edge = edge(from, width);
            if (edge == from) break;
            var end = breakBefore(from, edge);
            lines.add(Line.of(text.substring(from, end).stripTrailing(), face));
            from = end;
            while (from < text.length() && text.charAt(from) == ' ') from++;
        }
        lines.add(shortened(from));
        return lines;
    }

    private Line shortened(int from) {
        var edge = edge(from, width - TextMeasure.width(MORE, face));
        while (edge > from) {
            var line = Line.of(text.substring(from, edge).stripTrailing() + MORE, face);
            if (line.width() <= width) return line;
            edge = clusterBefore(from, edge);
        }
        return Line.of(MORE, face);
    }

    /// Where the longest piece ends that begins at `from` and is no wider than `room`.
    private int edge(int from, double room) {
        var font = BundledFont.of(face.weight()).table();
        var units = (long) Math.floor(room / face.size() * font.unitsPerEm() + 1e-6);
        long sum = 0;
        int i = from;
        while (i < text.length() && TextMeasure.isPlain(text.charAt(i), font)) {
            sum += font.advance(font.glyph(text.charAt(i)));
            if (sum > units) return i;
            i++;
        }
        return i == text.length() ? i : edgeByHalves(from, room);
    }

    private int edgeByHalves(int from, double room) {
        var ends = clusterEnds(from);
        int low = 0;
        int high = ends.length - 1;
        while (low < high) {
            var middle = (low + high + 1) >>> 1;
            if (TextMeasure.width(text.substring(from, ends[middle]), face) <= room) low = middle;
            else high = middle - 1;
        }
        return ends[low];
    }

    /// `from`, and the end of every cluster after it.
    private int[] clusterEnds(int from) {
        var clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
        clusters.setText(text);
        var ends = new ArrayList<Integer>();
        for (int end = from; end != BreakIterator.DONE; end = clusters.following(end)) {
            ends.add(end);
            if (end == text.length()) break;
        }
        return ends.stream().mapToInt(end -> end).toArray();
    }

    private int clusterBefore(int from, int end) {
        var ends = clusterEnds(from);
        for (int i = ends.length - 1; i >= 0; i--) if (ends[i] < end) return ends[i];
        return from;
    }

    /// The best place to break at or before the edge.
    private int breakBefore(int from, int edge) {
        if (text.charAt(edge) == ' ') return edge;
        if (hasThai(from, edge)) return thaiBreak(from, edge);
        for (int at = edge; at > from; at--) if (mayBreak(at)) return isLongerThanALine(at) ? edge : at;
        return edge;
    }

    private boolean mayBreak(int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        if (before == ' ') return true;
        if (Character.isLowSurrogate(after) || after == ' ') return false;
        if (isEastern(before) || isEastern(after))
            return "、。，．：；？！）」』】〉》〕］｝ーぁぃぅぇぉっゃゅょァィゥェォッャュョ…".indexOf(after) < 0
                    && Character.getType(after) != Character.NON_SPACING_MARK && "（「『【〈《〔［｛".indexOf(before) < 0;
        return "-–—/".indexOf(before) >= 0 && Character.isLetter(after) && at > 1 && text.charAt(at - 2) != ' ';
    }

    private static boolean isEastern(char c) {
        return c >= 0x2E80 && c <= 0xA4CF || c >= 0xAC00 && c <= 0xD7A3 || c >= 0xF900 && c <= 0xFAFF || c >= 0xFF01 && c <= 0xFF60;
    }

    private boolean isLongerThanALine(int start) {
        int end = start + 1;
        while (end < text.length() && !mayBreak(end) && text.charAt(end) != ' ') end++;
        return TextMeasure.width(text.substring(start, end), face) > width;
    }

    private boolean hasThai(int from, int to) {
        return text.substring(from, to).codePoints().anyMatch(c -> c >= 0x0E00 && c <= 0x0E7F);
    }

    /// Thai has no blanks between words; the platform has a dictionary for it.
    private int thaiBreak(int from, int edge) {
        var words = BreakIterator.getLineInstance(Locale.of("th"));
        words.setText(text);
        var at = words.isBoundary(edge) ? edge : words.preceding(edge);
        return at > from ? at : edge;
    }
}
