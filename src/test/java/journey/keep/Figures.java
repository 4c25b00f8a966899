package journey.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What tests measure on their way, a small file for each figure, for the table that the build prints at its end (`src/build/PrintCases.java`).
public final class Figures {
    private static final Path FOLDER = Path.of("target", "reliability");
    private static final Map<String, Long> SUMS = new ConcurrentHashMap<>();

    private Figures() {}

    /// Notes a figure, in the place of what was noted under its name before.
    ///
    /// @param words a sentence without its point, with places for the numbers as [String#format] has them
    public static void note(String name, String words, Object... numbers) {
        try {
            Files.createDirectories(FOLDER);
            Files.writeString(FOLDER.resolve(name + ".txt"), String.format(Locale.ROOT, words, numbers) + "\n", StandardCharsets.UTF_8);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /// Adds to a figure to which several tests, or several runs of one, have their share.
    ///
    /// @param words with a place for the sum
    public static void count(String name, String words, long more) {
        note(name, words, SUMS.merge(name, more, Long::sum));
    }
}
