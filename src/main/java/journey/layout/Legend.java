package journey.layout;

import java.util.ArrayList;
import java.util.List;
import journey.text.Words;

/// The row below a board that explains what is on it, in as many lines as the board's width needs.
final class Legend {
    static final double ABOVE = 20;
    private static final double ROW = 20;
    private static final double LEADING = 13;
    private static final double BESIDE = 8;
    private static final double BETWEEN = 20;
    private static final double BASE = 14;
    private static final Face FACE = Measures.SECOND;

    private final List<Figure> figures = new ArrayList<>();
    private final Words words;
    private final double left;
    private final double right;
    private double x;
    private double y;
    private double bottom;
    private int order;

    /// @param left  where the items begin, the name of the legend standing before them
    /// @param order the number in the reading order of the first of its figures
    Legend(List<LegendItems.Item> items, Words words, double left, double right, double top, int order) {
        this.words = words;
        this.left = left;
        this.right = right;
        this.order = order;
        x = left;
        y = top;
        bottom = top;
        if (items.isEmpty()) return;
        addName();
        items.forEach(this::add);
    }

    private void addName() {
        var name = Wrap.line(words.say("board.legend"), Measures.LANE, Measures.LABELS - 14);
        var at = Measures.MARGIN + 12;
        figures.add(new Figure(new Subject.OfPart("legend"), Role.LEGEND, new Rect(at, y, name.width(), ROW), name.text(), order++, "", 1,
                List.of(Pen.text(name, at, y + BASE, Measures.LANE, Tone.MUTED))));
    }

    private void add(LegendItems.Item item) {
        var said = words.say("board.legend." + item.key());
        var lines = Wrap.of(said, FACE, right - left - Sample.WIDTH - BESIDE, 2);
        var width = Sample.WIDTH + BESIDE + lines.stream().mapToDouble(Line::width).max().orElse(0);
        if (x > left && x + width > right) {
            x = left;
            y = bottom;
        }
        var marks = new ArrayList<>(item.sample().apply(x, y + ROW / 2));
        for (int i = 0; i < lines.size(); i++) marks.add(Pen.text(lines.get(i), x + Sample.WIDTH + BESIDE, y + BASE + i * LEADING, FACE, Tone.MUTED));
        var height = ROW + (lines.size() - 1) * LEADING;
        figures.add(new Figure(new Subject.OfPart("legend/" + item.key()), Role.LEGEND, new Rect(x, y, width, height), said, order++, "", 1, marks));
        bottom = Math.max(bottom, y + height);
        x += width + BETWEEN;
    }

    double bottom() {
        return bottom;
    }

    List<Figure> figures() {
        return figures;
    }
}
