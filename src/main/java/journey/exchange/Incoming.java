package journey.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import journey.edit.Edit;
import journey.exchange.Role.Plain;
import journey.forecast.Measurement;
import journey.plan.Card;
import journey.plan.CardFields;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Phrase;
import journey.plan.Place;
import journey.plan.Plan;
import journey.plan.Settings;
import journey.text.Words;

/// What a table of readings would change in a plan. A metric has one reading for a day: one that is there already is replaced if it
/// differs, so that bringing the same table in again changes nothing.
///
/// @param changes readings that are new or differ, in the order of the table
/// @param same    how many are there already
/// @param unread  what could not be read, line by line
public record Incoming(List<Change> changes, int same, List<Unread> unread, Edit edit) {
    public Incoming {
        changes = List.copyOf(changes);
        unread = List.copyOf(unread);
    }

    /// @param before what stands there now, absent for a new reading
    public record Change(Card.Metric metric, LocalDate on, Optional<Reading> before, Reading after) {}

    public record Unread(int line, Phrase why) {}

    /// @throws IllegalArgumentException if the columns miss something
    public static Incoming of(Table table, Columns columns, Plan plan, Words words) {
        columns.missing().ifPresent(why -> {
            throw new IllegalArgumentException(why.key());
        });
        return new Reader(table, columns, plan, words).read();
    }

    /// One pass over the table.
    private static final class Reader {
        private final Table table;
        private final Columns columns;
        private final Plan plan;
        private final Columns.Metrics metrics;
        private final List<Reads> reads;
        private final List<Unread> unread = new ArrayList<>();
        private final Map<Card.Metric, Map<LocalDate, Found>> found = new LinkedHashMap<>();

        private record Found(int line, Reading reading) {}

        Reader(Table table, Columns columns, Plan plan, Words words) {
            this.table = table;
            this.columns = columns;
            this.plan = plan;
            metrics = new Columns.Metrics(plan);
            reads = IntStream.range(0, table.header().size())
                    .mapToObj(i -> Reads.of(table.rows().stream().map(row -> row.at(i)).toList(), words, plan.currency())).toList();
        }

        Incoming read() {
            for (var row : table.rows()) read(row);
            return incoming();
        }

        private void read(Table.Row row) {
            if (saysNothing(row)) return;
            var dayColumn = columns.of(Plain.DAY);
            var day = reads.get(dayColumn).day(row.at(dayColumn));
            if (day.isEmpty()) {
                complain(row, row.at(dayColumn).isEmpty() ? Phrase.of("exchange.unread.no-day") : Phrase.of("exchange.unread.day", row.at(dayColumn).shown()));
                return;
            }
            for (int i = 0; i < columns.roles().size(); i++)
                if (columns.roles().get(i) instanceof Role.ValuesOf(var id) && !row.at(i).isEmpty()) {
                    var column = i;
                    metrics.of(id).ifPresent(metric -> value(row, column).ifPresent(reading -> keep(row, metric, day.get(), reading)));
                }
            if (columns.has(Plain.METRIC)) one(row, day.get());
        }

        /// Whether neither a day nor anything measured stands in it: a metric that nobody has read yet.
        private boolean saysNothing(Table.Row row) {
            return IntStream.range(0, columns.roles().size()).filter(i -> switch (columns.roles().get(i)) {
                case Plain.DAY, Plain.VALUE, Plain.COUNT, Plain.OUT_OF -> true;
                case Plain.NOTHING, Plain.METRIC -> false;
                case Role.ValuesOf _ -> true;
            }).allMatch(i -> row.at(i).isEmpty());
        }

