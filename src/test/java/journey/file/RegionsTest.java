package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.LongStream;
import journey.file.Regions.Lines;
import journey.plan.End;
import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Plans;
import journey.plan.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RegionsTest {
    private static final String PLAN = """
            {
              "title": "A",
              "audiences": [
                { "id": "people22" }
              ],
              "stages": {
                "aware": { "goal": "g" },
                "nowhere": {},
                "excite": {
                  "goal": "h"
                }
              },
              "cards": [
                { "id": "aaaaaaaa",
                  "readings": [ { "id": "inside22" } ]
                },
                "no card",
                { "id": "aaaaaaaa" }
              ],
              "links": [ { "from": "aaaaaaaa", "to": "excite" },
                { "from": "aaaaaaaa", "to": "bbbbbbbb" } ]
            }
            """;

    @Test
    void eachPlaceHasItsLines() {
        assertEquals(Map.of(
                new Place.Of(new Id("people22")), new Lines(4, 4),
                new Place.OfStage(Stage.AWARE), new Lines(7, 7),
                new Place.OfStage(Stage.EXCITE), new Lines(9, 11),
                new Place.Of(new Id("aaaaaaaa")), new Lines(14, 16),
                new Place.OfLink(new Id("aaaaaaaa"), new End.AtStage(Stage.EXCITE)), new Lines(20, 20),
                new Place.OfLink(new Id("aaaaaaaa"), new End.AtCard(new Id("bbbbbbbb"))), new Lines(21, 21)),
                Regions.in(PLAN.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void ofABrokenFileWhatStandsBeforeTheBreakIsTold() {
        var cut = PLAN.substring(0, PLAN.indexOf("\"links\""));

        assertEquals(new Lines(14, 16), Regions.in(cut.getBytes(StandardCharsets.UTF_8)).get(new Place.Of(new Id("aaaaaaaa"))));
        assertEquals(Map.of(), Regions.in(new byte[] {1, 2, 3}));
        assertEquals(Map.of(), Regions.in("[1, 2]".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void otherEncodingsHaveTheSameLines() {
        assertEquals(Regions.in(PLAN.getBytes(StandardCharsets.UTF_8)), Regions.in(PLAN.getBytes(StandardCharsets.UTF_16)));
        assertEquals(Regions.in(PLAN.getBytes(StandardCharsets.UTF_8)), Regions.in(("\ufeff" + PLAN).getBytes(StandardCharsets.UTF_8)));
    }

    static LongStream seeds() {
        return Plans.seeds(30);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void everyCardAndLinkThatIsWrittenHasLines(long seed) {
        var plan = Plans.some(seed);
        var regions = Regions.in(PlanFile.write(plan));

        for (var card : plan.cards()) assertEquals(true, regions.containsKey(new Place.Of(card.id())), card::toString);
        for (var link : plan.links()) assertEquals(true, regions.containsKey(link.place()), link::toString);
    }
}
