package journey.report;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import journey.plan.Id;
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

    /// Some of its cards, without what is said of the stage as a whole.
    public Chapter only(Set<Id> cards) {
        var left = groups.stream().map(group -> new Group(group.lane(), group.name(), group.entries().stream().filter(entry -> cards.contains(entry.id())).toList()))
                .filter(group -> !group.entries().isEmpty()).toList();
        return new Chapter(stage, heading, "", List.of(), left);
    }

    public Stream<Entry> entries() {
        return groups.stream().flatMap(group -> group.entries().stream());
    }
}
