package journey.report;

import java.util.Optional;

/// One field in words: what it is called and what it says.
///
/// @param text of one line or several
/// @param href what it opens, already known to be http, https or mailto
public record Row(String name, String text, Optional<String> href, Weight weight) {
    /// How it stands among the others.
    public enum Weight {
        /// What a stage is to reach, which is said before all else.
        GOAL,
        DETAIL
    }

    public Row(String name, String text, Optional<String> href) {
        this(name, text, href, Weight.DETAIL);
    }

    static Row of(String name, String text) {
        return new Row(name, text, Optional.empty());
    }
}
