package journey.forecast;

import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.Take;

/// What the forecast lacks, or was given and cannot use. None of them stops it: it reckons with what it has, and says what not.
public sealed interface Gap {
    /// Where it could be mended.
    default Place place() {
        return switch (this) {
            case NobodyEnters _ -> Place.PLAN;
            case NoOnward(var stage) -> new Place.OfStage(stage);
            case OutOfRange(var at) -> at.place();
            case TooMany(var stage) -> new Place.OfStage(stage);
            case NoAmount(var at) -> at.place();
            case OtherPeople(var at, _) -> at.place();
            case NoDenominator(var at, _) -> at.place();
            case NoShare(var at, _) -> at.place();
            case NoMetric(var at, _) -> at.place();
            case NoValue(var at, _, _) -> at.place();
            case NoWhere(var at) -> at.place();
            case NoTake(var offer) -> new Place.Of(offer);
            case NoPrice(var offer) -> new Place.Of(offer);
            case NoCommission(var offer) -> new Place.Of(offer);
        };
    }

    /// Shares are given, but nobody enters the journey anywhere.
    record NobodyEnters() implements Gap {}

    /// A stage with cards that does not say how many go on: from the next stage on, nothing is known.
    record NoOnward(Stage stage) implements Gap {}

    /// A share under 0 or over 100 %. It is not used.
    record OutOfRange(Source at) implements Gap {}

    /// Those who go on and those who step back are more than there are. Both are scaled to 100 %.
    record TooMany(Stage stage) implements Gap {}

    /// Money, people or times under 0, or beyond all measure. They are not used.
    record NoAmount(Source at) implements Gap {}

    /// A share of people other than those it would be multiplied by, in the words that say so. It is not used.
    record OtherPeople(Source at, String of) implements Gap {}

    /// A metric that is to be used as a share and does not say of whom. It is not used.
    record NoDenominator(Source at, Id metric) implements Gap {}

    /// A metric that is to be used as a share and is none: neither percent nor counted. It is not used.
    record NoShare(Source at, Id metric) implements Gap {}

    /// The metric that holds the share is gone or retired.
    record NoMetric(Source at, Id metric) implements Gap {}

    /// The metric that holds the share has no target, or no reading.
    record NoValue(Source at, Id metric, Take take) implements Gap {}

    /// People step back, or are brought, but it is not said to which stage; back goes to an earlier one.
    record NoWhere(Source at) implements Gap {}

    /// An offer that is for money, and sells nothing because nobody said how many take it.
    record NoTake(Id offer) implements Gap {}

    /// An offer that is taken, and whose price is not decided.
    record NoPrice(Id offer) implements Gap {}

    /// A partner's offer that does not say what share of its price is ours.
    record NoCommission(Id offer) implements Gap {}
}
