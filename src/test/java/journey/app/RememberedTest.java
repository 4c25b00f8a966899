package journey.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.chart.Chart;
import journey.guide.Lens;
import journey.layout.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RememberedTest {
    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() {
        var left = new Remembered(Look.DARK, 1280, 800, true, true, "lens", Deck.Extent.FOLDED, 240, Lens.CUSTOMER_STATES, Chart.OFFERS, Scale.LINEAR, 3);
        left.write(file(folder.resolve("not there yet")));

        assertEquals(Optional.of(left), Remembered.read(file(folder.resolve("not there yet"))));
    }

    @Test
    void linesOfANewerProgramArePassedOver() throws IOException {
        Files.writeString(folder.resolve("windows.txt"), "look=light\nshape=round\n");

        assertEquals(Optional.of(Remembered.FIRST.looking(Look.LIGHT)), Remembered.read(file(folder)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"look=pink", "width=0", "width=NaN", "height=1e9", "width=wide", "lens=glasses", "chart=forecast", "pane=ajar", "copy-scale=0", "copy-scale=5", "copy-scale=two", "pane-height=-1", "pane-height=NaN"})
    void whatMakesNoSenseIsSetAside(String line) throws IOException {
        Files.writeString(folder.resolve("windows.txt"), line);

        assertEquals(Optional.empty(), Remembered.read(file(folder)));
        assertEquals(List.of("windows.txt.broken"), names());
    }

    @Test
    void whatIsFarTooLargeIsSetAsideUnread() throws IOException {
        Files.writeString(folder.resolve("windows.txt"), "x".repeat(1 << 19));

        assertEquals(Optional.empty(), Remembered.read(file(folder)));
        assertEquals(List.of("windows.txt.broken"), names());
    }

    private static TextFile file(Path folder) {
        return Own.in(folder).text(Remembered.FILE);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
