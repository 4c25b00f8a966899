package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlignedTest {
    @Test
    void theFirstColumnStandsToTheLeftAndFiguresToTheRight() {
        assertEquals(List.of("Stage    people  go on", "Aware     1,000   40 %", "Promote    0.42"),
                new Aligned(List.of(List.of("Stage", "people", "go on"), List.of("Aware", "1,000", "40 %"), List.of("Promote", "0.42", ""))).lines());
    }

    @Test
    void whatIsTooLongForTheLineIsCutInTheFirstColumn() {
        var lines = new Aligned(List.of(List.of("x".repeat(100), "1,000"), List.of("\uD83D\uDE80".repeat(90), "1"))).lines();

        assertEquals("x".repeat(72) + "…  1,000", lines.getFirst());
        for (var line : lines) assertEquals(Aligned.WIDTH, line.codePointCount(0, line.length()));
    }

    @Test
    void aSentenceIsBrokenBetweenWords() {
        var lines = Aligned.wrapped("word ".repeat(40).strip());

        assertEquals(40, lines.stream().mapToInt(line -> line.strip().split(" ").length).sum());
        assertTrue(lines.stream().allMatch(line -> line.length() <= Aligned.WIDTH) && lines.stream().skip(1).allMatch(line -> line.startsWith("  word")));
        assertEquals(List.of("short"), Aligned.wrapped("short"));
    }

    @Test
    void noRowsAreNoLines() {
        assertEquals(List.of(), new Aligned(List.of()).lines());
    }
}
