package journey.compare;

import java.util.List;

/// Lines that belong together, under a heading.
public record Section(String heading, List<Entry> entries) {
    public Section {
        entries = List.copyOf(entries);
    }
}
