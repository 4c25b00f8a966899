package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import journey.cli.Terminal.Said;
import journey.file.PlanFile;
import journey.handout.Choice;
import journey.handout.Medium;
import journey.handout.Table;
import journey.plan.Plan;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each option of `journey export` does to what is made, and that it does nothing where it says so.
@Execution(ExecutionMode.CONCURRENT)
class ExportSettingsTest {
    private static final Said FINE = new Said(Exit.FINE, "", "");

    @TempDir
    private Path folder;
    private Path plan;

    /// An option and a value of it that is not what goes without saying.
    private record Told(String option, List<String> value, Choice sets, List<String> with) {
        Told(String option, List<String> value, Choice sets) {
            this(option, value, sets, List.of());
        }

        List<String> words() {
            return Stream.of(with, List.of(option), value).flatMap(List::stream).toList();
        }
    }

    private static final List<Told> TOLD = List.of(
            new Told("--scenario", List.of("worst"), Choice.TITLE), new Told("--report", List.of(), Choice.FORM), new Told("--poster", List.of("2"), Choice.FORM), new Told("--glossary", List.of(), Choice.GLOSSARY, List.of("--report")),
            new Told("--legend", List.of(), Choice.LEGEND), new Told("--logo", List.of("assets/icons/journey-48.png"), Choice.LOGO),
            new Told("--view", List.of("offers"), Choice.CHART), new Told("--stage", List.of("aware"), Choice.PART), new Told("--lens", List.of("customer-states"), Choice.LENS),
            new Told("--show", List.of("plan"), Choice.FINDINGS), new Told("--no-forecast", List.of(), Choice.FORECAST), new Told("--title", List.of("For the agency"), Choice.TITLE),
            new Told("--theme", List.of("dark"), Choice.THEME), new Told("--page", List.of("a4"), Choice.PAGE), new Told("--scale", List.of("0.5"), Choice.SIZE),
            new Told("--width", List.of("400"), Choice.SIZE), new Told("--table", List.of("calendar"), Choice.TABLE), new Told("--carry", List.of("plan"), Choice.CARRY));

    @BeforeEach
    void takeAWorkedPlan() throws IOException {
        plan = Files.copy(Path.of("assets/plans/stress-app-faulty.journey"), folder.resolve("plan.journey"));
    }

    private Path export(String name, List<String> told) {
        var file = folder.resolve(name);
        var words = new ArrayList<>(List.of("export", plan.toString(), "--to", file.toString()));
        words.addAll(told);
        assertEquals(FINE, Terminal.run(words.toArray(String[]::new)));
        return file;
    }

    private String text(String name, String... told) throws IOException {
        return Files.readString(export(name, List.of(told)));
    }

    @Test
    void everyOptionIsLookedAtHere() {
        var looked = new TreeSet<>(Set.of("--to", "--as"));
        TOLD.forEach(one -> looked.add(one.option()));

        assertEquals(new TreeSet<>(new ExportPlans().options().stream().map(Option::name).toList()), looked);
    }

    private static Stream<Told> told() {
        return TOLD.stream();
    }

