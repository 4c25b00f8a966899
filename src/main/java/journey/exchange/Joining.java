package journey.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import journey.edit.Edit;
import journey.exchange.Incoming.Change;
import journey.exchange.Incoming.Unread;
import journey.forecast.Measurement;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Settings;
import journey.plan.Settings.ImportColumn;

/// Joins what was found in a table with the readings that metrics have, metric by metric.
final class Joining {
    private final List<Change> changes = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private int same;

    void join(Card.Metric metric, List<Found> found) {
        var now = new ArrayList<>(metric.readings());
        var places = places(now);
        var known = changes.size();
        for (var one : found) {
            var reading = one.reading();
            var day = reading.fields().get(Reading.ON).orElseThrow();
            var at = Optional.ofNullable(places.get(day));
            if (at.isPresent() && isSame(now.get(at.get()), reading, metric)) {
                same++;
                continue;
            }
            changes.add(new Change(metric, day, at.map(now::get), reading));
            if (at.isPresent()) now.set(at.get(), new Reading(reading.fields().withUnknown(now.get(at.get()).fields().unknown())));
            else now.add(reading);
        }
        if (changes.size() == known) return;
        now.sort(Comparator.comparing(reading -> reading.fields().get(Reading.ON).orElse(LocalDate.MIN)));
        edits.add(new Edit.Put<>(new Place.Of(metric.id()), CardFields.READINGS, now));
    }

    /// Where the reading of each day stands; of several on one day the last.
    private static Map<LocalDate, Integer> places(List<Reading> readings) {
        var places = new HashMap<LocalDate, Integer>();
        for (int i = 0; i < readings.size(); i++) {
            var place = i;
            readings.get(i).fields().get(Reading.ON).ifPresent(day -> places.put(day, place));
        }
        return places;
    }

    /// By what it says: 12 and 12.0 are the same reading. A value that comes in says nothing new of what was counted and comes to that
    /// value: the count, which says more, stays.
    private static boolean isSame(Reading before, Reading now, Card.Metric metric) {
        var count = now.fields().get(Reading.COUNT);
        if (count.isPresent()) return count.equals(before.fields().get(Reading.COUNT)) && now.fields().get(Reading.OUT_OF).equals(before.fields().get(Reading.OUT_OF));
        return now.fields().get(Reading.VALUE).filter(value -> said(before, metric).filter(known -> known.compareTo(value) == 0).isPresent()).isPresent();
    }

    private static Optional<BigDecimal> said(Reading reading, Card.Metric metric) {
        return Measurement.last(new Card.Metric(metric.id(), metric.stage(), metric.fields().with(CardFields.READINGS, List.of(reading)))).map(Measurement::value);
    }

    /// @param remembered what the plan is to remember of the columns, if anything comes in
    Incoming incoming(Map<String, ImportColumn> remembered, List<Unread> unread) {
        var all = new ArrayList<>(edits);
        if (!all.isEmpty()) all.add(new Edit.Put<>(Place.PLAN, Settings.IMPORTS, remembered));
        var inOrder = unread.stream().sorted(Comparator.comparingInt(Unread::line)).toList();
        return new Incoming(changes, same, inOrder, new Edit.Together(Phrase.of("exchange.undo", changes.size()), all));
    }
}
