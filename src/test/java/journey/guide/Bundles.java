package journey.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import journey.plan.Phrase;

/// Holds a bundle against the phrases that use it: in each language that it is written in, none may be missing, empty, double or left over.
final class Bundles {
    private static final Path FOLDER = Path.of("src", "main", "resources", "journey", "text");

    private Bundles() {}

    static void assertHoldExactly(String bundle, Stream<Phrase> phrases) {
        var wanted = new TreeSet<String>();
        phrases.forEach(phrase -> collect(phrase, bundle, wanted));
        var files = files(bundle);
        assertFalse(files.isEmpty());
        for (var file : files) {
            var texts = read(file);
            assertEquals(texts.size(), lines(file), () -> file + " says a key twice");
            assertEquals(wanted, new TreeSet<>(texts.stringPropertyNames()), file::toString);
            texts.forEach((key, text) -> assertFalse(text.toString().isBlank(), () -> file + ": " + key));
        }
    }

    private static void collect(Phrase phrase, String bundle, Set<String> keys) {
        if (phrase.key().startsWith(bundle + ".")) keys.add(phrase.key());
        phrase.args().stream().filter(Phrase.class::isInstance).map(Phrase.class::cast).forEach(inner -> collect(inner, bundle, keys));
    }

    /// `idea.properties`, `idea_de.properties`
    private static List<Path> files(String bundle) {
        try (var all = Files.list(FOLDER)) {
            return all.filter(file -> file.getFileName().toString().matches(bundle + "(_\\w+)?\\.properties")).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static int lines(Path file) {
        try (var all = Files.lines(file)) {
            return (int) all.filter(line -> line.matches("[\\w.-]+=.*")).count();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Properties read(Path file) {
        var texts = new Properties();
        try (var in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return texts;
    }
}
