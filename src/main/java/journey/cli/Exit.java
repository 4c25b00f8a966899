package journey.cli;

/// How a command ended, for the script that called it. The codes are part of what the program promises.
public enum Exit {
    /// Everything that was asked for is done, and no plan has an error.
    FINE(0),
    /// `check` found an error, `diff` a difference, `merge` something to choose, `forecast` a plan that says nothing to reckon with, or `import`
    /// a line that it could not read; `export` made some of the files and not others.
    FOUND(1),
    /// A file could not be read or written, or the command line makes no sense.
    FAILED(2),
    /// The machine lacks what the program needs: a screen, git, or Java itself, which the start script says.
    LACKING(3),
    /// A mistake in the program.
    BROKEN(70);

    private final int code;

    Exit(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /// The worse of two, where several files were asked for.
    Exit and(Exit other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
