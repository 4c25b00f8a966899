package journey.text;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Tells what number a row of digits, points, commas and blanks means to a person of one language. The digits after the point stay as
/// they were typed. What can only be read one way is read so in every language: `12,50` is no thousands even in English; only where
/// both would do, as in `1,234`, the language decides.
final class Numerals {
    /// More digits than any figure of a plan needs, and fewer than a file may hold.
    static final int MOST_DIGITS = 30;

    /// One number inside a longer text, to build patterns with.
    static final String ONE = "[+-]?(?:[0-9]+(?:[., '][0-9]+)*[.,]?|[.,][0-9]+)";

    private static final Pattern NUMBER = Pattern.compile("([+-]?) ?([0-9., ']*)");
    private static final Pattern GROUPED = Pattern.compile("[1-9][0-9]{0,2}([., '])(?:[0-9]{2,3}\\1)*[0-9]{3}");

    private final char point;
    private final char group;

    Numerals(Locale locale) {
        var symbols = DecimalFormatSymbols.getInstance(locale);
        point = plain(symbols.getDecimalSeparator());
        group = plain(symbols.getGroupingSeparator());
    }

    /// The text with digits of every script as 0 to 9, every kind of blank as one space and every minus, dash and apostrophe as one
    /// of its kind, without invisible marks.
    static String plain(String typed) {
        var text = new StringBuilder(typed.length());
        typed.codePoints().filter(c -> Character.getType(c) != Character.FORMAT).forEach(c -> text.append(plain(c)));
        return text.toString().strip();
    }

    private static char plain(int c) {
        var digit = Character.digit(c, 10);
        if (digit >= 0) return (char) ('0' + digit);
        if (Character.isSpaceChar(c) || Character.isWhitespace(c)) return ' ';
        return switch (c) {
            case '\u2212', '\u2013', '\u2014', '\u2010', '\u2011', '\uFE63', '\uFF0D' -> '-';
            case '\u2019', '\u02BC', '\uFF07' -> '\'';
            case '\u066B' -> '.';
            case '\u066C', '\u060C', '\uFF0C' -> ',';
            case '\uFF0E' -> '.';
            case '\u066A', '\uFF05' -> '%';
            default -> Character.isBmpCodePoint(c) ? (char) c : '\uFFFD';
        };
    }

    /// @param text plain, as [#plain(String)] gives it
    Optional<BigDecimal> value(String text) {
        var number = NUMBER.matcher(text.strip());
        if (!number.matches()) return Optional.empty();
        var digits = number.group(2).strip();
        var cut = pointIn(digits);
        var whole = cut < 0 ? digits : digits.substring(0, cut);
        var fraction = cut < 0 ? "" : digits.substring(cut + 1);
        if (whole.isEmpty() && fraction.isEmpty() || !isDigits(fraction)) return Optional.empty();
        if (!isDigits(whole) && !GROUPED.matcher(whole).matches()) return Optional.empty();
        var clean = whole.replaceAll("[., ']", "");
        var sign = number.group(1).equals("-") ? "-" : "";
        return Optional.of(new BigDecimal(sign + (clean.isEmpty() ? "0" : clean) + (fraction.isEmpty() ? "" : "." + fraction)));
    }

    static boolean isTooLong(String text) {
        return text.chars().filter(c -> c >= '0' && c <= '9').count() > MOST_DIGITS;
    }

    /// Where the decimal point stands, -1 if there is none.
    private int pointIn(String digits) {
        int dot = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (dot >= 0 && comma >= 0) return Math.max(dot, comma);
        int last = Math.max(dot, comma);
        if (last < 0) return -1;
        char used = digits.charAt(last);
        if (digits.indexOf(used) < last) return -1;
        return used != point && used == group && GROUPED.matcher(digits).matches() ? -1 : last;
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
