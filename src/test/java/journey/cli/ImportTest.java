package journey.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import journey.cli.Terminal.Said;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportTest {
    private static final String PLAN = """
            {
              "format": "journey-plan",
              "version": 1,
              "title": "Numbers",
              "cards": [
                {
                  "id": "aaaaaaaa",
                  "stage": "subscribe",
                  "type": "metric",
                  "title": "Downloads",
                  "unit": "%",
                  "readings": [
                    { "on": "2027-04-30", "value": "12" }
                  ]
                }
              ]
            }
            """;

    @TempDir
    private Path folder;
    private Path plan;
    private Path table;

    @BeforeEach
    void writeFiles() throws IOException {
        plan = Files.writeString(folder.resolve("numbers.journey"), PLAN);
        table = Files.writeString(folder.resolve("readings.csv"), "metric;date;value\nDownloads;2027-04-30;12,5\nDownloads;2027-05-31;14\n");
    }

    @Test
    void readingsAreWrittenIntoThePlanAndSaid() throws IOException {
        var said = Terminal.run("import", plan.toString(), "--readings", table.toString());

        assertEquals(new Said(Exit.FINE, """
                Downloads, Apr 30, 2027: 12.5 in place of 12
                Downloads, May 31, 2027: 14
                2 readings are new or changed.
                """, ""), said);
        assertTrue(Files.readString(plan).contains("\"2027-05-31\""));
    }

    @Test
    void theSameTableAgainLeavesTheFileAsItIs() throws IOException {
        Terminal.run("import", plan.toString(), "--readings", table.toString());
        var once = Files.readAllBytes(plan);

        var said = Terminal.run("import", plan.toString(), "--readings", table.toString());

        assertEquals(new Said(Exit.FINE, "Nothing is new, 2 known already.\n", ""), said);
        assertArrayEquals(once, Files.readAllBytes(plan));
    }

    @Test
    void aLineThatCannotBeReadIsNamedAndTheRestComesIn() throws IOException {
        Files.writeString(table, "metric,date,value\nDownloads,soon,1\nDownloads,2027-05-31,14\n");

        var said = Terminal.run("import", plan.toString(), "--readings", table.toString());

        assertEquals(new Said(Exit.FOUND, "Downloads, May 31, 2027: 14\nOne reading is new or changed, one line not read.\n",
                table + ":2: “soon” is no day\n"), said);
    }

    @Test
    void columnsThatNobodyCanGuessAreAskedFor() throws IOException {
        Files.writeString(table, "a,b,c\n2027-05-31,Downloads,14\n");

        var guess = Terminal.run("import", plan.toString(), "--readings", table.toString());
        var told = Terminal.run("import", plan.toString(), "--readings", table.toString(), "--columns", "day,metric,value");

        assertEquals(new Said(Exit.FAILED, "", table + ": Say which column names the metric, or which holds the values of one. Its columns are: a, b, c. Use --columns to say what each holds.\n"), guess);
        assertEquals(Exit.FINE, told.exit());
    }

    @Test
    void anotherFileMayTakeTheResult() throws IOException {
        var copy = folder.resolve("copy.journey");

        var said = Terminal.run("import", plan.toString(), "--readings", table.toString(), "--to", copy.toString());

        assertEquals(Exit.FINE, said.exit());
        assertEquals(PLAN, Files.readString(plan));
        assertTrue(Files.readString(copy).contains("\"2027-05-31\""));
    }

    @Test
    void whatMakesNoSenseIsRefusedBeforeAnythingIsRead() {
        assertEquals(Exit.FAILED, Terminal.run("import", plan.toString()).exit());
        assertEquals(Exit.FAILED, Terminal.run("import", plan.toString(), plan.toString(), "--readings", table.toString()).exit());
        assertEquals(Exit.FAILED, Terminal.run("import", plan.toString(), "--readings", table.toString(), "--columns", "day,what?").exit());
        assertEquals(Exit.FAILED, Terminal.run("import", plan.toString(), "--readings", folder.resolve("none.csv").toString()).exit());
    }
}
