package journey.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import journey.layout.Line;
import journey.layout.TextMeasure;
import journey.layout.Tone;
import journey.layout.Wrap;
import journey.pages.Strip.Hold;
import journey.report.Table;
import journey.report.Table.Column;
import journey.report.Table.Holds;

/// A table with a head that stands again where it goes on. A row is not cut unless it is as high as a third of a leaf.
final class TableStrips {
    private static final double GAP = 18;
    private static final double PADDING = 5;
    private static final double LEAST = 40;
    /// So that what the rows say stands where fields say it.
    private static final double FIRST = FieldRows.VALUES - GAP;
    private static final double HIGHEST = 300;
    private static final Look HEAD = Look.of(Faces.COLUMN, Tone.MUTED);
    private static final Look ROW_HEAD = Look.of(Faces.CELL_HEAD, Tone.INK);
    private static final Look CELL = Look.of(Faces.CELL, Tone.INK);

    private final Tag.Source tags;
    private final Table table;
    private final double width;
    private final double[] widths;
    private final Tag whole;

    TableStrips(Tag.Source tags, Table table, double width) {
        this.tags = tags;
        this.table = table;
        this.width = width;
        widths = widths();
        whole = tags.of(Tag.Kind.TABLE);
    }

    /// All columns as wide as they want to be and the rest shared out among the words but those of the first, or the widest ones narrower by as
    /// much as it takes.
    private double[] widths() {
        var count = table.columns().size();
        var room = width - GAP * (count - 1);
        var wanted = IntStream.range(0, count).mapToDouble(this::wanted).toArray();
        var sum = IntStream.range(0, count).mapToDouble(i -> wanted[i]).sum();
        if (sum <= room) {
            var wordy = IntStream.range(0, count).filter(i -> i > 0 && table.columns().get(i).holds() == Holds.WORDS).toArray();
            if (wordy.length == 0) wanted[0] += room - sum;
            for (var i : wordy) wanted[i] += (room - sum) / wordy.length;
            return wanted;
        }
        double low = 0;
        double high = room;
        for (int i = 0; i < 60; i++) {
            var cap = (low + high) / 2;
            if (IntStream.range(0, count).mapToDouble(column -> Math.min(cap, wanted[column])).sum() <= room) low = cap;
            else high = cap;
        }
        for (int i = 0; i < count; i++) wanted[i] = Math.min(low, wanted[i]);
        return wanted;
    }

    private double wanted(int column) {
        var name = TextMeasure.width(TextMeasure.shown(table.columns().get(column).name()), HEAD.face());
        return Math.max(column == 0 ? FIRST : LEAST, table.rows().stream().flatMap(row -> row.get(column).lines()).limit(2000)
                .mapToDouble(text -> text.length() > 400 ? width : TextMeasure.width(TextMeasure.shown(text), look(column).face())).reduce(name, Math::max)) + 0.01;
    }

    private static Look look(int column) {
        return column == 0 ? ROW_HEAD : CELL;
    }

    /// Without the columns that say nothing in any row.
    static Table filled(Table table) {
        var kept = IntStream.range(0, table.columns().size()).filter(i -> table.rows().stream().anyMatch(row -> !row.get(i).isBlank())).boxed().toList();
        return new Table(table.title(), kept.stream().map(table.columns()::get).toList(), table.rows().stream().map(row -> kept.stream().map(row::get).toList()).toList());
    }

    List<Strip> strips() {
        var strips = new ArrayList<Strip>();
        var names = table.columns().stream().map(Column::name).toList();
        var row = tags.in(whole, Tag.Kind.ROW);
        strips.add(row(names, i -> HEAD, i -> tags.in(row, Tag.Kind.COLUMN_HEAD), Tone.CONTROL_LINE).holding(Hold.TIED));
        var again = List.of(row(names, i -> HEAD, i -> Tag.FURNITURE, Tone.CONTROL_LINE).holding(Hold.TIED));
        for (var cells : table.rows()) for (var strip : row(cells)) strips.add(strip.after(again));
        return strips;
    }

    private List<Strip> row(List<String> cells) {
        var row = tags.in(whole, Tag.Kind.ROW);
        var kinds = IntStream.range(0, cells.size()).mapToObj(i -> tags.in(row, i == 0 ? Tag.Kind.ROW_HEAD : Tag.Kind.CELL)).toList();
        var strip = row(cells, TableStrips::look, kinds::get, Tone.LINE);
        return strip.height() <= HIGHEST ? List.of(strip) : lines(cells, kinds);
    }

    private interface Of<T> {
        T at(int column);
    }

    /// All cells of a row in one strip.
    private Strip row(List<String> cells, Of<Look> looks, Of<Tag> tagged, Tone under) {
        var bits = new ArrayList<Bit>();
        double height = CELL.leading();
        for (int i = 0; i < cells.size(); i++) {
            var look = looks.at(i);
            var lines = Wrap.whole(cells.get(i), look.face(), widths[i]);
            var tag = tagged.at(i);
            for (int at = 0; at < lines.size(); at++) bits.add(look.line(tag, lines.get(at), x(i, lines.get(at)), PADDING + at * look.leading()));
            height = Math.max(height, lines.size() * look.leading());
        }
        bits.add(Look.rule(0, height + 2 * PADDING - 1, width, under));
        return Strip.of(0, height + 2 * PADDING, bits.toArray(Bit[]::new));
    }

    /// A row that is too high for that, line by line.
    private List<Strip> lines(List<String> cells, List<Tag> tagged) {
        var lines = IntStream.range(0, cells.size()).mapToObj(i -> Wrap.whole(cells.get(i), look(i).face(), widths[i])).toList();
        var count = lines.stream().mapToInt(List::size).max().orElse(0);
        var strips = new ArrayList<Strip>();
        for (int at = 0; at < count; at++) {
            var bits = new ArrayList<Bit>();
            for (int i = 0; i < cells.size(); i++)
                if (at < lines.get(i).size()) bits.add(look(i).line(tagged.get(i), lines.get(i).get(at), x(i, lines.get(i).get(at)), at == 0 ? PADDING : 0));
            var height = CELL.leading() + (at == 0 ? PADDING : 0) + (at == count - 1 ? PADDING : 0);
            if (at == count - 1) bits.add(Look.rule(0, height - 1, width, Tone.LINE));
            strips.add(Strip.of(0, height, bits.toArray(Bit[]::new)));
        }
        return strips;
    }

    private double x(int column, Line line) {
        var left = IntStream.range(0, column).mapToDouble(i -> widths[i] + GAP).sum();
        return switch (table.columns().get(column).holds()) {
            case WORDS -> left;
            case FIGURES -> left + widths[column] - line.width();
        };
    }
}
