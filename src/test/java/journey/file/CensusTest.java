package journey.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.plan.Ids;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CensusTest {
    static Stream<Path> workedPlans() throws IOException {
        try (var plans = Files.list(Path.of("assets/plans"))) {
            return plans.toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("workedPlans")
    void itCountsWhatTheReaderCounts(Path plan) throws IOException {
        var bytes = Files.readAllBytes(plan);

        assertEquals(tokens(bytes), Census.count(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", " [ -1.5e3 , true,null ,\"\"]", "{\"a\\\"b:{\\\\\":[1,{\"c\":\"d,]\"}]}", "17", "\"\""})
    void bracketsInTextsAndMarksDoNotConfuseIt(String text) throws IOException {
        var bytes = text.getBytes(StandardCharsets.UTF_8);

        assertEquals(tokens(bytes), Census.count(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc", "\"abc\\", "{\"a", "tru", ""})
    void aTextThatBreaksOffEndsTheCount(String text) {
        assertTrue(Census.count(text.getBytes(StandardCharsets.UTF_8)) <= text.length());
    }

    @Test
    void asManyAsAreAllowedAreNotTooMany() {
        var bytes = "[1, 2, 3]".getBytes(StandardCharsets.UTF_8);

        assertFalse(Census.counts(bytes, 5));
        assertTrue(Census.counts(bytes, 4));
    }

    /// Made to hurt: each of these makes the reader take note of something for every piece, or begin again behind it.
    @ParameterizedTest
    @ValueSource(strings = {"{", "{},", "{\"id\":\"aaaaaaaa\",\"stage\":\"aware\",", "[{\"a\":"})
    void whatHoldsTooMuchIsRefusedBeforeAnythingIsMadeOfIt(String piece) {
        var text = "{\"format\":\"journey-plan\",\"version\":1,\"cards\":[" + piece.repeat(6_000_000 / (int) piece.chars().filter(c -> c == '{' || c == '"' || c == '}').count() * 2);

        assertEquals(Look.refusal(Refusal.TOO_MANY_VALUES, 5_000_000),
                PlanFile.read(text.getBytes(StandardCharsets.UTF_8), Ids.from(new SplittableRandom(1))));
    }

    private static int tokens(byte[] bytes) throws IOException {
        try (JsonParser in = Limits.JSON.createParser(bytes)) {
            var count = 0;
            while (in.nextToken() != null) count++;
            return count;
        }
    }
}
