package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Stage;
import journey.text.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonCanvasTest {
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(Path.of("src/test/resources/journey/exchange/json-canvas-1.0.schema.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> faults(String canvas) {
        return SCHEMA.validate(canvas, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    private static String canvas(Plan plan) {
        return new String(JsonCanvas.of(plan, Words.in(Locale.UK)), StandardCharsets.UTF_8);
    }

    private static Map<String, JsonNode> nodes(JsonNode canvas) {
        var nodes = new HashMap<String, JsonNode>();
        canvas.get("nodes").forEach(node -> assertEquals(null, nodes.put(node.get("id").asString(), node), "two nodes with one id"));
        return nodes;
    }

    static Stream<Plan> plans() {
        return Stream.of(LongStream.rangeClosed(1, 40).mapToObj(Plans::some), LongStream.rangeClosed(1, 20).mapToObj(Plans::broken), Everywhere.malice().stream().map(Everywhere::of),
                Stream.of(Plan.blank(""))).flatMap(all -> all);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itIsACanvasWithEveryCardInItsStageAndEveryLink(Plan plan) {
        var text = canvas(plan);
        assertEquals(List.of(), faults(text));

        var canvas = JsonMapper.shared().readTree(text);
        var nodes = nodes(canvas);
        for (var card : plan.cards()) {
            assertEquals("text", nodes.get(card.id().value()).get("type").asString());
            assertTrue(holds(nodes.get(card.stage().word()), nodes.get(card.id().value())), card::toString);
        }
        for (var stage : Stage.ALL) assertEquals("group", nodes.get(stage.word()).get("type").asString());
        assertEquals(plan.cards().size() + Stage.ALL.size() + 1, nodes.size());

        var edges = new ArrayList<String>();
        var ids = new HashSet<>(nodes.keySet());
        canvas.get("edges").forEach(edge -> {
            assertTrue(ids.add(edge.get("id").asString()));
            edges.add(edge.get("fromNode").asString() + ">" + edge.get("toNode").asString());
        });
        assertEquals(plan.links().stream().map(link -> link.place().text()).toList(), edges);
    }

    private static boolean holds(JsonNode group, JsonNode card) {
        return left(group) <= left(card) && right(card) <= right(group) && card.get("y").asInt() >= group.get("y").asInt()
                && card.get("y").asInt() + card.get("height").asInt() <= group.get("y").asInt() + group.get("height").asInt();
    }

    private static int left(JsonNode node) {
        return node.get("x").asInt();
    }

    private static int right(JsonNode node) {
        return node.get("x").asInt() + node.get("width").asInt();
    }

    @Test
    void stagesStandApart() {
        var nodes = nodes(JsonMapper.shared().readTree(canvas(Worked.plan("stress-app"))));

        for (var stage : Stage.ALL) stage.next().ifPresent(next -> assertTrue(right(nodes.get(stage.word())) < left(nodes.get(next.word()))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"nodes\": [{\"id\": \"a\", \"type\": \"text\", \"x\": 0, \"y\": 0, \"width\": 1, \"height\": 1}]}",
            "{\"nodes\": [{\"id\": \"a\", \"type\": \"text\", \"text\": \"\", \"x\": 0.5, \"y\": 0, \"width\": 1, \"height\": 1}]}",
            "{\"nodes\": [{\"id\": \"a\", \"type\": \"card\", \"text\": \"\", \"x\": 0, \"y\": 0, \"width\": 1, \"height\": 1}]}",
            "{\"nodes\": [{\"id\": \"a\", \"type\": \"group\", \"color\": \"red\", \"x\": 0, \"y\": 0, \"width\": 1, \"height\": 1}]}",
            "{\"edges\": [{\"id\": \"a\", \"fromNode\": \"b\"}]}", "{\"edges\": [{\"id\": \"a\", \"fromNode\": \"b\", \"toNode\": \"c\", \"toSide\": \"middle\"}]}"})
    void whatIsNoCanvasIsNotTakenForOne(String text) {
        assertFalse(faults(text).isEmpty());
    }
}
