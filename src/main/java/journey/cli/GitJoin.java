package journey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SplittableRandom;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.paint.WholeFile;
import journey.plan.Ids;
import journey.plan.Word;

/// Joins three files as git does without this program: line by line, with its marks and both texts where both changed the same lines. For plans
/// that cannot be joined card by card, of which so nothing is lost.
record GitJoin(Git git, Path base, Path mine, Path theirs) {
    /// More than this, git counts no collisions by.
    private static final int REFUSED = 128;

    /// How it ended, and how git is told.
    enum Ended implements Word {
        /// Nothing collided, and a plan came of it.
        CLEAN(Exit.FINE),
        /// The marks stand in it.
        MARKED(Exit.FOUND),
        /// Nothing collided, and no whole plan came of it: lines can fit together where brackets do not.
        BROKEN(Exit.FOUND),
        /// Git joins no lines of what is no text, or is not there.
        REFUSED(Exit.FAILED);

        private final Exit exit;

        Ended(Exit exit) {
            this.exit = exit;
        }

        Exit exit() {
            return exit;
        }
    }

    /// Into a copy first, as the result may take the place of any of the three.
    Ended into(Path to) {
        if (!git.isThere()) return Ended.REFUSED;
        try {
            var copy = Files.createTempFile("journey-merge", PlanFile.ENDING);
            try {
                Files.copy(mine, copy, StandardCopyOption.REPLACE_EXISTING);
                var said = git.run("merge-file", "-q", "-L", "mine", "-L", "base", "-L", "theirs", "--", copy.toString(), base.toString(), theirs.toString());
                return said.code() >= REFUSED ? Ended.REFUSED : taken(said, copy, to);
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException failure) {
            return Ended.REFUSED;
        }
    }

    private static Ended taken(Git.Said said, Path copy, Path to) {
        if (WholeFile.export(to, out -> Files.copy(copy, out)).phrase().isPresent()) return Ended.REFUSED;
        if (!said.isWell()) return Ended.MARKED;
        return isPlan(copy) ? Ended.CLEAN : Ended.BROKEN;
    }

    private static boolean isPlan(Path file) {
        return switch (PlanFile.open(file, Ids.from(new SplittableRandom(Three.SEED)))) {
            case Opened.Whole _, Opened.WithFindings _, Opened.Newer _ -> true;
            case Opened.Inside _, Opened.Salvaged _, Opened.Refused _ -> false;
        };
    }
}
