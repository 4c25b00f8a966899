package journey.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A text with values parted by commas, semicolons, tabs or upright lines. Which of them, the first lines show.
record Csv(String text) {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final int LOOKED_AT = 50;
    private static final int LONGEST_FIELD = 1 << 20;
    /// What some spreadsheets write into the first line.
    private static final Pattern SAID = Pattern.compile("(?i)\\s*\"?sep=(.)\"?\\r?\\n?");

    Tables.Opened open() {
        var said = SAID.matcher(text);
        var body = said.lookingAt() ? new Csv("\n" + text.substring(said.end())) : this;
        var separator = said.lookingAt() ? said.group(1).charAt(0) : separator();
        try {
            var rows = body.rows(separator, Tables.MOST_ROWS + 2);
            if (rows.size() > Tables.MOST_ROWS + 1) return Tables.refused("too-many-rows", Tables.MOST_ROWS);
            if (rows.stream().anyMatch(row -> row.cells().size() > Tables.MOST_COLUMNS)) return Tables.refused("too-many-columns", Tables.MOST_COLUMNS);
            return Tables.of(Section.all(rows));
        } catch (CsvParseException noTable) {
            return Tables.refused("no-table");
        }
    }

    private List<Table.Row> rows(char separator, int most) {
        var reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(true).allowExtraFields(true).allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true).allowUnclosedQuote(true).maxBufferSize(LONGEST_FIELD).ofCsvRecord(text);
        var rows = new ArrayList<Table.Row>();
        for (CsvRecord line : reader) {
            if (rows.size() == most) break;
            rows.add(new Table.Row((int) line.getStartingLineNumber(), line.getFields().stream().<Cell>map(Cell.Text::new).toList()));
        }
        return rows;
    }

    /// The one that parts most lines into the same number of cells, more than one; of equals the one with more cells.
    private char separator() {
        char best = ',';
        double most = 0;
        for (var separator : SEPARATORS) {
            var worth = worth(separator);
            if (worth > most) {
                most = worth;
                best = separator;
            }
        }
        return best;
    }

    private double worth(char separator) {
        try {
            Map<Integer, Integer> widths = new HashMap<>();
            var rows = rows(separator, LOOKED_AT);
            for (var row : rows) widths.merge(row.cells().size(), 1, Integer::sum);
            return widths.entrySet().stream().filter(width -> width.getKey() > 1)
                    .mapToDouble(width -> (double) width.getValue() / rows.size() + width.getKey() / 1000.0).max().orElse(0);
        } catch (CsvParseException noTable) {
            return 0;
        }
    }
}
