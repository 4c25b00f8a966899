package journey.keep;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import journey.file.Identity;

/// A version of a file that was kept. Its file's name says all of it: `20270305T101500123-20270305T091200000-0a1b2c3d4e5f6071.journey` was kept at a
/// quarter past ten, had been written at twelve past nine, and has bytes with this hash. Times are of the prime meridian.
///
/// @param hash the beginning of the hash of its bytes
/// @param name what somebody called it
public record Version(Path at, Instant kept, Instant written, String hash, Optional<String> name) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssSSS", Locale.ROOT);
    private static final Pattern FILE = Pattern.compile("(\\d{8}T\\d{9})-(\\d{8}T\\d{9})-([0-9a-f]{16})\\.journey");
    private static final String NAME = ".name";

    static Version of(Path folder, Instant kept, Instant written, String hash) {
        return new Version(folder.resolve(say(kept) + "-" + say(written) + "-" + hash + ".journey"), kept, written, hash, Optional.empty());
    }

    /// What the name of a file says, if it is one of ours.
    static Optional<Version> at(Path file) {
        var found = FILE.matcher(file.getFileName().toString());
        if (!found.matches()) return Optional.empty();
        try {
            return Optional.of(new Version(file, time(found.group(1)), time(found.group(2)), found.group(3), Optional.empty()));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    /// Whether it is what these bytes are.
    public boolean holds(byte[] bytes) {
        return hash.equals(hash(bytes));
    }

    static String hash(byte[] bytes) {
        return begin(Identity.of(bytes).sha256());
    }

    /// Whether its bytes have this whole hash.
    boolean is(String sha256) {
        return hash.equals(begin(sha256));
    }

    private static String begin(String sha256) {
        return sha256.substring(0, 16);
    }

    /// Where the name of a version stands.
    static Path nameOf(Path version) {
        return version.resolveSibling(version.getFileName() + NAME);
    }

    Version called(Optional<String> other) {
        return new Version(at, kept, written, hash, other);
    }

    private static String say(Instant time) {
        return TIME.format(LocalDateTime.ofInstant(time, ZoneOffset.UTC));
    }

    private static Instant time(String text) {
        return LocalDateTime.parse(text, TIME).toInstant(ZoneOffset.UTC);
    }
}
