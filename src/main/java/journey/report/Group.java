package journey.report;

import java.util.List;
import journey.layout.Lane;

/// The cards of one lane in a stage, in the order of the board; there is at least one.
public record Group(Lane lane, String name, List<Entry> entries) {
    public Group {
        entries = List.copyOf(entries);
    }
}
