package journey.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A table for spreadsheets and scripts: values parted by commas, lines ended by LF, UTF-8 with the mark by which spreadsheets know it.
/// Numbers are plain decimals with a point in every language; texts are [Guarded].
final class CsvSheet {
    private static final String MARK = "\uFEFF";

    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    CsvSheet(List<String> header) {
        text.write(MARK);
        csv.writeRecord(header);
    }

    void line(Line line) {
        csv.writeRecord(line.cells);
    }

    byte[] bytes() {
        try {
            csv.flush();
            return text.toString().getBytes(StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// One line, cell by cell.
    static final class Line {
        private final List<String> cells = new ArrayList<>();

        /// What somebody wrote.
        Line text(String text) {
            cells.add(Guarded.text(text));
            return this;
        }

        /// What the program writes by itself: a word of the file, an id, a day.
        Line word(String word) {
            cells.add(word);
            return this;
        }

        Line number(BigDecimal number) {
            return word(number.toPlainString());
        }
    }
}
