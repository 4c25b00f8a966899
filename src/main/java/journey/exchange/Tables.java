package journey.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import journey.plan.Phrase;

/// Opens files that hold tables: CSV in all its dialects, and workbooks. What they are is told by what they hold, never by their name.
public final class Tables {
    /// More than any table of readings has, and less than would hurt.
    static final long MOST_BYTES = 20L << 20;
    static final int MOST_ROWS = 100_000;
    static final int MOST_COLUMNS = 256;

    private Tables() {}

    /// How opening ends.
    public sealed interface Opened {
        /// Its tables, those without a header left out; never empty.
        record Of(List<Table> tables) implements Opened {
            public Of {
                tables = List.copyOf(tables);
            }
        }

        record Refused(Phrase why) implements Opened {}
    }

    public static Opened open(Path file) {
        try {
            if (Files.size(file) > MOST_BYTES) return refused("too-big", MOST_BYTES >> 20);
            return open(Files.readAllBytes(file));
        } catch (IOException | UncheckedIOException failed) {
            return refused("unreadable");
        }
    }

    static Opened open(byte[] bytes) {
        if (bytes.length > MOST_BYTES) return refused("too-big", MOST_BYTES >> 20);
        if (Encoding.begins(bytes, 0x50, 0x4B, 0x03, 0x04)) return Workbook.open(bytes);
        if (Encoding.begins(bytes, 0xD0, 0xCF, 0x11, 0xE0)) return refused("old-workbook");
        return new Csv(Encoding.read(bytes)).open();
    }

    /// Keeps what has a header and at least one row.
    static Opened of(List<Table> tables) {
        var usable = tables.stream().filter(table -> !table.rows().isEmpty()).toList();
        return usable.isEmpty() ? refused("empty") : new Opened.Of(usable);
    }

    static Opened.Refused refused(String kind, Object... args) {
        return new Opened.Refused(Phrase.of("exchange.refused." + kind, args));
    }
}
