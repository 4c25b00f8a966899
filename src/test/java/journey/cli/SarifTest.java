package journey.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import journey.rule.Rule;
import journey.rule.Rules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {
    private static final String PLAN = """
            {
              "format": "journey-plan",
              "version": 1,
              "title": "Skips",
              "stages": {
                "aware": { "goal": "Reach" },
                "subscribe": {
                  "owner": "Ada"
                }
              },
              "cards": [
                { "id": "aaaaaaaa", "stage": "aware", "type": "touchpoint", "title": "Ad", "channel": "TikTok" },
                {
                  "id": "cccccccc",
                  "stage": "subscribe",
                  "type": "touchpoint",
                  "title": ""
                }
              ],
              "links": [],
              "putAside": [ { "rule": "no-metric", "at": "aware", "reason": "Nobody counts it." } ]
            }
            """;
    private static final Schema SCHEMA = schema();

    @TempDir
    private Path folder;

    private static Schema schema() {
        try (var in = SarifTest.class.getResourceAsStream("sarif-parts.schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new AssertionError(broken);
        }
    }

    private static List<String> faults(String sarif) {
        return SCHEMA.validate(sarif, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static JsonNode run(String sarif) {
        return new JsonMapper().readTree(sarif).get("runs").get(0);
    }

    private static Stream<JsonNode> results(String sarif, String rule) {
        return StreamSupport.stream(run(sarif).get("results").spliterator(), false).filter(one -> one.get("ruleId").asString().equals(rule));
    }

    private String checked() throws IOException {
        var file = Files.writeString(folder.resolve("two words.journey"), PLAN);
        return Terminal.run("check", "--format", "sarif", file.toString()).out();
    }

    static Stream<Path> worked() throws IOException {
        try (var plans = Files.list(Path.of("assets/plans"))) {
            return plans.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("worked")
    void whatIsWrittenOfAWorkedPlanKeepsToTheStandard(Path plan) {
        assertEquals(List.of(), faults(Terminal.run("check", "--format", "sarif", plan.toString()).out()));
    }

    @Test
    void aPlanWithManyFaultsKeepsToTheStandardToo() throws IOException {
        assertEquals(List.of(), faults(checked()));
    }

    @Test
    void theDriverBringsTheWholeCatalogue() throws IOException {
        var rules = new ArrayList<String>();
        for (var rule : run(checked()).get("tool").get("driver").get("rules")) rules.add(rule.get("id").asString());

        assertEquals(Rules.ALL.stream().map(Rule::id).toList(), rules);
    }

    @Test
    void everyResultPointsAtItsRule() throws IOException {
        var run = run(checked());
        for (var result : run.get("results"))
            assertEquals(result.get("ruleId"), run.get("tool").get("driver").get("rules").get(result.get("ruleIndex").asInt()).get("id"));
    }

    @ParameterizedTest
    @CsvSource({"untitled, cccccccc, 13, 18", "no-goal, subscribe, 7, 9", "stage-skipped, engage, 0, 0"})
    void aFindingIsOnTheLinesOfWhatItIsAbout(String rule, String place, int first, int last) throws IOException {
        var location = results(checked(), rule).map(one -> one.get("locations").get(0))
                .filter(one -> one.get("logicalLocations").get(0).get("fullyQualifiedName").asString().equals(place)).findFirst().orElseThrow();
        var region = Optional.ofNullable(location.get("physicalLocation").get("region"));

        assertEquals(first == 0 ? Optional.empty() : Optional.of("{\"startLine\":" + first + ",\"endLine\":" + last + "}"), region.map(JsonNode::toString));
    }

    @Test
    void levelsAreErrorWarningAndNote() throws IOException {
        var sarif = checked();
        assertEquals(List.of("error"), results(sarif, "stage-skipped").map(one -> one.get("level").asString()).distinct().toList());
        assertEquals(List.of("warning"), results(sarif, "no-goal").map(one -> one.get("level").asString()).distinct().toList());
        assertEquals(List.of("note"), results(sarif, "no-owner").map(one -> one.get("level").asString()).distinct().toList());
    }

    @Test
    void whatIsPutAsideIsSuppressedForItsReason() throws IOException {
        var put = results(checked(), "no-metric").filter(one -> one.has("suppressions")).toList();

        assertEquals(List.of("[{\"kind\":\"inSource\",\"justification\":\"Nobody counts it.\"}]"), put.stream().map(one -> one.get("suppressions").toString()).toList());
    }

    @Test
    void fixesAreToldInWords() throws IOException {
        var fixes = results(checked(), "stage-skipped").findFirst().orElseThrow().get("properties").get("fixes");

        assertTrue(fixes.size() > 1 && fixes.toString().contains("Skip"), fixes::toString);
    }

    @Test
    void whatWaitsForAChoiceIsAResultOnTheLinesOfItsPlace() throws IOException {
        var file = Files.writeString(folder.resolve("open.journey"), PLAN.replace("\"links\"", "\"conflicts\": [ { \"at\": \"aaaaaaaa/title\", \"mine\": \"Ad\", \"theirs\": \"Clip\" } ],\n  \"links\""));
        var sarif = Terminal.run("check", "--format", "sarif", file.toString()).out();
        var open = results(sarif, "open-choice").findFirst().orElseThrow();

        assertEquals(List.of(), faults(sarif));
        assertEquals("{\"text\":\"Ad: Title waits for a choice. Mine: Ad. Theirs: Clip.\"}", open.get("message").toString());
        assertEquals("error", open.get("level").asString());
        assertEquals("{\"startLine\":12,\"endLine\":12}", open.get("locations").get(0).get("physicalLocation").get("region").toString());
    }

    @Test
    void aPlanWithoutFaultsHasNoResults() {
        var sarif = Terminal.run("check", "--format", "sarif", "assets/plans/stress-app.journey");
        for (var result : run(sarif.out()).get("results")) assertEquals("note", result.get("level").asString());
        assertEquals(Exit.FINE, sarif.exit());
    }

    @Test
    void namesOfFilesBecomeAddresses() throws IOException {
        var file = folder.toRealPath().resolve("two words.journey");

        assertEquals(file.toUri().toString(), SarifReport.uri(file));
        assertTrue(SarifReport.uri(file).endsWith("/two%20words.journey"));
        assertEquals("plans/two%20words.journey", SarifReport.uri(Path.of("plans", "two words.journey")));
    }
}
