package journey.rule;

import java.util.Optional;
import journey.forecast.Gap;
import journey.forecast.Inputs;
import journey.plan.Field;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.StagePlan;

/// Why the forecast leaves something out, in a sentence.
public final class LeftOut {
    private LeftOut() {}

    /// Why a number of the plan does not go into the forecast; empty where it does, or where nothing stands.
    ///
    /// @param field of a stage or card that holds the number; of a step back, the whole of it
    /// @param inputs of that plan
    public static Optional<Phrase> why(Place place, Field<?> field, Inputs inputs, Plan plan) {
        return inputs.gaps().stream().filter(gap -> gap.place().equals(place) && isAbout(field, gap)).findFirst().map(gap -> GapSentences.of(gap, plan));
    }

    private static boolean isAbout(Field<?> field, Gap gap) {
        return switch (gap) {
            case Gap.OutOfRange(var at) -> at.field() == field;
            case Gap.NoAmount(var at) -> at.field() == field;
            case Gap.OtherPeople(var at, _) -> at.field() == field;
            case Gap.NoDenominator(var at, _) -> at.field() == field;
            case Gap.NoShare(var at, _) -> at.field() == field;
            case Gap.NoMetric(var at, _) -> at.field() == field;
            case Gap.NoValue(var at, _, _) -> at.field() == field;
            case Gap.NoWhere(var at) -> at.field() == field;
            case Gap.TooMany _ -> field == StagePlan.ONWARD || field == StagePlan.BACK;
            case Gap.NobodyEnters _, Gap.NoOnward _, Gap.NoTake _, Gap.NoPrice _, Gap.NoCommission _ -> false;
        };
    }
}
