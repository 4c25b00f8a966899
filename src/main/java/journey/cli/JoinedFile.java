package journey.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import journey.file.Basis;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.paint.WholeFile;
import journey.plan.Phrase;
import journey.plan.Plan;

/// Writes the joined plan. Where it says what one of the two files says, it becomes that file to the byte.
record JoinedFile(Three.Plans three, Path to) {
    /// Into a file that git made for this and takes away again: git keeps the versions, so neither the user's data folder nor the folder of the
    /// plans is to fill up with others.
    Exit asGitWants(Plan plan, Console console) {
        var bytes = said(plan).map(one -> one.bytesFor(plan)).orElseGet(() -> PlanFile.write(plan));
        var exported = WholeFile.export(to, out -> out.write(bytes));
        return exported.phrase().map(why -> failed(why, console)).orElse(Exit.FINE);
    }

    private static Exit failed(Phrase why, Console console) {
        console.complain(why);
        return Exit.FAILED;
    }

    /// As every plan is saved. What is written over must still be what was read, if it is one of the three.
    Exit save(Plan plan, Console console) {
        var basis = same().<Basis>map(Basis.Same::new).orElseGet(Basis.Overwrite::new);
        var save = Saves.here();
        // A file in which something was not as it should be reads otherwise each time.
        var other = said(plan).filter(one -> !one.keepsOriginal());
        return Written.of(other.map(one -> save.save(one, to, basis)).orElseGet(() -> save.save(plan, to, basis)), to, console);
    }

    private Optional<Stored> said(Plan plan) {
        return Stream.of(three.mine(), three.theirs()).filter(one -> one.says(plan)).findFirst();
    }

    private Optional<Stored> same() {
        if (isTo(three.mineFile())) return Optional.of(three.mine());
        if (isTo(three.theirsFile())) return Optional.of(three.theirs());
        return isTo(three.baseFile()) ? three.common() : Optional.empty();
    }

    private boolean isTo(Path file) {
        try {
            return Files.isSameFile(file, to);
        } catch (IOException nothingThere) {
            return false;
        }
    }
}
