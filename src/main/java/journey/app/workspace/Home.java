package journey.app.workspace;

import java.nio.file.Path;
import java.util.Optional;
import journey.file.Stored;

/// Where the plan of a window lives on the disk.
public sealed interface Home {

    /// The file, if it has one.
    Optional<Path> path();

    /// The file that it belongs to: its own, or the one that it is a copy of.
    default Optional<Path> of() {
        return path();
    }

    /// Nowhere yet. `worth` says whether closing the window would lose something although nobody edited the plan: one that was
    /// salvaged from a broken file is nowhere else. `of` is the file that it is a copy of, an earlier version or what was not saved.
    record Untitled(Worth worth, Optional<Path> of) implements Home {
        public Untitled(Worth worth) {
            this(worth, Optional.empty());
        }

        @Override
        public Optional<Path> path() {
            return Optional.empty();
        }
    }

    /// In a file that may be written over. `stored` is what was opened or saved last.
    record At(Path file, Stored stored) implements Home {
        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }
    }

    /// In a file of a newer program: it can be looked at, and saved as another file only.
    record Newer(Path file, Stored stored) implements Home {
        @Override
        public Optional<Path> path() {
            return Optional.of(file);
        }
    }

    /// What closing an unedited plan without a file would lose.
    enum Worth {
        /// Nothing: it is blank, or a copy of a plan that ships with the program.
        NOTHING,
        /// Work that stands nowhere else.
        WORK
    }
}
