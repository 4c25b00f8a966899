package journey.cli;

import java.util.ArrayList;
import java.util.List;

/// Rows of cells as lines of a terminal, in columns: the first to the left, the others, which hold figures, to the right. No line is wider
/// than a terminal: what is too long for the first column is cut off there.
record Aligned(List<List<String>> rows) {
    /// What every terminal shows.
    static final int WIDTH = 80;
    private static final String BETWEEN = "  ";
    private static final int LEAST = 12;

    Aligned {
        rows = List.copyOf(rows);
    }

    List<String> lines() {
        var widths = widths();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int[] widths() {
        var widths = new int[rows.stream().mapToInt(List::size).max().orElse(0)];
        for (var row : rows) for (int i = 0; i < row.size(); i++) widths[i] = Math.max(widths[i], width(row.get(i)));
        var others = 0;
        for (int i = 1; i < widths.length; i++) others += widths[i] + BETWEEN.length();
        if (widths.length > 0) widths[0] = Math.min(widths[0], Math.max(LEAST, WIDTH - others));
        return widths;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            var cell = i == 0 ? cut(row.get(i), widths[i]) : row.get(i);
            var blanks = " ".repeat(widths[i] - width(cell));
            line.append(i == 0 ? cell + blanks : BETWEEN + blanks + cell);
        }
        return line.toString().stripTrailing();
    }

    static String cut(String cell, int width) {
        return width(cell) <= width ? cell : cell.substring(0, cell.offsetByCodePoints(0, width - 1)).stripTrailing() + "…";
    }

    /// A sentence in lines of a terminal, broken between words; all lines but the first begin with two blanks.
    static List<String> wrapped(String sentence) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        for (var word : sentence.split(" +")) {
            if (!line.isEmpty() && width(line.toString()) + 1 + width(word) > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(BETWEEN).append(word);
            } else {
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
        }
        lines.add(line.toString());
        return lines;
    }
}
