package journey.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Collects what has to be chosen.
final class Asked {
    private final List<Conflict> conflicts = new ArrayList<>();

    void about(Spot at, Optional<?> base, Optional<?> mine, Optional<?> theirs) {
        conflicts.add(new Conflict(at, base, mine, theirs));
    }

    /// In an order that does not tell whose plan was whose.
    List<Conflict> all() {
        return conflicts.stream().sorted(Comparator.comparing(one -> one.at().text())).toList();
    }
}
