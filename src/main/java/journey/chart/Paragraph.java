package journey.chart;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Face;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Tone;
import journey.layout.Wrap;

/// A text broken into lines, measured before it has a place. What does not fit ends with an ellipsis.
record Paragraph(List<Line> lines, Face face, Tone tone) {
    private static final double LEADING = 1.3;
    /// Where letters stand in their line, from its top.
    private static final double BASE = 1.0;
    /// What is lost where a width that was measured is taken apart and put together again.
    private static final double ROUNDING = 1e-7;

    Paragraph {
        lines = List.copyOf(lines);
    }

    static Paragraph of(String text, Face face, Tone tone, double width, int lines) {
        return new Paragraph(text.isBlank() ? List.of() : Wrap.of(text, face, width + ROUNDING, lines), face, tone);
    }

    static Paragraph line(String text, Face face, Tone tone, double width) {
        return of(text, face, tone, width, 1);
    }

    private double leading() {
        return face.size() * LEADING;
    }

    double height() {
        return lines.size() * leading();
    }

    double width() {
        return lines.stream().mapToDouble(Line::width).max().orElse(0);
    }

    /// Its marks with the upper left corner at a point.
    List<Mark> at(double x, double top) {
        return marks(top, line -> x);
    }

    /// Its marks with each line in the middle of a column.
    List<Mark> centred(double middle, double top) {
        return marks(top, line -> middle - line.width() / 2);
    }

    /// Its marks with each line ending at a column's edge.
    List<Mark> endingAt(double right, double top) {
        return marks(top, line -> right - line.width());
    }

    private List<Mark> marks(double top, java.util.function.ToDoubleFunction<Line> left) {
        var marks = new ArrayList<Mark>(lines.size());
        for (int i = 0; i < lines.size(); i++)
            marks.add(Pen.text(lines.get(i), left.applyAsDouble(lines.get(i)), top + i * leading() + face.size() * BASE, face, tone));
        return marks;
    }
}
