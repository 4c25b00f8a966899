package journey.app.panels;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import journey.forecast.Measurement;
import journey.forecast.Standing.State;
import journey.plan.Word;
import journey.text.Words;

/// By which column the table of targets is sorted, and which way. What is absent stands last either way; rows that are equal keep the order
/// of the journey.
record TargetsSort(TargetsColumn column, Way way) {
    enum Way implements Word { UP, DOWN }

    static final TargetsSort BY_STAGE = new TargetsSort(TargetsColumn.STAGE, Way.UP);

    /// What calls for something to be done comes first.
    private static final List<State> GRAVEST_FIRST = List.of(State.MISSED, State.WITHIN_CHANCE, State.NO_READING, State.NO_TARGET, State.REACHED);

    /// A column again turns it over.
    TargetsSort by(TargetsColumn next) {
        return new TargetsSort(next, next == column && way == Way.UP ? Way.DOWN : Way.UP);
    }

    Comparator<TargetsRow> order(Words words) {
        return switch (column) {
            case METRIC -> by(row -> Optional.of(row.card().title()).filter(title -> !title.isBlank()), Collator.getInstance(words.locale())::compare);
            case STAGE, ADD -> by(row -> Optional.of(row.card().stage()));
            case READING -> by(row -> row.last().map(Measurement::value));
            case COUNTED -> by(row -> row.last().flatMap(Measurement::count).map(Measurement.Count::all));
            case ON -> by(row -> row.last().flatMap(Measurement::on));
            case CHANGE -> by(row -> row.turn().map(turn -> turn.by()));
            case RANGE -> by(row -> row.interval().map(interval -> interval.low()));
            case TARGET -> by(row -> row.standing().target());
            case BETTER -> by(row -> Optional.of(row.standing().better()));
            case STATE -> by(row -> Optional.of(GRAVEST_FIRST.indexOf(row.state())));
            case TREND -> by(TargetsSort::risen);
            case LIKELY -> by(row -> row.prospect().map(prospect -> prospect.likelihood()));
        };
    }

    /// By how much the last reading is more than the first.
    private static Optional<Double> risen(TargetsRow row) {
        var readings = row.standing().readings();
        return readings.size() < 2 ? Optional.empty() : Optional.of(readings.getLast().value().subtract(readings.getFirst().value()).doubleValue());
    }

    private <C extends Comparable<? super C>> Comparator<TargetsRow> by(Function<TargetsRow, Optional<C>> of) {
        return by(of, Comparator.naturalOrder());
    }

    private <C> Comparator<TargetsRow> by(Function<TargetsRow, Optional<C>> of, Comparator<? super C> rising) {
        Comparator<? super C> order = way == Way.UP ? rising : rising.reversed();
        return Comparator.comparing(of, (one, next) -> one.isPresent() && next.isPresent() ? order.compare(one.get(), next.get()) : Boolean.compare(one.isEmpty(), next.isEmpty()));
    }
}
