package journey.plan;

import java.math.BigDecimal;

/// A share of people, in percent: exact, a range, a count of some out of all, or whatever a metric card says. `of` names whose
/// share it is where that is not given by the place: a stage's word, or a label that is only shown; "" for none.
public sealed interface Rate {
    String of();

    record Percent(BigDecimal percent, String of) implements Rate {}

    record Range(BigDecimal low, BigDecimal likely, BigDecimal high, String of) implements Rate {
        public Range {
            if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0)
                throw new IllegalArgumentException("a range runs from low over likely to high");
        }
    }

    /// `count` out of `outOf` people did it; `0 <= count <= outOf`, and `outOf` is at least 1.
    record Count(int count, int outOf, String of) implements Rate {
        public Count {
            if (count < 0 || outOf < 1 || count > outOf) throw new IllegalArgumentException(count + " of " + outOf);
        }
    }

    record OfMetric(Id metric, Take take, String of) implements Rate {}
}
