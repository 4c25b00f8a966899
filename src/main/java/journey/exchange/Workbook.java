package journey.exchange;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/// The sheets of an XLSX file as tables. A formula is never worked out: what counts is the value that the spreadsheet kept beside it.
final class Workbook {
    /// A workbook that unpacks to more is a bomb, or none of ours.
    private static final long MOST_UNPACKED = 200L << 20;
    private static final int MOST_ENTRIES = 2_000;
    /// No table shrinks to less than a hundredth; what is smaller than this may be as repetitive as it likes.
    private static final long MOST_TIMES = 100;
    private static final long SMALL = 16L << 20;
    private static final MathContext PRECISE = new MathContext(12);

    private Workbook() {}

    static Tables.Opened open(byte[] bytes) {
        try {
            if (!isBounded(bytes)) return Tables.refused("bomb");
            try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, true))) {
                var tables = new ArrayList<Table>();
                for (var sheet : book.getSheets().toList()) {
                    var rows = rows(sheet);
                    if (rows.size() > Tables.MOST_ROWS + 1) return Tables.refused("too-many-rows", Tables.MOST_ROWS);
                    if (rows.stream().anyMatch(row -> row.cells().size() > Tables.MOST_COLUMNS)) return Tables.refused("too-many-columns", Tables.MOST_COLUMNS);
                    tables.add(Table.of(sheet.getName(), rows));
                }
                return Tables.of(tables);
            }
        } catch (IOException | RuntimeException broken) {
            // The reader says what it does not understand with exceptions of many kinds.
            return Tables.refused("no-table");
        }
    }

    private static boolean isBounded(byte[] bytes) throws IOException {
        long unpacked = 0;
        int entries = 0;
        var piece = new byte[1 << 16];
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                if (++entries > MOST_ENTRIES) return false;
                for (int read = zip.read(piece); read >= 0; read = zip.read(piece)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || unpacked > SMALL && unpacked > MOST_TIMES * bytes.length) return false;
                }
            }
        }
        return true;
    }

    private static List<Table.Row> rows(Sheet sheet) throws IOException {
        try (var stream = sheet.openStream()) {
            return stream.limit(Tables.MOST_ROWS + 2L).map(row -> new Table.Row(row.getRowNum(), cells(row))).toList();
        }
    }

    private static List<Cell> cells(Row row) {
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < Math.min(row.getCellCount(), Tables.MOST_COLUMNS + 1); i++) cells.add(row.getOptionalCell(i).map(Workbook::cell).orElse(Cell.EMPTY));
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> Cell.EMPTY;
            case BOOLEAN, STRING -> new Cell.Text(cell.getText());
            case NUMBER -> number(cell, cell.asNumber());
            case FORMULA -> kept(cell);
        };
    }

    private static Cell kept(org.dhatim.fastexcel.reader.Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null || raw.isBlank()) return Cell.EMPTY;
        try {
            return number(cell, new BigDecimal(raw));
        } catch (NumberFormatException text) {
            return new Cell.Text(raw);
        }
    }

    private static Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal value) {
        var format = CellFormat.of(cell.getDataFormatId(), cell.getDataFormatString());
        return switch (format) {
            case DAY -> new Cell.Day(cell.asDate().toLocalDate());
            case MONTH -> new Cell.Day(YearMonth.from(cell.asDate()).atEndOfMonth());
            case PERCENT -> new Cell.Number(plain(value.movePointRight(2)));
            case OTHER -> new Cell.Number(plain(value));
        };
    }

    /// Spreadsheets count in binary: 0.12 may stand there as 0.12000000000000001.
    private static BigDecimal plain(BigDecimal value) {
        var rounded = value.round(PRECISE).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }
}
