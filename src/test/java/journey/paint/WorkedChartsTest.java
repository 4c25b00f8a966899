package journey.paint;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.chart.Chart;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.layout.Palette;
import journey.plan.Ids;
import journey.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The charts of the plans that the program ships, as SVG files that can be looked at.
class WorkedChartsTest {
    static Stream<Arguments> charts() throws IOException {
        try (var found = Files.list(Path.of("assets/plans"))) {
            return found.sorted().toList().stream().flatMap(plan -> Chart.ALL.stream().map(chart -> Arguments.of(plan, chart)));
        }
    }

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("charts")
    void chartLooksAsItDid(Path file, Chart chart) throws IOException {
        var plan = assertInstanceOf(Opened.Whole.class, PlanFile.open(file, Ids.from(new SplittableRandom(1)))).stored().plan();
        var words = Words.of(plan);
        var out = new ByteArrayOutputStream();
        SvgPainter.paint(chart.of(plan, words, Optional.empty()).board(), new Heading(plan.title(), words.locale()), Palette.LIGHT, out, Watch.NONE);

        Golden.check(file.getFileName().toString().replace(PlanFile.ENDING, "-" + chart.word() + ".svg"),
                out.toString(StandardCharsets.UTF_8).replaceAll("base64,[^)]*", "base64,"));
    }
}
