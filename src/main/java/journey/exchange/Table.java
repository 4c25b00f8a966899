package journey.exchange;

import java.util.List;
import java.util.stream.IntStream;

/// A table with a header.
///
/// @param name   of the sheet in its workbook, "" for a CSV file
/// @param header one name for each column; a column without one is called by its letter
public record Table(String name, List<String> header, List<Row> rows) {
    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
    }

    /// @param line where it begins in the file, 1 for the first line
    public record Row(int line, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        /// The cell in a column; an empty one where the row ends before it.
        public Cell at(int column) {
            return column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        boolean isEmpty() {
            return cells.stream().allMatch(Cell::isEmpty);
        }
    }

    /// Makes a table of rows, the first of which that is not empty is the header.
    static Table of(String name, List<Row> rows) {
        var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) return new Table(name, List.of(), List.of());
        var width = filled.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var head = filled.getFirst();
        var names = IntStream.range(0, width).mapToObj(i -> head.at(i).isEmpty() ? letter(i) : head.at(i).shown()).toList();
        return new Table(name, names, filled.subList(1, filled.size()));
    }

    /// A, B, ..., Z, AA, ... as spreadsheets count.
    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }
}
