package journey.plan;

import java.math.BigDecimal;

/// Money in the plan's currency, or a number of people: exact, or a range from low over likely to high.
public sealed interface Amount {
    Amount FREE = of("0.00");

    static Amount of(String decimal) {
        return new Exact(new BigDecimal(decimal));
    }

    /// The value to reckon and compare with where one is needed: the exact one, or the likely one.
    BigDecimal likely();

    default boolean isMore() {
        return likely().signum() > 0;
    }

    /// One value, with its decimals as they were written.
    record Exact(BigDecimal likely) implements Amount {}

    /// A range; `low <= likely <= high`.
    record Range(BigDecimal low, BigDecimal likely, BigDecimal high) implements Amount {
        public Range {
            if (low.compareTo(likely) > 0 || likely.compareTo(high) > 0)
                throw new IllegalArgumentException("a range runs from low over likely to high");
        }
    }
}
