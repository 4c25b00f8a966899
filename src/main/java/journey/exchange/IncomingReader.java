package journey.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import journey.exchange.Incoming.Unread;
import journey.exchange.Role.Plain;
import journey.plan.CardFields.Reading;
import journey.plan.Fields;
import journey.plan.Id;
import journey.plan.Phrase;
import journey.plan.Plan;
import journey.text.Words;

/// Reads the rows of a table, one after the other, and keeps what was found of each metric and day, and what could not be read.
final class IncomingReader {
    private final Table table;
    private final Columns columns;
    private final Plan plan;
    private final Columns.Metrics metrics;
    private final List<Reads> reads;
    private final Set<String> sums;
    private final List<Unread> unread = new ArrayList<>();
    private final Map<Id, Map<LocalDate, Found>> found = new LinkedHashMap<>();

    /// What a cell comes to, before it is known of which day.
    private record Value(Fields fields, Found.Writing writing) {}

    IncomingReader(Table table, Columns columns, Plan plan, Words words) {
        this.table = table;
        this.columns = columns;
        this.plan = plan;
        metrics = new Columns.Metrics(plan);
        reads = Reads.of(table, words, plan.currency());
        sums = Set.of(words.say("exchange.sum.names").split("\\|"));
    }

    Incoming read() {
        for (var row : table.rows()) read(row);
        var joining = new Joining();
        found.forEach((id, days) -> metrics.of(id).ifPresent(metric -> joining.join(metric, Parts.inItsUnit(days.values(), metric))));
        return joining.incoming(columns.remembered(table, plan), unread);
    }

    private void read(Table.Row row) {
        if (saysNothing(row) || Heading.isRemark(row)) return;
        var dayCell = row.at(columns.of(Plain.DAY));
        var day = reads.get(columns.of(Plain.DAY)).day(dayCell);
        if (day.isEmpty()) {
            if (!isSum(row)) complain(row, dayCell.isEmpty() ? Phrase.of("exchange.unread.no-day") : Phrase.of("exchange.unread.day", dayCell.shown()));
            return;
        }
        for (int i = 0; i < columns.roles().size(); i++)
            if (columns.roles().get(i) instanceof Role.ValuesOf(var id) && !Reads.isNothing(row.at(i)) && metrics.of(id).isPresent())
                value(row, i).ifPresent(value -> keep(row, id, day.get(), value));
        if (columns.has(Plain.METRIC)) one(row, day.get());
    }

    /// Whether neither a day nor anything measured stands in it: a metric that nobody has read yet.
    private boolean saysNothing(Table.Row row) {
        return IntStream.range(0, columns.roles().size()).filter(i -> switch (columns.roles().get(i)) {
            case Plain.DAY, Plain.VALUE, Plain.COUNT, Plain.OUT_OF -> true;
            case Plain.NOTHING, Plain.METRIC -> false;
            case Role.ValuesOf _ -> true;
        }).allMatch(i -> Reads.isNothing(row.at(i)));
    }

    /// Whether a row without a day sums up the others, as programs add it at the end: its first cell says "Total" or "Total: Account".
    private boolean isSum(Table.Row row) {
        var first = Columns.Metrics.folded(row.cells().stream().filter(cell -> !cell.isEmpty()).findFirst().map(Cell::shown).orElse(""));
        return metrics.named(first).isEmpty() && sums.stream().anyMatch(sum -> first.equals(sum) || first.startsWith(sum + ":") || first.startsWith(sum + " "));
    }

    /// A row with one reading.
    private void one(Table.Row row, LocalDate day) {
        var name = row.at(columns.of(Plain.METRIC)).shown();
        var named = metrics.named(name);
        if (named.size() != 1) {
            complain(row, name.isEmpty() ? Phrase.of("exchange.unread.no-metric") : Phrase.of(named.isEmpty() ? "exchange.unread.metric" : "exchange.unread.ambiguous", name));
            return;
        }
        counted(row).or(() -> isValued(row) ? value(row, columns.of(Plain.VALUE)) : nothing(row))
                .ifPresent(value -> keep(row, named.getFirst().id(), day, new Value(value.fields(), Found.Writing.PLAIN)));
    }

    /// A count out of a number, if both columns have one in this row.
    private Optional<Value> counted(Table.Row row) {
        if (!columns.has(Plain.COUNT) || !columns.has(Plain.OUT_OF)) return Optional.empty();
        var count = reads.get(columns.of(Plain.COUNT)).whole(row.at(columns.of(Plain.COUNT)));
        var outOf = reads.get(columns.of(Plain.OUT_OF)).whole(row.at(columns.of(Plain.OUT_OF)));
        return count.flatMap(some -> outOf.filter(all -> all > 0 && some <= all).map(all -> counted(some, all)));
    }

    private static Value counted(int some, int all) {
        return new Value(Fields.of(Reading.COUNT, some).with(Reading.OUT_OF, all), Found.Writing.PLAIN);
    }

    /// Whether the value is what is to be read: not where a count was given that is none, and no value beside it.
    private boolean isValued(Table.Row row) {
        return columns.has(Plain.VALUE) && (!Reads.isNothing(row.at(columns.of(Plain.VALUE))) || !columns.has(Plain.COUNT) || Reads.isNothing(row.at(columns.of(Plain.COUNT))));
    }

    private Optional<Value> nothing(Table.Row row) {
        complain(row, Phrase.of("exchange.unread.count"));
        return Optional.empty();
    }

    private Optional<Value> value(Table.Row row, int column) {
        var cell = row.at(column);
        var reading = reads.get(column);
        var value = reading.count(cell).map(one -> counted(one.count(), one.outOf()))
                .or(() -> reading.number(cell).map(number -> new Value(Fields.of(Reading.VALUE, number), reading.writing(cell))));
        if (value.isEmpty()) complain(row, unread(cell, reading));
        return value;
    }

    private Phrase unread(Cell cell, Reads reading) {
        if (Reads.isNothing(cell)) return Phrase.of("exchange.unread.no-value");
        return reading.isOtherMoney(cell) ? Phrase.of("exchange.unread.money", cell.shown(), plan.currency()) : Phrase.of("exchange.unread.value", cell.shown());
    }

    private void keep(Table.Row row, Id metric, LocalDate day, Value value) {
        var now = new Found(row.line(), new Reading(value.fields().with(Reading.ON, day)), value.writing());
        var before = found.computeIfAbsent(metric, _ -> new LinkedHashMap<>()).put(day, now);
        if (before != null) unread.add(new Unread(before.line(), Phrase.of("exchange.unread.twice", row.line())));
    }

    private void complain(Table.Row row, Phrase why) {
        unread.add(new Unread(row.line(), why));
    }
}
