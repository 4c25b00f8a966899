package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.cli.Terminal.Said;
import journey.file.DataFolder;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Refusal;
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
    /// A link that leads nowhere, before the others.
    private static final String LOOSE = "\"links\": [ { \"from\": \"aaaaaaaa\", \"to\": \"gonegone\", \"kind\": \"leads-to\" }, { ";

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
    void whatBothMadeAnewAndOtherwiseIsSaidWithBothValues() throws IOException {
        var metric = BASE.replace("\"cards\": [", "\"cards\": [ { \"id\": \"mmmmmmmm\", \"stage\": \"aware\", \"type\": \"metric\", \"title\": \"Clicks\" },");
        assertEquals("""
                One thing waits for a choice; until then the plan holds mine:
                  mine:   Clicks: Readings, 2027-01-01, Value: 12
                  theirs: Clicks: Readings, 2027-01-01, Value: 15
                """, torn(metric, "\"title\": \"Clicks\"", "\"title\": \"Clicks\", \"readings\": [ { \"on\": \"2027-01-01\", \"value\": \"%s\" } ]", "12", "15"));
        assertEquals("""
                One thing waits for a choice; until then the plan holds mine:
                  mine:   Poster to First month: Label: Scan
                  theirs: Poster to First month: Label: Walk in
                """, torn(BASE, "\"links\": [", "\"links\": [ { \"from\": \"bbbbbbbb\", \"to\": \"cccccccc\", \"kind\": \"leads-to\", \"label\": \"%s\" },", "Scan", "Walk in"));
        assertEquals("""
                One thing waits for a choice; until then the plan holds mine:
                  mine:   The plan: Validator, Nothing measured, Reason: Why not
                  theirs: The plan: Validator, Nothing measured, Reason: Never mind
                """, torn(BASE, "\"links\"", "\"rules\": { \"no-metric\": { \"severity\": \"off\", \"reason\": \"%s\" } }, \"links\"", "Why not", "Never mind"));
        assertEquals("""
                One thing waits for a choice; until then the plan holds mine:
                  mine:   The plan: Customer states, Trust, Behaviour: One
                  theirs: The plan: Customer states, Trust, Behaviour: Two
                """, torn(BASE, "\"title\": \"Launch\"", "\"title\": \"Launch\", \"states\": { \"trust\": { \"behaviour\": \"%s\" } }", "One", "Two"));
        assertEquals("""
                One thing waits for a choice; until then the plan holds mine:
                  mine:   Excite: “Nothing measured” put aside: Later
                  theirs: Excite: “Nothing measured” put aside: Never
                """, torn(BASE, "\"links\": [", "\"putAside\": [ { \"rule\": \"no-metric\", \"at\": \"excite\", \"reason\": \"%s\" } ], \"links\": [", "Later", "Never"));
        assertEquals("""
                One thing waits for a choice; until then the plan holds mine:
                  mine:   The plan: Scenarios, High, Name: High
                  theirs: The plan: Scenarios, High, Name: Hope
                """, torn(BASE, "\"links\": [", "\"scenarios\": [ { \"id\": \"ssssssss\", \"name\": \"%s\", \"changes\": { \"cards/cccccccc/price\": \"2.00\" } } ], \"links\": [", "High", "Hope"));
    }

    /// What is said where each side put something in the place of a text, with a word of its own.
    private String torn(String base, String old, String now, String mine, String theirs) throws IOException {
        var said = merge(base, base.replace(old, now.formatted(mine)), base.replace(old, now.formatted(theirs)), "--to", out.toString());
        assertEquals(Exit.FOUND, said.exit(), said.err());
        return said.out();
    }

    @Test
    void whatWaitsForAChoiceIsNotSaidToHaveComeFromEither() throws IOException {
        var gone = BASE.replaceAll("(?m)^.*\"id\": \"cccccccc\".*\\n", "").replaceAll("(?m)^ *\"links\".*\\n", "").replace("\"title\": \"Remember\" }\n  ],", "\"title\": \"Remember\" }\n  ]");

        assertEquals("""
                From theirs:
                  “Video ad” is called “Short film” now
                One thing waits for a choice; until then the plan holds mine:
                  mine:   The offer “First month” is gone from Convert
                  theirs: First month: price €1.00 to €2.00
                """, merge(BASE, gone, DEARER.replace("Video ad", "Short film"), "--to", out.toString()).out());
        assertEquals("""
                From mine:
                  “Video ad” is called “Short film” now
                One thing waits for a choice; until then the plan holds mine:
                  mine:   First month: price €1.00 to €2.00
                  theirs: The offer “First month” is gone from Convert
                """, merge(BASE, DEARER.replace("Video ad", "Short film"), gone, "--to", out.toString()).out());
    }

    @Test
    void aRemarkAboutACardThatTheOtherDeletedSpeaksOfItByItsName() throws IOException {
        var gone = BASE.replaceAll("(?m)^.*\"id\": \"dddddddd\".*\\n", "");
        var remarked = BASE.replace("\"links\"", "\"remarks\": [ { \"id\": \"rrrrrrrr\", \"at\": \"dddddddd\", \"by\": \"Ben\", \"on\": \"2027-03-05T10:00:00Z\", \"text\": \"All of them?\" } ], \"links\"");

        assertEquals("""
                From mine:
                  The note “Ask the team” is gone from Convert
                From theirs:
                  New remark about “Ask the team”: “All of them?”
                """, merge(BASE, gone, remarked, "--to", out.toString()).out());
    }

    @Test
    void aMetricThatOneDeletedAndTheOtherTakesARateFromIsSaidAndKept() throws IOException {
        var base = BASE.replace("\"cards\": [", "\"cards\": [ { \"id\": \"mmmmmmmm\", \"stage\": \"aware\", \"type\": \"metric\", \"title\": \"Clicks\", \"target\": \"15\" },");
        var naming = base.replace("\"goal\": \"3 600 visits\"", "\"goal\": \"3 600 visits\", \"onward\": { \"metric\": \"mmmmmmmm\", \"take\": \"target\" }");

        var said = merge(base, BASE, naming, "--to", out.toString());

        assertEquals(Exit.FOUND, said.exit());
        assertEquals("""
                From theirs:
                  Aware: share that goes on set to the target of “Clicks”
                One thing waits for a choice; until then the plan holds mine:
                  mine:   The metric “Clicks” is gone from Aware
                  theirs: Clicks, where something else leads to it, belongs to it or names it now
                """, said.out());
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
            assertTrue(mine.err().startsWith(folder.resolve("mine.journey") + ": nothing was joined, because "), mine.err());
            assertEquals(bad, Files.readString(folder.resolve("mine.journey")));
        }
        assertEquals(Exit.FAILED, merge(BASE.substring(0, 700), DEARER, RENAMED, "--to", out.toString()).exit());
        assertTrue(Files.notExists(out));
        assertEquals(Exit.FAILED, merge(BASE, DEARER, RENAMED).exit());
        assertEquals(Exit.FAILED, merge(BASE, DEARER, RENAMED, "--to", folder.resolve("none/out.journey").toString(), "--path", "a").exit());
    }

    private static String loose(String text) {
        return text.replace("\"links\": [ { ", LOOSE);
    }

    /// As git calls it, with mine for the result.
    private Said asGit(String base, String mine, String theirs) throws IOException {
        assumeTrue(Git.here().isThere());
        return merge(base, mine, theirs, "--to", folder.resolve("mine.journey").toString(), "--path", "plans/a.journey");
    }

    private String result() throws IOException {
        return Files.readString(folder.resolve("mine.journey"));
    }

    @Test
    void whatIsAmissInTheOldPlanAloneKeepsNobodyFromJoining() throws IOException {
        var said = merge(loose(BASE), DEARER, RENAMED, "--to", out.toString(), "--path", "a.journey");

        assertEquals(new Said(Exit.FINE, "a.journey: one change comes from theirs.\n", ""), said);
        assertEquals(plan(DEARER.replace("Video ad", "Short film")), read(out));
    }

    @Test
    void ofASideThatCannotBeReadAsItStandsNothingIsJoinedOrLost() throws IOException {
        var theirs = folder.resolve("theirs.journey");

        assertEquals(new Said(Exit.FAILED, "", theirs + ": nothing was joined, because some of theirs cannot be read as it stands.\n"
                + theirs + ": /links/0: The link is from or to “gonegone”, which is not there. It was left out.\n"), merge(BASE, RENAMED, loose(DEARER), "--to", out.toString()));
        assertTrue(Files.notExists(out));

        assertEquals(new Said(Exit.FINE, "", "plans/a.journey was not joined card by card, because some of theirs cannot be read as it stands; git joined it line by line, and nothing collided.\n"),
                asGit(BASE, RENAMED, loose(DEARER)));
        assertEquals(loose(DEARER).replace("Video ad", "Short film"), result());
    }

    @Test
    void whereThatCollidesTheFileHoldsBothTextsAndSaysSoToWhoeverOpensIt() throws IOException {
        var said = asGit(BASE, CHEAPER, loose(DEARER));

        assertEquals(new Said(Exit.FOUND, "", "plans/a.journey was not joined card by card, because some of theirs cannot be read as it stands; it holds both texts now, as git joins them. "
                + "Choose between its marks (<<<<<<<, =======, >>>>>>>) in a text editor, then \"git add\" it.\n"), said);
        for (var part : List.of("<<<<<<< mine\n", "\"0.50\"", "=======\n", "\"2.00\"", ">>>>>>> theirs\n", LOOSE)) assertTrue(result().contains(part), result());
        assertEquals(Refusal.CONFLICT, assertInstanceOf(Opened.Refused.class, PlanFile.read(Files.readAllBytes(folder.resolve("mine.journey")), Ids.from(new SplittableRandom(1)))).refusal());
    }

    @Test
    void cardsWithoutIdsAreNoCardsOfTheOthers() throws IOException {
        var bare = BASE.replaceAll("\"id\": \"[de]{8}\", ", "");
        var base = folder.resolve("base.journey");

        assertTrue(merge(bare, DEARER, RENAMED, "--to", out.toString()).err().startsWith(base + ": nothing was joined, because cards or audiences in what both began with have no ids, or the same one.\n"));
        assertEquals(Exit.FINE, asGit(bare, bare.replace("1.00", "2.00"), bare.replace("Remember", "Thank")).exit());
        assertEquals(bare.replace("1.00", "2.00").replace("Remember", "Thank"), result());
    }

    @Test
    void linesThatFitTogetherToNoPlanAreAConflict() throws IOException {
        var said = asGit(BASE, BASE.replace("\"EUR\",", "\"EUR\""), DEARER);

        assertEquals(new Said(Exit.FOUND, "", "plans/a.journey was not joined card by card, because mine is no plan that can be read; git joined it line by line, but what came of that is no whole plan. "
                + "Mend it in a text editor, then \"git add\" it.\n"), said);
        assertEquals(DEARER.replace("\"EUR\",", "\"EUR\""), result());
    }

    @Test
    void whatGitCannotJoinEitherStaysMine() throws IOException {
        var said = asGit(BASE, DEARER, "\0\0\0");

        assertEquals(new Said(Exit.FAILED, "", "plans/a.journey was not joined at all, because theirs is no plan that can be read, and git cannot join it line by line either. "
                + "It holds mine; \"git checkout --theirs\" takes theirs.\n"), said);
        assertEquals(DEARER, result());
        var without = new GitJoin(new Git("no-such-program-as-git", folder, Map.of()), folder.resolve("base.journey"), folder.resolve("mine.journey"), folder.resolve("theirs.journey"));
        assertEquals(GitJoin.Ended.REFUSED, without.into(out));
        assertTrue(Files.notExists(out));
    }
}
