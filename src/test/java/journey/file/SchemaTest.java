package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import journey.plan.CardFields;
import journey.plan.CardType;
import journey.plan.Field;
import journey.plan.Ids;
import journey.plan.Kind;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Shape;
import journey.plan.StagePlan;
import journey.plan.Word;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class SchemaTest {
    private static final Path FILE = Path.of("assets/schema/journey-plan-1.schema.json");
    private static final Schema SCHEMA = schema();

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Files.readString(FILE));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> faults(String plan) {
        return SCHEMA.validate(plan, InputFormat.JSON).stream().map(Error::toString).toList();
    }

    static LongStream seeds() {
        return Plans.seeds(60);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatThePlannerWritesIsValid(long seed) {
        assertEquals(List.of(), faults(new String(PlanFile.write(Plans.some(seed)), StandardCharsets.UTF_8)));
    }

    static Stream<Path> shipped() throws IOException {
        return Files.list(Path.of("assets/plans")).filter(file -> file.toString().endsWith(PlanFile.ENDING)).sorted();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void everyShippedPlanIsValidWholeAndCanonical(Path file) throws IOException {
        var text = Files.readString(file);
        var opened = assertInstanceOf(Opened.Whole.class, PlanFile.open(file, Ids.from(new SplittableRandom(1))));

        assertEquals(List.of(), faults(text));
        assertEquals(text, new String(PlanFile.write(opened.stored().plan()), StandardCharsets.UTF_8));
    }

    static Stream<String> wrong() {
        return Stream.of(
                "{\"format\": \"journey-plan\", \"version\": 1}",
                "{\"format\": \"journal\", \"version\": 1, \"title\": \"\"}",
                "{\"format\": \"journey-plan\", \"version\": \"1\", \"title\": \"\"}",
                card("\"type\": \"note\", \"title\": 5"),
                card("\"type\": \"offer\", \"price\": 9.00"),
                card("\"type\": \"offer\", \"price\": \"1e3\""),
                card("\"type\": \"offer\", \"kind\": \"tripwire\""),
                card("\"type\": \"offer\", \"take\": {\"percent\": \"5\", \"count\": 3}"),
                card("\"type\": \"metric\", \"readings\": [{\"on\": \"31.5.2027\"}]"),
                card("\"type\": \"touchpoint\", \"minutes\": -1"),
                card("\"title\": \"no type\""),
                "{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"\", \"cards\": [{\"id\": \"aware\", \"stage\": \"aware\", \"type\": \"note\"}]}",
                "{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"\", \"links\": [{\"from\": \"a\"}]}");
    }

    private static String card(String more) {
        return "{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"\", \"cards\": [{\"id\": \"a\", \"stage\": \"aware\", " + more + "}]}";
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatNoPlanMeansIsNotValid(String plan) {
        assertFalse(faults(plan).isEmpty());
    }

    @Test
    void cardsOfOtherTypesAndOtherFieldsAreValid() {
        assertEquals(List.of(), faults(card("\"type\": \"experiment\", \"price\": [1], \"x\": {}")));
    }

    /// Each object of the schema, and what the planner knows of it.
    static Stream<Arguments> objects() {
        var plan = new ArrayList<>(PlanReader.PLAN.keys());
        return Stream.concat(Stream.of(
                Arguments.of("", plan),
                Arguments.of("/properties/stages", PlanReader.STAGES.keys()),
                Arguments.of("/$defs/audience", PlanReader.AUDIENCE.keys()),
                Arguments.of("/$defs/link", PlanReader.LINK.keys()),
                Arguments.of("/$defs/putAside", PlanReader.PUT_ASIDE.keys()),
                Arguments.of("/$defs/stage", keys(StagePlan.SHAPE)),
                Arguments.of("/$defs/stepBack", keys(StagePlan.StepBack.SHAPE)),
                Arguments.of("/$defs/rate", Rates.KEYS),
                Arguments.of("/$defs/range", Rates.RANGE.keys()),
                Arguments.of("/$defs/bring", keys(CardFields.Bring.SHAPE)),
                Arguments.of("/$defs/utm", keys(CardFields.Utm.SHAPE)),
                Arguments.of("/$defs/reading", keys(CardFields.Reading.SHAPE)),
                Arguments.of("/$defs/period", keys(Settings.Period.SHAPE)),
                Arguments.of("/$defs/brand", keys(Settings.Brand.SHAPE)),
                Arguments.of("/$defs/ruleSetting", keys(Settings.RuleSetting.SHAPE)),
                Arguments.of("/$defs/lens", keys(Settings.Lenses.SHAPE)),
                Arguments.of("/$defs/stateNote", keys(Settings.StateNote.SHAPE)),
                Arguments.of("/$defs/scenario", keys(Settings.Scenario.SHAPE)),
                Arguments.of("/$defs/remark", keys(Settings.Remark.SHAPE)),
                Arguments.of("/$defs/conflict", keys(Settings.Conflict.SHAPE))),
                Arrays.stream(CardType.values()).map(type -> Arguments.of("/$defs/" + type.word(), CardFields.of(type).stream().map(Field::key).toList())));
    }

    private static List<String> keys(Shape<?> shape) {
        return Form.of(shape).keys();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("objects")
    void theSchemaNamesTheFieldsThatThePlannerKnowsInTheOrderOfTheFile(String pointer, List<String> known) {
        assertEquals(known, List.copyOf(SCHEMA.getSchemaNode().at(pointer).get("properties").propertyNames()));
    }

    @Test
    void theSchemaNamesTheWordsThatThePlannerKnows() {
        for (var type : CardType.values())
            for (var field : CardFields.of(type)) {
                var said = SCHEMA.getSchemaNode().at("/$defs/" + type.word() + "/properties/" + field.key());
                switch (field.kind()) {
                    case Kind.Choice<?>(var words) -> assertEquals(words(words), texts(said.get("enum")), field.key());
                    case Kind.Choices<?>(var words) -> assertEquals(words(words), texts(said.get("items").get("enum")), field.key());
                    default -> assertTrue(said.get("enum") == null, field.key());
                }
            }
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).map(one -> ((Word) one).word()).toList();
    }

    private static List<String> texts(JsonNode list) {
        var texts = new ArrayList<String>();
        list.forEach(one -> texts.add(one.asString()));
        return texts;
    }
}
