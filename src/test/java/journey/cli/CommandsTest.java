package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import journey.chart.Chart;
import journey.cli.Terminal.Said;
import journey.guide.Lens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The commands over real files.
class CommandsTest {
    private static final String SKIPS = """
            {
              "format": "journey-plan",
              "version": 1,
              "title": "Skips",
              "language": "en",
              "period": { "name": "Spring 2027", "length": "month" },
              "currency": "EUR",
              "audiences": [ { "id": "people22", "name": "Stressed professionals" } ],
              "stages": { "aware": { "goal": "3 600 visits" }, "advocate": { "skipped": "We ask from June on." } },
              "cards": [
                { "id": "aaaaaaaa", "stage": "aware", "type": "touchpoint", "title": "Video\\nad", "channel": "TikTok" },
                { "id": "bbbbbbbb", "stage": "aware", "type": "call-to-action", "title": "Look" },
                { "id": "cccccccc", "stage": "subscribe", "type": "offer", "kind": "lead-magnet", "title": "Stress check", "price": "5.00" }
              ],
              "links": [
                { "from": "aaaaaaaa", "to": "cccccccc", "kind": "leads-to" },
                { "from": "bbbbbbbb", "to": "engage", "kind": "leads-to" }
              ]
            }
            """;
    private static final String BLANK = """
            { "format": "journey-plan", "version": 1, "title": "Blank" }
            """;

    @TempDir
    private Path folder;
    private Path skips;
    private Path blank;

    @BeforeEach
    void writePlans() throws IOException {
        skips = Files.writeString(folder.resolve("skips.journey"), SKIPS);
        blank = Files.writeString(folder.resolve("blank.journey"), BLANK);
    }

    @Test
    void checkPrintsALineForEachFindingAndEndsWithOneAfterAnError() {
        var said = Terminal.run("check", skips.toString());

        assertEquals(new Said(Exit.FOUND, said.out(), ""), said);
        for (var line : said.lines())
            assertTrue(line.matches("\\Q" + skips + "\\E: (error|warning|hint) [a-z-]+( [a-z0-9>]+)?: .+"), line);
        assertTrue(said.lines().getFirst().startsWith(skips + ": error stage-skipped engage: "), said.out());
    }

    @Test
    void checkEndsWithZeroWithoutAnError() {
        var said = Terminal.run("check", blank.toString());

        assertEquals(Exit.FINE, said.exit());
        assertTrue(said.out().startsWith(blank + ": hint begin: "), said.out());
    }

    @Test
    void checkReadsFoldersAndGoesOnAfterAFileThatCannotBeRead() throws IOException {
        var broken = Files.writeString(folder.resolve("a-broken.journey"), "<<<<<<< mine\n");

        var said = Terminal.run("check", folder.toString(), folder.resolve("gone.journey").toString());

        assertEquals(Exit.FAILED, said.exit());
        assertTrue(said.out().contains(blank + ": hint begin: ") && said.out().contains(skips + ": error "), said.out());
        assertEquals(List.of(broken.toString(), folder.resolve("gone.journey").toString()),
                said.err().lines().map(line -> line.substring(0, line.indexOf(": "))).toList());
    }

    @Test
    void checkAnswersInJsonWithEveryFieldAndAnEmptyArrayForNothing() throws IOException {
        var quiet = Files.writeString(folder.resolve("quiet.journey"), BLANK.replace("}", ", \"rules\": { \"begin\": { \"severity\": \"off\" } } }"));

        assertEquals(new Said(Exit.FINE, "[]\n", ""), Terminal.run("check", "--format", "json", quiet.toString()));
        assertEquals(new Said(Exit.FINE, """
                [
                  {
                    "file": "%s",
                    "rule": "begin",
                    "severity": "hint",
                    "stage": null,
                    "card": null,
                    "message": "Nothing is planned yet: begin with how people first meet you.",
                    "fixes": ["Be found in search"]
                  }
                ]
                """.formatted(blank), ""), Terminal.run("check", "--format", "json", blank.toString()));
    }

    private Path open(String... conflicts) throws IOException {
        return Files.writeString(folder.resolve("open.journey"), SKIPS.replace("\"links\"", "\"conflicts\": [" + String.join(", ", conflicts) + "], \"links\""));
    }

