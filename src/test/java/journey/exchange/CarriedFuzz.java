package journey.exchange;

import java.util.SplittableRandom;
import journey.file.PlanFile;
import journey.plan.Ids;

/// What a fuzzer runs with bytes of its own, as with [journey.file.PlanFuzz]: looking for a plan in a picture or a page, and reading a picture,
/// ends well.
public final class CarriedFuzz {
    private CarriedFuzz() {}

    /// As the fuzzer calls it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        Carried.take(bytes).ifPresent(plan -> PlanFile.read(plan, Ids.from(new SplittableRandom(1))));
        PictureFile.read("any.png", bytes);
    }
}
