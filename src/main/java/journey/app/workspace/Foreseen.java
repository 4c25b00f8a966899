package journey.app.workspace;

import journey.forecast.Draws;
import journey.forecast.Inputs;

/// What ten thousand draws said of the inputs of a plan.
public record Foreseen(Inputs inputs, Draws draws) {}
