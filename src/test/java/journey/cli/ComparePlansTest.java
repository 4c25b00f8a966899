package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import journey.cli.Terminal.Said;
import journey.merge.Difference;
import journey.merge.Turns;
import journey.plan.Plans;
import journey.text.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// What `journey diff` says of two files.
class ComparePlansTest {
    static final String OLD = """
            {
              "format": "journey-plan",
              "version": 1,
              "title": "Launch",
              "currency": "EUR",
              "audiences": [ { "id": "people22", "name": "Starters" } ],
              "stages": { "aware": { "goal": "3 600 visits" } },
              "cards": [
                { "id": "aaaaaaaa", "stage": "aware", "type": "touchpoint", "title": "Video ad", "tags": ["spring"] },
                { "id": "bbbbbbbb", "stage": "aware", "type": "touchpoint", "title": "Poster", "checkIn": true },
                { "id": "cccccccc", "stage": "convert", "type": "offer", "kind": "entry-offer", "title": "First month", "price": "1.00" },
                { "id": "dddddddd", "stage": "convert", "type": "note", "title": "Ask the team" },
                { "id": "eeeeeeee", "stage": "excite", "type": "note", "title": "Remember" }
              ],
              "links": [ { "from": "aaaaaaaa", "to": "cccccccc", "kind": "leads-to" } ]
            }
            """;
    static final String NEW = """
            {
              "format": "journey-plan",
              "version": 1,
              "title": "Launch",
              "currency": "EUR",
              "period": { "name": "Spring" },
              "audiences": [ { "id": "people33", "name": "Teams" } ],
              "stages": { "aware": { "goal": "4 000 visits", "onward": { "percent": "40" } } },
              "cards": [
                { "id": "bbbbbbbb", "stage": "aware", "type": "touchpoint", "title": "Poster", "checkIn": true },
                { "id": "aaaaaaaa", "stage": "aware", "type": "touchpoint", "title": "Video ad", "tags": ["summer"] },
                { "id": "cccccccc", "stage": "excite", "type": "offer", "kind": "entry-offer", "title": "First month", "price": "2.00" },
                { "id": "eeeeeeee", "stage": "excite", "type": "call-to-action", "title": "Remember" },
                { "id": "ffffffff", "stage": "excite", "type": "touchpoint", "title": "Welcome \\"call\\"", "checkIn": true }
              ],
              "links": [ { "from": "bbbbbbbb", "to": "cccccccc", "kind": "leads-to" } ]
            }
            """;

    @TempDir
    private Path folder;
    private String old;
    private String now;

    @BeforeEach
    void writePlans() throws IOException {
        old = plan("old.journey", OLD);
        now = plan("new.journey", NEW);
    }

