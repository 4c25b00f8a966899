package journey.app.dialogs;

import journey.plan.Phrase;

/// What is said of the two plans that were joined, where their values stand beside each other.
///
/// @param title  what happened
/// @param choose the key of a sentence with how many values need a choice
/// @param mine   whose the values are that stand in the plan
/// @param theirs whose the others are
/// @param first  what is chosen until somebody chooses otherwise
public record Whose(Phrase title, String choose, Phrase mine, Phrase theirs, First first) {
    /// Of two people who edit at the same time each has what they see. Where nobody knows which value is the newer one, none is taken unasked.
    public enum First { MINE, NONE }

    /// A colleague saved the file.
    ///
    /// @param when they did, or were seen to
    public static Whose colleague(String when) {
        return new Whose(Phrase.of("dialog.join.title"), "window.joining.choose", Phrase.of("dialog.join.mine"), Phrase.of("dialog.join.theirs-when", when), First.MINE);
    }

    /// A sync client made a copy.
    public static Whose copy(String name) {
        return new Whose(Phrase.of("dialog.join.title-copy"), "window.joining.choose-copy", Phrase.of("dialog.join.here"), Phrase.of("dialog.join.in-copy", name), First.NONE);
    }

    /// The program ended before it was saved.
    ///
    /// @param when it was written down
    public static Whose unsaved(String when) {
        return new Whose(Phrase.of("dialog.join.title-unsaved"), "window.joining.choose-unsaved", Phrase.of("dialog.join.in-file"), Phrase.of("dialog.join.unsaved", when), First.NONE);
    }
}
