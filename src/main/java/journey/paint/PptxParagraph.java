package journey.paint;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Face;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.TextMeasure;

/// A paragraph that an office program breaks into lines by itself. Lines of a board that were one text before are one again; lines
/// of which that is not known stay a paragraph each.
///
/// @param aside what stands at the right end of its last line
/// @param leading from one of its lines to the next, 0 if it has one
record PptxParagraph(String text, List<String> aside, Face face, Ink ink, Face asideFace, double left, double right, double firstBase, double lastBase,
                     double leading) {
    /// Between words that stood apart.
    static final String BETWEEN = "  ·  ";
    private static final String MORE = "…";
    private static final double SAME_LINE = 2;
    private static final double LETTERS_ABOVE = 0.97;
    private static final double LETTERS_BELOW = 0.24;

    /// Where its letters begin and end, as those of the bundled font do.
    double top() {
        return firstBase - LETTERS_ABOVE * face.size();
    }

    double bottom() {
        return lastBase + LETTERS_BELOW * face.size();
    }

    /// @param whole the paragraphs as they were before they were broken, where they are known
    static List<PptxParagraph> of(List<Mark.Text> marks, List<String> whole) {
        var rows = rows(marks);
        var shown = whole.stream().map(TextMeasure::shown).filter(text -> !text.isEmpty()).toList();
        var all = new ArrayList<PptxParagraph>();
        for (int i = 0, next; i < rows.size(); i = next) {
            var joined = longest(rows, i, shown);
            next = i + joined.rows();
            all.add(paragraph(rows.subList(i, next), joined.text()));
        }
        return all;
    }

    private static PptxParagraph paragraph(List<Row> rows, String text) {
        var first = rows.getFirst().texts().getFirst();
        var last = rows.getLast();
        return new PptxParagraph(text, last.aside().stream().map(Mark.Text::text).toList(), first.face(), first.ink(),
                last.aside().isEmpty() ? first.face() : last.aside().getFirst().face(), first.x(),
                rows.stream().mapToDouble(Row::right).max().orElseThrow(), first.baseline(), last.base(),
                rows.size() == 1 ? 0 : (last.base() - first.baseline()) / (rows.size() - 1));
    }

    /// Texts on one line: those in the style of the first, and others at the right of them.
    private record Row(List<Mark.Text> texts, List<Mark.Text> aside) {
        String text() {
            var text = new StringBuilder(texts.getFirst().text());
            for (int i = 1; i < texts.size(); i++) {
                var before = texts.get(i - 1);
                text.append(texts.get(i).x() - before.x() - before.width() < before.face().size() ? " " : BETWEEN).append(texts.get(i).text());
            }
            return text.toString();
        }

        double base() {
            return texts.getFirst().baseline();
        }

        double right() {
            var last = aside.isEmpty() ? texts.getLast() : aside.getLast();
            return last.x() + last.width();
        }

        boolean looksLike(Row other) {
            return texts.getFirst().face().equals(other.texts.getFirst().face()) && texts.getFirst().ink().equals(other.texts.getFirst().ink());
        }

        boolean takes(Mark.Text text) {
            return Math.abs(text.baseline() - texts.getFirst().baseline()) < SAME_LINE && text.x() >= right();
        }
    }

    private static List<Row> rows(List<Mark.Text> marks) {
        var rows = new ArrayList<Row>();
        for (var mark : marks) {
            if (rows.isEmpty() || !rows.getLast().takes(mark)) {
                rows.add(new Row(new ArrayList<>(List.of(mark)), new ArrayList<>()));
                continue;
            }
            var row = rows.getLast();
            var alike = row.aside().isEmpty() && mark.face().equals(row.texts().getFirst().face()) && mark.ink().equals(row.texts().getFirst().ink());
            (alike ? row.texts() : row.aside()).add(mark);
        }
        return rows;
    }

    private record Joined(int rows, String text) {}

    /// Of the texts that begin at a row, the one that takes most rows.
    private static Joined longest(List<Row> rows, int from, List<String> whole) {
        var best = new Joined(1, rows.get(from).text());
        for (var text : whole) {
            var joined = joined(rows, from, text);
            if (joined.rows() > best.rows()) best = joined;
        }
        return best;
    }

    /// Follows a text over rows; the last may end it early.
    private static Joined joined(List<Row> rows, int from, String text) {
        int at = 0;
        for (int i = from; i < rows.size() && rows.get(i).looksLike(rows.get(from)); i++) {
            var line = rows.get(i).text();
            var ends = line.endsWith(MORE) && !text.startsWith(line, at);
            var piece = ends ? line.substring(0, line.length() - MORE.length()) : line;
            if (!text.startsWith(piece, at)) break;
            at += piece.length();
            if (ends) return new Joined(i - from + 1, text.substring(0, at) + MORE);
            while (at < text.length() && text.charAt(at) == ' ') at++;
            if (at == text.length()) return new Joined(i - from + 1, text);
            if (!rows.get(i).aside().isEmpty()) break;
        }
        return new Joined(0, "");
    }
}
