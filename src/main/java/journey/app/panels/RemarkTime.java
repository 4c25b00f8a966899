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

    /// What cannot be read as a time is shown as it stands; it may be empty.
    record Unread(String text) implements RemarkTime {
        @Override
        public Instant order() {
            return Instant.MIN;
        }
    }

    static RemarkTime of(Remark remark) {
        var text = remark.fields().text(Remark.ON).strip();
        try {
            var day = LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text);
            return text.length() > 10 ? new Moment(OffsetDateTime.parse(text).toInstant()) : new Day(day);
        } catch (DateTimeException none) {
            return new Unread(text);
        }
    }

    default String say(Words words, Function<Instant, String> when) {
        return switch (this) {
            case Moment(var at) -> when.apply(at);
            case Day(var day) -> words.date(day);
            case Unread(var text) -> text;
        };
    }
}
