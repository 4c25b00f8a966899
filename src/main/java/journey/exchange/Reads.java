package journey.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import journey.plan.Rate;
import journey.text.Typed;
import journey.text.Typing;
import journey.text.Words;

/// Reads the cells of one column. What one cell leaves open, `1,234` or `3/4/2027`, the others of its column decide; for numbers, where
/// they are silent too, those of the whole table; and then the language of the plan.
final class Reads {
    /// Longer than any number or day is written.
    private static final int LONGEST = 100;
    private static final Pattern FIGURES = Pattern.compile("([0-9]{1,2})([./-])([0-9]{1,2})\\2[0-9]{2,4}.*", Pattern.DOTALL);
    private static final Pattern WITH_TIME = Pattern.compile("(.*[0-9].*?)[ T,]+[0-9]{1,2}:[0-9]{2}.*", Pattern.DOTALL);
    private static final Pattern COMPACT = Pattern.compile("(?:19|20|21)[0-9]{6}");
    /// From one day to another.
    private static final Pattern SPAN = Pattern.compile("(.*[0-9].*?) +(?:[-–—~]|to|until|bis) +(.*[0-9].*)|([0-9]{4}-[0-9]{2}-[0-9]{2})[,/]([0-9]{4}-[0-9]{2}-[0-9]{2})");
    /// A figure and what stands around it.
    private static final Pattern MONEY = Pattern.compile("([^0-9]{0,6}?)([0-9][0-9.,'\u2019\u00a0\u202f ]*?)([^0-9]{0,6})");
    private static final Pattern SIGN = Pattern.compile("\\p{Sc}");
    private static final Pattern MINUS = Pattern.compile("[-\u2212\u2013]");
    /// What programs write where there is nothing to tell.
    private static final Pattern NOTHING = Pattern.compile("[-–—]{1,3}|#?n/a|#?n/v|null|nan|\\(not set\\)|\\(none\\)", Pattern.CASE_INSENSITIVE);

    private final Typing numbers;
    private final Typing days;
    private final Supplier<DayWords> labels;
    private final String currency;
    private final Map<String, Boolean> ours = new HashMap<>();
    private final Map<String, Boolean> others = new HashMap<>();

    private Reads(Typing numbers, Typing days, Supplier<DayWords> labels, String currency) {
        this.numbers = numbers;
        this.days = days;
        this.labels = labels;
        this.currency = currency;
    }

    /// For each column of a table.
    static List<Reads> of(Table table, Words words, String currency) {
        var columns = IntStream.range(0, table.header().size()).mapToObj(i -> texts(table.rows().stream().map(row -> row.at(i)).toList())).toList();
        var whole = NumberStyle.of(columns.stream().flatMap(List::stream));
        return columns.stream().map(column -> of(column, whole, words, currency)).toList();
    }

    /// For a column alone.
    static Reads of(List<Cell> column, Words words) {
        return of(texts(column), Optional.empty(), words, "");
    }

    private static List<String> texts(List<Cell> column) {
        return column.stream().filter(Cell.Text.class::isInstance).map(Cell::shown).filter(text -> text.length() <= LONGEST).toList();
    }

    private static Reads of(List<String> column, Optional<NumberStyle> whole, Words words, String currency) {
        var language = new Typing(words);
        var numbers = NumberStyle.of(column.stream()).or(() -> whole).map(style -> new Typing(style.words())).orElse(language);
        return new Reads(numbers, days(column, language), once(() -> DayWords.of(column, words)), currency);
    }

    /// Few columns hold days.
    private static <T> Supplier<T> once(Supplier<T> make) {
        var made = new ArrayList<T>();
        return () -> {
            if (made.isEmpty()) made.add(make.get());
            return made.getFirst();
        };
    }

    private static Typing days(List<String> texts, Typing language) {
        var figures = texts.stream().map(FIGURES::matcher).filter(one -> one.matches()).toList();
        if (figures.stream().anyMatch(one -> one.group(2).equals(".") || Integer.parseInt(one.group(1)) > 12)) return new Typing(Words.in(Locale.UK));
        return figures.stream().anyMatch(one -> Integer.parseInt(one.group(3)) > 12) ? new Typing(Words.in(Locale.US)) : language;
    }

