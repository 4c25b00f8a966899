package journey.paint;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.guide.Lens;
import journey.layout.Board;
import journey.layout.Extra;
import journey.layout.Flags;
import journey.layout.Imprint;
import journey.layout.Layout;
import journey.layout.Logos;
import journey.layout.Palette;
import journey.layout.View;
import journey.plan.Card;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.rule.Rules;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    /// With another title, a logo and what its signs mean.
    @ParameterizedTest
    @CsvSource({"stress-app, LIGHT", "stress-app-faulty, LIGHT", "stress-app-faulty, DARK"})
    void boardThatIsHandedOnLooksAsItDid(String name, String theme) throws IOException {
        var palette = theme.equals("DARK") ? Palette.DARK : Palette.LIGHT;
        var plan = read(Path.of("assets/plans", name + PlanFile.ENDING));
        var view = view(plan).on(TODAY).with(Imprint.NONE.titled("CalmTrack, for the board").with(Logos.large())).with(Extra.LEGEND);

        check(name + "-handed-on-" + theme.toLowerCase(Locale.ROOT) + ".svg", Layout.of(plan, view), plan, palette);
    }

    @Test
    void chosenCardsThatAreHandedOnLookAsTheyDid() throws IOException {
        var plan = read(Path.of("assets/plans/stress-app-faulty.journey"));
        var chosen = plan.cardsIn(Stage.AWARE).map(Card::id).collect(Collectors.toSet());

        check("stress-app-faulty-chosen.svg", Layout.of(plan, view(plan).only(chosen).with(Imprint.NONE.with(Logos.large())).with(Extra.LEGEND)), plan, Palette.LIGHT);
    }

    private static Plan read(Path file) {
        return assertInstanceOf(Opened.Whole.class, PlanFile.open(file, Ids.from(new SplittableRandom(1)))).stored().plan();
    }

    private static View view(Plan plan) {
        return View.in(Words.of(plan)).with(Flags.of(Rules.check(plan, TODAY).problems()));
    }

    private static void check(Path file, Lens lens, String golden) throws IOException {
        var plan = read(file);
        check(golden, Layout.of(plan, view(plan).through(lens)), plan, Palette.LIGHT);
    }

    private static void check(String golden, Board board, Plan plan, Palette palette) throws IOException {
        var out = new ByteArrayOutputStream();
        SvgPainter.paint(board, new Heading(plan.title(), Words.of(plan).locale()), palette, out, Watch.NONE);

        Golden.check(golden, out.toString(StandardCharsets.UTF_8).replaceAll("base64,[^)\"]*", "base64,"));
    }
}
