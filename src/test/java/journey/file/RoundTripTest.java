package journey.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import journey.plan.Ids;
import journey.plan.Plans;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Execution(ExecutionMode.CONCURRENT)
class RoundTripTest {
    static LongStream seeds() {
        return Plans.seeds(300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenReadsAsTheSamePlan(long seed) {
        var plan = Plans.some(seed);
        var bytes = PlanFile.write(plan);

        assertEquals(new Opened.Whole(new Stored(plan, bytes, Finding.Cost.KEPT)), PlanFile.read(bytes, Ids.from(new SplittableRandom(seed))),
                () -> new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void writingIsAFixedPoint(long seed) {
        var once = PlanFile.write(Plans.some(seed));

        assertArrayEquals(once, PlanFile.write(PlanFile.read(once, Ids.from(new SplittableRandom(seed))).plan().orElseThrow()));
    }
}
