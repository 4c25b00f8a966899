package journey.plan;

/// The lasting name of a card, an audience, a scenario or a remark, by which links, edits and merges speak of it.
/// Ids that the planner makes are eight characters of a-z and 2-9 ([Ids]); any that a file brings are kept, as long as they
/// can be told from a stage and from a pair of ids (`from>to`).
public record Id(String value) implements Comparable<Id> {
    public static final int LONGEST = 64;

    public Id {
        if (!isOne(value)) throw new IllegalArgumentException("no id: " + value);
    }

    /// Whether a text can be an id: letters, digits, `-`, `_` and `.`, 1 to 64 of them, and not the name of a stage.
    public static boolean isOne(String text) {
        if (text.isEmpty() || text.length() > LONGEST) return false;
        for (int i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if ((c >= 128 || !Character.isLetterOrDigit(c)) && c != '-' && c != '_' && c != '.') return false;
        }
        return Stage.of(text).isEmpty();
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
