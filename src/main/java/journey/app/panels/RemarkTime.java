package journey.app.panels;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import journey.plan.Settings.Remark;
import journey.text.Words;

/// When something was said. Programs write a moment, people perhaps a day, and anybody anything.
sealed interface RemarkTime {
    /// How long a day is, as it is written.
    int DAY = 10;

    /// By which remarks are put in order; what has no time stands before all else.
    Instant order();

    record Moment(Instant at) implements RemarkTime {
        @Override
        public Instant order() {
            return at;
        }
    }

    record Day(LocalDate day) implements RemarkTime {
        @Override
        public Instant order() {
            return day.atStartOfDay(ZoneOffset.UTC).toInstant();
        }
    }

    /// What cannot be read as a time is shown as it stands; it may be empty, and may begin with a day.
    record Unread(String text, Instant order) implements RemarkTime {}

    static RemarkTime of(Remark remark) {
        var text = remark.fields().text(Remark.ON).strip();
        try {
            var day = new Day(LocalDate.parse(text.length() > DAY ? text.substring(0, DAY) : text));
            return text.length() > DAY ? moment(text, day) : day;
        } catch (DateTimeException none) {
            return new Unread(text, Instant.MIN);
        }
    }

    private static RemarkTime moment(String text, Day day) {
        try {
            return new Moment(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException none) {
            return new Unread(text, day.order());
        }
    }

    default String say(Words words, Function<Instant, String> when) {
        return switch (this) {
            case Moment(var at) -> when.apply(at);
            case Day(var day) -> words.date(day);
            case Unread(var text, _) -> text;
        };
    }
}
