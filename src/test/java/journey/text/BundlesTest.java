package journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for the texts as they are written in the bundles, where a second text under the same key would hide the first.
class BundlesTest {
    static Stream<Path> bundles() throws IOException {
        return Files.list(Path.of("src/main/resources/journey/text")).filter(file -> file.toString().endsWith(".properties"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextHidesAnotherOfTheSameKey(Path bundle) throws IOException {
        var keys = keys(bundle);

        assertFalse(keys.isEmpty());
        assertEquals(keys.stream().distinct().toList(), keys);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyBeginsWithTheNameOfItsBundle(Path bundle) throws IOException {
        var name = bundle.getFileName().toString().replaceFirst("(_.*)?\\.properties", "");

        assertEquals(List.of(), keys(bundle).stream().filter(key -> !key.startsWith(name + ".")).toList());
    }

    /// As often as they are written.
    private static List<String> keys(Path bundle) throws IOException {
        var keys = new ArrayList<String>();
        var properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object text) {
                keys.add(key.toString());
                return super.put(key, text);
            }
        };
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return keys;
    }
}
