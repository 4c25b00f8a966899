package journey.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.Optional;
import journey.plan.Fields;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;

/// Turns the bytes of a file into a plan, and a plan into bytes. Reading never fails with an exception and never takes from a plan
/// what the file holds: what is not known, and what is not understood, is kept at its place.
///
/// `write(read(b).plan())` is the canonical form of `b`, and reading it gives the same plan. To save what was not edited, ask
/// [Stored#bytesFor]: it gives the very bytes that were read.
public final class PlanFile {
    private PlanFile() {}

    /// The ending of a plan's file.
    public static final String ENDING = ".journey";

    /// The name of a file without the ending of plans, if it has that.
    public static String bareName(Path file) {
        var name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    private static final byte[] SIGN = ("\"" + PlanWriter.FORMAT + "\"").getBytes(StandardCharsets.US_ASCII);

    /// How large a file may be, in bytes.
    public static final int LARGEST = Limits.BYTES;

    /// The canonical bytes of a plan.
    public static byte[] write(Plan plan) {
        return new PlanWriter(plan).bytes();
    }

    /// @param ids for cards that have no id, or one that stands already
    public static Opened read(byte[] bytes, Ids ids) {
        if (bytes.length > Limits.BYTES) return tooLarge(bytes.length);
        return Look.at(bytes).<Opened>map(refused -> refused).orElseGet(() -> readText(bytes, Utf8.of(bytes), ids));
    }

    /// Reads the file at a path, links followed. A large one is refused before it is read.
    public static Opened open(Path path, Ids ids) {
        return open(Disk.local(), path, ids);
    }

    public static Opened open(Disk disk, Path path, Ids ids) {
        return open(disk, path, bytes -> read(bytes, ids));
    }

    /// The same for a file that is not UTF-8, as Windows-1252, into an untitled copy.
    public static Opened openWindows1252(Disk disk, Path path, Ids ids) {
        return open(disk, path, bytes -> readWindows1252(bytes, ids));
    }

    private static Opened open(Disk disk, Path path, Function<byte[], Opened> reading) {
        try {
            return switch (disk.entry(path)) {
                case Disk.Entry.Nothing _ -> Look.refusal(Refusal.MISSING);
                case Disk.Entry.Other _ -> Look.refusal(Refusal.NO_FILE);
                case Disk.Entry.File file when file.size() > Limits.BYTES -> tooLarge(file.size());
                case Disk.Entry.File _ -> reading.apply(disk.read(path, Limits.BYTES));
            };
        } catch (NoSuchFileException e) {
            return Look.refusal(Refusal.MISSING);
        } catch (AccessDeniedException e) {
            return Look.refusal(Refusal.FORBIDDEN);
        } catch (IOException e) {
            return Look.refusal(Refusal.UNREADABLE, Failures.reason(e));
        }
    }

    /// Reads a file that is not UTF-8 as Windows-1252, into an untitled copy.
    static Opened readWindows1252(byte[] bytes, Ids ids) {
        if (bytes.length > Limits.BYTES / 2) return tooLarge(bytes.length);
        var utf8 = Utf8.from(bytes, Charset.forName("windows-1252"));
        return switch (readText(utf8, utf8, ids)) {
            case Opened.Whole(var stored) -> new Opened.Salvaged(stored.plan(), Phrase.of("file.windows-1252"), List.of());
            case Opened.WithFindings(var stored, _, var findings) -> new Opened.Salvaged(stored.plan(), Phrase.of("file.windows-1252"), findings);
            case Opened.Salvaged salvaged -> salvaged;
            case Opened.Inside inside -> inside;
            case Opened.Newer newer -> newer;
            case Opened.Refused refused -> refused;
        };
    }

    static Opened.Refused tooLarge(long size) {
        return Look.refusal(Refusal.TOO_LARGE, (size + (1 << 20) - 1) >> 20, Limits.BYTES >> 20);
    }

    private static Opened readText(byte[] original, byte[] given, Ids ids) {
        var utf8 = given;
        var valid = Utf8.valid(utf8);
        if (valid < utf8.length) {
            if (!Utf8.isCut(utf8, valid)) return Look.at(Refusal.NOT_UTF8, utf8, valid);
            utf8 = Arrays.copyOf(utf8, valid);
        }
        return new Reading(original, utf8, ids).opened();
    }

    /// One run over one text.
    private static final class Reading {
        private final byte[] original;
        private final byte[] utf8;
        private final Ids ids;
        private final Notes notes = new Notes();

        Reading(byte[] original, byte[] utf8, Ids ids) {
            this.original = original;
            this.utf8 = utf8;
            this.ids = ids;
        }

        Opened opened() {
            try (var in = Tokens.of(utf8, notes)) {
                var reader = new PlanReader(in);
                try {
                    if (!beginsAsPlan()) {
                        var other = Glance.at(utf8);
                        if (other.isPresent()) return other.get();
                    }
                    if (Census.counts(utf8, Limits.VALUES)) return Look.refusal(Refusal.TOO_MANY_VALUES, Limits.VALUES);
                    in.next();
                    var settings = reader.read();
                    var end = in.end();
                    if (!isAtEnd(in)) return followed(reader, settings, end);
                    return finished(reader, new Assembly(reader, notes, ids).plan(settings));
                } catch (StreamConstraintsException e) {
                    return in.tooMuch();
                } catch (JsonProcessingException e) {
                    return stopped(reader, e);
                }
            } catch (IOException e) {
                throw new AssertionError("bytes in memory can always be read", e);
            }
        }

        /// Whether the first key is `format`, as the planner writes it.
        private boolean beginsAsPlan() throws IOException {
            try (var in = Tokens.of(utf8, notes)) {
                return in.next() == JsonToken.START_OBJECT && in.next() == JsonToken.FIELD_NAME && in.parser().currentName().equals("format")
                        && in.next() == JsonToken.VALUE_STRING && in.parser().getText().equals(PlanWriter.FORMAT);
            }
        }

        private Opened finished(PlanReader reader, Plan plan) {
            var version = Version.of(Optional.ofNullable(reader.version));
            if (version.isEmpty()) return Look.refusal(Refusal.BAD_VERSION);
            var stored = new Stored(plan, original, notes.cost());
            if (version.get().isNewer()) return new Opened.Newer(stored, Phrase.of("file.newer", version.get().text()), notes.list());
            if (notes.count() == 0) return new Opened.Whole(stored);
            return new Opened.WithFindings(stored, Phrase.of("file.with-findings", notes.count()), notes.list());
        }

        private static boolean isAtEnd(Tokens in) throws IOException {
            try {
                return in.next() == null;
            } catch (StreamConstraintsException e) {
                throw e;
            } catch (JsonProcessingException e) {
                return false; // what follows is not even JSON
            }
        }

        /// A whole plan, and something behind it: two files in one, or what a crash left there.
        private Opened followed(PlanReader reader, Fields settings, int end) {
            if (Look.hasConflict(utf8)) return Look.refusal(Refusal.CONFLICT);
            var spot = Spot.of(utf8, end);
            notes.changed("file.found.more-behind", spot.line(), spot.column());
            var plan = new Assembly(reader, notes, ids).plan(settings);
            return new Opened.Salvaged(plan, Phrase.of("file.salvaged.more-behind", plan.cards().size(), spot.line(), spot.column()), notes.list());
        }

        private Opened stopped(PlanReader reader, JsonProcessingException e) {
            if (Look.hasConflict(utf8)) return Look.refusal(Refusal.CONFLICT);
            var offset = e.getLocation() == null ? 0 : (int) Math.max(0, e.getLocation().getByteOffset());
            var isCut = e instanceof JsonEOFException || Look.isBlank(utf8, Math.min(offset, utf8.length));
            if (!isOurs(reader)) return isCut && utf8[0] == '{' ? Look.refusal(Refusal.CUT_OFF) : Look.at(Refusal.NOT_JSON, utf8, offset);
            if (!isCut && reader.wholeUntil == 0) return Look.at(Refusal.NOT_JSON, utf8, offset);
            return broken(reader, offset, isCut ? "file.salvaged.cut-off" : "file.salvaged.broken");
        }

        /// Whether the text says anywhere that it is a plan: in a file with sorted keys, that comes late.
        private boolean isOurs(PlanReader reader) {
            if (reader.format != null) return reader.format.text().equals(PlanWriter.FORMAT);
            for (int i = 0; i + SIGN.length <= utf8.length; i++) if (Arrays.equals(utf8, i, i + SIGN.length, SIGN, 0, SIGN.length)) return true;
            return false;
        }

        private Opened broken(PlanReader reader, int offset, String why) {
            notes.toRoot();
            if (reader.wholeUntil > 0) Salvage.rest(utf8, reader, notes);
            var plan = new Assembly(reader, notes, ids).plan(reader.soFar());
            if (plan.equals(Plan.blank(""))) return Look.refusal(Refusal.CUT_OFF);
            var spot = Spot.of(utf8, offset);
            return new Opened.Salvaged(plan, Phrase.of(why, plan.cards().size(), spot.line(), spot.column()), notes.list());
        }
    }
}
