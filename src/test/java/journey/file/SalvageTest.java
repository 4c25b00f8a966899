package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import journey.keep.Figures;
import journey.plan.Card;
import journey.plan.Id;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.plan.Plans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class SalvageTest {
    /// A file that breaks off before may not even have a title.
    private static final int NOTHING_YET = 100;

    private static Opened read(byte[] bytes) {
        return PlanFile.read(bytes, Ids.from(new SplittableRandom(3)));
    }

    private static Opened read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Where the text of each card ends: behind the bracket that closes it.
    private static List<Integer> ends(byte[] bytes, Plan plan) {
        var text = new String(bytes, StandardCharsets.ISO_8859_1);
        var from = text.indexOf("\n  \"cards\": [");
        var ends = new ArrayList<Integer>();
        for (int i = 0; i < plan.cards().size(); i++) {
            from = text.indexOf("\n    }", from + 1);
            ends.add(from + 6);
        }
        return ends;
    }

    /// At some hundred places of a large file with all that a file can hold; at every byte of one: [#cutOffAtEveryByteEveryWholeCardIsThere].
    @Test
    void cutOffAnywhereEveryWholeCardIsThere() {
        var plan = Plans.sized(200, 11);
        assertEveryWholeCardIsThere(plan, PlanFile.write(plan).length / 700);
    }

    @Test
    @Tag("long")
    void cutOffAtEveryByteEveryWholeCardIsThere() {
        var cuts = assertEveryWholeCardIsThere(Plans.plain(200, 12), 1);
        Figures.note("cut", "a file of 200 cards cut off at each of its %,d bytes: whole cards lost 0", cuts);
    }

    /// @return at how many places it was cut
    private static int assertEveryWholeCardIsThere(Plan plan, int step) {
        var bytes = PlanFile.write(plan);
        var ends = ends(bytes, plan);
        var cuts = IntStream.range(1, bytes.length - 2).filter(cut -> cut % step == 0).toArray();
        Arrays.stream(cuts).parallel().forEach(at -> {
            var whole = (int) ends.stream().filter(end -> end <= at).count();
            var opened = read(Arrays.copyOf(bytes, at));
            if (at < NOTHING_YET && opened instanceof Opened.Refused) return;
            var salvaged = assertInstanceOf(Opened.Salvaged.class, opened, () -> "cut at " + at);
            assertEquals(plan.cards().subList(0, whole), List.copyOf(salvaged.copy().cards()), () -> "cut at " + at);
        });
        return cuts.length;
    }

    @Test
    void cutOffAnywhereInASmallFileNothingBreaks() {
        var bytes = PlanFile.write(Plans.plain(3, 5));

        for (int cut = 0; cut < bytes.length; cut++) {
            var opened = read(Arrays.copyOf(bytes, cut));
            assertTrue(opened instanceof Opened.Refused || opened instanceof Opened.Salvaged || cut == bytes.length - 1, "cut at " + cut + ": " + opened);
        }
    }

    @Test
    void anyByteThatIsBrokenInsideTheCardsCostsOneCard() {
        var plan = Plans.plain(30, 4);
        var bytes = PlanFile.write(plan);
        var ends = ends(bytes, plan);
        var random = new SplittableRandom(1);

        for (int i = 0; i < 1000; i++) {
            var card = 1 + random.nextInt(28);
            var at = random.nextInt(ends.get(card - 1) + 6, ends.get(card));
            if (bytes[at] < 0) continue; // half a character is no UTF-8, which is another matter
            var broken = bytes.clone();
            broken[at] = 1; // never allowed in JSON
            var salvaged = assertInstanceOf(Opened.Salvaged.class, read(broken), () -> "broken at " + at);

            var expected = new ArrayList<Card>(plan.cards());
            expected.remove(card);
            assertEquals(expected, List.copyOf(salvaged.copy().cards()), () -> "broken at " + at);
            assertEquals(plan.links().stream().filter(link -> !link.touches(plan.cards().get(card).id())).toList(), salvaged.copy().links());
        }
    }

    @Test
    void whatIsNotWholeIsListedByItsTitleAndLines() {
        var salvaged = assertInstanceOf(Opened.Salvaged.class, read("""
                {
                  "format": "journey-plan",
                  "version": 1,
                  "cards": [
                    {"id": "a", "stage": "aware", "type": "note", "title": "One"},
                    {"id": "b", "stage": "aware", "type": "note", "title": "Two",
                     "text": oops},
                    {"id": "c", "stage": "aware", "type": "note", "title": "Three"}
                  ],
                  "links": [{"from": "a", "to": "b"}, {"from": "a", "to": "c"}]
                }
                """));

        assertEquals(Phrase.of("file.salvaged.broken", 2, 7, 14), salvaged.why());
        assertEquals(List.of(new Finding("", "Two", Phrase.of("file.found.not-whole", 6, 8, 1, "Two"), Finding.Cost.CHANGED),
                new Finding("/links/0", "", Phrase.of("file.found.loose-link", "b"), Finding.Cost.CHANGED)), salvaged.findings());
        assertEquals(List.of(new Id("a"), new Id("c")), salvaged.copy().cards().stream().map(Card::id).toList());
        assertEquals(1, salvaged.copy().links().size());
    }

    @Test
    void aFileWithSortedKeysThatBreaksOffIsSalvagedToo() {
        var salvaged = assertInstanceOf(Opened.Salvaged.class, read("""
                {"cards": [{"id": "a", "stage": "aware", "title": "One", "type": "note"}], "format": "journey-plan", "links": ["""));

        assertEquals(1, salvaged.copy().cards().size());
    }

    @Test
    void linksThatStandTwiceDoNotStopASalvage() {
        var salvaged = assertInstanceOf(Opened.Salvaged.class, read("""
                {"format": "journey-plan", "version": 1, "links": [{"from": "a", "to": "ascend"}],
                 "cards": [{"id": "a", "stage": "aware", "type": "note"}], "links": ["""));

        assertEquals(List.of(), salvaged.copy().links());
    }

    @Test
    void zerosAtTheEndAreACutOffFile() {
        var bytes = PlanFile.write(Plans.plain(10, 2));
        var torn = bytes.clone();
        Arrays.fill(torn, bytes.length / 2, bytes.length, (byte) 0);

        assertEquals("file.salvaged.cut-off", assertInstanceOf(Opened.Salvaged.class, read(torn)).why().key());
    }

    @Test
    void whatStandsBehindThePlanIsSaidAndThePlanIsACopy() {
        var text = "{\"format\": \"journey-plan\", \"version\": 1, \"title\": \"T\"}\n";

        for (var more : List.of("{}", "x", text, "\0\0\0", "]", ","))
            assertEquals(new Opened.Salvaged(Plan.blank("T"), Phrase.of("file.salvaged.more-behind", 0, 1, 55),
                    List.of(new Finding("", "", Phrase.of("file.found.more-behind", 1, 55), Finding.Cost.CHANGED))), read(text + more), more);
    }

    @Test
    void bracketsThatNeverCloseEndSoon() {
        var head = "{\"format\": \"journey-plan\", \"version\": 1, \"cards\": [";
        var cases = new HashMap<String, String>();
        cases.put("open brackets", "{".repeat(2_000_000));
        cases.put("nested lists", "{\"a\": [".repeat(300_000));
        cases.put("open in a row", "{\"a\": [1,1,1,".repeat(100_000));
        cases.put("open texts", "{\"".repeat(1_000_000));

        cases.forEach((name, more) -> assertTrue(read(head + more).plan().map(plan -> plan.cards().isEmpty()).orElse(true), name));
    }
}
