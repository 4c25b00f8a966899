package journey.app;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/// One entry of the log: when, how bad, what, and the trace of an error below it.
final class LogLine extends Formatter {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSS");

    @Override
    public String format(LogRecord entry) {
        var moment = MOMENT.format(entry.getInstant().atZone(ZoneId.systemDefault()));
        return "%s %s %s%n%s".formatted(moment, entry.getLevel().getName(), Trace.withoutHome(formatMessage(entry)),
                Optional.ofNullable(entry.getThrown()).map(Trace::of).orElse(""));
    }
}
