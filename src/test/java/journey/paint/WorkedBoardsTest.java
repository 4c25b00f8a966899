package journey.paint;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.guide.Lens;
import journey.layout.Flags;
import journey.layout.Layout;
import journey.layout.Palette;
import journey.layout.View;
import journey.plan.Ids;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/// The boards of the plans that the program ships, as SVG files that can be looked at: a change of the layout, of a rule or of a
/// word that can be seen on a board shows here as a difference of lines.
class WorkedBoardsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    static Stream<Path> plans() throws IOException {
        try (var found = Files.list(Path.of("assets/plans"))) {
            return found.sorted().toList().stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("plans")
    void boardLooksAsItDid(Path file) throws IOException {
        check(file, Lens.VALUE_JOURNEY, file.getFileName().toString().replace(PlanFile.ENDING, ".svg"));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "VALUE_JOURNEY")
    void boardThroughALensLooksAsItDid(Lens lens) throws IOException {
        check(Path.of("assets/plans/stress-app.journey"), lens, "stress-app-" + lens.word() + ".svg");
    }

    private static void check(Path file, Lens lens, String golden) throws IOException {
        var plan = assertInstanceOf(Opened.Whole.class, PlanFile.open(file, Ids.from(new SplittableRandom(1)))).stored().plan();
        var words = Words.of(plan);
        var board = Layout.of(plan, View.in(words).with(Flags.of(Rules.check(plan, TODAY).problems())).through(lens));
        var out = new ByteArrayOutputStream();
        SvgPainter.paint(board, new Heading(plan.title(), words.locale()), Palette.LIGHT, out, Watch.NONE);

        Golden.check(golden, out.toString(StandardCharsets.UTF_8).replaceAll("base64,[^)]*", "base64,"));
    }
}