    private String plan(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @Test
    void eachChangeIsASentenceAndPlansThatDifferEndWithOne() {
        assertEquals(new Said(Exit.FOUND, """
                Excite has a check-in now
                The plan: name of the period set to “Spring”
                “Starters” is no longer an audience
                “Teams” is a new audience
                Aware: goal “3 600 visits” to “4 000 visits”
                Aware: share that goes on set to 40 %
                “Poster” moved to the top of Aware
                Video ad: tag “spring” removed
                Video ad: tag “summer” added
                The note “Ask the team” is gone from Convert
                “First month” moved from Convert to Excite
                First month: price €1.00 to €2.00
                “Remember” is of another type now: call to action
                The touchpoint “Welcome "call"” is new in Excite
                No link from “Video ad” to “First month” any more
                New link from “Poster” to “First month”
                """, ""), Terminal.run("diff", old, now));
    }

    @Test
    void theSamePlanSaysNothingHoweverItsFileIsWritten() throws IOException {
        var other = plan("other.journey", OLD.replaceAll("\\s*\\n\\s*", " "));

        assertEquals(new Said(Exit.FINE, "", ""), Terminal.run("diff", old, other));
        assertEquals(new Said(Exit.FINE, "[]\n", ""), Terminal.run("diff", "--format", "json", old, other));
    }

    @Test
    void cardsWithoutIdsDoNotDifferByTheIdsThatTheyGet() throws IOException {
        var one = plan("one.journey", OLD.replace("\"id\": \"dddddddd\", ", ""));
        var other = plan("other.journey", OLD.replace("\"id\": \"dddddddd\", ", "").replace("1.00", "3.00"));

        assertEquals("First month: price €1.00 to €3.00\n", Terminal.run("diff", one, other).out());
    }

    @Test
    void scriptsGetEachChangeWithItsPlaceAndBothValues() throws IOException {
        var golden = Path.of("src/test/resources/journey/cli/changes.json");
        var said = Terminal.run("diff", "--format", "json", old, now);
        if ("write".equals(System.getProperty("golden"))) Files.writeString(golden, said.out());

        assertEquals(new Said(Exit.FOUND, Files.readString(golden), ""), said);
    }

    @Test
    void everyChangeOfAnyPlanIsToldToScripts() {
        Plans.seeds(25).forEach(seed -> {
            var turns = Turns.of(seed);
            var difference = Difference.of(turns.mine(), turns.theirs());
            var json = new JsonMapper().readTree(new ChangesJson(turns.mine(), turns.theirs(), Words.in(Locale.ENGLISH)).of(difference));

            assertEquals(difference.changes().stream().map(change -> change.at().text()).toList(), json.valueStream().map(change -> change.get("at").stringValue()).toList());
        });
    }

    @Test
    void whatIsThereOfADamagedPlanIsComparedAndTheCommandStillFails() throws IOException {
        var cut = plan("cut.journey", OLD.substring(0, OLD.indexOf("\"links\"")));

        var said = Terminal.run("diff", old, cut);

        assertEquals(new Said(Exit.FAILED, "No link from “Video ad” to “First month” any more\n", said.err()), said);
        assertTrue(said.err().startsWith(cut + ": "), said.err());
    }

    @Test
    void aPlanOfANewerPlannerIsComparedWithANote() throws IOException {
        var newer = plan("newer.journey", OLD.replace("\"version\": 1", "\"version\": 9"));

        var said = Terminal.run("diff", old, newer);

        assertEquals(new Said(Exit.FINE, "", said.err()), said);
        assertTrue(said.err().startsWith(newer + ": A newer version"), said.err());
    }

    @Test
    void whatCannotBeReadEndsWithTwo() {
        assertEquals(Exit.FAILED, Terminal.run("diff", old, folder.resolve("gone.journey").toString()).exit());
        assertEquals(Exit.FAILED, Terminal.run("diff", old).exit());
        assertEquals(Exit.FAILED, Terminal.run("diff", old, now, now).exit());
        assertEquals(Exit.FAILED, Terminal.run("diff", old, now, "--path", "a", "--format", "json").exit());
    }

    @Test
    void gitGetsAHeadingForEachFileAndAlwaysAGoodEnd() throws IOException {
        var dearer = plan("dearer.journey", OLD.replace("1.00", "3.00"));
        var indented = plan("indented.journey", OLD.replace("  ", "    "));
        var broken = plan("broken.journey", "<<<<<<< mine\n");

        assertEquals(new Said(Exit.FINE, "plans/a b.journey\n  First month: price €1.00 to €3.00\n", ""), Terminal.run("diff", "--path=plans/a b.journey", "--", old, dearer));
        assertEquals(new Said(Exit.FINE, "a\n  Nothing that shows: only how the file is written.\n", ""), Terminal.run("diff", "--path=a", "--", old, indented));
        assertTrue(Terminal.run("diff", "--path=a", "--", "/dev/null", old).lines().contains("  The touchpoint “Poster” is new in Aware"));
        assertTrue(Terminal.run("diff", "--path=a", "--", old, "/dev/null").lines().contains("  The touchpoint “Poster” is gone from Aware"));
        assertEquals(List.of("a", "  " + broken), Terminal.run("diff", "--path=a", "--", old, broken).lines().stream().map(line -> line.split(":")[0]).toList());
        assertEquals(new Said(Exit.FINE, "-a is not merged yet: open it, choose what is to stay, then \"git add\" it.\n", ""), Terminal.run("diff", "--path=-a"));
    }

    @Test
    void gitComparesThePlanAsATextAndWhatIsNoPlanAsItStands() throws IOException {
        var broken = plan("broken.journey", "<<<<<<< mine\n");

        var said = Terminal.run("show", "--for-git", "--", old);

        assertEquals(new Said(Exit.FINE, said.out(), ""), said);
        assertTrue(said.lines().containsAll(List.of("# Launch", "- **First month**", "  - Price: €1.00")), said.out());
        assertEquals(new Said(Exit.FINE, "<<<<<<< mine\n", ""), Terminal.run("show", "--for-git", "--", broken));
    }

    @Test
    void gitComparesRemarksAndOpenChoicesWithTheRestOfThePlan() throws IOException {
        var remark = """
                { "id": "r1", "at": "aaaaaaaa", "by": "Anna", "on": "2027-03-05T23:30:00Z", "text": "Too long?\\n\\nAsk Cem." }""";
        var others = """
                { "id": "r2", "at": "gone2222", "text": "Why?" }, { "id": "r3", "at": "no place", "by": "Ben", "on": "in May", "text": "" }, { "id": "r4", "by": "Cem", "text": "Good" }""";
        var before = said(remark + ", " + others);
        var after = said(remark.replace(" }", ", \"resolved\": true }") + ", " + others);

        assertEquals(List.of("## Remarks", "", "- **Video ad**, Anna, 2027-03-05", "  Too long?", "  Ask Cem.", "- **gone2222**, somebody", "  Why?",
                "- **no place**, Ben, in May", "- **The plan**, Cem", "  Good", "", "## Waits for a choice", "", "- cccccccc/price was \"1.00\", mine is \"1.00\", theirs is \"0.50\""),
                before.subList(before.indexOf("## Remarks"), before.size()));
        var resolved = new ArrayList<>(before);
        resolved.add(before.indexOf("  Ask Cem.") + 1, "  - Resolved");
        assertEquals(resolved, after);
    }

    private List<String> said(String remarks) throws IOException {
        var plan = plan("said.journey", OLD.replace("\"links\"", "\"remarks\": [ " + remarks + """
                 ], "conflicts": [ { "at": "cccccccc/price", "base": "1.00", "mine": "1.00", "theirs": "0.50" } ], "links\""""));
        return Terminal.run("show", "--for-git", "--", plan).lines();
    }
}
