package journey.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Writes a table as CSV, parted by commas, each line ended by LF. Numbers are plain decimals with a point, in every language, so that any
/// program reads them; texts of people are to be [Guarded].
final class CsvLines {
    private final StringWriter text = new StringWriter();
    private final CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);

    void line(List<String> cells) {
        csv.writeRecord(cells);
    }

    String text() {
        try {
            csv.flush();
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// All digits of a number that was reckoned. Of one without bound nothing can be written.
    static String number(Optional<Double> value) {
        return value.filter(Double::isFinite).map(BigDecimal::valueOf).map(CsvLines::number).orElse("");
    }
}
