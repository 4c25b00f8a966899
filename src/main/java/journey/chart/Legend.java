package journey.chart;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Stroke;
import journey.layout.Tone;

/// What the axis counts, and where two lines are drawn, which of them is which: told by how they are drawn, not by colour alone.
final class Legend {
    static final Stroke DASHES = Stroke.dashed(Tone.ACCENT, 2, 6, 4);
    private static final double LINE = 18;
    private static final double SAMPLE = 26;
    private static final double BESIDE = 8;
    private static final double BETWEEN = 20;

    private final Paragraph axis;
    private final List<Paragraph> entries;
    private final double width;

    private Legend(Paragraph axis, List<Paragraph> entries, double width) {
        this.axis = axis;
        this.entries = entries;
        this.width = width;
    }

    /// @param axis what it counts
    static Legend of(Outlook outlook, double width, String axis) {
        var keys = outlook.tried().isPresent() ? List.of("line.plan", "line.tried") : List.<String>of();
        return new Legend(Paragraph.line(axis, Faces.AXIS, Tone.SOFT, width),
                keys.stream().map(key -> Paragraph.line(outlook.say(key), Faces.NAME, Tone.INK, width / 2 - SAMPLE - BESIDE - BETWEEN)).toList(), width);
    }

    private double entriesWidth() {
        return entries.stream().mapToDouble(entry -> SAMPLE + BESIDE + entry.width() + BETWEEN).sum() - BETWEEN;
    }

    private boolean isInOneLine() {
        return entries.isEmpty() || axis.width() + BETWEEN + entriesWidth() <= width;
    }

    double height() {
        return isInOneLine() ? LINE : 2 * LINE;
    }

    List<Mark> marks(double left, double top) {
        var marks = new ArrayList<Mark>(axis.at(left, top + (isInOneLine() ? 0 : LINE) + 2));
        var x = isInOneLine() ? left + width - entriesWidth() : left;
        for (int i = 0; i < entries.size(); i++) {
            var y = top + 9;
            marks.add(Pen.open(i == 0 ? Stroke.solid(Tone.ACCENT, 2) : DASHES, x, y, x + SAMPLE, y));
            marks.add(i == 0 ? Pen.disc(x + SAMPLE / 2, y, 4, Tone.ACCENT, Stroke.solid(Tone.PAPER, 1.5)) : diamond(x + SAMPLE / 2, y));
            marks.addAll(entries.get(i).at(x + SAMPLE + BESIDE, top + 1.5));
            x += SAMPLE + BESIDE + entries.get(i).width() + BETWEEN;
        }
        return marks;
    }

    /// A stop of the second line.
    static Mark diamond(double x, double y) {
        return Pen.closed(Ink.of(Tone.ACCENT), Stroke.solid(Tone.PAPER, 1), x, y - 5, x + 5, y, x, y + 5, x - 5, y);
    }
}
