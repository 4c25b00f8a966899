package journey.plan;

import java.util.List;
import java.util.Optional;

/// The eight stages of the customer value journey, in their order.
public enum Stage implements Word {
    AWARE, ENGAGE, SUBSCRIBE, CONVERT, EXCITE, ASCEND, ADVOCATE, PROMOTE;

    public static final List<Stage> ALL = List.of(values());

    public static Optional<Stage> of(String word) {
        return Word.in(Stage.class, word);
    }

    /// The number that people know the stage by, 1 to 8.
    public int number() {
        return ordinal() + 1;
    }

    public Optional<Stage> next() {
        return ordinal() + 1 < ALL.size() ? Optional.of(ALL.get(ordinal() + 1)) : Optional.empty();
    }

    public Optional<Stage> previous() {
        return ordinal() > 0 ? Optional.of(ALL.get(ordinal() - 1)) : Optional.empty();
    }

    public boolean isBefore(Stage other) {
        return ordinal() < other.ordinal();
    }

    public boolean isAfter(Stage other) {
        return ordinal() > other.ordinal();
    }
}