    @ParameterizedTest
    @MethodSource("told")
    void anOptionChangesEachMediumThatItIsForAndIsRefusedForEachOther(Told told) throws IOException {
        for (var medium : Medium.values()) {
            var without = Choice.of(medium).contains(told.sets()) ? told.with() : List.<String>of();
            var plain = export("plain." + medium.word(), without);
            var words = Stream.concat(Stream.of("export", plan.toString(), "--to", folder.resolve("told." + medium.word()).toString()), told.words().stream()).toArray(String[]::new);
            if (Choice.of(medium).contains(told.sets())) {
                assertFalse(Arrays.equals(Files.readAllBytes(plain), Files.readAllBytes(export("told." + medium.word(), told.words()))), medium + " is the same");
                assertArrayEquals(Files.readAllBytes(plain), Files.readAllBytes(export("plain." + medium.word(), without)));
            } else {
                var said = Terminal.run(words);
                assertEquals(Exit.FAILED, said.exit());
                assertTrue(said.err().startsWith("\"" + told.words().getFirst() + "\" is for "), said.err());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void anOptionThatOneOfTheMediaHeedsLeavesTheOthersAsTheyAre(Told told) throws IOException {
        var words = new ArrayList<>(List.of("export", plan.toString(), "--as", "pdf,png,svg,pptx,html,md,csv,canvas", "--to", folder.resolve("out").toString()));
        words.addAll(told.words());
        assertEquals(FINE, Terminal.run(words.toArray(String[]::new)));

        for (var medium : Medium.values()) {
            var alone = export("alone." + medium.word(), Choice.of(medium).contains(told.sets()) ? told.words() : List.of());
            assertArrayEquals(Files.readAllBytes(alone), Files.readAllBytes(folder.resolve("out/plan." + medium.word())), medium.word());
        }
    }

    @Test
    void anOptionThatNoneOfSeveralMediaHeedsIsRefused() {
        assertEquals(new Said(Exit.FAILED, "", "\"--page\" is for PDF only. \"journey export --help\" explains what can be asked." + System.lineSeparator()),
                Terminal.run("export", plan.toString(), "--as", "png,md", "--page", "a4"));
        assertEquals(1, folder.toFile().list().length);
    }

    @Test
    void aThemeIsLightUnlessItIsToldToBeDark() throws IOException {
        assertEquals(text("plain.svg"), text("light.svg", "--theme", "light"));
        assertTrue(luminance(text("plain.svg")) > 200);
        assertTrue(luminance(text("dark.svg", "--theme", "dark")) < 60);
    }

    /// Of the ground, the first thing that a drawing fills.
    private static double luminance(String svg) {
        var fill = svg.substring(svg.indexOf("fill=\"#") + 7);
        return IntStream.of(0, 2, 4).map(at -> Integer.parseInt(fill.substring(at, at + 2), 16)).average().orElseThrow();
    }

    @Test
    void aTitleStandsInPlaceOfThePlansOwn() throws IOException {
        assertTrue(text("plan.md", "--title", "For the agency").startsWith("# For the agency\n"));
        assertTrue(text("plan.svg", "--title", "For the agency").contains(">For the agency<"));
        assertFalse(text("plan.html", "--title", "For the agency").contains("CalmTrack launch, with faults<"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"engage", "Engage", "2"})
    void aStageHasItsCardsAndNoOthers(String stage) throws IOException {
        assertEquals(Collections.nCopies(5, "Engage"), stages(text("stage.svg", "--stage", stage)));
        assertTrue(stages(text("whole.svg")).containsAll(List.of("Aware", "Engage", "Subscribe")));
        try (var deck = new ZipFile(export("stage.pptx", List.of("--stage", stage)).toFile()); var whole = new ZipFile(export("whole.pptx", List.of()).toFile())) {
            assertTrue(slides(deck) < slides(whole));
        }
    }

    /// Where each card of a board says that it is.
    private static List<String> stages(String svg) {
        return Pattern.compile("<title>[^<]*, in ([A-Za-z]+)</title>").matcher(svg).results().map(found -> found.group(1)).toList();
    }

    private static long slides(ZipFile deck) {
        return deck.stream().filter(entry -> entry.getName().matches("ppt/slides/slide[0-9]+\\.xml")).count();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "9", "", "awre", "stage"})
    void aStageThatThereIsNotIsRefused(String stage) {
        var said = Terminal.run("export", plan.toString(), "--to", folder.resolve("x.svg").toString(), "--stage", stage);

        assertEquals(new Said(Exit.FAILED, "", "\"--stage\" cannot be \"" + stage + "\": it takes a stage by its number, 1 to 8, or by its name: aware, engage, subscribe, convert, excite, "
                + "ascend, advocate and promote. \"journey export --help\" explains what can be asked." + System.lineSeparator()), said);
    }

    @Test
    void theForecastIsLeftOutWhereItIsToldToBe() throws IOException {
        plan = Path.of("assets/plans/stress-app.journey");

        assertNotEquals(height("all.png"), height("none.png", "--no-forecast"));
        assertEquals(text("all.md"), text("both.md"));
    }

    private int height(String name, String... told) throws IOException {
        return ByteBuffer.wrap(Files.readAllBytes(export(name, List.of(told)))).getInt(20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"worst", "best", "q5n8t3bw", "half as many see the ad"})
    void underAScenarioThePlanHasItsNumbersAndSaysSo(String scenario) throws IOException {
        plan = Path.of("assets/plans/stress-app.journey");

        for (var medium : List.of("svg", "html", "md")) {
            var told = text("told." + medium, "--scenario", scenario);
            assertTrue(told.contains("CalmTrack launch ("), medium);
            assertNotEquals(text("plain." + medium), told.replaceAll("CalmTrack launch \\([^)]*\\)", "CalmTrack launch"));
        }
        assertEquals(text("plain.svg"), text("base.svg", "--scenario", "base"));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void aTableBesideAPictureOfAScenarioHasThePlansOwnNumbers(Table table) throws IOException {
        plan = Path.of("assets/plans/stress-app.journey");
        assertEquals(FINE, Terminal.run("export", plan.toString(), "--as", "csv,svg", "--table", table.word(), "--scenario", "h2v6d9xk", "--to", folder.resolve("out").toString()));

        assertEquals(text("alone.csv", "--table", table.word()), Files.readString(folder.resolve("out/stress-app.csv")));
        assertEquals(text("alone.svg", "--scenario", "h2v6d9xk"), Files.readString(folder.resolve("out/stress-app.svg")));
    }

    @Test
    void aScenarioThatOnePlanLacksIsAMessageForThatPlan() throws IOException {
        var worked = Files.copy(Path.of("assets/plans/stress-app.journey"), folder.resolve("worked.journey"));

        var said = Terminal.run("export", plan.toString(), worked.toString(), "--as", "svg,md", "--scenario", "half as many see the ad");

        assertEquals(Exit.FOUND, said.exit());
        assertEquals(1, said.err().lines().count());
        assertTrue(said.err().startsWith(plan + ": There is no scenario “half as many see the ad”; there are base, worst"), said.err());
        assertTrue(Files.exists(folder.resolve("worked.svg")) && Files.exists(folder.resolve("worked.md")) && Files.notExists(folder.resolve("plan.svg")));
        assertEquals(Exit.FAILED, Terminal.run("export", plan.toString(), "--as", "svg", "--scenario", "nonsense").exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--scale 2 --width 400", "--view offers --lens customer-states", "--view offers --stage 1", "--view offers --no-forecast", "--view offers --show plan", "--view offers --legend",
            "--report --poster 2", "--report --view offers", "--report --stage 1", "--report --theme dark", "--poster 2 --theme dark", "--poster 2 --glossary --report"})
    void whichOfTwoThatLeaveNoPlaceForEachOtherIsMeantIsNotGuessed(String two) {
        var given = Stream.of(two.split(" ")).filter(word -> word.startsWith("--")).toList();
        var words = new ArrayList<>(List.of("export", plan.toString(), "--as", given.getFirst().equals("--scale") ? "png" : "pdf"));
        words.addAll(List.of(two.split(" ")));

        var said = Terminal.run(words.toArray(String[]::new));

        assertEquals(Exit.FAILED, said.exit());
        assertTrue(given.size() == 3 ? said.err().startsWith("Give ") : said.err().startsWith("Give " + given.get(0) + " or " + given.get(1) + ", not both."), said.err());
    }

    @Test
    void aLogoThatIsNoneIsRefusedWithTheReason() throws IOException {
        var none = Files.writeString(folder.resolve("logo.svg"), "<svg/>");

        assertEquals(new Said(Exit.FAILED, "", "logo.svg is in the format SVG, whatever its name says. Open it in the program that it was made with, and save it as a PNG or a JPEG. "
                + "\"journey export --help\" explains what can be asked." + System.lineSeparator()), Terminal.run("export", plan.toString(), "--as", "pdf", "--logo", none.toString()));
        assertEquals(Exit.FAILED, Terminal.run("export", plan.toString(), "--as", "pdf", "--logo", folder.resolve("gone.png").toString()).exit());
        assertTrue(Files.notExists(folder.resolve("plan.pdf")));
    }

    @Test
    void aLegendSaysWhatSignsMean() throws IOException {
        assertTrue(height("legend.png", "--legend") > height("plain.png"));
    }

    @Test
    void aGlossaryNeedsAReport() {
        assertEquals(new Said(Exit.FAILED, "", "\"--glossary\" needs \"--report\". \"journey export --help\" explains what can be asked." + System.lineSeparator()),
                Terminal.run("export", plan.toString(), "--as", "pdf,md", "--glossary"));
    }

    @Test
    void whatOneMediumHasNoPlaceForIsForTheOthers() throws IOException {
        assertEquals(FINE, Terminal.run("export", plan.toString(), "--as", "pdf,svg", "--report", "--theme", "dark", "--view", "offers", "--to", folder.resolve("out").toString()));

        assertArrayEquals(Files.readAllBytes(export("report.pdf", List.of("--report"))), Files.readAllBytes(folder.resolve("out/plan.pdf")));
        assertArrayEquals(Files.readAllBytes(export("offers.svg", List.of("--theme", "dark", "--view", "offers"))), Files.readAllBytes(folder.resolve("out/plan.svg")));
    }

    @Test
    void aReportHasMorePagesThanABoardAndMoreWithAGlossary() throws IOException {
        assertEquals(1, pages());
        assertTrue(pages("--report") > 8);
        assertTrue(pages("--report", "--glossary") > pages("--report"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4})
    void aPosterIsSoManySheetsWide(int sheets) throws IOException {
        var pages = pages("--poster", Integer.toString(sheets));

        assertTrue(pages >= sheets && pages % sheets == 0, "pages: " + pages);
        assertTrue(sheets > 1 || pages == 1, "pages: " + pages);
    }

    private int pages(String... told) throws IOException {
        try (var pdf = Loader.loadPDF(export("pages.pdf", List.of(told)).toFile())) {
            return pdf.getNumberOfPages();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "41", "two", "1.5"})
    void aPosterHasANumberOfSheets(String sheets) {
        assertTrue(Terminal.run("export", plan.toString(), "--as", "pdf", "--poster", sheets).err().startsWith("\"--poster\" cannot be \"" + sheets + "\": it takes a whole number of sheets from 1 to 40."));
    }

    @Test
    void thePageIsThePaperThatWasNamed() throws IOException {
        for (var paper : List.of(List.of("a4", "841.89 595.276"), List.of("a3", "1190.551 841.89"), List.of("letter", "792 612")))
            assertTrue(Files.readString(export("page.pdf", List.of("--page", paper.getFirst())), StandardCharsets.ISO_8859_1).contains("/MediaBox[0 0 " + paper.getLast() + "]"));
    }

    /// Of a small board, every number may be as small and as large as it can be; many sheets are looked at where none are painted.
    @ParameterizedTest
    @ValueSource(strings = {"--scale 0.1", "--scale 4", "--width 16", "--width 8000", "--poster 1"})
    void theFarthestNumbersOfTheSmallestBoardAreMade(String told) throws IOException {
        plan = Path.of("assets/plans/outdoor-gear.journey");
        var stage = told.startsWith("--poster") ? "x.pdf" : "x.png";

        assertTrue(Files.size(export(stage, Stream.concat(Stream.of("--stage", "3"), Stream.of(told.split(" "))).toList())) > 100);
    }

    @Test
    void aPictureIsAsManyPixelsWideAsItWasToldToBe() throws IOException {
        for (var width : List.of(16, 401, 7_000))
            assertEquals(width, ByteBuffer.wrap(Files.readAllBytes(export("wide.png", List.of("--stage", "3", "--width", "" + width)))).getInt(16));
    }

    @Test
    void aWidthThatIsTooLargeIsRefusedWithOneThatFits() throws IOException {
        Files.write(plan, PlanFile.write(Plan.blank("Small")));
        var said = Terminal.run("export", plan.toString(), "--stage", "3", "--width", "20000", "--to", folder.resolve("x.png").toString());

        assertEquals(new Said(Exit.FAILED, "", plan + ": The picture would have 366 megapixels, and 100 are the most that it may have. The largest width that fits is 10466 pixels." + System.lineSeparator()), said);
        assertEquals(10466, ByteBuffer.wrap(Files.readAllBytes(export("x.png", List.of("--stage", "3", "--width", "10466")))).getInt(16));
        assertEquals(Exit.FAILED, Terminal.run("export", plan.toString(), "--stage", "3", "--width", "10467", "--to", folder.resolve("y.png").toString()).exit());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--report", "--poster"})
    void sheetsOfPaperAreNotAsLargeAsTheBoard(String sheets) {
        var words = new ArrayList<>(List.of("export", plan.toString(), "--as", "pdf", "--page", "board", sheets));
        if (sheets.equals("--poster")) words.add("2");

        assertEquals(new Said(Exit.FAILED, "", "\"" + sheets + "\" makes sheets of paper, so \"--page board\" means nothing to it: choose one of a4, a3 and letter. "
                + "\"journey export --help\" explains what can be asked." + System.lineSeparator()), Terminal.run(words.toArray(String[]::new)));
        assertTrue(Files.notExists(folder.resolve("plan.pdf")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2f", "2d", "0x1p1", "1e0", "+2", " 2", "NaN", "2.", "", "٢"})
    void aScaleIsAPlainNumber(String scale) {
        assertEquals(new Said(Exit.FAILED, "", "\"--scale\" cannot be \"" + scale + "\": it takes a number from 0.1 to 4. \"journey export --help\" explains what can be asked." + System.lineSeparator()),
                Terminal.run("export", plan.toString(), "--as", "png", "--scale", scale));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--width +400", "--width ٤٠٠", "--width 400.0", "--poster +2"})
    void aWholeNumberIsInPlainDigits(String told) {
        assertEquals(Exit.FAILED, Terminal.run("export", plan.toString(), "--as", told.startsWith("--width") ? "png" : "pdf", told.split(" ")[0], told.split(" ")[1]).exit());
        assertEquals(1, folder.toFile().list().length);
    }
}
