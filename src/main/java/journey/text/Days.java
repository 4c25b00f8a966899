package journey.text;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells what day people of a language mean. Figures may be parted by anything, `1.3.27` or `1/3/2027`, in the order that the language
/// has; four digits first are a year everywhere.
final class Days {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,4})[ ./\\-年月]+([0-9]{1,2})[ ./\\-月]+([0-9]{1,4})[ .日]*");

    private final Locale locale;
    private final String order;
    private final List<DateTimeFormatter> inWords;

    Days(Locale locale) {
        this.locale = locale;
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(FormatStyle.SHORT, null, IsoChronology.INSTANCE, locale);
        order = pattern.replaceAll("[^yuMLd]", "").replace('u', 'y').replace('L', 'M').replaceAll("(.)\\1+", "$1");
        inWords = Stream.of(FormatStyle.MEDIUM, FormatStyle.LONG, FormatStyle.FULL).map(this::formatter).toList();
    }

    private DateTimeFormatter formatter(FormatStyle style) {
        var pattern = DateTimeFormatterBuilder.getLocalizedDateTimePattern(style, null, IsoChronology.INSTANCE, locale);
        return new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient().appendPattern(pattern).toFormatter(locale);
    }

    Typed<LocalDate> read(String text) {
        var day = inFigures(text).or(() -> inWords.stream().flatMap(format -> inWords(format, text).stream()).findFirst());
        if (day.isEmpty()) return Typed.wrong("typed.wrong.day", LocalDate.of(2027, 3, 31));
        var year = day.get().getYear();
        return year < FIRST_YEAR || year > LAST_YEAR ? Typed.wrong("typed.wrong.year") : Typed.of(day.get());
    }

    private Optional<LocalDate> inFigures(String text) {
        var found = FIGURES.matcher(text);
        if (!found.matches()) return Optional.empty();
        var places = found.group(1).length() > 2 ? "yMd" : order.equals("yMd") && found.group(3).length() > 2 ? "dMy" : order;
        return day(Integer.parseInt(found.group(places.indexOf('y') + 1)), Integer.parseInt(found.group(places.indexOf('M') + 1)), Integer.parseInt(found.group(places.indexOf('d') + 1)));
    }

    private static Optional<LocalDate> day(int year, int month, int dayOfMonth) {
        try {
            return Optional.of(LocalDate.of(year < 100 ? year + 2000 : year, month, dayOfMonth));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> inWords(DateTimeFormatter format, String text) {
        var until = new ParsePosition(0);
        if (format.parseUnresolved(text, until) == null || until.getIndex() < text.length()) return Optional.empty();
        try {
            return Optional.of(LocalDate.parse(text, format));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }
}
