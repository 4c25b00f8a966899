package journey.cli;

import java.nio.file.Path;
import journey.file.Saved;
import journey.plan.Phrase;

/// How a command that saves a plan ends, and what it says of that.
final class Written {
    private Written() {}

    /// @param file what was asked for, by which it is named
    static Exit of(Saved saved, Path file, Console console) {
        return switch (saved) {
            case Saved.Done(_, _, var remarks) -> {
                remarks.forEach(remark -> console.complain("cli.of-file", file.toString(), remark));
                yield Exit.FINE;
            }
            case Saved.ChangedOnDisk(_, var why) -> refused(file, why, console);
            case Saved.Missing(_, var why) -> refused(file, why, console);
            case Saved.Failed(_, var why, _) -> refused(file, why, console);
        };
    }

    private static Exit refused(Path file, Phrase why, Console console) {
        console.complain("cli.of-file", file.toString(), why);
        return Exit.FAILED;
    }
}
