package journey.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/// What tests measure on their way, a small file for each figure, for the table that the build prints at its end (`src/build/PrintCases.java`).
public final class Figures {
    private static final Path FOLDER = Path.of("target", "reliability");

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
}
