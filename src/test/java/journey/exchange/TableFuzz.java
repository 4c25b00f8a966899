package journey.exchange;

import java.nio.file.Path;
import journey.plan.Plan;

/// What a fuzzer runs with bytes of its own, as with [journey.file.PlanFuzz]: a table or a workbook of readings, whatever it is, is read or refused.
public final class TableFuzz {
    private static final Plan PLAN = Corpus.plan(Path.of("any.csv"));

    private TableFuzz() {}

    /// As the fuzzer calls it.
    public static void fuzzerTestOneInput(byte[] bytes) {
        Corpus.listing(bytes, PLAN);
    }
}
