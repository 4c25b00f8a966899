package journey.exchange;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// How a workbook shows the numbers of a cell, as far as it changes what they mean. The numbers of the formats that have no text are those
/// of ECMA-376, part 1, 18.8.30.
enum CellFormat {
    DAY,
    /// A day of which only the month is shown: it stands for the whole month.
    MONTH, PERCENT, OTHER;

    /// Texts in quotes, colours and conditions in brackets, escaped characters: none of them is part of the pattern.
    private static final Pattern ASIDES = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.");

    static CellFormat of(@Nullable Integer id, @Nullable String text) {
        if (text != null && !text.isBlank()) return of(text);
        if (id == null) return OTHER;
        if (id == 17) return MONTH;
        return id >= 14 && id <= 16 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58 ? DAY : id == 9 || id == 10 ? PERCENT : OTHER;
    }

    private static CellFormat of(String text) {
        var pattern = ASIDES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
        if (pattern.contains("%")) return PERCENT;
        if (pattern.contains("y") && pattern.contains("m") && !pattern.contains("d") && !pattern.contains("h")) return MONTH;
        return pattern.contains("y") || pattern.contains("d") && pattern.contains("m") ? DAY : OTHER;
    }
}
