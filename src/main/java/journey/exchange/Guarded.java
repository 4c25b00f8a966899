package journey.exchange;

import java.util.regex.Pattern;

/// Keeps texts of people from being anything but text in a spreadsheet. Whatever would make one reckon, when somebody opens the table
/// there, gets an apostrophe before it; line breaks become LF; what no text file should hold becomes U+FFFD.
///
/// Numbers and days that the program writes by itself need none of it: a minus before a number is one.
public final class Guarded {
    /// The signs at which spreadsheets begin to reckon, also after blanks and what cannot be seen, and in the full width of eastern scripts.
    private static final Pattern RECKONS = Pattern.compile("[\\t\\n]|[\\s\\p{Z}\\p{Cf}]*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final Pattern BREAKS = Pattern.compile("\\r\\n?");
    private static final Pattern NO_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n]]");

    private Guarded() {}

    public static String text(String text) {
        var clean = NO_TEXT.matcher(BREAKS.matcher(text).replaceAll("\n")).replaceAll("\uFFFD");
        return RECKONS.matcher(clean).lookingAt() ? "'" + clean : clean;
    }
}
