package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import journey.file.Finding;
import journey.file.Opened;
import journey.file.PlanFile;
import journey.file.Stored;
import journey.plan.Ids;
import journey.plan.Phrase;

/// One of the three files of a merge as it was read, and whether it can be joined with the others card by card.
///
/// @param isNamed whether each card and audience has an id of its own in the file. One that was made up for the reading is another in each file,
///                so that a card would count as deleted here and added there, or as another card
record OneOfThree(Side side, Path file, Opened opened, boolean isNamed) {
    /// Whose it is. The messages know them by their numbers.
    enum Side {
        BASE, MINE, THEIRS
    }

    /// It cannot be joined.
    ///
    /// @param why  a part of a sentence
    /// @param more sentences on what is amiss in the file
    record Bad(Path file, Phrase why, List<Phrase> more) {
        Bad {
            more = List.copyOf(more);
        }
    }

    static OneOfThree open(Side side, Path file) {
        var ids = Ids.from(new SplittableRandom(Three.SEED));
        var isNamed = new AtomicBoolean(true);
        var opened = PlanFile.open(file, () -> {
            isNamed.set(false);
            return ids.next();
        });
        return new OneOfThree(side, file, opened, isNamed.get());
    }

    Optional<Stored> stored() {
        return switch (opened) {
            case Opened.Whole(var stored) -> Optional.of(stored);
            case Opened.WithFindings(var stored, _, _) -> Optional.of(stored);
            case Opened.Newer _, Opened.Inside _, Opened.Salvaged _, Opened.Refused _ -> Optional.empty();
        };
    }

    List<Phrase> said() {
        return switch (opened) {
            case Opened.WithFindings(_, _, var findings) -> Read.said(file, findings);
            case Opened.Whole _, Opened.Newer _, Opened.Inside _, Opened.Salvaged _, Opened.Refused _ -> List.of();
        };
    }

    Optional<Bad> bad() {
        return switch (opened) {
            case Opened.Whole _ -> Optional.empty();
            case Opened.WithFindings(_, _, var findings) when !isNamed -> bad("cli.merge.why.ids", findings);
            // What was left out of a side would count as deleted by whoever wrote it. What was left out of the base counts as added, by whichever
            // side has it, which loses nothing; and nobody can mend what was committed long ago.
            case Opened.WithFindings(var stored, _, var findings) when side != Side.BASE && stored.keepsOriginal() -> bad("cli.merge.why.left-out", findings);
            case Opened.WithFindings _ -> Optional.empty();
            case Opened.Newer _ -> bad("cli.merge.why.newer", List.of());
            case Opened.Inside _ -> bad("cli.merge.why.inside", List.of());
            case Opened.Salvaged(_, _, var findings) -> bad("cli.merge.why.broken", findings);
            case Opened.Refused(_, var reason) -> Optional.of(new Bad(file, why("cli.merge.why.refused"), List.of(Phrase.of("cli.of-file", file.toString(), reason))));
        };
    }

    private Optional<Bad> bad(String why, List<Finding> findings) {
        return Optional.of(new Bad(file, why(why), Read.said(file, findings)));
    }

    private Phrase why(String key) {
        return Phrase.of(key, side.ordinal());
    }
}
