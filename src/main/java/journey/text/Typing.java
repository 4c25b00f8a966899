package journey.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.plan.Amount;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Rate;

/// Reads what people type into fields, in their language, and writes values as they would type them: reading what was written gives
/// the very value back. Pure, and safe to share.
///
/// A range is typed as its ends, `8 – 12`, and then the likely value is taken halfway, or in full, `9 (8 – 12)`.
public final class Typing {
    private static final BigDecimal ALL = BigDecimal.valueOf(100);
    private static final String DASH = "-|\\.{2,3}|…";

    private final Words words;
    private final Numerals numerals;
    private final Days days;
    private final Pattern twoEnds;
    private final Pattern threeValues;
    private final Pattern likelyFirst;
    private final Pattern count;

    public Typing(Words words) {
        this.words = words;
        this.numerals = new Numerals(words.locale());
        this.days = new Days(words.locale());
        var to = "\\s*(?:" + DASH + "|" + either("typed.to") + ")\\s*";
        var one = "(" + Numerals.ONE + ")";
        twoEnds = pattern(one + to + one);
        threeValues = pattern(one + to + one + to + one);
        likelyFirst = pattern(one + "\\s*[(\\[;]\\s*" + one + to + one + "\\s*[)\\]]?");
        count = pattern(one + "\\s*(?:/|" + either("typed.of") + ")\\s*" + one);
    }