    @Test
    void checkSaysFirstWhatWaitsForAChoiceAndThatIsAnError() throws IOException {
        var open = open("""
                { "at": "cccccccc/price", "base": "1.00", "mine": "5.00", "theirs": "0.50" }""", """
                { "at": "cccccccc>excite", "base": null, "mine": null, "theirs": {} }""");

        var said = Terminal.run("check", open.toString());

        assertEquals(List.of(open + ": error open-choice cccccccc: Stress check: Price waits for a choice. Mine: €5.00. Theirs: €0.50.",
                open + ": error open-choice: “cccccccc>excite” waits for a choice, but what it was about is gone, or a newer version of the planner wrote it. Mine: null. Theirs: {}."),
                said.lines().subList(0, 2));
        assertEquals(Terminal.run("check", skips.toString()).out().replace(skips.toString(), open.toString()).lines().toList(), said.lines().subList(2, said.lines().size()));
        assertTrue(Terminal.run("show", open.toString()).lines().contains("2 values that two people changed wait for a choice"));
        assertFalse(Terminal.run("show", skips.toString()).out().contains("choice"));
    }

    @Test
    void anOpenChoiceAloneEndsCheckWithOneAndStandsInItsJson() throws IOException {
        var open = Files.writeString(folder.resolve("open.journey"), BLANK.replace("}", """
                , "rules": { "begin": { "severity": "off" } }, "conflicts": [ { "at": "/title", "base": null, "mine": "Blank", "theirs": "Two\\nlines" } ] }"""));

        assertEquals(new Said(Exit.FOUND, """
                [
                  {
                    "file": "%s",
                    "rule": "open-choice",
                    "severity": "error",
                    "stage": null,
                    "card": null,
                    "message": "The plan: Title waits for a choice. Mine: Blank. Theirs: Two lines.",
                    "fixes": []
                  }
                ]
                """.formatted(open), ""), Terminal.run("check", "--format", "json", open.toString()));
        assertEquals(Exit.FOUND, Terminal.run("check", "--profile", "flexible-entry", open.toString()).exit());
    }

    @Test
    void checkTakesAnotherProfileForOnce() throws IOException {
        var free = Files.writeString(folder.resolve("free.journey"), SKIPS.replace("\"price\": \"5.00\"", "\"price\": \"0.00\", \"captures\": [\"email\"]"));
        var strict = Terminal.run("check", "--profile", "strict-sequence", free.toString());
        var flexible = Terminal.run("check", "--profile", "flexible-entry", free.toString());

        assertEquals(Terminal.run("check", free.toString()), strict);
        assertEquals(Exit.FINE, flexible.exit());
        assertTrue(flexible.out().contains(": hint stage-skipped engage: "), flexible.out());
    }

    @Test
    void whatIsWrongInAFileIsSaidBesideTheFindings() throws IOException {
        var odd = Files.writeString(folder.resolve("odd.journey"), SKIPS.replace("\"5.00\"", "\"five\""));

        var said = Terminal.run("show", odd.toString());

        assertEquals(Exit.FINE, said.exit());
        assertTrue(said.err().startsWith(odd + ": /cards/2/price “Stress check”: "), said.err());
    }

    @Test
    void whatWasSavedFromABrokenFileIsShownAndTheCommandStillFails() throws IOException {
        var cut = Files.writeString(folder.resolve("cut.journey"), SKIPS.substring(0, SKIPS.indexOf("\"links\"")));

        var said = Terminal.run("show", cut.toString());

        assertEquals(Exit.FAILED, said.exit());
        assertTrue(said.out().contains("Stress check"), said.out());
        assertTrue(said.err().startsWith(cut + ": "), said.err());
    }

    @Test
    void showPrintsAnOutlineStageByStage() {
        assertEquals(new Said(Exit.FINE, """
                Skips
                Spring 2027
                For Stressed professionals
                0 of 7 stages are ready. Aware lacks a measure and has 1 more problem; Engage has nothing planned; 5 more are not ready.

                1 Aware: 3 600 visits
                  Lacks a measure; 1 more problem to mend.
                  Touchpoints
                    Video ad (TikTok)
                      leads to Stress check in Subscribe
                  Calls to action
                    Look (to Engage)

                2 Engage
                  Nothing planned yet.

                3 Subscribe
                  Lacks a goal, a call to action and a measure; 4 more problems to mend.
                  Offers
                    Stress check (Lead magnet, €5.00)

                4 Convert
                  Nothing planned yet.

                5 Excite
                  Nothing planned yet.

                6 Ascend
                  Nothing planned yet.

                7 Advocate
                  Skipped on purpose: We ask from June on.

                8 Promote
                  Nothing planned yet.
                """, ""), Terminal.run("show", skips.toString()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "png", "pptx", "svg"})
    void exportWritesTheMediumOfTheEnding(String ending) throws IOException {
        var file = folder.resolve("board." + ending);

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", file.toString()));

        var head = new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1);
        assertEquals(switch (ending) {
            case "pdf" -> "%PDF-";
            case "png" -> "\u0089PNG\r";
            case "pptx" -> "PK\u0003\u0004\u0014";
            default -> "<svg ";
        }, head);
    }

