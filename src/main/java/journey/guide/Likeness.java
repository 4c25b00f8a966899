package journey.guide;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/// Compares texts of people word by word. Case, accents and signs between the words do not count.
public final class Likeness {
    private Likeness() {}

    /// A text in small letters without accents.
    public static String plain(String text) {
        var open = Normalizer.normalize(text, Normalizer.Form.NFD);
        var bare = new StringBuilder(open.length());
        open.chars().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).forEach(c -> bare.append((char) c));
        return bare.toString().toLowerCase(Locale.ROOT);
    }

    /// The words of a text with one blank between them, none at the ends: `LTV : CAC` is `ltv cac`.
    public static String words(String text) {
        return plain(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// The names in a list with commas between them, as words.
    public static Stream<String> names(String list) {
        return Arrays.stream(list.split(",")).map(Likeness::words).filter(name -> !name.isEmpty());
    }

    /// Whether a text is one of the names in a list.
    public static boolean isOneOf(String text, String list) {
        var wanted = words(text);
        return names(list).anyMatch(wanted::equals);
    }

    /// Whether one of the names in a list stands in a text, as whole words.
    public static boolean speaksOf(String text, String list) {
        var padded = " " + words(text) + " ";
        return names(list).anyMatch(name -> padded.contains(" " + name + " "));
    }

    /// Whether each word of the first text begins a word of the second.
    public static boolean begins(String wanted, String text) {
        var padded = " " + words(text);
        return Arrays.stream(words(wanted).split(" ")).allMatch(word -> padded.contains(" " + word));
    }
}
