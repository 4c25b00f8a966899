package journey.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import journey.chart.FigureRow.Column;
import journey.layout.Ink;
import journey.layout.Mark;
import journey.layout.Pen;
import journey.layout.Rect;
import journey.layout.Role;
import journey.layout.Stroke;
import journey.layout.Tone;

/// All figures of the journey in a table: what is expected, between which values most draws lie, and what other numbers would make of it. Where
/// the columns do not fit beside each other, the second of each pair stands under the first.
final class EarningsPanel implements Panel {
    private static final String NAME = "figure";
    private static final double LINE = 18;
    private static final double AROUND = 9;
    private static final double BETWEEN = 18;
    private static final double EDGE = 10;
    /// The part of the width that names get at least: beside pairs, and beside columns that are not paired.
    private static final double LEAST_NAMES = 0.22;
    private static final double EASY_NAMES = 0.36;

    private final Outlook outlook;
    private final Frame frame;
    private final Notes notes;
    private final List<FigureRow> rows;
    private final List<Block> blocks;
    private final double room;
    private final double names;

    /// Columns that stand one under the other.
    private record Block(List<Column> columns, double width) {}

    EarningsPanel(Outlook outlook, double width) {
        this.outlook = outlook;
        room = width - 2 * Frame.PADDING;
        frame = new Frame("earns", outlook.say("earns"), outlook.say("earns.line", outlook.says().aPeriod()), width, outlook.words());
        var gaps = new GapWords(outlook);
        notes = new Notes("earns", room).of(gaps.ofMoney(), gaps, outlook);
        rows = Outlook.figures().stream().map(measure -> FigureRow.of(outlook, measure)).toList();
        var first = rows.stream().anyMatch(row -> row.spread().isPresent()) ? List.of(Column.EXPECTED, Column.BAND) : List.of(Column.EXPECTED);
        var second = outlook.tried().isPresent() ? List.of(Column.TRIED, Column.CHANGE) : List.<Column>of();
        var beside = Stream.concat(first.stream(), second.stream()).map(List::of).map(this::block).toList();
        var pairs = Stream.of(first, second).filter(columns -> !columns.isEmpty()).map(this::block).toList();
        blocks = room - taken(beside) >= EASY_NAMES * room ? beside : narrowed(pairs);
        names = room - taken(blocks);
    }

    private Block block(List<Column> columns) {
        return new Block(columns, columns.stream().mapToDouble(this::width).max().orElse(0));
    }

    private double width(Column column) {
        return Math.max(head(column).width(), rows.stream().mapToDouble(row -> row.cell(column).width()).max().orElse(0));
    }

    private static double taken(List<Block> blocks) {
        return blocks.stream().mapToDouble(block -> BETWEEN + block.width()).sum();
    }

    /// Figures beyond all measure leave the names their room.
    private List<Block> narrowed(List<Block> wide) {
        var by = Math.min(1, ((1 - LEAST_NAMES) * room - wide.size() * BETWEEN) / (taken(wide) - wide.size() * BETWEEN));
        return wide.stream().map(block -> new Block(block.columns(), block.width() * by)).toList();
    }

    private Cell head(Column column) {
        return Cell.of(outlook.say("head." + column.name().toLowerCase(Locale.ROOT)), Faces.AXIS, Tone.SOFT);
    }

    private int lines() {
        return blocks.stream().mapToInt(block -> block.columns().size()).max().orElse(1);
    }

    private double headHeight() {
        return lines() * LINE;
    }

    private Paragraph name(FigureRow row) {
        return Paragraph.of(outlook.says().name(row.measure()), row.isAskedFor() ? Faces.HEADING : Faces.TEXT, Tone.INK, names, 3);
    }

    private double height(FigureRow row) {
        return 2 * AROUND + Math.max(lines() * LINE, name(row).height());
    }

    @Override
    public double height() {
        return frame.top() + notes.height() + headHeight() + rows.stream().mapToDouble(this::height).sum() + Frame.PADDING - AROUND;
    }

    @Override
    public void draw(Rect place, Parts parts) {
        var left = place.x() + Frame.PADDING;
        var top = place.y() + frame.top();
        frame.draw(place, parts, heads(left, top + notes.height()));
        notes.draw(left, top, parts);
        top += notes.height() + headHeight();
        for (var row : rows) {
            addRow(row, new Rect(left, top, room, height(row)), parts);
            top += height(row);
        }
    }

    private List<Mark> heads(double left, double top) {
        var marks = new ArrayList<Mark>();
        var right = left + names;
        for (var block : blocks) {
            right += BETWEEN + block.width();
            for (int i = 0; i < block.columns().size(); i++) marks.addAll(head(block.columns().get(i)).endingAt(right, top + i * LINE + 1, block.width()));
        }
        return marks;
    }

    private void addRow(FigureRow row, Rect place, Parts parts) {
        var marks = new ArrayList<Mark>();
        marks.add(Pen.open(Stroke.solid(Tone.LINE, 1), place.x(), place.y(), place.right(), place.y()));
        if (row.isAskedFor()) addBar(marks, place);
        var name = name(row);
        marks.addAll(name.at(place.x(), place.centre() - name.height() / 2));
        var right = place.x() + names;
        for (var block : blocks) {
            var cells = cells(row, block);
            var top = place.centre() - cells.size() * LINE / 2;
            right += BETWEEN + block.width();
            for (int i = 0; i < cells.size(); i++) marks.addAll(cells.get(i).endingAt(right, top + i * LINE + 1, block.width()));
        }
        parts.add(Part.of(NAME + "/" + row.measure().text(), Role.VALUE, place, row.spoken(), marks).doing(new Deed.Ask(row.measure())).saying(row.tip()).roomy());
    }

    /// Where nothing can be told, one dash is enough.
    private static List<Cell> cells(FigureRow row, Block block) {
        return block.columns().stream().map(row::cell).distinct().toList();
    }

    /// Marks the figure that is asked about.
    private static void addBar(List<Mark> marks, Rect place) {
        marks.add(new Mark.Box(new Rect(place.x() - EDGE, place.y() + 1, place.width() + 2 * EDGE, place.height() - 1), 4, new Ink(Tone.ACCENT, 0.07), Stroke.NONE));
        marks.add(Pen.box(new Rect(place.x() - EDGE, place.y() + 6, 3, place.height() - 11), 1.5, Tone.ACCENT));
    }
}
