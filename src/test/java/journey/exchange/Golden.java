package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Compares with a file that a person has read. `-Dgolden=write` writes what is instead; read it before you commit it.
final class Golden {
    private static final Path FOLDER = Path.of("src/test/resources/journey/exchange");

    private Golden() {}

    static void check(String name, String actual) throws IOException {
        var file = FOLDER.resolve(name);
        if ("write".equals(System.getProperty("golden"))) Files.writeString(file, actual);
        assertEquals(Files.readString(file), actual, name);
    }
}
