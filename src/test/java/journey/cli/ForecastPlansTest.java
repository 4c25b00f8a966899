package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import journey.cli.Terminal.Said;
import journey.file.PlanFile;
import journey.plan.Plans;
import journey.plan.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `journey forecast` over real files.
class ForecastPlansTest {
    private static final Schema SCHEMA = schema();
    private static final String[] SHARES = {"40", "10", "5", "70", "30", "20", "50"};

    @TempDir
    private Path folder;
    private Path golden;

    private static Schema schema() {
        try (var in = ForecastPlansTest.class.getResourceAsStream("forecast.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> faults(String json) {
        return SCHEMA.validate(json, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    /// A plan whose stages are given as the file has them, and the rest of it.
    private Path plan(String name, String stages, String rest) throws IOException {
        return Files.writeString(folder.resolve(name), """
                { "format": "journey-plan", "version": 1, "title": "Golden", "language": "en", "currency": "EUR", "period": { "name": "Spring 2027", "length": "month" },
                  "stages": { %s }%s }
                """.formatted(stages, rest.isEmpty() ? "" : ", " + rest));
    }

    /// Golden case (a): 10 000 enter at Aware, and these shares go on.
    private static String stages(String enters) {
        var stages = new ArrayList<String>();
        for (int i = 0; i < SHARES.length; i++)
            stages.add("\"%s\": { %s\"onward\": { \"percent\": \"%s\" } }".formatted(Stage.ALL.get(i).word(), i == 0 ? "\"people\": \"visitors\", \"enters\": " + enters + ", " : "", SHARES[i]));
        return String.join(", ", stages);
    }

    private static String range(String low, String likely, String high) {
        return "{ \"low\": \"%s\", \"likely\": \"%s\", \"high\": \"%s\" }".formatted(low, likely, high);
    }

    private static final String SALE = """
            "cards": [
              { "id": "offer222", "stage": "convert", "type": "offer", "kind": "entry-offer", "title": "First month", "price": "12.00", "cost": "2.00" },
              { "id": "share222", "stage": "subscribe", "type": "metric", "title": "First purchases", "unit": "%", "of": "leads", "target": "6", "measures": "subscribe/onward",
                "readings": [ { "value": "5" } ] }
            ]""";
    private static final String SCENARIOS = """
            "scenarios": [ { "id": "q5n8t3bw", "name": "Good season", "changes": { "stages/aware/enters": "20000", "cards/gone2222/price": "1" } } ]""";

    @BeforeEach
    void writePlan() throws IOException {
        golden = plan("golden.journey", stages("\"10000\""), "");
    }

    private static String json(Path plan, String... more) {
        var words = new ArrayList<>(List.of("forecast", plan.toString(), "--format", "json"));
        words.addAll(Arrays.asList(more));
        var said = Terminal.run(words.toArray(String[]::new));
        assertEquals(Exit.FINE, said.exit(), said.err());
        return said.out();
    }

    private static JsonNode read(String json) {
        return new JsonMapper().readTree(json);
    }

    private static List<String> people(JsonNode answer) {
        return Stage.ALL.stream().map(stage -> String.format("%.4f", answer.at("/stages/" + stage.word() + "/expected").asDouble())).toList();
    }

    @Test
    void goldenCaseAIsAnsweredInJson() {
        var answer = read(json(golden));

        assertEquals(List.of("10000.0000", "4000.0000", "400.0000", "20.0000", "14.0000", "4.2000", "0.8400", "0.4200"), people(answer));
        for (var stage : answer.get("stages")) assertEquals(List.of(stage.get("expected"), stage.get("expected"), stage.get("expected")), List.of(stage.get("p10"), stage.get("p50"), stage.get("p90")));
        assertEquals(0.021, answer.at("/reachPromote/expected").asDouble(), 1e-12);
    }

    @Test
    void goldenCaseBIsAnsweredInJson() throws IOException {
        var plan = plan("b.journey", stages("\"10000\"").replace("\"excite\": { ", "\"excite\": { \"back\": { \"to\": \"engage\", \"percent\": \"10\" }, "), "");

        assertEquals(List.of("4001.4005", "0.4201"), List.of(people(read(json(plan))).get(1), people(read(json(plan))).get(7)));
    }

    @Test
    void theAnswerHasEveryKeyInItsOrderAndNullForWhatIsAbsent() throws IOException {
        var plan = plan("short.journey", "\"aware\": { \"enters\": \"1000\", \"onward\": { \"percent\": \"20\" } }", """
                "cards": [ { "id": "touch222", "stage": "engage", "type": "touchpoint", "title": "Page" } ]""");

        assertEquals("""
                {
                  "grows": false,
                  "stages": {
                    "aware": {
                      "expected": 1000.0,
                      "p10": 1000.0,
                      "p50": 1000.0,
                      "p90": 1000.0
                    },
                    "engage": {
                      "expected": 200.0,
                      "p10": 200.0,
                      "p50": 200.0,
                      "p90": 200.0
                    },
                    "subscribe": null,
                    "convert": null,
                    "excite": null,
                    "ascend": null,
                    "advocate": null,
                    "promote": null
                  },
                  "revenue": {
                    "expected": 0.0,
                    "p10": 0.0,
                    "p50": 0.0,
                    "p90": 0.0
                  },
                  "cost": {
                    "expected": 0.0,
                    "p10": 0.0,
                    "p50": 0.0,
                    "p90": 0.0
                  },
                  "profit": {
                    "expected": 0.0,
                    "p10": 0.0,
                    "p50": 0.0,
                    "p90": 0.0
                  },
                  "cac": null,
                  "ltv": null,
                  "ltvCac": null,
                  "payback": null,
                  "valuePerPerson": {
                    "expected": 0.0,
                    "p10": 0.0,
                    "p50": 0.0,
                    "p90": 0.0
                  },
                  "reachPromote": null,
                  "targets": [],
                  "seed": 1
                }
                """, json(plan));
    }

    static Stream<Path> worked() throws IOException {
        try (var plans = Files.list(Path.of("assets/plans"))) {
            return plans.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("worked")
    void whatIsAnsweredOfAWorkedPlanKeepsToItsForm(Path plan) {
        assertEquals(List.of(), faults(json(plan)));
        assertEquals(List.of(), faults(json(plan, "--scenario", "worst", "--seed", "7")));
    }

    private Path growing(String brought) throws IOException {
        return plan("growing.journey", stages("\"10000\"").replaceAll("\"percent\": \"[0-9]+\"", "\"percent\": \"90\""), """
                "cards": [ { "id": "friends2", "stage": "promote", "type": "offer", "kind": "referral-program", "title": "Friends", "brings": [ { "into": "aware", "people": %s } ] } ]""".formatted(brought));
    }

    @Test
    void aJourneyWithoutBoundAnswersItsCyclesInstead() throws IOException {
        var answer = json(growing("\"3\""));

        assertEquals(List.of(), faults(answer));
        assertEquals(12, read(answer).get("cycles").size());
        assertEquals(10_000 * 3 * Math.pow(0.9, 7), read(answer).at("/cycles/1/aware").asDouble(), 1e-9);
    }

    @Test
    void whatIsWithoutBoundInSomeDrawsIsNullInThem() throws IOException {
        var answer = json(growing(range("0", "0.1", "9")));

        assertEquals(List.of(), faults(answer));
        assertTrue(read(answer).at("/stages/promote/p90").isNull() && read(answer).at("/stages/promote/p10").isNumber(), answer);
    }

    @Test
    void aTargetThatAFigureCanReachHasItsLikelihood() throws IOException {
        var plan = plan("sale.journey", stages("\"10000\""), SALE.replace("subscribe/onward", "convert/people").replace("\"target\": \"6\"", "\"target\": \"20\""));

        assertEquals("""
                [
                  {
                    "card": "share222",
                    "likelihood": 1.0
                  }
                ]""".replaceAll("\\s", ""), read(json(plan)).get("targets").toString());
    }

    @Test
    void theSameSeedGivesTheSameBytesAndAnotherOtherFigures() throws IOException {
        var plan = plan("uncertain.journey", stages(range("8000", "10000", "13000")), "");

        assertEquals(json(plan, "--seed", "7"), json(plan, "--seed", "7"));
        assertEquals(json(plan), json(plan, "--seed", "1"));
        assertNotEquals(read(json(plan)).at("/stages/aware/p10"), read(json(plan, "--seed", "2")).at("/stages/aware/p10"));
        assertEquals(read(json(plan)).at("/stages/aware/expected"), read(json(plan, "--seed", "2")).at("/stages/aware/expected"));
        assertEquals(-9, read(json(plan, "--seed=-9")).get("seed").asLong());
    }

    @Test
    void severalPlansOrAFolderAreAnsweredInAList() throws IOException {
        plan("another.journey", stages("\"5\""), "");
        var both = read(json(folder));

        assertEquals(List.of("another.journey", "golden.journey"), StreamSupport.stream(both.spliterator(), false).map(one -> Path.of(one.get("file").asString()).getFileName().toString()).toList());
        for (var one : both) assertEquals(List.of(), faults(one.toString()));
        assertEquals(2, read(json(golden, golden.toString())).size());
    }

    @Test
    void aPlanThatSaysNothingOfPeopleIsNamedAndEndsWithOne() throws IOException {
        var empty = plan("empty.journey", "", "");
        var sentence = empty + ": Nobody has said yet how people move, so there is nothing to reckon with: fill in how many people enter, and what share of them goes on from each stage.\n";

        for (var format : List.of("text", "json", "csv")) assertEquals(new Said(Exit.FOUND, "", sentence), Terminal.run("forecast", empty.toString(), "--format", format));
        assertEquals(new Said(Exit.FOUND, "[]\n", sentence + sentence), Terminal.run("forecast", empty.toString(), empty.toString(), "--format", "json"));
    }

    @Test
    void csvHasALineForEachFigure() throws IOException {
        assertEquals(new Said(Exit.FINE, """
                figure,unit,expected,p10,p50,p90
                aware/people,people,1000,1000,1000,1000
                engage/people,people,400,400,400,400
                subscribe/people,people,40,40,40,40
                convert/people,people,2,2,2,2
                excite/people,people,1.4,1.4,1.4,1.4
                ascend/people,people,0.42,0.42,0.42,0.42
                advocate/people,people,0.084,0.084,0.084,0.084
                promote/people,people,0.042,0.042,0.042,0.042
                revenue,EUR,24,24,24,24
                cost,EUR,4,4,4,4
                profit,EUR,20,20,20,20
                cac,EUR,0,0,0,0
                ltv,EUR,0,0,0,0
                ltv-cac,ratio,,,,
                payback,month,,,,
                value-per-person,EUR,0.02,0.02,0.02,0.02
                reach-promote,share,0.021,0.021,0.021,0.021
                """, ""), rounded(Terminal.run("forecast", plan("sale.journey", stages("\"1000\""), SALE).toString(), "--format", "csv")));
    }

    /// Binary sums end in digits that nobody wrote.
    private static Said rounded(Said said) {
        return new Said(said.exit(), Pattern.compile("[0-9]+\\.[0-9]{10,}").matcher(said.out()).replaceAll(found -> String.valueOf(Math.round(Double.parseDouble(found.group()) * 1e9) / 1e9)), said.err());
    }

    @Test
    void csvOfSeveralPlansNamesTheFileFirst() throws IOException {
        var other = plan("=other.journey", stages("\"5\""), "");
        var lines = Terminal.run("forecast", golden.toString(), other.toString(), "--format", "csv").lines();

        assertEquals("file,figure,unit,expected,p10,p50,p90", lines.getFirst());
        assertEquals(golden + ",aware/people,people,10000,10000,10000,10000", lines.get(1));
        assertEquals(1 + 2 * 17, lines.size());
    }

    @Test
    void aScenarioIsFoundByItsWordItsIdOrItsName() throws IOException {
        var plan = plan("seasons.journey", stages(range("8000", "10000", "13000")), SCENARIOS);

        assertEquals(List.of(10_000.0, 8_000.0, 13_000.0), Stream.of("base", "worst", "BEST").map(name -> read(json(plan, "--scenario", name)).at("/stages/aware/expected").asDouble()).toList());
        assertEquals(20_000.0, read(json(plan, "--scenario", "q5n8t3bw")).at("/stages/aware/expected").asDouble());
        assertEquals(json(plan, "--scenario", "q5n8t3bw"), json(plan, "--scenario", "good season"));
        assertEquals("q5n8t3bw", read(json(plan, "--scenario", "Good season")).get("scenario").asString());
        assertEquals("worst", read(json(plan, "--scenario", "Worst")).get("scenario").asString());
        assertTrue(read(json(plan)).path("scenario").isMissingNode());
    }

    @Test
    void whereNothingIsUncertainTheWorstIsThePlanItself() {
        assertEquals(json(golden).replace("  \"seed\"", "  \"scenario\": \"worst\",\n  \"seed\""), json(golden, "--scenario", "worst"));
    }

    @Test
    void whatAScenarioChangesInVainIsSaid() throws IOException {
        var plan = plan("seasons.journey", stages("\"10000\""), SCENARIOS);

        assertEquals(plan + ": The scenario changes “cards/gone2222/price”, which the plan does not have or which cannot be so: it was left out.\n",
                Terminal.run("forecast", plan.toString(), "--scenario", "Good season").err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Good seasn | “Good season” is one.", "wort | “worst” is one.", "nothing like it | there are base, worst, best and Good season."})
    void anUnknownScenarioIsRefusedWithTheNearest(String name, String answer) throws IOException {
        var plan = plan("seasons.journey", stages("\"10000\""), SCENARIOS);

        assertEquals(new Said(Exit.FAILED, "", plan + ": There is no scenario “" + name + "”; " + answer + "\n"), Terminal.run("forecast", plan.toString(), "--scenario", name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--seed|1.5", "--seed|x", "--format|xml", "--scenario"})
    void whatMakesNoSenseIsRefusedInOneLine(String words) {
        var command = new ArrayList<>(List.of("forecast", golden.toString()));
        command.addAll(List.of(words.split("\\|")));

        var said = Terminal.run(command.toArray(String[]::new));

        assertEquals(Exit.FAILED, said.exit());
        assertEquals(1, said.err().lines().count());
    }

    @Test
    void theTextIsThereToBeRead() throws IOException {
        var plan = plan("sale.journey", stages(range("9000", "10000", "11000")), SALE);

        assertEquals(new Said(Exit.FINE, """
                Golden
                Spring 2027
                10,000 draws of all that is uncertain, with seed 1

                People a month     expected   8 of 10 draws  go on
                1 Aware: visitors    10,000  9,495 – 10,500   40 %
                2 Engage              4,000   3,798 – 4,200   10 %
                3 Subscribe             400       380 – 420    5 %
                4 Convert                20         19 – 21   70 %
                5 Excite                 14         13 – 15   30 %
                6 Ascend                4.2         4 – 4.4   20 %
                7 Advocate             0.84      0.8 – 0.88   50 %
                8 Promote              0.42      0.4 – 0.44

                Figures                      expected      8 of 10 draws
                Revenue                       €240.00  €227.87 – €252.00
                Cost                           €40.00    €37.98 – €42.00
                Profit                        €200.00  €189.89 – €210.00
                Cost of a customer (CAC)        €0.00
                Worth of a customer (LTV)       €0.00
                LTV : CAC                           –
                Paid back in                        –
                Earned per person entering      €0.02
                Customers who reach Promote     2.1 %

                The weakest step is from Subscribe to Convert: with the 6 % going on that are
                  aimed at, there would be €40.00 more profit a month.

                What moves most: Profit             a tenth less  a tenth more
                Price of First month                     −€24.00       +€24.00
                People entering Aware                    −€20.00       +€20.00
                Going on from Aware to Engage            −€20.00       +€20.00
                Going on from Engage to Subscribe        −€20.00       +€20.00
                Going on from Subscribe to Convert       −€20.00       +€20.00

                Targets          aimed at  last read  state  draws that reach it
                First purchases       6 %        5 %  below                  0 %
                """.replace(" %", "\u00a0%"), ""), Terminal.run("forecast", plan.toString()));
    }

    @Test
    void whatTheForecastLacksIsSaidInSentences() throws IOException {
        var plan = plan("lacking.journey", "\"aware\": { \"enters\": \"1000\", \"onward\": { \"percent\": \"20\" } }", """
                "cards": [
                  { "id": "touch222", "stage": "engage", "type": "touchpoint", "title": "Page" },
                  { "id": "offer222", "stage": "ascend", "type": "offer", "kind": "core-offer", "title": "A course of many evenings on quiet sleep", "price": "90.00" }
                ]""");

        assertEquals("""
                What the forecast lacks
                Nobody has said how many go on from Engage to Subscribe: there the forecast
                  breaks off.
                Nobody has said how many take “A course of many evenings on quiet sleep”, so
                  that it sells nothing in the forecast.
                """, last(5, Terminal.run("forecast", plan.toString())));
    }

    private static String last(int lines, Said said) {
        var all = said.lines();
        return String.join("\n", all.subList(all.size() - lines, all.size())) + "\n";
    }

    @Test
    void aJourneyWithoutBoundSaysSoAndShowsItsFirstCycles() throws IOException {
        assertEquals("""
                Golden
                Spring 2027
                Nothing in it is uncertain

                The journey grows without bound: each person leads to one more, or to more than
                  one, so that no number of people is the expected one. These come in the first
                  cycles, one after the other:

                People a month     cycle 1  cycle 2  cycle 3  cycle 4  cycle 5
                1 Aware: visitors   10,000   14,349   20,589   29,543   42,391
                2 Engage             9,000   12,914   18,530   26,589   38,152
                3 Subscribe          8,100   11,623   16,677   23,930   34,337
                4 Convert            7,290   10,460   15,009   21,537   30,903
                5 Excite             6,561    9,414   13,509   19,383   27,813
                6 Ascend             5,905    8,473   12,158   17,445   25,032
                7 Advocate           5,314    7,626   10,942   15,700   22,528
                8 Promote            4,783    6,863    9,848   14,130   20,276
                """, Terminal.run("forecast", growing("\"3\"").toString()).out());
        assertTrue(Terminal.run("forecast", growing(range("0", "0.1", "9")).toString()).out().contains("of the draws the journey grows without bound."));
    }

    @Test
    void whatMattersIsPeopleWhereNothingIsEarned() {
        assertTrue(Terminal.run("forecast", golden.toString()).out().contains("What moves most: People in Promote"));
    }

    @Test
    void figuresFollowTheLanguageOfThePlan() throws IOException {
        var german = Files.writeString(folder.resolve("deutsch.journey"), Files.readString(golden).replace("\"en\"", "\"de\""));

        assertTrue(Terminal.run("forecast", german.toString()).out().contains("10.000"));
    }

    @Test
    void severalPlansStandOneUnderTheOther() {
        var one = Terminal.run("forecast", golden.toString()).out();

        assertEquals(one + "\n" + one, Terminal.run("forecast", golden.toString(), golden.toString()).out());
    }

    @Test
    void aScenarioIsNamedInTheText() throws IOException {
        var plan = plan("seasons.journey", stages("\"10000\""), SCENARIOS);

        assertEquals("Scenario: Good season", Terminal.run("forecast", plan.toString(), "--scenario", "q5n8t3bw").lines().get(2));
    }

    @ParameterizedTest
    @MethodSource("worked")
    void aWorkedPlanFitsATerminal(Path plan) {
        for (var scenario : List.of("base", "best"))
            for (var line : Terminal.run("forecast", plan.toString(), "--scenario", scenario).lines()) assertTrue(line.codePointCount(0, line.length()) <= 80, line);
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyPlanIsAnsweredInItsForm(long seed) throws IOException {
        var file = folder.resolve("any.journey");
        Files.write(file, PlanFile.write(Plans.some(seed)));
        for (var format : List.of("text", "csv", "json")) {
            var said = Terminal.run("forecast", file.toString(), "--format", format);

            assertTrue(said.exit() == Exit.FINE || said.exit() == Exit.FOUND && said.out().isEmpty(), said.err());
            if (format.equals("json") && said.exit() == Exit.FINE) assertEquals(List.of(), faults(said.out()));
            assertTrue(said.out().chars().noneMatch(c -> c < ' ' && c != '\n'), said.out());
        }
    }
}
