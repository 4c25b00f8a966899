package journey.file;

import java.util.SplittableRandom;
import journey.plan.Ids;

/// What a fuzzer runs with bytes of its own: whatever they are, opening ends in one of its cases, and what opened is written so that it
/// reads as the same plan. `mvn -q verify -Pfuzz`
public final class PlanFuzz {
    private PlanFuzz() {}

    /// As the fuzzer calls it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        var ids = Ids.from(new SplittableRandom(1));
        PlanFile.read(bytes, ids).plan().ifPresent(plan -> {
            var written = PlanFile.write(plan);
            if (!Check.says(written, plan)) throw new AssertionError("it reads otherwise than it was written");
        });
        PlanFile.readWindows1252(bytes, ids);
    }
}
