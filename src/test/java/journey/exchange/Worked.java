package journey.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SplittableRandom;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.plan.Ids;
import journey.plan.Plan;

/// The plans that the program ships.
final class Worked {
    static final LocalDate TODAY = LocalDate.of(2027, 3, 15);

    private Worked() {}

    static Plan plan(String name) {
        return assertInstanceOf(Opened.Whole.class, PlanFile.open(Path.of("assets/plans", name + PlanFile.ENDING), Ids.from(new SplittableRandom(1)))).stored().plan();
    }
}
