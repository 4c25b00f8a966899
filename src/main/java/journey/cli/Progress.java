package journey.cli;

import java.nio.file.Path;

/// How far a run over several files is, on one line of a terminal that is written anew after each. Whoever reads a pipe gets nothing of it.
/// Safe to share between threads.
final class Progress implements AutoCloseable {
    /// To the beginning of the line, and away with what stands there.
    private static final String CLEAR = "\r\u001b[K";

    private final Console console;
    private final int total;
    private final boolean isSeen;
    private int done;
    private boolean isThere;

    private Progress(Console console, int total, boolean isSeen) {
        this.console = console;
        this.total = total;
        this.isSeen = isSeen;
    }

    /// Of a single file there is nothing to tell.
    static Progress over(int total, Console console) {
        return new Progress(console, total, total > 1 && console.terminal().getAsBoolean());
    }

    /// One more is done, well or not.
    synchronized void past(Path file) {
        done++;
        if (!isSeen) return;
        var line = console.words().say("cli.export.progress", done, total, OneLine.of(String.valueOf(file.getFileName())));
        console.err().print(CLEAR + Aligned.cut(line, Aligned.WIDTH - 1));
        console.err().flush();
        isThere = true;
    }

    /// Says something on lines of its own.
    synchronized void aside(Runnable say) {
        clear();
        say.run();
    }

    @Override
    public synchronized void close() {
        clear();
    }

    private void clear() {
        if (!isThere) return;
        console.err().print(CLEAR);
        console.err().flush();
        isThere = false;
    }
}
