package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import journey.keep.Figures;
import journey.plan.Amount;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.Field;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import journey.plan.Settings;
import journey.plan.Stage;
import journey.plan.StagePlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class UnknownTest {
    private static final String NEWER = """
            {
              "format": "journey-plan",
              "madeBy": "a newer planner",
              "version": 1,
              "title": "T",
              "theme": {
                "dark": true,
                "scale": 1.10
              },
              "stages": {
                "aware": {
                  "goal": "G",
                  "mood": "calm",
                  "enters": {
                    "low": "1",
                    "source": "survey",
                    "likely": "2",
                    "high": "3"
                  },
                  "onward": {
                    "count": 1,
                    "weight": [
                      1,
                      {
                        "a": 2
                      }
                    ],
                    "outOf": 2
                  },
                  "back": {
                    "to": "aware",
                    "percent": "10",
                    "since": "May"
                  }
                },
                "return": {
                  "goal": "a ninth stage"
                },
                "promote": {
                  "goal": "P"
                }
              },
              "cards": [
                {
                  "id": "a",
                  "colour": "red",
                  "stage": "aware",
                  "type": "experiment",
                  "hypothesis": "H",
                  "title": "E",
                  "arms": ["a", "b"]
                },
                {
                  "id": "b",
                  "stage": "ascend",
                  "type": "offer",
                  "title": "O",
                  "price": "9.00",
                  "tax": 0.20,
                  "cost": "2.00"
                }
              ],
              "cardsSeen": 7,
              "links": [
                {
                  "from": "a",
                  "to": "b",
                  "strength": 3
                }
              ],
              "last": null
            }
            """;

    private static Plan read(String text) {
        return PlanFile.read(text.getBytes(StandardCharsets.UTF_8), Ids.from(new SplittableRandom(1))).plan().orElseThrow();
    }

    private static String write(Plan plan) {
        return new String(PlanFile.write(plan), StandardCharsets.UTF_8);
    }

    @Test
    void whatANewerPlannerWroteIsWrittenBackAtItsPlace() {
        assertEquals(NEWER, write(read(NEWER)));
    }

    @Test
    void editsLeaveWhatIsNotKnownWhereItStood() {
        var plan = read(NEWER)
                .replacing(new Id("b"), card -> card.with(CardFields.PRICE, Amount.of("8.00")).at(Stage.CONVERT))
                .replacing(new Id("a"), card -> card.at(Stage.ENGAGE).with(CardFields.TITLE, "F"))
                .withStage(Stage.AWARE, stage -> new StagePlan(stage.fields().with(StagePlan.ENTERS, new Amount.Range(Amount.of("4").likely(), Amount.of("5").likely(), Amount.of("6").likely()))));

        assertEquals(NEWER.replace("9.00", "8.00").replace("\"ascend\"", "\"convert\"").replace("\"stage\": \"aware\"", "\"stage\": \"engage\"").replace("\"E\"", "\"F\"")
                .replace("\"low\": \"1\"", "\"low\": \"4\"").replace("\"likely\": \"2\"", "\"likely\": \"5\"").replace("\"high\": \"3\"", "\"high\": \"6\""), write(plan));
    }

    @Test
    void whatFollowedAFieldThatIsGoneStandsWhereItWouldStand() {
        var plan = read(NEWER).replacing(new Id("b"), card -> card.with(card.fields().without(CardFields.PRICE)));

        assertEquals(NEWER.replace("      \"price\": \"9.00\",\n", ""), write(plan));
        assertEquals(write(plan), write(read(write(plan))));
    }

    @Test
    void whatStoodInsideAValueGoesWithIt() {
        var plan = read(NEWER).withStage(Stage.AWARE, stage -> new StagePlan(stage.fields().without(StagePlan.ENTERS).without(StagePlan.ONWARD)));

        assertEquals(plan, read(write(plan)));
    }

    @Test
    void whatFollowedAListOfWhichNothingIsLeftFollowsWhatIsThere() {
        var plan = read("""
                {"format": "journey-plan", "version": 1, "title": "T", "links": [{"from": "gone", "to": "aware"}], "more": 1, "putAside": [{}], "most": 2}""");

        assertEquals(plan, read(write(plan)));
        assertEquals("""
                {
                  "format": "journey-plan",
                  "version": 1,
                  "title": "T",
                  "more": 1,
                  "most": 2
                }
                """, write(plan));
    }

    static LongStream seeds() {
        return Plans.seeds(200);
    }

    /// Every unknown field of a plan, by the part that it stands in, whatever it follows.
    private static TreeMap<String, String> unknown(Plan plan) {
        var all = new TreeMap<String, String>();
        add(all, "", plan.settings());
        plan.stages().forEach((stage, one) -> add(all, stage.word(), one.fields()));
        plan.audiences().forEach(one -> add(all, one.id().value(), one.fields()));
        plan.cards().forEach(one -> add(all, one.id().value(), one.fields()));
        plan.links().forEach(one -> add(all, one.place().text(), one.fields()));
        return all;
    }

    private static void add(TreeMap<String, String> all, String where, Fields fields) {
        fields.unknown().forEach(one -> all.put(where + "/" + one.key(), one.json()));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsNotKnownSurvivesAnyEdits(long seed) {
        var plan = Plans.some(seed);
        var random = new SplittableRandom(seed);
        var edited = plan.withSettings(plan.settings().with(Settings.PROMISE, "edited").without(Settings.CURRENCY));
        for (var card : plan.cards()) edited = edited.replacing(card.id(), one -> edited(one, random));
        var again = read(write(edited));

        assertEquals(unknown(plan), unknown(again));
        assertEquals(write(edited), write(again));
        assertTrue(Check.says(PlanFile.write(edited), edited));
    }

    @Test
    @Tag("long")
    void whatIsNotKnownSurvivesAnyEditsOfTenThousandPlans() {
        LongStream.rangeClosed(1, 10_000).parallel().forEach(this::whatIsNotKnownSurvivesAnyEdits);
        Figures.note("unknown", "round trips of random plans with unknown fields and cards, edited: 10,000, values lost 0");
    }

    private static Card edited(Card card, SplittableRandom random) {
        var fields = card.fields();
        for (Field<?> field : card.shape()) if (random.nextInt(3) == 0) fields = fields.without(field);
        return card.with(fields.with(CardFields.TITLE, "edited")).at(Stage.ALL.get(random.nextInt(8)));
    }
}
