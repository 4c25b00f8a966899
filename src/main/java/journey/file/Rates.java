package journey.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import journey.file.Scalars.Scalar;
import journey.plan.Amount;
import journey.plan.Id;
import journey.plan.Rate;
import journey.plan.Take;
import journey.plan.Word;

/// Shares and amounts: what the values under their keys mean together. A mixture that means two things, or none, means nothing.
final class Rates {
    private Rates() {}

    /// The keys of a share, in their order.
    static final List<String> KEYS = List.of("percent", "low", "likely", "high", "count", "outOf", "metric", "take", "of");
    static final Form RATE = Form.of(KEYS);
    static final Form RANGE = Form.of(List.of("low", "likely", "high"));

    static Optional<Rate> rate(Scalars values) {
        var of = values.has("of") ? values.text("of") : Optional.of("");
        if (of.isEmpty()) return Optional.empty();
        if (values.hasJust("of", "percent")) return values.decimal("percent").map(percent -> new Rate.Percent(percent, of.get()));
        if (values.hasJust("of", "low", "likely", "high")) return range(values).map(range -> new Rate.Range(range.low(), range.likely(), range.high(), of.get()));
        if (values.hasJust("of", "count", "outOf")) return count(values, of.get());
        if (values.hasJust("of", "metric", "take"))
            return values.text("metric").filter(Id::isOne).flatMap(metric -> values.text("take").flatMap(take -> Word.in(Take.class, take))
                    .map(take -> new Rate.OfMetric(new Id(metric), take, of.get())));
        return Optional.empty();
    }

    private static Optional<Rate> count(Scalars values, String of) {
        return values.whole("count").flatMap(count -> values.whole("outOf").filter(outOf -> outOf >= 1 && count <= outOf)
                .map(outOf -> new Rate.Count(count, outOf, of)));
    }

    static Optional<Amount.Range> range(Scalars values) {
        var low = values.decimal("low");
        var likely = values.decimal("likely");
        var high = values.decimal("high");
        if (low.isEmpty() || likely.isEmpty() || high.isEmpty() || !isRising(low.get(), likely.get(), high.get())) return Optional.empty();
        return Optional.of(new Amount.Range(low.get(), likely.get(), high.get()));
    }

    /// The other way: the values that say a share.
    static Scalars scalars(Rate rate) {
        var values = new Scalars();
        switch (rate) {
            case Rate.Percent(var percent, _) -> values.put("percent", Scalar.of(percent));
            case Rate.Range(var low, var likely, var high, _) -> put(values, low, likely, high);
            case Rate.Count(var count, var outOf, _) -> {
                values.put("count", Scalar.of(count));
                values.put("outOf", Scalar.of(outOf));
            }
            case Rate.OfMetric(var metric, var take, _) -> {
                values.put("metric", Scalar.of(metric.value()));
                values.put("take", Scalar.of(take.word()));
            }
        }
        if (!rate.of().isEmpty()) values.put("of", Scalar.of(rate.of()));
        return values;
    }

    static Scalars scalars(Amount.Range range) {
        var values = new Scalars();
        put(values, range.low(), range.likely(), range.high());
        return values;
    }

    private static void put(Scalars values, BigDecimal low, BigDecimal likely, BigDecimal high) {
        values.put("low", Scalar.of(low));
        values.put("likely", Scalar.of(likely));
        values.put("high", Scalar.of(high));
    }

    private static boolean isRising(BigDecimal low, BigDecimal likely, BigDecimal high) {
        return low.compareTo(likely) <= 0 && likely.compareTo(high) <= 0;
    }
}
