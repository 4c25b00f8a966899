package journey.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes a table as CSV, parted by commas, each line ended by LF. Numbers are plain decimals with a point, in every language, so that any
/// program reads them; texts are guarded: a spreadsheet must not take one for a formula.
final class CsvLines {
    /// What a spreadsheet begins to reckon at, also after blanks and in the full width of eastern scripts.
    private static final Pattern RECKONED = Pattern.compile("[\\t\\r\\n]|[\\p{javaWhitespace}\\p{javaSpaceChar}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");

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

    /// A text of people; an apostrophe before it keeps a spreadsheet from reckoning.
    static String guarded(String text) {
        return RECKONED.matcher(text).lookingAt() ? "'" + text : text;
    }

    static String number(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }

    /// All digits of a number that was reckoned. Of one without bound nothing can be written.
    static String number(Optional<Double> value) {
        return value.filter(Double::isFinite).map(BigDecimal::valueOf).map(CsvLines::number).orElse("");
    }
}
