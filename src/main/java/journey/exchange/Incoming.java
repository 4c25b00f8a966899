package journey.exchange;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import journey.edit.Edit;
import journey.plan.Card;
import journey.plan.CardFields.Reading;
import journey.plan.Phrase;
import journey.plan.Plan;
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
        return new IncomingReader(table, columns, plan, words).read();
    }
}
