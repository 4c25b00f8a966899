package journey.file;

import java.nio.file.Path;
import java.util.List;
import journey.plan.Phrase;

/// How saving can end. Only [Done] means that the plan is on the disk; after any other the file is what it was before, and the plan
/// still counts as edited.
public sealed interface Saved {

    /// It is there. `stored` is what is opened now; `at` the file that was written, links resolved; `remarks` is what did not go
    /// as it should and did no harm, such as a previous version that could not be kept.
    record Done(Stored stored, Path at, List<Phrase> remarks) implements Saved {
        public Done {
            remarks = List.copyOf(remarks);
        }
    }

    /// The file is no longer the one that was opened: save elsewhere, reload, or save again with [Basis.Overwrite].
    record ChangedOnDisk(Path at, Phrase why) implements Saved {}

    /// The file that was opened is gone: save again with [Basis.Overwrite], or elsewhere.
    record Missing(Path at, Phrase why) implements Saved {}

    /// It did not work. `why` says what failed and what to do, `details` is for a report.
    record Failed(Path at, Phrase why, String details) implements Saved {}
}
