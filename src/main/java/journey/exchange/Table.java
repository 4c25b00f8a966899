package journey.exchange;

import java.util.LinkedHashSet;
import java.util.List;

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

    /// Makes a table of rows, one of which names the columns.
    static Table of(String name, List<Row> rows) {
        var filled = rows.stream().filter(row -> !row.isEmpty()).toList();
        if (filled.isEmpty()) return new Table(name, List.of(), List.of());
        var heading = Heading.in(filled);
        var body = filled.subList(heading + 1, filled.size());
        var width = filled.subList(heading, filled.size()).stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        return new Table(name, names(filled.get(heading), width), body);
    }

    /// A name is there once, so that what is chosen for it can be remembered: the second is numbered.
    private static List<String> names(Row heading, int width) {
        var names = new LinkedHashSet<String>();
        for (int i = 0; i < width; i++) {
            var name = heading.at(i).isEmpty() ? letter(i) : heading.at(i).shown();
            var numbered = name;
            for (int number = 2; !names.add(numbered); number++) numbered = name + " " + number;
        }
        return List.copyOf(names);
    }

    /// A, B, ..., Z, AA, ... as spreadsheets count.
    private static String letter(int column) {
        return column < 26 ? String.valueOf((char) ('A' + column)) : letter(column / 26 - 1) + letter(column % 26);
    }
}
