package journey.forecast;

import journey.plan.Id;
import journey.plan.Place;
import journey.plan.Stage;
import journey.plan.Take;

/// What the forecast lacks, or was given and cannot use. None of them stops it: it reckons with what it has, and says what not.
public sealed interface Gap {
    /// Where it could be mended.
    Place place();

    /// Shares are given, but nobody enters the journey anywhere.
    record NobodyEnters() implements Gap {
        @Override
        public Place place() {
            return Place.PLAN;
        }
    }

    /// A stage with cards that does not say how many go on: from the next stage on, nothing is known.
    record NoOnward(Stage stage) implements Gap {
        @Override
        public Place place() {
            return new Place.OfStage(stage);
        }
    }

    /// A share under 0 or over 100 %. It is not used.
    record OutOfRange(Source at) implements Gap {
        @Override
        public Place place() {
            return at.place();
        }
    }

    /// Those who go on and those who step back are more than there are. Both are scaled to 100 %.
    record TooMany(Stage stage) implements Gap {
        @Override
        public Place place() {
            return new Place.OfStage(stage);
        }
    }

    /// Money, people or times under 0, or beyond all measure. They are not used.
    record NoAmount(Source at) implements Gap {
        @Override
        public Place place() {
            return at.place();
        }
    }

    /// A share of people other than those it would be multiplied by, in the words that say so. It is not used.
    record OtherPeople(Source at, String of) implements Gap {
        @Override
        public Place place() {
            return at.place();
        }
    }

    /// A metric that is to be used as a share and does not say of whom. It is not used.
    record NoDenominator(Source at, Id metric) implements Gap {
        @Override
        public Place place() {
            return at.place();
        }
    }

    /// A metric that is to be used as a share and is none: neither percent nor counted. It is not used.
    record NoShare(Source at, Id metric) implements Gap {
        @Override
        public Place place() {
            return at.place();
        }
    }

    /// The metric that holds the share is gone or retired.
    record NoMetric(Source at, Id metric) implements Gap {
        @Override
        public Place place() {
            return at.place();
        }
    }

    /// The metric that holds the share has no target, or no reading.
    record NoValue(Source at, Id metric, Take take) implements Gap {
        @Override
        public Place place() {
            return at.place();
        }
    }

    /// People step back, or are brought, but it is not said to which stage; back goes to an earlier one.
    record NoWhere(Source at) implements Gap {
        @Override
        public Place place() {
            return at.place();
        }    }

    /// An offer that is for money, and sells nothing because nobody said how many take it.
    record NoTake(Id offer) implements Gap {
        @Override
        public Place place() {
            return new Place.Of(offer);
        }
    }

    /// An offer that is taken, and whose price is not decided.
    record NoPrice(Id offer) implements Gap {
        @Override
        public Place place() {
            return new Place.Of(offer);
        }
    }

    /// A partner's offer that does not say what share of its price is ours.
    record NoCommission(Id offer) implements Gap {
        @Override
        public Place place() {
            return new Place.Of(offer);
        }
    }
}
