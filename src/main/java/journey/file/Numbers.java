package journey.file;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Numbers and days as the file writes them, read without patterns and formatters: those cost a cold start more than the reading.
final class Numbers {
    private Numbers() {}

    /// Digits, one point among them at most, a minus before them at most; as long as [Limits#NUMBER] allows.
    static Optional<BigDecimal> decimal(String text) {
        if (text.isEmpty() || text.length() > Limits.NUMBER) return Optional.empty();
        var digits = 0;
        var points = 0;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (isDigit(c)) digits++;
            else if (c == '.' && digits > 0 && i < text.length() - 1) points++;
            else if (c != '-' || i > 0) return Optional.empty();
        }
        return digits > 0 && points <= 1 ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /// A whole number, 0 or more.
    static Optional<Integer> whole(String text) {
        if (text.isEmpty() || text.length() > 10) return Optional.empty();
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isDigit(text.charAt(i))) return Optional.empty();
            value = 10 * value + text.charAt(i) - '0';
        }
        return value <= Integer.MAX_VALUE ? Optional.of((int) value) : Optional.empty();
    }

    /// A day as `2027-05-31`.
    static Optional<LocalDate> day(String text) {
        if (text.length() != 10 || text.charAt(4) != '-' || text.charAt(7) != '-') return Optional.empty();
        var year = whole(text.substring(0, 4));
        var month = whole(text.substring(5, 7));
        var day = whole(text.substring(8));
        if (year.isEmpty() || month.isEmpty() || day.isEmpty()) return Optional.empty();
        try {
            return Optional.of(LocalDate.of(year.get(), month.get(), day.get()));
        } catch (DateTimeException e) {
            return Optional.empty(); // such as 30 February
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
