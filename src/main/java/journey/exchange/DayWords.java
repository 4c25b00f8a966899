package journey.exchange;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.text.Words;

/// Days, weeks, months and quarters that are written with words, as programs label them: `March 1, 2027`, `1. März 2027`, `Mar 2027`,
/// `2027-W13`, `Week 13, 2027`, `Q1 2027`. Months are known in the languages in which such programs are sold, and in the plan's own. A
/// week, a month or a quarter counts as its last day, for then all of it is measured.
final class DayWords {
    private static final List<Locale> LANGUAGES = Stream.of("en", "de", "fr", "es", "it", "nl", "pt").map(Locale::forLanguageTag).toList();
    private static final ConcurrentMap<Locale, Map<String, Month>> MONTHS = new ConcurrentHashMap<>();
    private static final String YEAR = "((?:19|20|21)[0-9]{2})";
    private static final String NAME = "(\\p{L}{3,})\\.?";
    private static final String WEEKDAY = "(?:\\p{L}{2,}\\.?,? +)?";
    private static final String GAP = "[ ,./-]*(?:(?:de|of) +)?";

    private static final Pattern MONTH = pattern(YEAR + "[-/.]?(0[1-9]|1[0-2])");
    private static final Pattern MONTH_FIRST = pattern("(0?[1-9]|1[0-2])[-/.]" + YEAR);
    private static final Pattern WEEK = pattern(YEAR + "-?W(0?[1-9]|[1-4][0-9]|5[0-3])");
    private static final Pattern QUARTER = pattern("Q([1-4])[ ,/'-]*" + YEAR);
    private static final Pattern QUARTER_LAST = pattern(YEAR + "[ ,/-]*Q([1-4])");
    private static final Pattern DAY_FIRST = pattern(WEEKDAY + "([0-9]{1,2})(?:st|nd|rd|th|er|º)?" + GAP + NAME + GAP + "'?((?:19|20|21)?[0-9]{2})");
    private static final Pattern NAME_FIRST = pattern(WEEKDAY + NAME + "[ -]([0-9]{1,2})(?:st|nd|rd|th)?[ ,-]+" + YEAR);
    private static final Pattern YEAR_FIRST = pattern(YEAR + "[ -]" + NAME + "[ -]([0-9]{1,2})");
    private static final Pattern NAMED_MONTH = pattern(NAME + GAP + YEAR);
    private static final Pattern NAMED_MONTH_LAST = pattern(YEAR + "[ /-]*" + NAME);
    private static final Pattern SHORT_MONTH = pattern(NAME + "(?:[-' ]|, )'?([0-9]{2})");

    private final Map<String, Month> months;
    private final Pattern namedWeek;
    private final Pattern namedWeekLast;
    private final Shortness shortness;

    /// Whether two figures after a month are its year. `Mar-27` is one of a column of months; in a column that says `Mar-01`, `Mar-02` and
    /// so on they are days of a year that nobody knows.
    private enum Shortness { YEARS, NOTHING }

    private DayWords(Map<String, Month> months, Pattern namedWeek, Pattern namedWeekLast, Shortness shortness) {
        this.months = months;
        this.namedWeek = namedWeek;
        this.namedWeekLast = namedWeekLast;
        this.shortness = shortness;
    }

    /// @param column all texts among which those to be read stand
    static DayWords of(List<String> column, Words words) {
        var months = months(words.locale());
        var week = "(?:" + Stream.of(words.say("exchange.week.names").split("\\|")).map(Pattern::quote).collect(Collectors.joining("|")) + ")";
        var number = "[ .]*(0?[1-9]|[1-4][0-9]|5[0-3])";
        return new DayWords(months, pattern(week + number + "[ ,/-]*" + YEAR), pattern(YEAR + "[ ,/-]*" + week + number), shortness(column, months));
    }

    private static Shortness shortness(List<String> column, Map<String, Month> months) {
        var names = new HashSet<Month>();
        var numbers = new HashSet<String>();
        for (var text : column) {
            var found = SHORT_MONTH.matcher(text);
            if (!found.matches() || !months.containsKey(folded(found.group(1)))) continue;
            names.add(months.get(folded(found.group(1))));
            numbers.add(found.group(2));
        }
        return numbers.size() <= names.size() ? Shortness.YEARS : Shortness.NOTHING;
    }

