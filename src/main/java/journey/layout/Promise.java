package journey.layout;

import java.util.Map;
import java.util.Optional;
import journey.forecast.Forecast;
import journey.forecast.Gap;
import journey.forecast.Inputs;
import journey.forecast.Weakest;
import journey.plan.Plan;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// What the strip of the forecast shows of a plan.
///
/// @param onward  the share of each stage's people who go on, where it is known
/// @param weakest the step that loses most money, if one can be told
record Promise(Inputs inputs, Forecast forecast, Map<Stage, Double> onward, Optional<Weakest> weakest) {
    /// A loss under this would be said to be nothing.
    private static final double LEAST_LOSS = 0.005;

    /// @param before what was promised last: it is not reckoned again while it rests on the same numbers
    static Promise of(Plan plan, Optional<Promise> before) {
        var inputs = Inputs.of(plan);
        return before.filter(last -> last.inputs.equals(inputs)).orElseGet(() -> of(inputs));
    }

    private static Promise of(Inputs inputs) {
        return new Promise(inputs, Forecast.of(inputs), Forecast.onward(inputs), Weakest.of(inputs).filter(step -> step.money() >= LEAST_LOSS));
    }

    /// Whether anybody comes in at all: without people there is nothing to tell of any stage.
    private boolean isEntered() {
        return !inputs.gaps().contains(new Gap.NobodyEnters());
    }

    /// Whether it can be told how many people come to a stage.
    boolean isKnown(Stage stage) {
        return isEntered() && inputs.isKnown(stage);
    }

    /// The first stage of which nothing can be told, and what it would take to tell.
    Optional<Lack> lack() {
        if (!isEntered()) return Optional.of(new Lack(Stage.AWARE, Optional.empty()));
        return inputs.breaksOff().flatMap(last -> last.next().map(stage -> new Lack(stage, Optional.of(last))));
    }

    /// @param after the stage of which nobody said how many go on; empty where nobody said how many enter
    record Lack(Stage stage, Optional<Stage> after) {}

    /// People in a stage that is known; of a journey that grows those of its first cycle.
    double people(Stage stage) {
        return switch (forecast) {
            case Forecast.Settled settled -> settled.people().get(stage);
            case Forecast.Growing growing -> growing.cycles().getFirst().get(stage);
        };
    }

    /// The same of a journey that comes to rest; of one that grows the people of the last cycle that is shown.
    double later(Stage stage) {
        return switch (forecast) {
            case Forecast.Settled settled -> settled.people().get(stage);
            case Forecast.Growing growing -> growing.cycles().getLast().get(stage);
        };
    }

    boolean grows() {
        return forecast instanceof Forecast.Growing;
    }

    /// Whether everybody passes through a stage that nothing is planned for.
    boolean passes(Stage stage, Plan plan) {
        return inputs.passesThrough(stage) && !plan.stage(stage).fields().has(StagePlan.ENTERS);
    }

    /// The share that goes on from a stage to the next; it may be known where the people are not.
    Optional<Double> onward(Stage stage) {
        return Optional.ofNullable(onward.get(stage));
    }

    Optional<Weakest> weakest(Stage from) {
        return weakest.filter(step -> step.from() == from);
    }
}