    @Test
    void exportOfManyNamesEachAfterItsPlan() throws IOException {
        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", folder.toString(), "--as", "svg", "--to", folder.resolve("out").toString()));

        try (var files = Files.list(folder.resolve("out"))) {
            assertEquals(List.of("blank.svg", "skips.svg"), files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @Test
    void exportWithoutAPlaceStandsBesideThePlan() {
        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--as", "svg"));

        assertTrue(Files.exists(folder.resolve("skips.svg")));
    }

    @Test
    void twoPlansOfOneNameDoNotBecomeOneFile() throws IOException {
        var other = Files.copy(skips, Files.createDirectory(folder.resolve("sub")).resolve("skips.journey"));
        var out = folder.resolve("out");

        var said = Terminal.run("export", skips.toString(), other.toString(), "--as", "svg", "--to", out.toString());

        assertEquals(new Said(Exit.FOUND, "", other + ": not exported, because " + out.resolve("skips.svg") + " is the export of " + skips
                + " already." + System.lineSeparator()), said);
    }

    @Test
    void exportWithoutProblemsAndSuggestionsShowsThePlanAlone() throws IOException {
        var all = folder.resolve("all.svg");
        var plan = folder.resolve("plan.svg");
        Terminal.run("export", skips.toString(), "--to", all.toString());
        Terminal.run("export", skips.toString(), "--to", plan.toString(), "--show", "plan");

        assertTrue(Files.readString(all).contains("skipped stage"));
        assertTrue(!Files.readString(plan).contains("skipped stage") && Files.readString(plan).contains("Stress check"));
    }

    @ParameterizedTest
    @CsvSource({"customer-states, Satisfaction", "inbound-phases, Delight", "value-optimization, Return path", "closeness-steps, Lifelong partner"})
    void exportDrawsTheRulerOfALens(String lens, String band) throws IOException {
        var plain = folder.resolve("plain.svg");
        var seen = folder.resolve("seen.svg");
        Terminal.run("export", skips.toString(), "--to", plain.toString(), "--lens", "value-journey");

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", seen.toString(), "--lens", lens, "--show", "plan"));
        assertTrue(Files.readString(seen).contains(">" + band + "<"));
        assertFalse(Files.readString(plain).contains(">" + band + "<"));
    }

    @Test
    void aLensThatThereIsNotIsRefusedWithThoseThatThereAre() {
        assertEquals("\"--lens\" cannot be \"states\": it takes one of value-journey, customer-states, inbound-phases, value-optimization, closeness-steps."
                + " \"journey export --help\" explains what can be asked." + System.lineSeparator(),
                Terminal.run("export", skips.toString(), "--to", "x.svg", "--lens", "states").err());
    }

    @ParameterizedTest
    @CsvSource({"awareness, Problem-aware", "closeness, Handshake", "offers, Stress check", "coverage, none needed", "forecast, 'Say how many people enter Aware, and which share of them goes on to Engage'"})
    void exportDrawsAViewInPlaceOfTheBoard(String view, String text) throws IOException {
        var drawn = folder.resolve("view.svg");

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", drawn.toString(), "--view", view));
        assertTrue(Files.readString(drawn).contains(">" + text + "<"));
        assertFalse(Files.readString(drawn).contains(">Calls to action<") && !view.equals("coverage"));
    }

    @Test
    void aViewIsPutOnAPage() throws IOException {
        var page = folder.resolve("view.pdf");

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", page.toString(), "--view", "offers", "--page", "A4"));
        assertTrue(Files.readString(page, StandardCharsets.ISO_8859_1).contains("/MediaBox[0 0 841.89 595.276]"));
    }

    @Test
    void aDeckOfThePlanAloneTellsItsSpeakerNothingOfWhatIsToBeMended() throws IOException {
        var all = folder.resolve("all.pptx");
        var alone = folder.resolve("alone.pptx");

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", all.toString()));
        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", alone.toString(), "--show", "plan"));
        assertTrue(notes(all).contains("To mend:"));
        assertFalse(notes(alone).contains("To mend:"));
    }

    private static String notes(Path deck) throws IOException {
        try (var zip = new ZipFile(deck.toFile())) {
            return new String(zip.getInputStream(zip.getEntry("ppt/notesSlides/notesSlide4.xml")).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void theManualOfExportNamesEveryView() {
        var manual = Terminal.run("export", "--help").out();

        for (var chart : Chart.ALL) assertTrue(manual.contains(chart.word() + " ("), chart.word());
    }

    @Test
    void theManualOfExportNamesEveryLens() {
        var manual = Terminal.run("export", "--help").out();

        for (var lens : Lens.values()) assertTrue(manual.contains(lens.word()), lens.word());
    }

    @Test
    void aPictureIsAsWideAsItIsToldToBe() throws IOException {
        var picture = folder.resolve("wide.png");
        Terminal.run("new", "--template", "stress-app", folder.resolve("calm.journey").toString());

        var said = Terminal.run("export", folder.resolve("calm.journey").toString(), "--to", picture.toString(), "--width", "800");

        assertEquals(Exit.FINE, said.exit());
        assertEquals(800, ByteBuffer.wrap(Files.readAllBytes(picture)).getInt(16));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--to|x.gif", "--to|x", "", "--to|x.svg|--scale|2", "--to|x.png|--page|a4", "--to|x.png|--scale|5", "--to|x.png|--scale|NaN",
            "--to|x.svg|--width|800", "--to|x.svg|--view|offers|--show|plan", "--to|x.svg|--view|offers|--lens|customer-states", "--to|x.svg|--view|sales", "--to|x.pptx|--view|offers", "--to|x.pptx|--page|a4", "--to|x.pptx|--scale|2", "--to|x.png|--width|800|--scale|2", "--to|x.png|--width|0"})
    void exportRefusesWhatDoesNotGoTogetherBeforeItReads(String words) {
        var command = new ArrayList<>(List.of("export", folder.resolve("gone.journey").toString()));
        if (!words.isEmpty()) command.addAll(List.of(words.split("\\|")));

        var said = Terminal.run(command.toArray(String[]::new));

        assertEquals(Exit.FAILED, said.exit());
        assertEquals(1, said.err().lines().count());
        assertTrue(said.err().contains("\"journey export --help\""), said.err());
    }

    @Test
    void aPictureCanBeSmallerThanItsBoard() throws IOException {
        var half = folder.resolve("half.png");
        var whole = folder.resolve("whole.png");

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", half.toString(), "--scale", "0.5"));
        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", whole.toString()));
        assertEquals(ByteBuffer.wrap(Files.readAllBytes(whole)).getInt(16), 2 * ByteBuffer.wrap(Files.readAllBytes(half)).getInt(16), 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"A4", "a4", "Letter", "BOARD"})
    void paperIsNamedInSmallLettersOrCapitals(String page) {
        var drawn = folder.resolve("board.pdf");

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("export", skips.toString(), "--to", drawn.toString(), "--page", page));
        assertTrue(Files.exists(drawn));
    }

    @Test
    void whatIsSaidOfAWholeFileNamesNoPlaceInIt() throws IOException {
        var doubled = Files.writeString(folder.resolve("doubled.journey"), BLANK + "{}");

        var said = Terminal.run("check", doubled.toString());

        assertEquals(Exit.FAILED, said.exit());
        assertTrue(said.err().lines().allMatch(line -> line.matches("\\Q" + doubled + "\\E: [A-Z].*")), said.err());
    }

    @Test
    void newMakesABlankPlanNamedAfterItsFile() throws IOException {
        var made = folder.resolve("Spring launch.journey");

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("new", made.toString()));
        assertEquals("""
                {
                  "format": "journey-plan",
                  "version": 1,
                  "title": "Spring launch",
                  "language": "en"
                }
                """, Files.readString(made));
    }

    @Test
    void newFromATemplateIsTheWorkedPlanToTheByte() throws IOException {
        var made = folder.resolve("made.journey");

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("new", "--template", "stress-app", made.toString()));
        assertArrayEquals(Files.readAllBytes(Path.of("assets/plans/stress-app.journey")), Files.readAllBytes(made));
    }

    @Test
    void newTakesTheTitleThatItIsGiven() throws IOException {
        var made = folder.resolve("made.journey");

        assertEquals(Exit.FINE, Terminal.run("new", "--template=stress-app", "--title", "Our launch", made.toString()).exit());
        assertTrue(Files.readString(made).contains("\"title\": \"Our launch\""));
    }

    @Test
    void newReplacesNothing() throws IOException {
        var said = Terminal.run("new", skips.toString());

        assertEquals(Exit.FAILED, said.exit());
        assertTrue(said.err().startsWith(skips + ": "), said.err());
        assertEquals(SKIPS, Files.readString(skips));
    }

    @Test
    void newWantsTheEndingOfPlans() {
        assertEquals(Exit.FAILED, Terminal.run("new", folder.resolve("plan").toString()).exit());
        assertTrue(Files.notExists(folder.resolve("plan")));
    }
}
