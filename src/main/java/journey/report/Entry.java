package journey.report;

import java.util.List;
import journey.plan.Id;

/// A card in full.
///
/// @param title   "Untitled" where it has none
/// @param summary what the board says below the title, in one line; may be empty
/// @param rows    all that it holds but its title and stage, in the order of the file
public record Entry(Id id, String type, String title, String summary, List<Row> rows, List<Way> ways) {
    public Entry {
        rows = List.copyOf(rows);
        ways = List.copyOf(ways);
    }
}
