package journey.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.layout.Face.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Texts that are broken into lines without an end that is left out.
class WholeTextTest {
    private static final Face FACE = Face.of(13, Weight.REGULAR);

    static Stream<String> texts() {
        return Stream.of("one line", "word ".repeat(3_000), "x".repeat(10_000), "i".repeat(5_000), "𠮷".repeat(900), "日本語と한국어".repeat(200), "مرحبا بالعالم ".repeat(60),
                "👩‍👩‍👧".repeat(150), "Donaudampfschifffahrtsgesellschaft/Kapitänsmütze-Verkauf ".repeat(40), "first\n\n second \r\nthird", "e" + "\u0301".repeat(300));
    }

    private static String bare(String text) {
        return text.lines().map(TextMeasure::shown).collect(Collectors.joining()).replace(" ", "");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingOfItIsLostAndNoLineIsWiderThanItsRoom(String text) {
        for (var width : List.of(40.0, 130.0, 674.0)) {
            var lines = Wrap.whole(text, FACE, width);

            assertEquals(bare(text), lines.stream().map(Line::text).collect(Collectors.joining()).replace(" ", ""));
            for (var line : lines) {
                assertTrue(line.width() <= width, () -> line + " in " + width);
                assertFalse(Character.isHighSurrogate(line.text().charAt(line.text().length() - 1)), line.text());
            }
        }
    }

    @Test
    void wordsThatABlankPartsArePartedWhereLinesAreJoined() {
        assertEquals(List.of("one ", "two ", "three"), Wrap.whole("one two\nthree", FACE, 40).stream().map(Line::text).toList());
        assertEquals("xxxxxxxxxx", Wrap.whole("x".repeat(10), FACE, 30).stream().map(Line::text).collect(Collectors.joining()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "\u0000\u0001"})
    void whatSaysNothingTakesNoLine(String text) {
        assertEquals(List.of(), Wrap.whole(text, FACE, 100));
    }
}
