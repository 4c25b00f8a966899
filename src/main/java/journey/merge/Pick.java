package journey.merge;

/// What becomes of one value that two people may have changed. The whole of merging rests on this law; presence is a value too: with
/// `Optional`, adding and deleting need no cases of their own.
sealed interface Pick<T> {
    static <T> Pick<T> of(T base, T mine, T theirs) {
        if (mine.equals(theirs) || theirs.equals(base)) return new Settled<>(mine);
        if (mine.equals(base)) return new Settled<>(theirs);
        return new Torn<>(base, mine, theirs);
    }

    record Settled<T>(T value) implements Pick<T> {}

    /// Both changed it, each in another way.
    record Torn<T>(T base, T mine, T theirs) implements Pick<T> {}
}
