package journey.keep;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import journey.file.PlanFile;
import journey.plan.Plan;

/// One entry of the journal as its file holds it: some lines of who, when and of what file, a blank line, and the plan as a plan's file would
/// hold it.
///
/// @param process who wrote it
/// @param at      when
/// @param origin  the file that the plan was opened from, if there is one
/// @param plan    the bytes of the plan
record Entry(Running process, Instant at, Optional<Origin> origin, byte[] plan) {
    private static final String FIRST = "value-journey-journal 1";
    private static final String LAST = "\n\n";

    static Entry of(Running process, Instant at, Optional<Origin> origin, Plan plan) {
        return new Entry(process, at, origin, PlanFile.write(plan));
    }

    byte[] bytes() {
        var head = new StringBuilder(FIRST).append("\nhost=").append(process.host()).append("\npid=").append(process.pid())
                .append("\nstarted=").append(process.started()).append("\nat=").append(at);
        origin.map(Origin::file).ifPresent(file -> head.append("\nof=").append(file.toUri()));
        origin.flatMap(Origin::base).ifPresent(base -> head.append("\nbase=").append(base));
        var first = head.append(LAST).toString().getBytes(StandardCharsets.UTF_8);
        var all = new byte[first.length + plan.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(plan, 0, all, first.length, plan.length);
        return all;
    }

    /// @throws IOException if the bytes are no entry, or only a part of one
    static Entry read(byte[] bytes) throws IOException {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var end = text.indexOf(LAST);
        if (end < 0 || !text.startsWith(FIRST + "\n")) throw new IOException("no entry of the journal");
        var fields = fields(new String(bytes, 0, end, StandardCharsets.UTF_8));
        try {
            var process = new Running(fields.getOrDefault("host", ""), Long.parseLong(fields.getOrDefault("pid", "")), Instant.parse(fields.getOrDefault("started", "")));
            var plan = Arrays.copyOfRange(bytes, end + LAST.length(), bytes.length);
            return new Entry(process, Instant.parse(fields.getOrDefault("at", "")), origin(fields), plan);
        } catch (NumberFormatException | DateTimeParseException broken) {
            throw new IOException("a broken entry of the journal", broken);
        }
    }

    private static Map<String, String> fields(String head) {
        var fields = new HashMap<String, String>();
        for (var line : head.split("\n")) {
            var cut = line.indexOf('=');
            if (cut > 0) fields.put(line.substring(0, cut), line.substring(cut + 1));
        }
        return fields;
    }

    private static Optional<Origin> origin(Map<String, String> fields) {
        var base = Optional.ofNullable(fields.get("base")).filter(hash -> hash.matches("[0-9a-f]{64}"));
        return Optional.ofNullable(fields.get("of")).flatMap(Entry::path).map(file -> new Origin(file, base));
    }

    /// An address that this system has no files for costs the entry its file, not its plan.
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(URI.create(text)));
        } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException notHere) {
            return Optional.empty();
        }
    }
}