    /// Whether there is nothing in a cell, or something that stands for nothing.
    static boolean isNothing(Cell cell) {
        return cell.isEmpty() || cell instanceof Cell.Text && NOTHING.matcher(cell.shown()).matches();
    }

    /// A number, with or without the sign of percent or of money.
    Optional<BigDecimal> number(Cell cell) {
        return switch (cell) {
            case Cell.Number(var value) -> Optional.of(value);
            case Cell.Day _ -> Optional.empty();
            case Cell.Text _ when cell.shown().length() > LONGEST -> Optional.empty();
            case Cell.Text _ -> value(numbers.decimal(cell.shown())).or(() -> money(cell.shown()));
        };
    }

    /// What stands beside the number of a cell.
    Found.Writing writing(Cell cell) {
        return cell instanceof Cell.Text && value(numbers.decimal(cell.shown())).isPresent() && cell.shown().indexOf('%') < 0 ? Found.Writing.BARE : Found.Writing.PLAIN;
    }

    private Optional<BigDecimal> money(String text) {
        var found = MONEY.matcher(text);
        if (!found.matches() || !isOurs(signs(found))) return Optional.empty();
        var value = value(numbers.decimal(found.group(2)));
        return MINUS.matcher(found.group(1)).find() ? value.map(BigDecimal::negate) : value;
    }

    /// What stands around a figure, with a one in its place.
    private static String signs(MatchResult money) {
        return MINUS.matcher(money.group(1)).replaceAll("") + "1" + money.group(3);
    }

    /// Asking for the signs of all currencies takes a while, and the amounts of a column have few.
    private boolean isOurs(String signs) {
        return ours.computeIfAbsent(signs, _ -> value(numbers.money(signs, currency)).isPresent());
    }

    /// Whether a cell that holds no number for this plan would hold one for a plan with other money.
    boolean isOtherMoney(Cell cell) {
        if (!(cell instanceof Cell.Text) || cell.shown().length() > LONGEST) return false;
        var found = MONEY.matcher(cell.shown());
        return found.matches() && (SIGN.matcher(cell.shown()).find() || others.computeIfAbsent(signs(found), signs -> value(numbers.money(signs, "")).isPresent()));
    }

    Optional<Integer> whole(Cell cell) {
        return number(cell).filter(value -> value.signum() >= 0 && value.stripTrailingZeros().scale() <= 0 && value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0)
                .map(BigDecimal::intValue);
    }

    /// `132 of 1100`, if the cell says that.
    Optional<Rate.Count> count(Cell cell) {
        return cell instanceof Cell.Text && cell.shown().length() <= LONGEST ? numbers.countOf(cell.shown()) : Optional.empty();
    }

    /// A day; of a week, a month or any other span its last one.
    Optional<LocalDate> day(Cell cell) {
        return switch (cell) {
            case Cell.Day(var day) -> Optional.of(day);
            case Cell.Number(var value) -> Optional.of(value.toPlainString()).filter(text -> COMPACT.matcher(text).matches()).flatMap(Reads::compact);
            case Cell.Text _ when cell.shown().length() > LONGEST -> Optional.empty();
            case Cell.Text _ -> day(cell.shown()).or(() -> last(cell.shown()));
        };
    }

    private Optional<LocalDate> day(String text) {
        var timed = WITH_TIME.matcher(text);
        var bare = (timed.matches() ? timed.group(1) : text).strip();
        return COMPACT.matcher(bare).matches() ? compact(bare) : labels.get().day(bare).or(() -> value(days.day(bare)));
    }

    private Optional<LocalDate> last(String text) {
        var span = SPAN.matcher(text);
        return span.matches() ? day(Optional.ofNullable(span.group(2)).orElse(span.group(4))) : Optional.empty();
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
