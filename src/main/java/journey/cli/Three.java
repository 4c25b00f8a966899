package journey.cli;

import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.file.Opened;
import journey.file.Refusal;
import journey.file.Stored;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;

/// The three plans of a merge, as they were read.
sealed interface Three {
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

    /// Some of them cannot be joined with the others card by card.
    record Unusable(List<OneOfThree.Bad> bad) implements Three {
        public Unusable {
            bad = List.copyOf(bad);
        }
    }

    static Three open(Path baseFile, Path mineFile, Path theirsFile) {
        var base = OneOfThree.open(OneOfThree.Side.BASE, baseFile);
        var mine = OneOfThree.open(OneOfThree.Side.MINE, mineFile);
        var theirs = OneOfThree.open(OneOfThree.Side.THEIRS, theirsFile);
        // What git hands over where both sides added the file.
        var isNew = base.opened() instanceof Opened.Refused(var refusal, _) && refusal == Refusal.EMPTY;
        var all = isNew ? List.of(mine, theirs) : List.of(base, mine, theirs);
        var bad = all.stream().flatMap(one -> one.bad().stream()).toList();
        if (!bad.isEmpty()) return new Unusable(bad);
        var said = all.stream().flatMap(one -> one.said().stream()).toList();
        return new Plans(baseFile, base.stored(), mineFile, mine.stored().orElseThrow(), theirsFile, theirs.stored().orElseThrow(), said);
    }
}
