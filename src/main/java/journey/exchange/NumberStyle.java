package journey.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import journey.text.Words;

/// In whose way numbers are written: with a point or with a comma before the decimals. Some numbers tell, `12,5` or `1.234.567`; `1,234`
/// does not.
enum NumberStyle {
    POINT(Words.in(Locale.UK)), COMMA(Words.in(Locale.GERMANY));

    /// A number with what may stand around it: a sign, percent, money.
    private static final Pattern NUMBER = Pattern.compile("[^0-9]{0,6}[0-9][0-9.,' \\u00a0\\u202f\\u2019]*[^0-9]{0,6}");
    private static final Pattern DAY = Pattern.compile("[^0-9]*[0-9]{1,2}([./-])[0-9]{1,2}\\1[0-9]{2,4}[^0-9]*|[^0-9]*[0-9]{4}([./-])[0-9]{1,2}\\2[0-9]{1,2}[^0-9]*");

    private static final Pattern COMMA_SAYS = saying(',', '.');
    private static final Pattern POINT_SAYS = saying('.', ',');

    private final Words words;

    NumberStyle(Words words) {
        this.words = words;
    }

    /// Decimals of another length than a group has, or none before them but 0, or the other sign parting groups.
    private static Pattern saying(char decimal, char group) {
        var d = Pattern.quote(String.valueOf(decimal));
        var g = Pattern.quote(String.valueOf(group));
        return Pattern.compile("[0-9]" + d + "(?:[0-9]{1,2}|[0-9]{4,})(?![0-9.,])|(?<![0-9.,])0" + d + "[0-9]+(?![0-9.,])"
                + "|[0-9]" + g + "[0-9]{3}" + d + "[0-9]|[0-9]" + g + "[0-9]{3}" + g + "[0-9]{3}(?![0-9])");
    }

    /// The words in which such numbers are read.
    Words words() {
        return words;
    }

    /// What most of these texts tell, if they tell anything.
    static Optional<NumberStyle> of(Stream<String> texts) {
        return of(texts.filter(text -> NUMBER.matcher(text).matches() && !DAY.matcher(text).matches()).toList());
    }

    private static Optional<NumberStyle> of(List<String> numbers) {
        var comma = numbers.stream().filter(text -> COMMA_SAYS.matcher(text).find()).count();
        var point = numbers.stream().filter(text -> POINT_SAYS.matcher(text).find()).count();
        return comma == point ? Optional.empty() : Optional.of(comma > point ? COMMA : POINT);
    }
}
