package journey.report;

import java.util.List;

/// Figures or words in rows and columns. Every row has a cell for each column; a cell may be empty.
public record Table(String title, List<Column> columns, List<List<String>> rows) {
    public Table {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows)
            if (row.size() != columns.size()) throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
    }

    public record Column(String name, Holds holds) {}

    /// Words begin at one side, figures end at the other, so that their digits stand below each other.
    public enum Holds { WORDS, FIGURES }
}
