package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.cli.Terminal.Said;
import journey.file.DataFolder;
import journey.file.PlanFile;
import journey.keep.Backing;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What `journey merge` makes of three files.
class JoinPlansTest {
    private static final String BASE = ComparePlansTest.OLD;
    private static final String DEARER = BASE.replace("1.00", "2.00");
    private static final String CHEAPER = BASE.replace("1.00", "0.50");
    private static final String RENAMED = BASE.replace("Video ad", "Short film");

    @TempDir
    private Path folder;
    private Path out;

    @BeforeEach
    void keepPreviousVersionsHere() {
        System.setProperty(DataFolder.PROPERTY, folder.resolve("data").toString());
        out = folder.resolve("out.journey");
    }

    @AfterEach
    void forgetIt() {
        System.clearProperty(DataFolder.PROPERTY);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Said merge(String base, String mine, String theirs, String... more) throws IOException {
        var words = Stream.concat(Stream.of("merge", file("base.journey", base).toString(), file("mine.journey", mine).toString(), file("theirs.journey", theirs).toString()),
                Stream.of(more));
        return Terminal.run(words.toArray(String[]::new));
    }

    private static Plan read(Path file) throws IOException {
        return PlanFile.read(Files.readAllBytes(file), Ids.from(new SplittableRandom(1))).plan().orElseThrow();
    }

    private static Plan plan(String text) {
        return PlanFile.read(text.getBytes(StandardCharsets.UTF_8), Ids.from(new SplittableRandom(1))).plan().orElseThrow();
    }

    @Test
    void whatDoesNotCollideIsJoinedAndSaid() throws IOException {
        assertEquals(new Said(Exit.FINE, """
                From mine:
                  First month: price €1.00 to €2.00
                From theirs:
                  “Video ad” is called “Short film” now
                """, ""), merge(BASE, DEARER, RENAMED, "--to", out.toString()));
        assertEquals(plan(DEARER.replace("Video ad", "Short film")), read(out));
    }

    @Test
    void whatBothChangedWaitsForAChoiceWithBothValuesAndTheOldOne() throws IOException {
        assertEquals(new Said(Exit.FOUND, """
                From theirs:
                  “Video ad” is called “Short film” now
                One thing waits for a choice; until then the plan holds mine:
                  mine:   First month: price €1.00 to €2.00
                  theirs: First month: price €1.00 to €0.50
                """, ""), merge(BASE, DEARER, CHEAPER.replace("Video ad", "Short film"), "--to", out.toString()));
        assertTrue(Files.readString(out).contains("""
                  "conflicts": [
                    {
                      "at": "cccccccc/price",
                      "base": "1.00",
                      "mine": "2.00",
                      "theirs": "0.50"
                    }
                  ]
                """), Files.readString(out));
    }

    @Test
    void aCardThatOneDeletedAndTheOtherChangedIsSaidInFull() throws IOException {
        var gone = BASE.replaceAll("(?m)^.*\"id\": \"dddddddd\".*\\n", "");

        var said = merge(BASE, gone, BASE.replace("Ask the team", "Ask everybody"), "--to", out.toString());

        assertEquals(Exit.FOUND, said.exit());
        assertTrue(said.out().endsWith("""
                  mine:   The note “Ask the team” is gone from Convert
                  theirs: “Ask the team” is called “Ask everybody” now
                """), said.out());
    }

    @Test
    void aMetricThatOneDeletedAndTheOtherTakesARateFromIsSaidAndKept() throws IOException {
        var base = BASE.replace("\"cards\": [", "\"cards\": [ { \"id\": \"mmmmmmmm\", \"stage\": \"aware\", \"type\": \"metric\", \"title\": \"Clicks\", \"target\": \"15\" },");
        var naming = base.replace("\"goal\": \"3 600 visits\"", "\"goal\": \"3 600 visits\", \"onward\": { \"metric\": \"mmmmmmmm\", \"take\": \"target\" }");

        var said = merge(base, BASE, naming, "--to", out.toString());

        assertEquals(Exit.FOUND, said.exit());
        assertTrue(said.out().endsWith("""
                  mine:   Clicks is gone from Aware
                  theirs: Clicks, where something else leads to it, belongs to it or names it now
                """), said.out());
        assertEquals(plan(naming), read(out).withSettings(read(out).settings().without(Settings.CONFLICTS)));
    }

    @Test
    void whereOnlyOneSideChangedItsVeryBytesAreTaken() throws IOException {
        assertEquals(Exit.FINE, merge(BASE, DEARER, BASE, "--to", out.toString()).exit());
        assertEquals(DEARER, Files.readString(out));

        assertEquals(Exit.FINE, merge(BASE, BASE, RENAMED, "--to", out.toString()).exit());
        assertEquals(RENAMED, Files.readString(out));
    }

    @Test
    void mineMayTakeTheResultAndItsOldVersionIsKept() throws IOException {
        var mine = folder.resolve("mine.journey");

        assertEquals(Exit.FINE, merge(BASE, DEARER, RENAMED, "--to", mine.toString()).exit());

        assertEquals(plan(DEARER.replace("Video ad", "Short film")), read(mine));
        assertEquals(DEARER, Files.readString(Backing.lastOf(mine, new DataFolder(folder.resolve("data")))));
    }

    @Test
    void asGitCallsItItSaysLessAndKeepsNothingElsewhere() throws IOException {
        var mine = folder.resolve("mine.journey");

        var said = merge(BASE, DEARER, CHEAPER.replace("Video ad", "Short film"), "--to", mine.toString(), "--path", "plans/a.journey");

        assertEquals(new Said(Exit.FOUND, """
                plans/a.journey: one change comes from theirs, one thing waits for a choice:
                  mine:   First month: price €1.00 to €2.00
                  theirs: First month: price €1.00 to €0.50
                """, ""), said);
        assertEquals(1, read(mine).settings().list(Settings.CONFLICTS).size());
        assertTrue(Files.notExists(folder.resolve("data")));
        try (var files = Files.list(folder)) {
            assertEquals(3, files.count());
        }
    }

    @Test
    void anEmptyBaseIsThatOfAPlanThatBothAdded() throws IOException {
        var blank = """
                { "format": "journey-plan", "version": 1, "title": "%s", "cards": [ { "id": "aaaaaaaa", "stage": "aware", "type": "note", "title": "%s" } ] }
                """;

        assertEquals(Exit.FOUND, merge("", blank.formatted("Mine", "One"), blank.formatted("Theirs", "Two"), "--to", out.toString()).exit());

        var plan = read(out);
        assertEquals("[/title]", plan.settings().list(Settings.CONFLICTS).stream().map(one -> one.fields().text(Settings.Conflict.AT)).toList().toString());
        assertEquals(2, plan.cards().size());
    }

    @Test
    void whoeverJoinsTheSameGetsTheSameBytes() throws IOException {
        var card = """
                "cards": [ { "id": "zzzzzzzz", "stage": "aware", "type": "note", "title": "%s" },
                """;
        var mine = BASE.replace("\"cards\": [\n", card.formatted("One"));
        var theirs = BASE.replace("\"cards\": [\n", card.formatted("Two"));
        merge(BASE, mine, theirs, "--to", out.toString());
        var once = Files.readString(out);
        Files.delete(out);

        merge(BASE, mine, theirs, "--to", out.toString(), "--path", "a");

        assertEquals(once, Files.readString(out));
        assertEquals(7, read(out).cards().size());
    }

    @Test
    void choicesThatWereOpenStayOpen() throws IOException {
        var open = BASE.replace("\"links\"", """
                "conflicts": [ { "at": "aware/goal", "base": null, "mine": "a", "theirs": "b" } ], "links" """);

        assertEquals(Exit.FOUND, merge(BASE, open.replace("1.00", "2.00"), CHEAPER, "--to", out.toString()).exit());

        assertEquals("[aware/goal, cccccccc/price]", read(out).settings().list(Settings.CONFLICTS).stream().map(one -> one.fields().text(Settings.Conflict.AT)).toList().toString());
    }

    @Test
    void whatCannotBeReadOrIsDamagedOrNewerEndsWithTwoAndWritesNothing() throws IOException {
        for (var bad : new String[] {"", "<<<<<<< mine\n", BASE.substring(0, 700), BASE.replace("\"version\": 1", "\"version\": 9")}) {
            var mine = merge(BASE, bad, RENAMED, "--to", folder.resolve("mine.journey").toString());
            assertEquals(new Said(Exit.FAILED, "", mine.err()), mine);
            assertTrue(mine.err().startsWith(folder.resolve("mine.journey") + ": "), mine.err());
            assertEquals(bad, Files.readString(folder.resolve("mine.journey")));
        }
        assertEquals(Exit.FAILED, merge(BASE.substring(0, 700), DEARER, RENAMED, "--to", out.toString()).exit());
        assertTrue(Files.notExists(out));
        assertEquals(Exit.FAILED, merge(BASE, DEARER, RENAMED).exit());
        assertEquals(Exit.FAILED, merge(BASE, DEARER, RENAMED, "--to", folder.resolve("none/out.journey").toString(), "--path", "a").exit());
    }
}