    private String either(String key) {
        return Stream.of(words.say(key).split("\\|")).map(Pattern::quote).collect(Collectors.joining("|"));
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    public Typed<BigDecimal> decimal(String typed) {
        return reading(typed, text -> number(withoutPercent(text)));
    }

    /// A whole number, 0 or more.
    public Typed<Integer> whole(String typed) {
        return reading(typed, this::wholeIn);
    }

    /// Money in the plan's currency; "" for a plan that has none yet takes any sign. Another currency's sign is wrong.
    public Typed<Amount> money(String typed, String currency) {
        if (Stream.of(words.say("typed.free").split("\\|")).anyMatch(typed.strip()::equalsIgnoreCase)) return Typed.of(Amount.FREE);
        return reading(typed, text -> switch (new Moneys(words.locale(), currency).bare(text)) {
            case Typed.Wrong<String>(var why) -> new Typed.Wrong<>(why);
            case Typed.Understood<String>(var bare) -> amount(bare.orElse(""));
        });
    }

    public Typed<Amount> people(String typed) {
        return reading(typed, this::amount);
    }

    /// A share: `12 %`, `8 – 15 %`, `12 % (8 – 15 %)` or `18 of 120`.
    ///
    /// @param of whose share it is, which goes into the rate as it stands
    public Typed<Rate> rate(String typed, String of) {
        return reading(typed, text -> {
            var counted = count.matcher(text);
            if (counted.matches()) return count(counted, of);
            var bare = withoutPercent(text);
            var ends = ends(bare);
            if (ends.isPresent()) return ends.get().stream().anyMatch(this::isNoShare)
                    ? Typed.wrong("typed.wrong.share")
                    : range(ends.get(), three -> new Rate.Range(three.get(0), three.get(1), three.get(2), of));
            return switch (number(bare)) {
                case Typed.Wrong<BigDecimal> _ -> Typed.wrong("typed.wrong.rate");
                case Typed.Understood<BigDecimal>(var value) when value.filter(this::isNoShare).isPresent() -> Typed.wrong("typed.wrong.share");
                case Typed.Understood<BigDecimal>(var value) -> new Typed.Understood<>(value.map(percent -> new Rate.Percent(percent, of)));
            };
        });
    }

    /// A day as people of the language write it, with or without words, or as `2027-03-01`.
    public Typed<LocalDate> day(String typed) {
        return reading(typed, days::read);
    }

    /// What was measured, as a reading holds it but for its day: a plain value, or a count such as `132 of 1100`.
    public Typed<Fields> measured(String typed) {
        var count = countOf(typed);
        if (count.isPresent()) return Typed.of(Fields.of(Reading.COUNT, count.get().count()).with(Reading.OUT_OF, count.get().outOf()));
        return switch (decimal(typed)) {
            case Typed.Understood<BigDecimal>(var value) -> new Typed.Understood<>(value.map(one -> Fields.of(Reading.VALUE, one)));
            case Typed.Wrong<BigDecimal> _ -> Typed.wrong("typed.wrong.reading");
        };
    }

    /// A count such as `132 of 1100`, if that is what was typed.
    public Optional<Rate.Count> countOf(String typed) {
        var counted = count.matcher(Numerals.plain(typed));
        return counted.matches() && count(counted, "") instanceof Typed.Understood<Rate>(var rate) && rate.orElseThrow() instanceof Rate.Count found
                ? Optional.of(found) : Optional.empty();
    }

    public String write(BigDecimal value) {
        return words.number(value);
    }

    public String write(Amount amount) {
        return switch (amount) {
            case Amount.Exact(var value) -> write(value);
            case Amount.Range(var low, var likely, var high) -> words.say("typed.range", write(likely), write(low), write(high));
        };
    }

    /// An exact share, a range or a count; what a metric says is named by whoever knows the plan.
    public String write(Rate rate) {
        return switch (rate) {
            case Rate.Percent(var percent, _) -> words.say("typed.percent", write(percent));
            case Rate.Range(var low, var likely, var high, _) ->
                    words.say("typed.range", words.say("typed.percent", write(likely)), write(low), words.say("typed.percent", write(high)));
            case Rate.Count(var some, var all, _) -> words.say("word.rate-count", words.number(some), words.number(all));
            case Rate.OfMetric _ -> words.rate(rate);
        };
    }

    public String write(LocalDate day) {
        return words.date(day);
    }

    private <T> Typed<T> reading(String typed, Function<String, Typed<T>> read) {
        var text = Numerals.plain(typed);
        if (text.isEmpty()) return Typed.nothing();
        return Numerals.isTooLong(text) ? Typed.wrong("typed.wrong.long", Numerals.MOST_DIGITS) : read.apply(text);
    }

    private Typed<BigDecimal> number(String text) {
        return numerals.value(text).map(Typed::of).orElseGet(() -> Typed.wrong("typed.wrong.number", write(new BigDecimal("1234.50"))));
    }

    private Typed<Integer> wholeIn(String text) {
        return switch (number(text)) {
            case Typed.Wrong<BigDecimal>(var why) -> new Typed.Wrong<>(why);
            case Typed.Understood<BigDecimal>(var value) -> value.map(this::whole).orElseGet(Typed::nothing);
        };
    }

    private Typed<Integer> whole(BigDecimal value) {
        if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0) return Typed.wrong("typed.wrong.whole");
        return value.compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) > 0 ? Typed.wrong("typed.wrong.large") : Typed.of(value.intValue());
    }

    private Typed<Amount> amount(String text) {
        var ends = ends(text);
        if (ends.isPresent()) return ends.get().stream().anyMatch(one -> one.signum() < 0)
                ? Typed.wrong("typed.wrong.negative")
                : range(ends.get(), three -> new Amount.Range(three.get(0), three.get(1), three.get(2)));
        return switch (number(text)) {
            case Typed.Wrong<BigDecimal> _ -> Typed.wrong("typed.wrong.amount");
            case Typed.Understood<BigDecimal>(var value) when value.filter(one -> one.signum() < 0).isPresent() -> Typed.wrong("typed.wrong.negative");
            case Typed.Understood<BigDecimal>(var value) -> new Typed.Understood<>(value.map(Amount.Exact::new));
        };
    }

    /// Low, likely and high, if the text is a range at all.
    private Optional<List<BigDecimal>> ends(String text) {
        var full = likelyFirst.matcher(text);
        if (full.matches()) return values(full, 2, 1, 3);
        var row = threeValues.matcher(text);
        if (row.matches()) return values(row, 1, 2, 3);
        var two = twoEnds.matcher(text);
        if (!two.matches()) return Optional.empty();
        return values(two, 1, 2).map(both -> List.of(both.get(0), halfway(both.get(0), both.get(1)), both.get(1)));
    }

    private static BigDecimal halfway(BigDecimal low, BigDecimal high) {
        var middle = low.add(high).divide(BigDecimal.TWO);
        var scale = Math.max(low.scale(), high.scale());
        return middle.stripTrailingZeros().scale() > scale ? middle.stripTrailingZeros() : middle.setScale(scale, RoundingMode.UNNECESSARY);
    }

    private Optional<List<BigDecimal>> values(Matcher found, int... groups) {
        var values = Arrays.stream(groups).mapToObj(group -> numerals.value(found.group(group))).flatMap(Optional::stream).toList();
        return values.size() == groups.length ? Optional.of(values) : Optional.empty();
    }

    private static <T> Typed<T> range(List<BigDecimal> three, Function<List<BigDecimal>, T> make) {
        var rises = three.get(0).compareTo(three.get(1)) <= 0 && three.get(1).compareTo(three.get(2)) <= 0;
        return rises ? Typed.of(make.apply(three)) : Typed.wrong("typed.wrong.range");
    }

    private Typed<Rate> count(Matcher found, String of) {
        if (!(wholeIn(found.group(1)) instanceof Typed.Understood<Integer>(var some) && some.isPresent()
                && wholeIn(found.group(2)) instanceof Typed.Understood<Integer>(var all) && all.isPresent()))
            return Typed.wrong("typed.wrong.count");
        return all.get() < 1 || some.get() > all.get() ? Typed.wrong("typed.wrong.count") : Typed.of(new Rate.Count(some.get(), all.get(), of));
    }

    private boolean isNoShare(BigDecimal percent) {
        return percent.signum() < 0 || percent.compareTo(ALL) > 0;
    }

    private static String withoutPercent(String text) {
        return text.replace("%", "").strip();
    }
}
