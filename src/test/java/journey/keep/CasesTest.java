package journey.keep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;

/// The thirty cases that the program must survive stand in `cases.txt`, each with the tests that show it; the build prints them at its end. A
/// list of tests is worth nothing once one of them was renamed.
class CasesTest {
    private static final Path CASES = Path.of("src", "test", "resources", "journey", "keep", "cases.txt");

    private record Case(int number, String words, List<String> tests) {
        static Case of(String line) {
            var parts = line.split(" \\| ", 3);
            return new Case(Integer.parseInt(parts[0]), parts[1], parts[2].equals("-") ? List.of() : List.of(parts[2].split(", ")));
        }
    }

    private static List<Case> cases() throws IOException {
        return Files.readAllLines(CASES).stream().map(Case::of).toList();
    }

    @Test
    void thereAreThirtyCasesAndEachSaysWhatItIs() throws IOException {
        assertEquals(IntStream.rangeClosed(1, 30).boxed().toList(), cases().stream().map(Case::number).toList());
        assertTrue(cases().stream().noneMatch(one -> one.words().isBlank()));
    }

    @Test
    void everyCaseHasTests() throws IOException {
        assertEquals(List.of(), cases().stream().filter(one -> one.tests().isEmpty()).map(Case::number).toList());
    }

    @Test
    void everyTestOfACaseIsThere() throws IOException {
        assertEquals(List.of(), cases().stream().flatMap(one -> one.tests().stream()).filter(name -> !isThere(name)).toList());
    }

    private static boolean isThere(String name) {
        var parts = name.split("#", 2);
        try {
            var type = Class.forName("journey." + parts[0], false, CasesTest.class.getClassLoader());
            return Arrays.stream(type.getDeclaredMethods()).filter(method -> method.getName().equals(parts[1]))
                    .anyMatch(method -> Stream.of(Test.class, ParameterizedTest.class).anyMatch(method::isAnnotationPresent));
        } catch (ClassNotFoundException gone) {
            return false;
        }
    }
}
