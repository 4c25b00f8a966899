package journey.text;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;
import journey.plan.Amount;
import journey.plan.CardFields.Reading;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Settings;
import journey.plan.Word;

/// Says things in one language. A message's key begins with the name of its bundle: `board.to-stage` stands in
/// `journey/text/board.properties`. Bundles are read when first needed. Safe to share between threads.
public final class Words {
    private static final int REMEMBERED = 10_000;
    private static final ConcurrentMap<Locale, Words> KNOWN = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Source source;

    private final ConcurrentMap<String, Message> messages = new ConcurrentHashMap<>();
    private final ConcurrentMap<Word, String> names = new ConcurrentHashMap<>();
    private final ConcurrentMap<Object, String> figures = new ConcurrentHashMap<>();

    private record Sum(BigDecimal value, String code) {}

    /// Where messages come from; tests put a pseudo-language here.
    public interface Source {
        /// The pattern under a key.
        ///
        /// @throws MissingResourceException if no bundle has it
        String pattern(String key);
    }

    private Words(Locale locale, Source source) {
        this.locale = locale;
        this.source = source;
    }

    /// The words of a language, English where a bundle lacks it; numbers and dates follow the locale either way. The same words for
    /// the same language: what they have said once they know.
    public static Words in(Locale locale) {
        var known = KNOWN.get(locale);
        if (known != null) return known;
        if (KNOWN.size() > 100) KNOWN.clear();
        return KNOWN.computeIfAbsent(locale, Words::read);
    }

    private static Words read(Locale locale) {
        return new Words(locale, key -> bundle("journey.text." + key.substring(0, key.indexOf('.')), locale).getString(key));
    }

    /// The words of a plan's own language, English where it names none: boards and exports speak it.
    public static Words of(Plan plan) {
        var language = plan.settings().text(Settings.LANGUAGE);
        return in(language.isBlank() ? Locale.ENGLISH : Locale.forLanguageTag(language.strip().replace('_', '-')));
    }

    /// The machine's own language must not stand in for one that is lacking: a German's English plan stays English.
    private static ResourceBundle bundle(String name, Locale locale) {
        var found = ResourceBundle.getBundle(name, locale);
        return found.getLocale().getLanguage().equals(locale.getLanguage()) ? found : ResourceBundle.getBundle(name, Locale.ROOT);
    }

    public static Words from(Locale locale, Source source) {
        return new Words(locale, source);
    }

    public Locale locale() {
        return locale;
    }

    /// A message without arguments, as it stands in its bundle.
    public String say(String key) {
        return say(Phrase.of(key));
    }

    public String say(String key, Object... args) {
        return say(Phrase.of(key, args));
    }

    /// A message in the form of [java.text.MessageFormat], its arguments said in this language first. Numbers stay numbers, so that a
    /// pattern can choose by them.
    public String say(Phrase phrase) {
        var message = messages.get(phrase.key());
        if (message == null) messages.put(phrase.key(), message = new Message(source.pattern(phrase.key()), locale));
        var args = phrase.args().toArray();
        for (int i = 0; i < args.length; i++) args[i] = argument(args[i]);
        return message.with(args);
    }

    private Object argument(Object value) {
        return switch (value) {
            case Phrase inner -> say(inner);
            case Word word -> name(word);
            case LocalDate day -> date(day);
            case List<?> several -> list(several.stream().map(this::argument).map(String::valueOf).toList());
            default -> value;
        };
    }

    /// "a goal, an activity and a measure".
    private String list(List<String> several) {
        if (several.size() < 2) return String.join("", several);
        var first = several.subList(0, several.size() - 1).stream().reduce((some, next) -> say("word.list.more", some, next)).orElseThrow();
        return say("word.list.last", first, several.getLast());
    }

    /// What people call a value of a closed set: `word.offer-kind.lead-magnet` of the bundle `word`.
    public String name(Word word) {
        var known = names.get(word);
        if (known == null) names.put(word, known = say("word." + lowered(((Enum<?>) word).getDeclaringClass().getSimpleName()) + "." + word.word()));
        return known;
    }

