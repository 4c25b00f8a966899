package journey.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import journey.exchange.Carried;
import journey.file.Finding;
import journey.file.Opened;
import journey.plan.Ids;
import journey.plan.Phrase;
import journey.plan.Plan;

/// One plan that a command was given: what could be read of it, what is to be said on the side of what was wrong with it, and how that ended.
record Read(Path file, Optional<Plan> plan, List<Phrase> said, Exit exit) {
    Read {
        said = List.copyOf(said);
    }

    /// Reads plans one after the other, as they are asked for, and says what was wrong with each.
    static Stream<Read> all(List<Found> found, Console console) {
        return found.stream().map(Read::of).peek(read -> read.said().forEach(console::complain));
    }

    static Read of(Found found) {
        return switch (found) {
            case Found.Plan(var file) -> of(file, Ids.from(new SplittableRandom()));
            case Found.Nothing(var folder, var why) -> new Read(folder, Optional.empty(), List.of(why), Exit.FAILED);
        };
    }

    /// @param ids for cards that have none
    static Read of(Path file, Ids ids) {
        return of(file, Carried.open(file, ids));
    }

    private static Read of(Path file, Opened opened) {
        return switch (opened) {
            case Opened.Whole(var stored) -> new Read(file, Optional.of(stored.plan()), List.of(), Exit.FINE);
            case Opened.WithFindings(var stored, _, var findings) -> new Read(file, Optional.of(stored.plan()), said(file, findings), Exit.FINE);
            case Opened.Newer(var stored, var why, var findings) -> new Read(file, Optional.of(stored.plan()), said(file, why, findings), Exit.FINE);
            case Opened.Inside(var copy, _) -> new Read(file, Optional.of(copy), List.of(), Exit.FINE);
            case Opened.Salvaged(var copy, var why, var findings) -> new Read(file, Optional.of(copy), said(file, why, findings), Exit.FAILED);
            case Opened.Refused(_, var why) -> new Read(file, Optional.empty(), said(file, why, List.of()), Exit.FAILED);
        };
    }

    private static List<Phrase> said(Path file, Phrase why, List<Finding> findings) {
        return Stream.concat(Stream.of(Phrase.of("cli.of-file", file.toString(), why)), said(file, findings).stream()).toList();
    }

    static List<Phrase> said(Path file, List<Finding> findings) {
        return findings.stream().map(finding -> Phrase.of("cli.of-file", file.toString(), said(finding))).toList();
    }

    /// What was found, with its place if it is about less than the whole file.
    private static Phrase said(Finding finding) {
        if (finding.at().isEmpty()) return finding.what();
        return finding.about().isEmpty()
                ? Phrase.of("cli.at", finding.at(), finding.what())
                : Phrase.of("cli.at-named", finding.at(), finding.about(), finding.what());
    }
}
