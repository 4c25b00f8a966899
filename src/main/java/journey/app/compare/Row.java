package journey.app.compare;

import java.util.ArrayList;
import java.util.List;
import journey.compare.Comparison;
import journey.compare.Entry;

/// A row of the list of what differs.
sealed interface Row {
    record Heading(String text) implements Row {}

    record Of(Entry entry, String spoken) implements Row {}

    /// All of a comparison; its summary where nothing differs.
    static List<Row> of(Comparison comparison) {
        var rows = new ArrayList<Row>();
        for (var section : comparison.sections()) {
            rows.add(new Heading(section.heading()));
            for (var entry : section.entries()) rows.add(new Of(entry, comparison.spoken(entry)));
        }
        return rows;
    }
}