    /// `OfferKind` as `offer-kind`.
    private static String lowered(String type) {
        var out = new StringBuilder();
        for (var c : type.toCharArray()) {
            if (Character.isUpperCase(c) && !out.isEmpty()) out.append('-');
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }

    /// Formats of the platform are costly to make, and a plan says the same few figures again and again.
    private String remembered(Object figure, Supplier<String> text) {
        var known = figures.get(figure);
        if (known != null) return known;
        if (figures.size() > REMEMBERED) figures.clear();
        var said = text.get();
        figures.put(figure, said);
        return said;
    }

    public String number(BigDecimal value) {
        return remembered(value, () -> formatted(value));
    }

    private String formatted(BigDecimal value) {
        var format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(Math.clamp(value.scale(), 0, 20));
        format.setMaximumFractionDigits(Math.clamp(value.scale(), 0, 20));
        return format.format(value);
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /// A large number in the short form of the language, with one digit after the point: 1.2M, 3,4 Mrd.
    public String brief(double value) {
        var format = NumberFormat.getCompactNumberInstance(locale, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(value);
    }

    /// A number of percent, 12.5 for 12.5 %, without zeros at its end.
    public String percent(BigDecimal percent) {
        var plain = percent.stripTrailingZeros();
        return say("word.percent", number(plain.scale() < 0 ? plain.setScale(0) : plain));
    }

    /// Money of a currency given by its ISO 4217 code; an unknown or empty code is written as it is, after the number.
    public String money(BigDecimal value, String code) {
        return remembered(new Sum(value, code), () -> formatted(value, code));
    }

    private String formatted(BigDecimal value, String code) {
        try {
            var currency = Currency.getInstance(code);
            var format = NumberFormat.getCurrencyInstance(locale);
            format.setCurrency(currency);
            var digits = Math.max(value.stripTrailingZeros().scale() > 0 || value.scale() > 0 ? currency.getDefaultFractionDigits() : 0,
                    Math.clamp(value.stripTrailingZeros().scale(), 0, 20));
            format.setMinimumFractionDigits(digits);
            format.setMaximumFractionDigits(digits);
            return format.format(value);
        } catch (IllegalArgumentException noCurrency) {
            return code.isEmpty() ? number(value) : say("word.money-in", number(value), code);
        }
    }

    public String money(Amount amount, String code) {
        return switch (amount) {
            case Amount.Exact(var value) -> money(value, code);
            case Amount.Range(var low, _, var high) -> say("word.range", money(low, code), money(high, code));
        };
    }

    public String people(Amount amount) {
        return switch (amount) {
            case Amount.Exact(var value) -> number(value);
            case Amount.Range(var low, _, var high) -> say("word.range", number(low), number(high));
        };
    }

    public String rate(Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent, _) -> percent(percent);
            case Rate.Range(var low, var likely, var high, _) -> say("word.rate-range", percent(likely), percent(low), percent(high));
            case Rate.Count(var count, var outOf, _) -> say("word.rate-count", number(count), number(outOf));
            case Rate.OfMetric(_, var take, _) -> say("word.rate-of-metric", take);
        };
    }

    /// What was measured: the value, or the count and out of how many.
    public String measured(Reading reading) {
        return reading.fields().get(Reading.VALUE).map(this::number)
                .orElseGet(() -> say("word.rate-count", reading.fields().get(Reading.COUNT).orElse(0), reading.fields().get(Reading.OUT_OF).orElse(0)));
    }

    public String date(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(day);
    }

    /// "March 2027".
    public String month(YearMonth month) {
        return month("yMMMM", month);
    }

    /// "Mar 2027", where room is scarce.
    public String briefMonth(YearMonth month) {
        return month("yMMM", month);
    }

    /// "Mar", where the year has no room.
    public String bareMonth(YearMonth month) {
        return DateTimeFormatter.ofPattern("LLL", locale).format(month);
    }

    private String month(String parts, YearMonth month) {
        return DateTimeFormatter.ofLocalizedPattern(parts).withLocale(locale).format(month);
    }
}
