package journey.report;

import java.util.List;

/// An audience: its name, and what is known of it.
public record Person(String name, List<Row> rows) {
    public Person {
        rows = List.copyOf(rows);
    }
}
