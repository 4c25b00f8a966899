package journey.forecast;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import journey.plan.Amount;
import journey.plan.OfferKind;
import journey.plan.Plan;
import journey.plan.Rate;
import journey.plan.Stage;
import journey.plan.StagePlan;

/// A random journey, always the same for a seed: people enter at several stages, step back here and there, and some bring others.
final class RandomJourney {
    private final Map<Stage, Double> enters = new EnumMap<>(Stage.class);
    private final Map<Stage, Step> steps = new EnumMap<>(Stage.class);
    private final Map<Stage, Double> brings = new EnumMap<>(Stage.class);

    /// What shares of a stage's people go on, and step back to another.
    record Step(double onward, double back, Stage to) {}

    RandomJourney(long seed) {
        var random = new SplittableRandom(seed);
        for (var stage : Stage.ALL) {
            if (stage == Stage.AWARE || random.nextInt(3) == 0) enters.put(stage, (double) random.nextInt(10_000));
            var onward = random.nextInt(101);
            var back = stage != Stage.AWARE && random.nextInt(3) == 0 ? random.nextInt(101 - onward) : 0;
            steps.put(stage, new Step(onward / 100.0, back / 100.0, Stage.ALL.get(random.nextInt(Math.max(1, stage.ordinal())))));
        }
        for (var stage : Stage.ALL) if (random.nextInt(6) == 0) brings.put(stage, random.nextInt(60) / 100.0);
    }

    Map<Stage, Double> enters() {
        return Collections.unmodifiableMap(enters);
    }

    Step step(Stage stage) {
        return steps.get(stage);
    }

    /// How many people each fan brings into a stage.
    Map<Stage, Double> brings() {
        return Collections.unmodifiableMap(brings);
    }

    Plan plan() {
        var ride = new Ride(Plan.blank("Random"));
        for (var stage : Stage.ALL) {
            var step = steps.get(stage);
            ride = ride.onward(stage, percent(step.onward()));
            if (step.back() > 0) ride = ride.back(stage, step.to(), percent(step.back()));
            if (enters.containsKey(stage)) ride = ride.with(stage, StagePlan.ENTERS, new Amount.Exact(BigDecimal.valueOf(enters.get(stage))));
        }
        var people = new HashMap<Stage, String>();
        brings.forEach((stage, many) -> people.put(stage, many.toString()));
        return ride.offer(OfferKind.REFERRAL_PROGRAM, "friends", "0", "0").bringing("friends", people).plan();
    }

    private static Rate percent(double part) {
        return new Rate.Percent(BigDecimal.valueOf(Math.round(part * 100)), "");
    }
}
