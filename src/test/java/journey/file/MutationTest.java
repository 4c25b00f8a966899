package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import journey.keep.Figures;
import journey.plan.Ids;
import journey.plan.Plan;
import journey.plan.Plans;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// Twenty thousand plans with something wrong in their files: whatever it is, opening ends in one of its cases, and what opened can be
/// saved and opens whole again.
@Execution(ExecutionMode.CONCURRENT)
class MutationTest {
    private static final int LARGE = 2_000;
    private static final int FILES = 20_000;
    private static final int MANY = 1_000_000;
    private static final List<Plan> SMALL = Plans.seeds(200).mapToObj(seed -> seed % 8 == 0 ? Plans.sized(1, seed) : bare(Plans.plain(1 + (int) (seed % 3), seed))).toList();
    private static final List<String> TOKENS = List.of("null", "true", "0", "-1", "1e999", "99999999999999999999", "1.10", "\"\"", "\"x\"", "\"aware\"", "\"NaN\"", "\"-5\"",
            "\"1e9\"", "\"\\ud800\"", "\"\\u0000\"", "{}", "[]", "[null]", "{\"a\": 1}", "[[1], {}]", "{\"low\": \"1\"}", "\"2027-13-01\"", "\"0000-01-01\"", "\"9999-12-31\"",
            "\"offer\"", "{\"percent\": \"300\", \"of\": 1}", "\"\\u202e\"", "-0", "1E400", "\"journey-plan\"");

    /// Its cards and links, and little else: what is read in no time.
    private static Plan bare(Plan plan) {
        return Plan.blank(plan.title()).withCards(plan.cards(), plan.links());
    }

    private static byte[] mutated(byte[] bytes, SplittableRandom random) {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> withOtherValue(bytes, random);
            case 3 -> withOtherByte(bytes, random);
            case 4 -> Arrays.copyOf(bytes, random.nextInt(bytes.length));
            case 5 -> without(bytes, random);
            case 6 -> twice(bytes, random);
            default -> withOtherKey(bytes, random);
        };
    }

    /// Another value behind a colon or in a list.
    private static byte[] withOtherValue(byte[] bytes, SplittableRandom random) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var colon = text.indexOf(": ", random.nextInt(text.length()));
        var end = text.indexOf('\n', colon);
        if (colon < 0 || end < 0) return bytes;
        var comma = text.charAt(end - 1) == ',' ? "," : "";
        return (text.substring(0, colon + 2) + TOKENS.get(random.nextInt(TOKENS.size())) + comma + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] withOtherByte(byte[] bytes, SplittableRandom random) {
        var copy = bytes.clone();
        copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        return copy;
    }

    private static byte[] without(byte[] bytes, SplittableRandom random) {
        var from = random.nextInt(bytes.length);
        var to = Math.min(bytes.length, from + 1 + random.nextInt(200));
        var copy = Arrays.copyOf(bytes, bytes.length - (to - from));
        System.arraycopy(bytes, to, copy, from, bytes.length - to);
        return copy;
    }

    /// Lines that stand twice: double keys, double cards, broken brackets.
    private static byte[] twice(byte[] bytes, SplittableRandom random) {
        var lines = new ArrayList<>(Arrays.asList(new String(bytes, StandardCharsets.UTF_8).split("\n", -1)));
        var from = random.nextInt(lines.size());
        lines.addAll(from, List.copyOf(lines.subList(from, Math.min(lines.size(), from + 1 + random.nextInt(10)))));
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    /// A key of another field, or of none.
    private static byte[] withOtherKey(byte[] bytes, SplittableRandom random) {
        var keys = List.of("id", "stage", "type", "title", "price", "take", "readings", "cards", "links", "stages", "version", "format", "x", "a/b", "");
        var text = new String(bytes, StandardCharsets.UTF_8);
        var colon = text.indexOf("\": ", random.nextInt(text.length()));
        if (colon < 0) return bytes;
        var start = text.lastIndexOf('"', colon - 1);
        return (text.substring(0, start + 1) + keys.get(random.nextInt(keys.size())) + text.substring(colon)).getBytes(StandardCharsets.UTF_8);
    }

    private static void assertHolds(byte[] bytes, String name) {
        var ids = Ids.from(new SplittableRandom(1));
        Opened opened;
        try {
            opened = PlanFile.read(bytes, ids);
        } catch (RuntimeException | Error e) {
            throw new AssertionError(name + "\n" + new String(bytes, StandardCharsets.UTF_8), e);
        }
        opened.plan().ifPresent(plan -> {
            var written = PlanFile.write(plan);
            var again = PlanFile.read(written, ids);
            assertEquals(Optional.of(plan), again.plan(), name);
            assertTrue(isAsWritten(again), () -> name + ": " + again);
            assertTrue(Check.says(written, plan), name);
        });
    }

    /// What was not understood is found again each time: that is no fault of the writing.
    private static boolean isAsWritten(Opened opened) {
        return opened instanceof Opened.Whole || opened instanceof Opened.WithFindings(var stored, _, _) && !stored.keepsOriginal();
    }

    /// Two thousand large ones with all that a file can hold, and many small ones.
    @Test
    void whateverIsWrongOpeningEndsInOneOfItsCasesAndWhatOpensCanBeSaved() {
        for (int seed = 1; seed <= LARGE; seed++) assertHolds(seed, new SplittableRandom(seed).nextInt(2) == 0 ? Plans.plain(1 + seed % 6, seed) : Plans.sized(1 + seed % 4, seed));
        for (int seed = LARGE + 1; seed <= FILES; seed++) assertHolds(seed, SMALL.get(seed % SMALL.size()));
        Figures.note("mutated", "project files with something wrong: %,d, exceptions 0, hangs 0, what opened and could not be saved 0", FILES);
    }

    @Test
    @Tag("long")
    void theSameOfAMillion() {
        IntStream.rangeClosed(FILES + 1, FILES + MANY).parallel().forEach(seed -> assertHolds(seed, SMALL.get(seed % SMALL.size())));
        Figures.note("mutated-long", "project files with something wrong, in the long run: %,d, exceptions 0, hangs 0, what opened and could not be saved 0", MANY);
    }

    private static void assertHolds(int seed, Plan plan) {
        var random = new SplittableRandom(seed);
        var bytes = PlanFile.write(plan);
        for (int i = random.nextInt(3); i >= 0 && bytes.length > 1; i--) bytes = mutated(bytes, random);
        assertHolds(bytes, "seed " + seed);
    }

    @Test
    void aValueThatIsWrongCostsNoOtherCard() {
        var plan = Plans.plain(6, 3);
        var bytes = PlanFile.write(plan);
        for (int seed = 1; seed <= 500; seed++) {
            var broken = withOtherValue(bytes, new SplittableRandom(seed));
            var name = "seed " + seed;
            PlanFile.read(broken, Ids.from(new SplittableRandom(1))).plan().map(Plan::cards).ifPresent(cards ->
                    assertTrue(cards.size() >= 5 || cards.isEmpty() && new String(broken, StandardCharsets.UTF_8).indexOf("\"cards\": [\n") < 0, name));
        }
    }
}