    /// The names of the languages take a while to read, and are needed for each table again.
    private static Map<String, Month> months(Locale own) {
        return MONTHS.computeIfAbsent(own, DayWords::read);
    }

    private static Map<String, Month> read(Locale own) {
        var months = new HashMap<String, Month>();
        for (var locale : Stream.concat(Stream.of(own), LANGUAGES.stream()).toList())
            for (var month : Month.values())
                for (var style : List.of(TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE))
                    months.putIfAbsent(folded(month.getDisplayName(style, locale)), month);
        // What spreadsheets and older programs write in place of what Java does.
        Map.of("sep", Month.SEPTEMBER, "sept", Month.SEPTEMBER, "mrz", Month.MARCH, "mär", Month.MARCH, "jun", Month.JUNE, "jul", Month.JULY).forEach(months::putIfAbsent);
        return Map.copyOf(months);
    }

    private static String folded(String name) {
        return name.replace(".", "").strip().toLowerCase(Locale.ROOT);
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /// @param text without time of day and blanks at its ends
    Optional<LocalDate> day(String text) {
        return match(MONTH, text).flatMap(found -> month(found.group(1), number(found, 2)))
                .or(() -> match(MONTH_FIRST, text).flatMap(found -> month(found.group(2), number(found, 1))))
                .or(() -> match(WEEK, text).or(() -> match(namedWeekLast, text)).flatMap(found -> week(number(found, 1), number(found, 2))))
                .or(() -> match(namedWeek, text).flatMap(found -> week(number(found, 2), number(found, 1))))
                .or(() -> match(QUARTER, text).flatMap(found -> month(found.group(2), 3 * number(found, 1))))
                .or(() -> match(QUARTER_LAST, text).flatMap(found -> month(found.group(1), 3 * number(found, 2))))
                .or(() -> inWords(text));
    }

    private Optional<LocalDate> inWords(String text) {
        return match(DAY_FIRST, text).flatMap(found -> named(found.group(2)).flatMap(month -> day(found.group(3), month, number(found, 1))))
                .or(() -> match(NAME_FIRST, text).flatMap(found -> named(found.group(1)).flatMap(month -> day(found.group(3), month, number(found, 2)))))
                .or(() -> match(YEAR_FIRST, text).flatMap(found -> named(found.group(2)).flatMap(month -> day(found.group(1), month, number(found, 3)))))
                .or(() -> match(NAMED_MONTH, text).flatMap(found -> named(found.group(1)).flatMap(month -> month(found.group(2), month.getValue()))))
                .or(() -> match(NAMED_MONTH_LAST, text).flatMap(found -> named(found.group(2)).flatMap(month -> month(found.group(1), month.getValue()))))
                .or(() -> match(SHORT_MONTH, text).filter(_ -> shortness == Shortness.YEARS)
                        .flatMap(found -> named(found.group(1)).flatMap(month -> month(found.group(2), month.getValue()))));
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.matches() ? Optional.of(found.toMatchResult()) : Optional.empty();
    }

    private static int number(MatchResult found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private Optional<Month> named(String name) {
        return Optional.ofNullable(months.get(folded(name)));
    }

    private static int year(String figures) {
        return figures.length() == 2 ? 2000 + Integer.parseInt(figures) : Integer.parseInt(figures);
    }

    private static Optional<LocalDate> month(String year, int month) {
        return Optional.of(YearMonth.of(year(year), month).atEndOfMonth());
    }

    private static Optional<LocalDate> day(String year, Month month, int day) {
        try {
            return Optional.of(LocalDate.of(year(year), month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> week(int year, int week) {
        var first = LocalDate.of(year, 1, 4);
        if (week > first.range(IsoFields.WEEK_OF_WEEK_BASED_YEAR).getMaximum()) return Optional.empty();
        return Optional.of(first.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(DayOfWeek.SUNDAY));
    }
}
