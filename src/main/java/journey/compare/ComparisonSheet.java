package journey.compare;

import java.util.ArrayList;
import java.util.List;
import journey.layout.Board;
import journey.layout.Face;
import journey.layout.Figure;
import journey.layout.Line;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Subject;
import journey.layout.Tone;
import journey.layout.Wrap;

/// A comparison as one drawing: both plans on one board, and below it all that differs in words, in columns that are about equally long.
public final class ComparisonSheet {
    private static final Face SUMMARY = Face.of(15, Face.Weight.BOLD);
    private static final Face HEADING = Face.of(12.5, Face.Weight.SEMI_BOLD);
    private static final Face TEXT = Face.of(11.5, Face.Weight.REGULAR);
    private static final Face SIGN = Face.of(12, Face.Weight.BOLD);
    private static final double MARGIN = 40;
    private static final double GAP = 32;
    private static final double NARROWEST = 380;
    private static final double LEADING = 15.5;
    private static final double INDENT = 18;
    private static final double BETWEEN = 5;
    private static final double HEAD = 22;
    private static final double ABOVE_HEAD = 12;

    private final Comparison compared;
    private final Board board;
    private final List<Figure> figures;
    private final double width;
    private int order;

    /// What is not broken: a line, the first of its section with the heading.
    private record Block(Entry entry, Section section) {
        boolean isFirst() {
            return section.entries().getFirst() == entry;
        }
    }

    private ComparisonSheet(Comparison compared) {
        this.compared = compared;
        board = compared.both().board(compared.words(), compared.title());
        figures = new ArrayList<>(board.figures());
        order = figures.stream().mapToInt(Figure::order).max().orElse(0) + 1;
        var columns = Math.max(1, (int) ((board.width() - 2 * MARGIN + GAP) / (NARROWEST + GAP)));
        width = (board.width() - 2 * MARGIN - (columns - 1) * GAP) / columns;
    }

    public static Board of(Comparison compared) {
        return new ComparisonSheet(compared).drawn();
    }

    private Board drawn() {
        var top = board.height();
        add(Role.HEADING, Wrap.of(compared.summary(), SUMMARY, board.width() - 2 * MARGIN, 1), compared.summary(), MARGIN, top, SUMMARY, Tone.INK);
        var begin = top + 28;
        var blocks = blocks();
        var each = blocks.stream().mapToDouble(this::height).sum() / Math.max(1, Math.floor((board.width() - 2 * MARGIN + GAP) / (width + GAP) + 1e-6));
        var x = MARGIN;
        var y = begin;
        var bottom = begin;
        for (var block : blocks) {
            if (y > begin && y + height(block) / 2 > begin + each && x + 2 * width + GAP <= board.width() - MARGIN + 1) {
                x += width + GAP;
                y = begin;
            }
            var heading = block.isFirst() ? block.section().heading() : y == begin ? compared.words().say("compare.continued", block.section().heading()) : "";
            draw(block.entry(), heading, x, y);
            y += height(block.entry()) + (heading.isEmpty() ? 0 : ABOVE_HEAD + HEAD);
            bottom = Math.max(bottom, y);
        }
        return new Board(board.width(), bottom + MARGIN, board.head(), board.labels(), board.grid(), figures);
    }

    private List<Block> blocks() {
        var all = new ArrayList<Block>();
        for (var section : compared.sections())
            for (var entry : section.entries()) all.add(new Block(entry, section));
        return all;
    }

    private List<Line> lines(Entry entry) {
        return Wrap.whole(entry.text(), TEXT, width - INDENT);
    }

    private double height(Entry entry) {
        return lines(entry).size() * LEADING + BETWEEN;
    }

    private double height(Block block) {
        return height(block.entry()) + (block.isFirst() ? ABOVE_HEAD + HEAD : 0);
    }

    private void draw(Entry entry, String heading, double x, double top) {
        var y = top;
        if (!heading.isEmpty()) {
            add(Role.HEADING, Wrap.of(heading, HEADING, width, 1), heading, x, y + ABOVE_HEAD, HEADING, Tone.INK);
            y += ABOVE_HEAD + HEAD;
        }
        var lines = lines(entry);
        var marks = new ArrayList<Mark>();
        marks.add(Pen.text(Line.of(entry.sort().sign(), SIGN), x, y + 12, SIGN, entry.sort().tone()));
        for (int i = 0; i < lines.size(); i++) marks.add(Pen.text(lines.get(i), x + INDENT, y + 12 + i * LEADING, TEXT, Tone.INK));
        figures.add(new Figure(new Subject.OfPart("compare/" + order), Role.VALUE, new Rect(x, y, width, lines.size() * LEADING), compared.spoken(entry), order++, "", 1, marks));
    }

    private void add(Role role, List<Line> lines, String spoken, double x, double y, Face face, Tone tone) {
        for (var line : lines)
            figures.add(new Figure(new Subject.OfPart("compare/" + order), role, new Rect(x, y, line.width(), face.size() * 1.4), spoken, order++, "", 1,
                    List.of(Pen.text(line, x, y + face.size() * 1.05, face, tone))));
    }
}
