package journey.report;

import java.util.List;

/// What the plan promises: what is to be known about the figures, and the figures.
public record Numbers(List<String> notes, List<Table> tables) {
    public Numbers {
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
    }
}
