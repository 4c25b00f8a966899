package journey.file;

/// What a save believes to stand at its place. Nothing is overwritten that the person has not seen.
public sealed interface Basis {

    /// The file that was opened or saved last.
    record Same(Stored stored) implements Basis {}

    /// Nothing: a new file.
    record Nothing() implements Basis {}

    /// Whatever it is, the person said to overwrite it, in a file dialog or after [Saved.ChangedOnDisk].
    record Overwrite() implements Basis {}
}
