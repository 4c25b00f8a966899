package journey.report;

import java.util.List;
import java.util.stream.Stream;
import journey.plan.Stage;

/// One stage: what it asks, what the team wrote about it, and its cards.
///
/// @param heading "3 Subscribe"
/// @param ask     the key question of the stage
public record Chapter(Stage stage, String heading, String ask, List<Row> rows, List<Group> groups) {
    public Chapter {
        rows = List.copyOf(rows);
        groups = List.copyOf(groups);
    }

    public Stream<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream());
    }
}
