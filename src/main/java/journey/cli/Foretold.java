package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import journey.forecast.Draws;
import journey.forecast.Forecast;
import journey.forecast.Inputs;
import journey.forecast.Outcome;
import journey.forecast.Scenario;
import journey.plan.Plan;

/// What `forecast` has to say of one plan.
///
/// @param plan     as the scenario has it
/// @param scenario what was asked for; absent for the plan as it stands
record Foretold(Path file, Plan plan, Optional<Scenario> scenario, Forecast forecast, Draws draws) {
    static Foretold of(Path file, Plan plan, Optional<Scenario> scenario, long seed) {
        var inputs = Inputs.of(plan);
        return new Foretold(file, plan, scenario, Forecast.of(inputs), Draws.of(inputs, seed, () -> false).orElseThrow());
    }

    Inputs inputs() {
        return forecast.inputs();
    }

    List<Outcome> figures() {
        return Outcome.all(forecast, draws);
    }
}
