package journey.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Refusal;
import journey.file.Stored;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;

/// The three plans of a merge, as they were read.
sealed interface Three {
    /// Cards without ids, which only other programs write, get the same ones in all three files.
    long SEED = 1;

    /// @param common what both began with; nothing where both made the plan anew
    /// @param said   what was not as it should be in the files
    record Plans(Path baseFile, Optional<Stored> common, Path mineFile, Stored mine, Path theirsFile, Stored theirs, List<Phrase> said) implements Three {
        public Plans {
            said = List.copyOf(said);
        }

        Plan base() {
            return common.map(Stored::plan).orElseGet(() -> Plan.blank(""));
        }

        /// Whoever joins the same three files draws the same ids.
        Ids ids() {
            var seed = Stream.concat(common.stream(), Stream.of(mine, theirs))
                    .map(one -> HexFormat.fromHexDigitsToLong(one.identity().sha256(), 0, 16)).reduce(SEED, (sum, hash) -> 31 * sum + hash);
            return Ids.from(new SplittableRandom(seed));
        }
    }

    /// One of them cannot be joined with the others.
    record Unusable(List<Phrase> why) implements Three {
        public Unusable {
            why = List.copyOf(why);
        }
    }

    static Three open(Path base, Path mine, Path theirs) {
        var said = new ArrayList<Phrase>();
        var why = new ArrayList<Phrase>();
        var opened = PlanFile.open(base, ids());
        // What git hands over where both sides added the file.
        var isNew = opened instanceof Opened.Refused(var refusal, _) && refusal == Refusal.EMPTY;
        var common = isNew ? Optional.<Stored>empty() : stored(base, opened, said, why);
        var ours = stored(mine, PlanFile.open(mine, ids()), said, why);
        var others = stored(theirs, PlanFile.open(theirs, ids()), said, why);
        return why.isEmpty() ? new Plans(base, common, mine, ours.orElseThrow(), theirs, others.orElseThrow(), said) : new Unusable(why);
    }

    private static Ids ids() {
        return Ids.from(new SplittableRandom(SEED));
    }

    private static Optional<Stored> stored(Path file, Opened opened, List<Phrase> said, List<Phrase> why) {
        return switch (opened) {
            case Opened.Whole(var stored) -> Optional.of(stored);
            // What was left out of a file would count as deleted by whoever wrote it.
            case Opened.WithFindings(var stored, var reason, _) when stored.keepsOriginal() -> unusable(file, reason, why);
            case Opened.WithFindings(var stored, _, var findings) -> {
                said.addAll(Read.said(file, findings));
                yield Optional.of(stored);
            }
            case Opened.Newer(_, var reason, _) -> unusable(file, reason, why);
            case Opened.Inside(_, var reason) -> unusable(file, reason, why);
            case Opened.Salvaged(_, var reason, _) -> unusable(file, reason, why);
            case Opened.Refused(_, var reason) -> unusable(file, reason, why);
        };
    }

    private static Optional<Stored> unusable(Path file, Phrase reason, List<Phrase> why) {
        why.add(Phrase.of("cli.of-file", file.toString(), reason));
        return Optional.empty();
    }
}
