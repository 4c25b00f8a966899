package journey.exchange;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import journey.plan.Amount;
import journey.plan.Rate;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// Reads the cells of one column. What one cell leaves open, `1,234` or `3/4/2027`, the others of its column decide, and where
/// they are silent too, the language of the plan.
final class Reads {
    private static final Pattern COMMA_DECIMAL = Pattern.compile(".*[0-9],(?:[0-9]{1,2}|[0-9]{4,})(?![0-9.,]).*|.*[0-9]\\.[0-9]{3},[0-9].*", Pattern.DOTALL);
    private static final Pattern POINT_DECIMAL = Pattern.compile(".*[0-9]\\.(?:[0-9]{1,2}|[0-9]{4,})(?![0-9.,]).*|.*[0-9],[0-9]{3}\\.[0-9].*", Pattern.DOTALL);
    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2[0-9]{2,4}.*", Pattern.DOTALL);
    private static final Pattern WITH_TIME = Pattern.compile("(.*[0-9].*?)[ T,]+[0-9]{1,2}:[0-9]{2}.*", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(?:19|20|21)[0-9]{6}");
    private static final Pattern MONTH = Pattern.compile("((?:19|20|21)[0-9]{2})[-/.](0[1-9]|1[0-2])");
    private static final Pattern WEEK = Pattern.compile("((?:19|20|21)[0-9]{2})-?W(0[1-9]|[1-4][0-9]|5[0-3])", Pattern.CASE_INSENSITIVE);

    private final Typing numbers;
    private final Typing days;
    private final String currency;

    private Reads(Typing numbers, Typing days, String currency) {
        this.numbers = numbers;
        this.days = days;
        this.currency = currency;
    }

    static Reads of(List<Cell> column, Words words, String currency) {
        var texts = column.stream().filter(Cell.Text.class::isInstance).map(Cell::shown).toList();
        var comma = texts.stream().filter(text -> COMMA_DECIMAL.matcher(text).matches()).count();
        var point = texts.stream().filter(text -> POINT_DECIMAL.matcher(text).matches()).count();
        var language = new Typing(words);
        var numbers = comma > point ? new Typing(Words.in(Locale.GERMANY)) : point > comma ? new Typing(Words.in(Locale.UK)) : language;
        return new Reads(numbers, days(texts, language), currency);
    }

    private static Typing days(List<String> texts, Typing language) {
        var figures = texts.stream().map(FIGURES::matcher).filter(one -> one.matches()).toList();
        if (figures.stream().anyMatch(one -> one.group(2).equals(".") || Integer.parseInt(one.group(1)) > 12)) return new Typing(Words.in(Locale.UK));
        return figures.stream().anyMatch(one -> Integer.parseInt(one.group(3)) > 12) ? new Typing(Words.in(Locale.US)) : language;
    }

    /// A number, with or without the sign of percent or of money.
    Optional<BigDecimal> number(Cell cell) {
        return switch (cell) {
            case Cell.Number(var value) -> Optional.of(value);
            case Cell.Day _ -> Optional.empty();
            case Cell.Text _ -> value(numbers.decimal(cell.shown())).or(() -> value(numbers.money(cell.shown(), currency)).flatMap(Reads::exact));
        };
    }

    private static Optional<BigDecimal> exact(Amount amount) {
        return switch (amount) {
            case Amount.Exact(var value) -> Optional.of(value);
            case Amount.Range _ -> Optional.empty();
        };
    }

    Optional<Integer> whole(Cell cell) {
        return number(cell).filter(value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue);
    }

    /// `132 of 1100`, if the cell says that.
    Optional<Rate.Count> count(Cell cell) {
        return cell instanceof Cell.Text ? numbers.countOf(cell.shown()) : Optional.empty();
    }

    /// A day; of a week or a month its last one.
    Optional<LocalDate> day(Cell cell) {
        return switch (cell) {
            case Cell.Day(var day) -> Optional.of(day);
            case Cell.Number(var value) -> Optional.of(value.toPlainString()).filter(text -> COMPACT.matcher(text).matches()).flatMap(Reads::compact);
            case Cell.Text _ -> day(cell.shown());
        };
    }

    private Optional<LocalDate> day(String text) {
        var timed = WITH_TIME.matcher(text);
        var bare = timed.matches() ? timed.group(1) : text;
        var month = MONTH.matcher(bare);
        if (month.matches()) return Optional.of(YearMonth.of(Integer.parseInt(month.group(1)), Integer.parseInt(month.group(2))).atEndOfMonth());
        var week = WEEK.matcher(bare);
        if (week.matches()) return week(Integer.parseInt(week.group(1)), Integer.parseInt(week.group(2)));
        return COMPACT.matcher(bare).matches() ? compact(bare) : value(days.day(bare));
    }

    private static Optional<LocalDate> week(int year, int week) {
        var first = LocalDate.of(year, 1, 4);
        if (week > first.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) return Optional.empty();
        return Optional.of(first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.SUNDAY));
    }

    private static Optional<LocalDate> compact(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException noSuchDay) {
            return Optional.empty();
        }
    }

    private static <T> Optional<T> value(Typed<T> typed) {
        return switch (typed) {
            case Typed.Understood<T>(var value) -> value;
            case Typed.Wrong<T> _ -> Optional.empty();
        };
    }
}
