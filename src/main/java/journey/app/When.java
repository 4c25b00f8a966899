package journey.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import journey.text.Words;

/// Says when something was, as people do: "today, 9:41", "yesterday", "3 June".
record When(Words words, Clock clock) {
    /// The same, with the time of the day on any day: "yesterday, 18:20".
    String sayExactly(Instant moment) {
        var then = LocalDateTime.ofInstant(moment, clock.getZone());
        return then.toLocalDate().equals(LocalDate.now(clock)) ? say(moment)
                : words.say("window.when.exactly", say(moment), DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale()).format(then));
    }

    /// For what is read on another day: "5 June 2027, 18:20".
    String sayInFull(Instant moment) {
        var then = LocalDateTime.ofInstant(moment, clock.getZone());
        var locale = words.locale();
        return words.say("window.when.exactly", DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(then),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(then));
    }

    String say(Instant moment) {
        var then = LocalDateTime.ofInstant(moment, clock.getZone());
        var day = then.toLocalDate();
        var today = LocalDate.now(clock);
        var locale = words.locale();
        if (day.equals(today))
            return words.say("window.when.today", DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(then));
        if (day.equals(today.minusDays(1))) return words.say("window.when.yesterday");
        return day.getYear() == today.getYear()
                ? DateTimeFormatter.ofLocalizedPattern("MMMMd").withLocale(locale).format(then)
                : words.date(day);
    }
}