        /// A row with one reading.
        private void one(Table.Row row, LocalDate day) {
            var name = row.at(columns.of(Plain.METRIC)).shown();
            var named = metrics.named(name);
            if (named.size() != 1) {
                complain(row, name.isEmpty() ? Phrase.of("exchange.unread.no-metric") : Phrase.of(named.isEmpty() ? "exchange.unread.metric" : "exchange.unread.ambiguous", name));
                return;
            }
            counted(row).or(() -> columns.has(Plain.VALUE) ? value(row, columns.of(Plain.VALUE)) : nothing(row)).ifPresent(reading -> keep(row, named.getFirst(), day, reading));
        }

        /// A count out of a number, if both columns have one in this row.
        private Optional<Fields> counted(Table.Row row) {
            if (!columns.has(Plain.COUNT) || !columns.has(Plain.OUT_OF)) return Optional.empty();
            var count = reads.get(columns.of(Plain.COUNT)).whole(row.at(columns.of(Plain.COUNT)));
            var outOf = reads.get(columns.of(Plain.OUT_OF)).whole(row.at(columns.of(Plain.OUT_OF)));
            return count.flatMap(some -> outOf.filter(all -> all > 0 && some <= all).map(all -> Fields.of(Reading.COUNT, some).with(Reading.OUT_OF, all)));
        }

        private Optional<Fields> nothing(Table.Row row) {
            complain(row, Phrase.of("exchange.unread.count"));
            return Optional.empty();
        }

        private Optional<Fields> value(Table.Row row, int column) {
            var cell = row.at(column);
            var count = reads.get(column).count(cell).map(one -> Fields.of(Reading.COUNT, one.count()).with(Reading.OUT_OF, one.outOf()));
            var value = count.or(() -> reads.get(column).number(cell).map(number -> Fields.of(Reading.VALUE, number)));
            if (value.isEmpty()) complain(row, cell.isEmpty() ? Phrase.of("exchange.unread.no-value") : Phrase.of("exchange.unread.value", cell.shown()));
            return value;
        }

        private void keep(Table.Row row, Card.Metric metric, LocalDate day, Fields values) {
            var before = found.computeIfAbsent(metric, _ -> new LinkedHashMap<>()).put(day, new Found(row.line(), new Reading(values.with(Reading.ON, day))));
            if (before != null) unread.add(new Unread(before.line(), Phrase.of("exchange.unread.twice", row.line())));
        }

        private void complain(Table.Row row, Phrase why) {
            unread.add(new Unread(row.line(), why));
        }

        private Incoming incoming() {
            var changes = new ArrayList<Change>();
            var edits = new ArrayList<Edit>();
            int same = 0;
            for (var metric : found.entrySet()) {
                var now = new ArrayList<>(metric.getKey().readings());
                var places = places(now);
                var known = changes.size();
                for (var one : metric.getValue().entrySet()) {
                    var at = Optional.ofNullable(places.get(one.getKey()));
                    var reading = one.getValue().reading();
                    if (at.isPresent() && isSame(now.get(at.get()), reading, metric.getKey())) {
                        same++;
                    } else if (at.isPresent()) {
                        var before = now.get(at.get());
                        now.set(at.get(), new Reading(reading.fields().withUnknown(before.fields().unknown())));
                        changes.add(new Change(metric.getKey(), one.getKey(), Optional.of(before), reading));
                    } else {
                        now.add(reading);
                        changes.add(new Change(metric.getKey(), one.getKey(), Optional.empty(), reading));
                    }
                }
                if (changes.size() == known) continue;
                now.sort(Comparator.comparing(reading -> reading.fields().get(Reading.ON).orElse(LocalDate.MIN)));
                edits.add(new Edit.Put<>(new Place.Of(metric.getKey().id()), CardFields.READINGS, now));
            }
            if (!edits.isEmpty()) edits.add(new Edit.Put<>(Place.PLAN, Settings.IMPORTS, columns.remembered(table, plan)));
            unread.sort(Comparator.comparingInt(Unread::line));
            return new Incoming(changes, same, unread, new Edit.Together(Phrase.of("exchange.undo", changes.size()), edits));
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
    }
}
