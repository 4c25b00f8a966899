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
import journey.handout.Choice;
import journey.handout.Medium;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What each option of `journey export` does to what is made, and that it does nothing where it says so.
class ExportSettingsTest {
    private static final Said FINE = new Said(Exit.FINE, "", "");

    @TempDir
    private Path folder;
    private Path plan;

    /// An option and a value of it that is not what goes without saying.
    private record Told(String option, List<String> value, Choice sets) {
        List<String> words() {
            return Stream.concat(Stream.of(option), value.stream()).toList();
        }
    }

    private static final List<Told> TOLD = List.of(
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
        var looked = new TreeSet<>(Set.of("--to", "--as", "--scenario"));
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
            var plain = export("plain." + medium.word(), List.of());
            var words = Stream.concat(Stream.of("export", plan.toString(), "--to", folder.resolve("told." + medium.word()).toString()), told.words().stream()).toArray(String[]::new);
            if (Choice.of(medium).contains(told.sets())) {
                assertFalse(Arrays.equals(Files.readAllBytes(plain), Files.readAllBytes(export("told." + medium.word(), told.words()))), medium + " is the same");
                assertArrayEquals(Files.readAllBytes(plain), Files.readAllBytes(export("plain." + medium.word(), List.of())));
            } else {
                var said = Terminal.run(words);
                assertEquals(Exit.FAILED, said.exit());
                assertTrue(said.err().startsWith("\"" + told.option() + "\" is for "), said.err());
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

    @Test
    void theWorseOfTwoThatUndoEachOtherIsNotGuessed() {
        for (var two : List.of(List.of("--width", "400", "--scale", "2"), List.of("--view", "offers", "--lens", "customer-states"), List.of("--view", "offers", "--stage", "1"),
                List.of("--view", "offers", "--no-forecast"), List.of("--view", "offers", "--show", "plan"))) {
            var words = new ArrayList<>(List.of("export", plan.toString(), "--as", "png,svg"));
            words.addAll(two);
            var said = Terminal.run(words.toArray(String[]::new));

            assertEquals(Exit.FAILED, said.exit());
            assertTrue(said.err().startsWith("Give " + two.getFirst() + " or " + (two.contains("--no-forecast") ? "--no-forecast" : two.get(2)) + ", not both."), said.err());
        }
    }

    @Test
    void thePageIsThePaperThatWasNamed() throws IOException {
        for (var paper : List.of(List.of("a4", "841.89 595.276"), List.of("a3", "1190.551 841.89"), List.of("letter", "792 612")))
            assertTrue(Files.readString(export("page.pdf", List.of("--page", paper.getFirst())), StandardCharsets.ISO_8859_1).contains("/MediaBox[0 0 " + paper.getLast() + "]"));
    }
}
